// SPDX-License-Identifier: GPL-3.0-or-later
// Headcounts and emergencies by commands.
#include "config/package.h"
#include "core/clock.h"
#include "ctl/ran.h"
#include "desk/desk.h"
#include "support/catch.h"
#include "support/raw_bytes.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <regex>

using namespace plaza;
using nlohmann::json;
using plaza::tests::plazactl;
using plaza::tests::Ran;

namespace {

const std::string kPackages = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/";

struct Store {
    tests::TempDir dir;
    std::string store = dir / "k1.db";
    std::string package;
    std::string pin; ///< the first supervisor's

    explicit Store(const std::string &name = "zhanjiang-2018", const std::string &kiosk = "k1")
        : package(kPackages + name)
    {
        const Ran made = plazactl({"init", "--event", package, "--store", store, "--kiosk", kiosk});
        REQUIRE(made.exit == 0);
        std::smatch printed;
        REQUIRE(std::regex_search(made.out, printed, std::regex("PIN of supervisor: (\\d{6})")));
        pin = printed[1];
    }
    /// At the desk, with a PIN of their own; their number.
    [[nodiscard]] std::string colleague(const std::string &name, const std::string &ownPin) const
    {
        const Ran added = run({"staff", "add", name}, {"--role", "desk"});
        std::smatch printed;
        REQUIRE(std::regex_search(added.out, printed, std::regex("number (\\d+), PIN (\\d{6})")));
        REQUIRE(plazactl({"desk", "change-pin", "--store", store, "--staff", printed[1], "--pin-stdin"},
                         printed[2].str() + "\n" + ownPin + "\n")
                    .exit == 0);
        return printed[1];
    }
    [[nodiscard]] Ran run(std::vector<std::string> words, const std::vector<std::string> &more = {}) const
    {
        words.insert(words.end(), {"--store", store});
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words);
    }
    void signIn(const std::string &id, const std::string &session, const std::string &kiosk, const char *at) const
    {
        const core::SystemClock clock;
        desk::Desk desk(store, store::readKeys(store::keyFileOf(store)), *config::loadPackage(package).config, clock,
                        clock);
        const auto outcome = desk.signIn({.who = desk::AttendeeId{id},
                                          .session = session,
                                          .kiosk = kiosk,
                                          .at = core::parseIso(at, core::UtcOffset{480}),
                                          .op = {}});
        REQUIRE(outcome.verdict == core::Verdict::Welcome);
    }
    [[nodiscard]] json headcount(const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> words{"--json"};
        words.insert(words.end(), more.begin(), more.end());
        const Ran ran = run({"headcount"}, words);
        INFO(ran.err);
        REQUIRE(ran.exit == 0);
        return ran.lines().at(0);
    }
};

json one(const json &list, const std::string &key, const std::string &value)
{
    for (const json &each : list)
        if (each[key] == value)
            return each;
    return {};
}

} // namespace

TEST_CASE("a broadcast in many rooms is counted by room, and together as a union")
{
    const Store store("guangdong-2022", "b-guangzhou");
    const char *at = "2022-06-09T09:30+08:00";
    store.signIn("GD0001", "broadcast-province", "b-province", at);
    const json expected = store.headcount();
    const std::string both = [&] { // the one who is expected in two rooms
        const json missing =
            store.headcount({"--programme", "broadcast", "--missing", "--organisation", "广东省认证认可协会"});
        return missing["missing"].at(0)["attendee"].get<std::string>();
    }();
    store.signIn(both, "broadcast-guangzhou", "b-guangzhou", at);
    const json heads = store.headcount();
    const json programme = one(heads["programmes"], "id", "broadcast");
    const json province = one(heads["sessions"], "id", "broadcast-province");
    const json guangzhou = one(heads["sessions"], "id", "broadcast-guangzhou");
    CHECK(province["arrived"] == 1);
    CHECK(guangzhou["arrived"] == 1);
    CHECK(programme["arrived"] == 2);
    CHECK(programme["inside"] == 2);
    int sum = 0;
    for (const json &session : heads["sessions"])
        if (session["id"].get<std::string>().starts_with("broadcast-") &&
            !session["id"].get<std::string>().starts_with("broadcast-test"))
            sum += session["expected"].get<int>();
    CHECK(programme["expected"] == sum - 1); // somebody is expected in two rooms
    CHECK(heads["programmes"].size() == 4);
    CHECK(heads["event"]["arrived"] == 2);
}

