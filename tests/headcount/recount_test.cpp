// SPDX-License-Identifier: GPL-3.0-or-later
// Days at an event by chance, at two kiosks that exchange facts in any order: every figure of `plazactl headcount` is
// what a script counts that was written from the journal's format alone. Seeds are printed where something differs.
#include "config/package.h"
#include "ctl/ran.h"
#include "desk/desk.h"
#include "store/replay.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <cstdio>
#include <fstream>
#include <random>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

const std::string kScript = std::string(PLAZA_SOURCE_DIR) + "/tests/headcount/recount.py";

constexpr const char *kEvent = R"(id = "fair"
name = "质量月"
[[venues]]
id = "house"
name = "大厦"
[[venues]]
id = "annex"
name = "附楼"

[[sessions]]
id = "talk"
name = "讲座"
venues = ["house", "annex"]
admission = "open"
[[sessions.windows]]
dates = [2018-06-07, 2018-06-08]
opens = "08:00"
closes = "12:00"
starts = "09:00"

[[sessions]]
id = "forum"
name = "论坛"
venue = "house"
admission = "open"
capacity = 12
[[sessions.windows]]
date = 2018-06-08
opens = "08:00"
closes = "13:00"
starts = "10:00"
)";

constexpr const char *kKiosks = "[[kiosks]]\nid = \"k1\"\nvenue = \"house\"\nsession = \"talk\"\n"
                                "[[kiosks]]\nid = \"k2\"\nvenue = \"annex\"\nsession = \"talk\"\n";

constexpr int kPeople = 40;

std::string idOf(int number)
{
    return "G" + std::to_string(100 + number);
}

struct Ran {
    int code = -1;
    std::string words;
};

Ran run(const std::string &command)
{
    Ran ran;
    FILE *pipe = ::popen((command + " 2>&1").c_str(), "r");
    char block[4096];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, pipe)) > 0;)
        ran.words.append(block, got);
    ran.code = ::pclose(pipe);
    return ran;
}

/// Two kiosks' stores of one event, and acts by chance.
struct Fair {
    tests::TempDir dir;
    std::filesystem::path package = dir / "fair";
    std::string roster = package / "roster.csv";
    std::mt19937 random;
    core::ManualClock clock{*core::parseIso("2018-06-07T08:00", core::UtcOffset{480})};
    core::ShiftedClock machine{clock, std::int64_t{9} * 365 * 24 * 3'600'000}; ///< after the stores were made
    std::vector<std::unique_ptr<desk::Desk>> desks;
    std::vector<std::string> files;

