// SPDX-License-Identifier: GPL-3.0-or-later
// Stores that were damaged, halved, mixed up or made by others: refused in a sentence, or whole. Never used as they
// are.
#include "faults/wreck.h"
#include "support/catch.h"
#include "support/small_disk.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>
#include <map>

using namespace plaza;
using namespace plaza::tests;

namespace {

std::string side(const std::filesystem::path &store, const char *suffix)
{
    return store.string() + suffix;
}

void expectNothingLost(const Row &row)
{
    putIntoTable(row);
    CAPTURE(row.fault, row.answer);
    CHECK(row.lost == 0);
    CHECK(row.doubled == 0);
    CHECK(row.unclean == 0);
}

/// One damage, and what the answer must hold.
void expect(Wreck &wreck, const std::string &fault, const std::string &answer,
            const std::function<void(const std::filesystem::path &)> &damage)
{
    Row row{.fault = fault};
    row.answer = wreck.open(row, damage);
    CHECK(row.answer.find(answer) != std::string::npos);
    expectNothingLost(row);
}

void execute(const std::filesystem::path &store, const std::string &sql)
{
    SQLite::Database(store.string(), SQLite::OPEN_READWRITE).exec(sql);
}

/// Cuts the file at every `step` bytes; how often each answer was given.
std::string cutEverywhere(Wreck &wreck, Row &row, const char *suffix, std::uintmax_t from, std::uintmax_t step)
{
    std::map<std::string, int> answers;
    const auto size = std::filesystem::file_size(side(wreck.fresh(), suffix));
    for (std::uintmax_t length = from; length < size; length += step) {
        const std::string said =
            wreck.open(row, [&](const auto &store) { std::filesystem::resize_file(side(store, suffix), length); });
        ++answers[said.substr(0, said.find_first_of("(0123456789"))];
    }
    std::string all;
    for (const auto &[answer, times] : answers)
        all += (all.empty() ? "" : "; ") + std::to_string(times) + "× " + answer;
    return all;
}

} // namespace

TEST_CASE("a store that misses a part is refused, or whole without it")
{
    Wreck wreck;
    expect(wreck, "nothing (the control)", "opened clean", [](const auto &) {});
    expect(wreck, "-shm missing", "opened clean",
           [](const auto &store) { std::filesystem::remove(side(store, "-shm")); });
    expect(wreck, "-wal missing", "were recorded: its log (-wal) was damaged or removed",
           [](const auto &store) { std::filesystem::remove(side(store, "-wal")); });
    expect(wreck, "key file missing", ".key", [](const auto &store) { std::filesystem::remove(side(store, ".key")); });
    expect(wreck, "store missing", "no store here", [](const auto &store) { std::filesystem::remove(store); });
    expect(wreck, "store of zero bytes", "empty; restore",
           [](const auto &store) { std::filesystem::resize_file(store, 0); });
}

TEST_CASE("without the milestone a missing log is not noticed")
{
    Wreck wreck;
    Row row{.fault = "control: -wal missing, and the milestone, too"};
    row.answer = wreck.open(row, [](const auto &store) {
        std::filesystem::remove(side(store, "-wal"));
        std::filesystem::remove(side(store, ".milestone"));
    });
    putIntoTable(row);
    CHECK(row.lost > 0);
}

TEST_CASE("a store or log that was cut anywhere is refused, or the log holds what is missing")
{
    Wreck wreck;
    Row store{.fault = "store cut at every page"};
    store.answer = cutEverywhere(wreck, store, "", 4096, 4096);
    CHECK(store.tried > 20);
    expectNothingLost(store);
    Row log{.fault = "-wal cut at every frame"};
    log.answer = cutEverywhere(wreck, log, "-wal", 0, 4096 + 24);
    CHECK(log.tried > 20);
    CHECK(log.answer.find("opened") == std::string::npos);
    expectNothingLost(log);
}

TEST_CASE("what another program or a newer Plaza made is left alone")
{
    Wreck wreck;
    expect(wreck, "another program's database", "not a Plaza store",
           [](const auto &store) { execute(store, "PRAGMA application_id = 7"); });
    expect(wreck, "a newer Plaza's store", "made by a newer Plaza",
           [](const auto &store) { execute(store, "PRAGMA user_version = 99"); });
    expect(wreck, "a text file", "not a database", [](const auto &store) {
        std::ofstream(store, std::ios::trunc) << std::string(100'000, 'x');
        std::filesystem::remove(side(store, "-wal"));
    });
}

TEST_CASE("on a disk that turned read-only nothing is written or lost, and the message says what to mend")
{
    Wreck wreck;
    const SmallDisk disk("48m");
    if (!disk.mounted) {
        WARN("not run: only root can mount the small disk this needs");
        return;
    }
    const std::filesystem::path store = disk.at / "k1.db";
    std::filesystem::copy(wreck.fresh().parent_path(), disk.at.path());
    REQUIRE(disk.setReadOnly(true));
    Row row{.fault = "disk turned read-only"};
    const core::SystemClock clock;
    try {
        const store::Store next(store, wreck.keys(), clock);
        FAIL("a read-only store was opened for writing");
    } catch (const store::StoreError &error) {
        CHECK(error.trouble() == store::Trouble::ReadOnly);
        row.answer = std::string("refused: ") + error.what();
        row.answer.replace(row.answer.find(store.string()), store.string().size(), "FILE");
    }
    REQUIRE(disk.setReadOnly(false));
    judge(store, wreck.keys(), wreck.acked(), row);
    expectNothingLost(row);
}
