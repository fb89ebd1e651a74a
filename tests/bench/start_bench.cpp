// SPDX-License-Identifier: GPL-3.0-or-later
// From starting plaza-kiosk to its first frame, beside an empty Qt Quick window, in turn; and what an idle kiosk with
// its camera on keeps in memory. On the display that is there (QT_QPA_PLATFORM); without one, offscreen.
#include "bench/percentile.h"
#include "core/clock.h"
#include "desk/setup.h"
#include "support/temp_dir.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <spawn.h>
#include <sstream>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

extern char **environ;

namespace {

using namespace plaza;
using Timer = std::chrono::steady_clock;
constexpr int kStarts = 7;
constexpr int kLimitMs = 60'000;

/// A child whose output is read line by line; killed when this ends.
class Child {
public:
    explicit Child(std::vector<std::string> words)
    {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0)
            return;
        m_out = ends[0];
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        posix_spawn_file_actions_adddup2(&actions, ends[1], 2);
        std::vector<char *> argv;
        for (std::string &word : words)
            argv.push_back(word.data());
        argv.push_back(nullptr);
        ::posix_spawn(&m_pid, argv[0], &actions, nullptr, argv.data(), environ);
        posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
    }
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;
    ~Child()
    {
        if (m_pid > 0) {
            ::kill(m_pid, SIGKILL);
            ::waitpid(m_pid, nullptr, 0);
        }
        ::close(m_out);
    }
    bool waitFor(const std::string &text)
    {
        char buffer[4096];
        while (m_seen.find(text) == std::string::npos) {
            pollfd ready{m_out, POLLIN, 0};
            if (::poll(&ready, 1, kLimitMs) <= 0)
                return false;
            const ssize_t got = ::read(m_out, buffer, sizeof buffer);
            if (got <= 0)
                return false;
            m_seen.append(buffer, static_cast<std::size_t>(got));
        }
        m_seen.clear();
        return true;
    }
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = 0;
    int m_out = -1;
    std::string m_seen;
};

struct Kiosk {
    tests::TempDir dir;
    std::filesystem::path package = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
    std::filesystem::path store = dir / "k1.db";

    Kiosk()
    {
        if (std::getenv("DISPLAY") == nullptr && std::getenv("QT_QPA_PLATFORM") == nullptr) {
            ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
            ::setenv("QT_QUICK_BACKEND", "software", 1);
        }
        auto loaded = config::loadPackage(package);
        const core::SystemClock machine;
        desk::setUp({.texts = loaded.texts,
                     .config = *loaded.config,
                     .roster = config::readRoster(package / "roster.csv", loaded.config->event),
                     .rosterName = "roster.csv",
                     .store = store,
                     .kiosk = "k1",
                     .clock = core::parseIso("2018-06-08T09:10", core::UtcOffset{480})},
                    machine);
    }
    [[nodiscard]] std::vector<std::string> words(const std::string &camera) const
    {
        return {PLAZA_BIN_DIR "/plaza-kiosk",
                "--event",
                package,
                "--store",
                store,
                "--kiosk",
                "k1",
                "--camera",
                camera,
                "--windowed",
                "1080x1920"};
    }
};

/// Milliseconds to the line `text`; negative when it never came.
double startOf(const std::vector<std::string> &words, const std::string &text)
{
    const auto start = Timer::now();
    Child child(words);
    const bool came = child.waitFor(text);
    return came ? std::chrono::duration<double, std::milli>(Timer::now() - start).count() : -1;
}

void start(benchmark::State &state)
{
    const Kiosk kiosk;
    std::vector<double> ours;
    std::vector<double> floors;
    for (auto _ : state) {
        ours.push_back(startOf(kiosk.words("none"), "is open"));
        floors.push_back(startOf({PLAZA_BIN_DIR "/plaza_empty_window"}, "is open"));
        state.SetIterationTime(ours.back() / 1000);
        if (ours.back() < 0 || floors.back() < 0)
            state.SkipWithError("a program did not open its window");
    }
    state.counters["p50_ms"] = bench::percentile(ours, 0.5);
    state.counters["empty_window_p50_ms"] = bench::percentile(floors, 0.5);
    state.counters["of_empty_window"] = bench::percentile(ours, 0.5) / bench::percentile(floors, 0.5);
}

/// Resident kilobytes of a process: all, and without the libraries of the graphics driver.
std::pair<long, long> residentOf(pid_t pid)
{
    std::ifstream maps("/proc/" + std::to_string(pid) + "/smaps");
    long all = 0;
    long driver = 0;
    bool isDriver = false;
    for (std::string line; std::getline(maps, line);) {
        long kb = 0;
        if (std::sscanf(line.c_str(), "Rss: %ld kB", &kb) == 1) {
            all += kb;
            driver += isDriver ? kb : 0;
        } else if (line.find('-') != std::string::npos && line.find(" r") != std::string::npos) {
            isDriver = line.find("/dri/") != std::string::npos || line.find("libLLVM") != std::string::npos ||
                       line.find("libGL") != std::string::npos || line.find("libgallium") != std::string::npos;
        }
    }
    return {all, all - driver};
}

void memory(benchmark::State &state)
{
    const Kiosk kiosk;
    for (auto _ : state) {
        Child child(kiosk.words("demo"));
        if (!child.waitFor("is open") || !child.waitFor("act "))
            state.SkipWithError("the kiosk signed nobody in");
        const auto [all, withoutDriver] = residentOf(child.pid());
        state.counters["resident_mb"] = static_cast<double>(all) / 1024;
        state.counters["without_driver_libraries_mb"] = static_cast<double>(withoutDriver) / 1024;
    }
}

} // namespace

BENCHMARK(start)->Name("kiosk/start")->Iterations(kStarts)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(memory)->Name("kiosk/memory")->Iterations(1);
