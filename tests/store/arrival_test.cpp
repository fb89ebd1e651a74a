// SPDX-License-Identifier: GPL-3.0-or-later
// Facts of several kiosks reach a store in any order: the journal and the tables come to hold the same.
#include "store/journal.h"
#include "store/projections.h"
#include "store/replay.h"
#include "store/schema.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <random>

using namespace plaza;
using namespace plaza::core;

namespace {

constexpr int kSeeds = 40;
constexpr Day kDay{20180608};
const std::vector<std::string> kOrigins{"a.1", "b.1", "b.1600", "c.1"}; // one of them restored from a backup

SQLite::Database emptyStore()
{
    SQLite::Database db(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (int version = 1; version <= store::kSchemaVersion; ++version)
        db.exec(store::schemaStep(version));
    return db;
}

/// Every byte of the tables that are not the journal's, in the order of their keys.
std::string tables(SQLite::Database &db)
{
    std::string text;
    for (const auto &[table, key] : store::kDerivedTables) {
        SQLite::Statement query(db, std::string("SELECT * FROM ") + table + " ORDER BY " + key);
        while (query.executeStep())
            for (int i = 0; i < query.getColumnCount(); ++i)
                text += query.getColumn(i).getString() + (i + 1 < query.getColumnCount() ? "|" : "\n");
    }
    return text;
}

Fact someFact(std::mt19937 &random)
{
    const auto upTo = [&](unsigned n) {
        return static_cast<int>(random() % n);
    };
    const std::string who = "A" + std::to_string(upTo(8));
    const std::string session = upTo(2) == 0 ? "forum" : "square";
    const int play = 1 + upTo(6); // some begin twice, some end without a beginning: what is kept is still the same
    const std::string origin = kOrigins[static_cast<std::size_t>(upTo(4))]; // what is undone may be anything, or not be
    const By by{"chen", Role::Desk};
    switch (upTo(23)) {
    case 0:
    case 1:
    case 2:
        return GuestSignedIn{session, kDay, who, {}};
    case 3:
    case 4:
        return GuestSignedOut{session, kDay, who, {}};
    case 5:
        return SignInRefused{.session = session, .day = kDay, .verdict = Verdict::AlreadyIn, .attendee = who};
    case 6:
        return TicketRevoked{static_cast<std::uint64_t>(upTo(4)), who};
    case 7:
        return PersonForgotten{who, "request", ""};
    case 8:
        return QuizAnswered{.round = "r", .play = play, .question = "q1", .chosen = {1}, .right = upTo(2) == 0};
    case 9:
        return QuizEnded{"r", play, PlayEnd::Passed, 4, 5};
    case 10:
        return BoothStamped{.booth = session, .card = who, .means = StampMeans::Code, .slot = play};
    case 11:
        return StampRefused{.booth = "", .card = who, .why = StampMiss::Wrong};
    case 12:
        return StampRewardIssued{
            .card = who, .prize = "gift", .voucher = random(), .shortCode = "A1-0000", .until = {9}};
    case 13:
    case 14:
        return ActUndone{origin, 1 + upTo(30), upTo(3) == 0, "mistake", by};
    case 15:
        return GuestMoved{who, upTo(3) == 0 ? "" : "forum", kDay, "square", kDay, "", by};
    case 16:
        return MaterialHandedOut{"bag", who, 1, by};
    case 17:
        return PeopleClicked{session, kDay, upTo(5) - 2, by};
    case 18:
        return StaffKeptOut{upTo(2) == 0 ? "chen" : ""};
    case 19:
        return StaffEntered{by, "id"};
    case 20:
        return RoundControlled{"r", static_cast<RoundState>(upTo(3)), "", by};
    case 21:
        return upTo(2) == 0 ? Fact(CallTaken{"c1", by}) : Fact(CallClosed{"c1", "", by});
    default:
        return QuizStarted{"r", play, kDay, "A1", {"q1", "q2"}};
    }
}

/// What each origin wrote, chained as a kiosk chains it; clocks differ, stand still and jump.
std::vector<store::JournalRow> someJournals(std::mt19937 &random)
{
    std::vector<store::JournalRow> rows;
    for (const std::string &origin : kOrigins) {
        SQLite::Database own = emptyStore();
        store::Journal journal(own, origin);
        std::int64_t now = 1'000 + static_cast<std::int64_t>(random() % 40);
        for (int i = 0; i < 30; ++i) {
            now += static_cast<std::int64_t>(random() % 9) - 2;
            journal.append({.op = crypto::randomId(),
                            .wall = {now},
                            .eventTime = {now * 10},
                            .kiosk = origin,
                            .fact = someFact(random)});
        }
        store::forEachRow(own, [&](const store::JournalRow &row) { rows.push_back(row); });
    }
    return rows;
}

/// A store that took the rows in as they came.
SQLite::Database arrived(const std::vector<store::JournalRow> &rows)
{
    SQLite::Database db = emptyStore();
    store::Projections projections(db);
    for (const store::JournalRow &row : rows) {
        store::insertRow(db, row);
        projections.apply(row.decoded());
    }
    return db;
}

/// The origins' streams, each in its own order, mixed: what an exchange by "what have you beyond seq n" gives.
std::vector<store::JournalRow> mixed(const std::vector<store::JournalRow> &rows, std::mt19937 &random)
{
    std::vector<std::string> turns;
    for (const store::JournalRow &row : rows)
        turns.push_back(row.position.origin);
    std::ranges::shuffle(turns, random);
    std::map<std::string, std::int64_t> next;
    std::vector<store::JournalRow> order;
    for (const std::string &origin : turns) {
        const std::int64_t seq = ++next[origin];
        order.push_back(*std::ranges::find(rows, store::JournalRow{.position = {origin, seq}}.position,
                                           &store::JournalRow::position));
    }
    return order;
}

} // namespace

TEST_CASE(
    "in whatever order facts of several origins arrive, the tables are the same, byte for byte, as after a replay")
{
    for (unsigned seed = 1; seed <= kSeeds; ++seed) {
        std::mt19937 random(seed);
        std::vector<store::JournalRow> rows = someJournals(random);
        const std::string expected = [&] {
            SQLite::Database db = arrived(rows);
            return tables(db);
        }();
        REQUIRE_FALSE(expected.empty());
        for (int order = 0; order < 4; ++order) {
            if (order % 2 == 0)
                std::ranges::shuffle(rows, random); // any order at all
            SQLite::Database db = arrived(order % 2 == 0 ? rows : mixed(rows, random));
            INFO("seed " << seed << ", order " << order);
            REQUIRE(tables(db) == expected);
            REQUIRE(store::newestHybridTime(db) == db.execAndGet("SELECT max(hlc) FROM journal").getInt64());
            store::rebuildProjections(db);
            REQUIRE(tables(db) == expected);
        }
    }
}

TEST_CASE("without facts there is no newest hybrid time")
{
    SQLite::Database db = emptyStore();
    CHECK(store::newestHybridTime(db) == 0);
}

TEST_CASE("the control: a fact that did not arrive, and one taken in as another kiosk's, show in the tables")
{
    std::mt19937 random(1);
    std::vector<store::JournalRow> rows = someJournals(random);
    SQLite::Database whole = arrived(rows);
    const std::string expected = tables(whole);
    const auto entry = std::ranges::find(rows, "GuestSignedIn", &store::JournalRow::kind);
    REQUIRE(entry != rows.end());
    const auto kiosk = std::exchange(entry->kiosk, "k9");
    SQLite::Database other = arrived(rows);
    CHECK(tables(other) != expected);
    entry->kiosk = kiosk;
    rows.erase(entry);
    SQLite::Database fewer = arrived(rows);
    CHECK(tables(fewer) != expected);
}