    explicit Fair(unsigned seed) : random(seed)
    {
        std::filesystem::create_directory(package);
        std::ofstream(package / "event.toml") << kEvent;
        std::ofstream(package / "kiosks.toml") << kKiosks;
        std::ofstream rows(roster);
        rows << "编号,姓名,单位,类别,场次\n";
        const std::vector<std::string> sessions{"talk-house", "talk-annex", "forum", "talk-house、forum", ""};
        for (int i = 0; i < kPeople; ++i)
            rows << idOf(i) << ",测试" << i << ",第" << upTo(6) << "所," << (upTo(4) == 0 ? "嘉宾" : "代表") << ","
                 << sessions[static_cast<std::size_t>(upTo(5))] << "\n";
        rows.close();
        for (const std::string kiosk : {"k1", "k2"}) {
            files.push_back(dir / (kiosk + ".db"));
            std::vector<std::string> words{"init", "--event", package, "--store", files.back(), "--kiosk", kiosk};
            if (kiosk == "k2")
                words.insert(words.end(), {"--keys", files.front() + ".key"});
            REQUIRE(plazactl(words).exit == 0);
        }
        open();
    }
    int upTo(int n) { return static_cast<int>(random() % static_cast<unsigned>(n)); }
    void open()
    {
        desks.clear();
        for (const std::string &file : files)
            desks.push_back(std::make_unique<desk::Desk>(file, store::readKeys(store::keyFileOf(file)),
                                                         *config::loadPackage(package).config, machine, clock));
    }
    desk::Desk &desk(int kiosk) { return *desks[static_cast<std::size_t>(kiosk)]; }
    /// Somebody comes, goes, comes again, or shows what is no ticket; some minutes pass.
    void act()
    {
        const std::vector<std::string> sessions{"talk-house", "talk-annex", "forum"};
        clock.set({clock.now().ms + upTo(150) * 1000});
        const int kiosk = upTo(2);
        desk::Act what{.who = desk::AttendeeId{idOf(upTo(kPeople))},
                       .session = sessions[static_cast<std::size_t>(upTo(3))],
                       .kiosk = kiosk == 0 ? "k1" : "k2",
                       .at = {},
                       .op = {}};
        if (upTo(12) == 0)
            what.who = desk::ShownCode{"NO TICKET"};
        if (upTo(4) == 0)
            desk(kiosk).signOut(what);
        else
            desk(kiosk).signIn(what);
    }
    /// Staff undo something, or undo that; move somebody; count by hand; correct.
    void staffAct()
    {
        const int kiosk = upTo(2);
        const core::By by{"陈静", core::Role::Supervisor};
        const std::string who = idOf(upTo(kPeople));
        const core::Day day = core::dayOf(clock.now(), {480});
        core::Fact fact = core::PeopleClicked{"forum", day, upTo(5) - 1, by};
        switch (upTo(5)) {
        case 0:
        case 1: {
            const store::Store &store = desk(kiosk).store();
            const auto seq =
                1 + static_cast<std::int64_t>(upTo(static_cast<int>(desk(kiosk).store().journal().tip().seq)));
            fact = core::ActUndone{store.install().origin(), seq, upTo(3) == 0, "a mistake", by};
            break;
        }
        case 2:
            fact = core::GuestMoved{who, upTo(2) == 0 ? "forum" : "", day, "talk-annex", day, "asked for", by};
            break;
        case 3:
            fact = core::HeadcountCorrected{"talk-house", day, upTo(4) - 2, "counted again", by};
            break;
        default:
            break;
        }
        desk(kiosk).act([&](store::Store &store, core::Instant at) {
            store.record(crypto::randomId(), at, kiosk == 0 ? "k1" : "k2", fact);
        });
    }
    /// What k2 has recorded and k1 has not seen comes to k1, as an exchange would bring it.
    void exchange()
    {
        const std::string origin = desk(1).store().install().origin();
        const std::int64_t seen = desk(0).store().database().execAndGet(
            "SELECT coalesce(max(seq), 0) FROM journal WHERE origin = '" + origin + "'");
        desk(0).store().transact([&] {
            store::forEachRowAfter(desk(1).store().database(), origin, seen, [&](const store::JournalRow &row) {
                store::insertRow(desk(0).store().database(), row);
                desk(0).store().projections().apply(row.decoded());
            });
        });
    }
    std::string headcount(const std::string &at)
    {
        const auto told =
            plazactl({"headcount", "--store", files.front(), "--json", "--by", "organisation", "--at", at});
        REQUIRE(told.exit == 0);
        return told.out;
    }
    Ran recount(const std::string &headcount, const std::string &more = {})
    {
        std::ofstream(dir / "told.json") << headcount;
        return run("python3 " + kScript + " '" + files.front() + "' '" + roster + "' '" + (dir / "told.json").string() +
                   "' " + more);
    }
};

/// All that does not tell how long ago a kiosk was heard from.
nlohmann::json countsIn(const std::string &headcount)
{
    nlohmann::json told = nlohmann::json::parse(headcount);
    for (const char *list : {"sessions", "venues", "programmes", "doors"})
        for (nlohmann::json &each : told[list])
            each.erase("heard_at");
    told["event"].erase("heard_at");
    return told;
}

} // namespace

TEST_CASE("every figure is what a script counts from the journal alone, also after a restart and a replay")
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        Fair fair(seed);
        INFO("seed " << seed);
        for (int day = 0; day < 2; ++day) {
            for (int acts = 0; acts < 120; ++acts) {
                fair.act();
                if (fair.upTo(15) == 0)
                    fair.exchange();
                if (fair.upTo(8) == 0)
                    fair.staffAct();
            }
            fair.clock.set(*core::parseIso("2018-06-08T08:00", core::UtcOffset{480}));
        }
        fair.exchange();
        for (const std::string at : {"2018-06-07T11:00", "2018-06-08T09:30", "2018-06-09T12:00"}) {
            const std::string before = fair.headcount(at);
            const Ran counted = fair.recount(before);
            INFO(at << ": " << counted.words);
            REQUIRE(counted.code == 0);
            fair.open();
            CHECK(countsIn(fair.headcount(at)) == countsIn(before));
            fair.desk(0).store().transact([&] { store::rebuildProjections(fair.desk(0).store().database()); });
            CHECK(fair.recount(fair.headcount(at)).code == 0);
        }
    }
}

TEST_CASE("a wrong rule would be noticed")
{
    Fair fair(7);
    for (int acts = 0; acts < 150; ++acts) {
        fair.act();
        if (acts % 5 == 0)
            fair.staffAct();
    }
    fair.exchange();
    const std::string told = fair.headcount("2018-06-07T11:00");
    REQUIRE(fair.recount(told).code == 0);
    CHECK(fair.recount(told, "--break no-exits").code != 0);
    CHECK(fair.recount(told, "--break no-undo").code != 0);
    CHECK(fair.recount(told, "--break sum").code != 0); // a venue's people added up instead of united
    nlohmann::json changed = nlohmann::json::parse(told);
    changed["event"]["late"] = changed["event"]["late"].get<int>() + 1;
    CHECK(fair.recount(changed.dump()).code != 0);
}
