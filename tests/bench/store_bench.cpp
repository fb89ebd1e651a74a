// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole store costs, with 100,000 facts and 100,000 people: verify, replay, backup, and what a backup beside it
// does to a sign-in; each beside its floor on the same file in the same run. And the memory that plazactl needs for it.
#include "bench/crowd.h"
#include "bench/percentile.h"
#include "store/backup.h"
#include "store/replay.h"
#include "store/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <atomic>
#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

extern char **environ;

namespace {

using namespace plaza;
using namespace plaza::bench;

constexpr std::int64_t kFacts = 100'000;

Crowd &fullCrowd()
{
    static Crowd theCrowd;
    static const bool filled = [] {
        theCrowd.fillJournal(kFacts);
        return true;
    }();
    static_cast<void>(filled);
    return theCrowd;
}

double secondsSince(Timer::time_point start)
{
    return microsecondsSince(start) / 1e6;
}

/// Reads every byte of the file and hashes it.
double hashFile(const std::filesystem::path &file)
{
    const auto start = Timer::now();
    std::ifstream in(file, std::ios::binary);
    std::vector<char> block(1 << 20);
    crypto::Bytes bytes;
    while (in.read(block.data(), static_cast<std::streamsize>(block.size())) || in.gcount() > 0) {
        bytes.assign(block.begin(), block.begin() + in.gcount());
        benchmark::DoNotOptimize(crypto::sha256(bytes));
    }
    return secondsSince(start);
}

void verifyWhole(benchmark::State &state)
{
    Crowd &event = fullCrowd();
    std::vector<double> ours, floors;
    for ([[maybe_unused]] auto turn : state) {
        auto start = Timer::now();
        const store::VerifyReport report = store::verifyStore(event.file, &event.keys);
        ours.push_back(secondsSince(start));
        floors.push_back(hashFile(event.file));
        if (!report.problems.empty() || report.facts < kFacts || report.people != kPeople)
            state.SkipWithError("the store does not verify");
    }
    state.counters["verify_s"] = percentile(ours, 0.5);
    state.counters["hash_file_s"] = percentile(floors, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(floors, 0.5);
}

void rebuild(benchmark::State &state)
{
    Crowd &event = fullCrowd();
    std::vector<double> ours, floors;
    SQLite::Database &db = event.desk->store().database();
    for ([[maybe_unused]] auto turn : state) {
        auto start = Timer::now();
        event.desk->store().transact([&] { store::rebuildProjections(db); });
        ours.push_back(secondsSince(start));
        SQLite::Database bare(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        bare.exec("ATTACH '" + event.file.string() + "' AS whole");
        start = Timer::now();
        for (const char *table : {"movement", "attendance", "tally", "revoked"})
            bare.exec(std::string("CREATE TABLE ") + table + " AS SELECT * FROM whole." + table);
        floors.push_back(secondsSince(start));
    }
    state.counters["rebuild_s"] = percentile(ours, 0.5);
    state.counters["copy_rows_s"] = percentile(floors, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(floors, 0.5);
}

/// cp and sync: what no backup can do without.
double copyFile(const std::filesystem::path &from, const std::filesystem::path &to)
{
    const auto start = Timer::now();
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing);
    if (const int file = ::open(to.c_str(), O_RDWR | O_CLOEXEC); file >= 0) {
        ::fdatasync(file);
        ::close(file);
    }
    return secondsSince(start);
}

/// Automatic backups and plazactl's unseal everybody; `keys` false leaves that out.
void backup(benchmark::State &state, bool keys)
{
    Crowd &event = fullCrowd();
    std::vector<double> ours, floors;
    for ([[maybe_unused]] auto turn : state) {
        const auto start = Timer::now();
        store::backUp(event.file, keys ? &event.keys : nullptr, event.dir / "backups", event.machine.now(), 2);
        ours.push_back(secondsSince(start));
        floors.push_back(copyFile(event.file, event.dir / "copy.db"));
    }
    state.counters["backup_s"] = percentile(ours, 0.5);
    state.counters["copy_file_s"] = percentile(floors, 0.5);
    state.counters["ratio"] = percentile(ours, 0.5) / percentile(floors, 0.5);
}

/// Sign-ins one after the other, first alone, then while one backup follows the other.
void signInBesideBackup(benchmark::State &state)
{
    Crowd &event = fullCrowd();
    std::vector<double> alone, beside;
    std::size_t next = 0;
    const auto signIn = [&](std::vector<double> &samples) {
        const auto start = Timer::now();
        const auto outcome = event.desk->signIn(
            {.who = desk::ShownCode{event.codes[next++]}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}});
        samples.push_back(microsecondsSince(start) / 1e3);
        if (outcome.verdict != core::Verdict::Welcome)
            state.SkipWithError("a guest was not welcome");
    };
    std::atomic<int> backups = 0;
    for ([[maybe_unused]] auto turn : state) {
        for (int i = 0; i < kSignIns / 2; ++i)
            signIn(alone);
        std::atomic<bool> over = false;
        std::thread copier([&] {
            while (!over) {
                store::backUp(event.file, nullptr, event.dir / "backups", event.machine.now(), 2);
                ++backups;
            }
        });
        while (next < event.codes.size() || backups == 0) {
            if (next < event.codes.size())
                signIn(beside);
            else
                std::this_thread::yield();
        }
        over = true;
        copier.join();
    }
    state.counters["backups"] = backups.load();
    state.counters["alone_p50_ms"] = percentile(alone, 0.5);
    state.counters["alone_max_ms"] = percentile(alone, 1);
    state.counters["beside_p50_ms"] = percentile(beside, 0.5);
    state.counters["beside_max_ms"] = percentile(beside, 1);
}

/// MB at most in memory so far, of a process that runs.
double peakSoFar(pid_t process)
{
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stod(line.substr(6)) / 1024;
    return 0;
}

/// MB that `plazactl words…` held at its peak; negative when it failed. Asked for all the time while it runs: the peak
/// that wait4 reports begins with that of the process it was started from.
double peakOf(std::vector<std::string> words)
{
    words.insert(words.begin(), std::string(PLAZA_BIN_DIR) + "/plazactl");
    std::vector<char *> argv;
    for (std::string &word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    pid_t child = -1;
    ::posix_spawn(&child, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    if (child <= 0)
        return -1;
    double peak = 0;
    int status = -1;
    while (::waitpid(child, &status, WNOHANG) == 0)
        peak = std::max(peak, peakSoFar(child));
    return status == 0 ? peak : -1;
}

void memory(benchmark::State &state)
{
    Crowd &event = fullCrowd();
    event.desk.reset(); // the command below writes
    const std::string file = event.file.string();
    for ([[maybe_unused]] auto turn : state) {
        state.counters["version_mb"] = peakOf({"--version"});
        state.counters["verify_mb"] = peakOf({"verify", "--store", file});
        state.counters["headcount_mb"] = peakOf({"headcount", "--store", file});
        state.counters["signin_mb"] = peakOf({"signin", "--store", file, "--code", event.codes.front(), "--session",
                                              "forum", "--kiosk", "k1", "--at", "2018-06-08T08:46+08:00"});
    }
}

} // namespace

BENCHMARK(verifyWhole)->Name("store/verify_100k")->Iterations(5)->Unit(benchmark::kSecond);
BENCHMARK(rebuild)->Name("store/rebuild_100k")->Iterations(5)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(backup, sealed, false)->Name("store/backup_100k")->Iterations(5)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(backup, unsealed, true)->Name("store/backup_with_keys_100k")->Iterations(5)->Unit(benchmark::kSecond);
BENCHMARK(signInBesideBackup)->Name("store/sign_in_beside_backup")->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK(memory)->Name("store/memory_100k")->Iterations(1)->Unit(benchmark::kSecond);