TEST_CASE("headcount tells of organisations, categories, doors and hours, and names nobody unless asked")
{
    const Store store;
    store.signIn("ZJ0001", "forum", "k1", "2018-06-08T08:46+08:00");
    store.signIn("ZJ0002", "forum", "k1", "2018-06-08T09:10+08:00");
    const json heads = store.headcount({"--session", "forum", "--by", "organisation", "--by", "hour"});
    const json forum = one(heads["sessions"], "id", "forum");
    CHECK(forum["late"] == 1);
    CHECK(forum["at_least"] == true);
    CHECK(forum["first_arrival"] == "2018-06-08T08:46:00.000+08:00");
    CHECK(forum["starts"] == "2018-06-08T09:00:00.000+08:00");
    CHECK(heads["organisations"].at(0)["absent"].get<int>() >= heads["organisations"].at(1)["absent"].get<int>());
    CHECK(one(heads["organisations"], "name", "广东省质量技术监督局")["arrived"] == 2);
    const json door = one(heads["doors"], "kiosk", "k1");
    CHECK(door["entries"] == 2);
    CHECK(door["hours"].size() == 2);
    CHECK(heads["curve"].back()["arrived"] == 2);

    const Ran words = store.run({"headcount"}, {"--session", "forum", "--by", "organisation", "--by", "category",
                                                "--by", "door", "--by", "hour", "--missing"});
    CHECK(words.out.find("who misses most first") != std::string::npos);
    CHECK(words.out.find("邱以溪") == std::string::npos);
    const Ran named = store.run(
        {"headcount"}, {"--session", "forum", "--missing", "--names", "--organisation", "广东省质量技术监督局"});
    CHECK(named.out.find("邱以溪") != std::string::npos);
    CHECK(store.run({"headcount"}, {"--names"}).exit == 2);
    CHECK(store.run({"headcount"}, {"--session", "gala"}).err.find("training, forum, square") != std::string::npos);
    CHECK(store.run({"headcount"}, {"--session", "forum", "--venue", "hotel"}).exit == 2);
}

TEST_CASE("an emergency is raised, told, and ended by a supervisor")
{
    const Store store;
    CHECK(store.run({"emergency", "state"}).out == "no emergency\n");
    const auto act = [&](std::vector<std::string> words, const std::string &who, const std::string &pin) {
        words.insert(words.begin(), "emergency");
        words.insert(words.end(), {"--store", store.store, "--staff", who, "--pin-stdin"});
        return plazactl(words, pin + "\n");
    };
    const std::string number = store.colleague("陈静", "380512");
    CHECK(act({"raise", "--kind", "fire"}, number, "380512").exit == 2);
    CHECK(store.run({"emergency", "raise"}, {"--kind", "medical", "--staff", number}).exit == 2); // no PIN
    CHECK(act({"raise", "--kind", "medical"}, number, "380513").exit == 1);
    CHECK(store.run({"emergency", "state"}).out == "no emergency\n");
    const Ran raised = act({"raise", "--kind", "evacuation", "--text", "请走西门", "--json"}, number, "380512");
    REQUIRE(raised.exit == 0);
    const json state = store.run({"emergency", "state"}, {"--json"}).lines().at(0);
    CHECK(state["id"] == raised.lines().at(0)["answer"]["emergency"]);
    CHECK(state["kind"] == "evacuation");
    CHECK(state["zh"] == "请走西门");
    CHECK(state["staff"] == "陈静");
    CHECK(act({"clear"}, number, "380512").err.find("that you tried is recorded") != std::string::npos);
    CHECK(act({"clear"}, "supervisor", store.pin).exit == 0);
    CHECK(store.run({"emergency", "state"}, {"--json"}).out.empty());
    CHECK(act({"clear"}, "supervisor", store.pin).exit == 1);
    CHECK(plazactl({"verify", "--store", store.store}).exit == 0);
}

TEST_CASE("who is inside is written with names, and with what the store can't know")
{
    const Store store;
    store.signIn("ZJ0001", "forum", "k1", "2018-06-08T08:46+08:00");
    const std::string file = store.dir / "inside.csv";
    const Ran ran = store.run({"emergency", "inside"}, {"--out", file});
    CHECK(ran.exit == 1); // k2 and others may have let people in
    CHECK(ran.out.find("1 people inside") != std::string::npos);
    const std::string csv = tests::bytesOf(file);
    CHECK(csv.find("冯昀曦") != std::string::npos);
    CHECK(csv.find("kiosk k2 was never heard from") != std::string::npos);
    CHECK(csv.find("19900006439") == std::string::npos);
}

TEST_CASE("spoken lines are made once, and a recording of one's own stays")
{
    const tests::TempDir dir;
    const std::string out = dir / "emergency";
    const Ran made = plazactl({"emergency", "voice", "--out", out});
    if (made.exit == 1) {
        CHECK(made.err.find("apt-get install espeak-ng") != std::string::npos);
        return;
    }
    const std::filesystem::path file = std::filesystem::path(out) / "evacuation.wav";
    const std::string before = tests::bytesOf(file);
    CHECK(before.starts_with("RIFF"));
    CHECK(plazactl({"emergency", "voice", "--out", out, "--text", "不行"}).exit == 2);
    CHECK(
        plazactl({"emergency", "voice", "--out", out, "--kind", "evacuation", "--text", "请离开"}).out.find("stays") !=
        std::string::npos);
    CHECK(tests::bytesOf(file) == before);
    CHECK(plazactl({"emergency", "voice", "--out", out, "--kind", "evacuation", "--text", "请离开", "--force"}).exit ==
          0);
    CHECK(tests::bytesOf(file) != before);
}
