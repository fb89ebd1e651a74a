// SPDX-License-Identifier: GPL-3.0-or-later
// Forgotten at the desk: judged like everybody, and nameless.
#include "desk/errand.h"
#include "desk/forum.h"
#include "support/catch.h"

#include <fstream>

using namespace plaza;
using core::Verdict;
using desk::Forgotten;
using desk::Purged;
using tests::at;
using tests::Forum;

namespace {

constexpr const char *kDayBefore = "2018-06-07T12:00";
constexpr const char *kLastDay = "2018-07-08T11:59"; // the square closes on 8 June at 12:00, and 30 days are kept
constexpr const char *kRetentionPassed = "2018-07-08T12:00";

std::vector<int> countsOf(Forum &f)
{
    store::Reader reader(f.file);
    std::vector<int> counts;
    for (const auto &session : desk::headcount(reader, f.desk->config().event, f.event.now()).sessions)
        counts.insert(counts.end(), {session.expected, session.arrived, session.inside, session.absent});
    return counts;
}

bool isNamed(Forum &f, const std::string &id)
{
    return f.desk->store().people().byId(id)->attendee.has_value();
}

std::string rosterWith(Forum &f, const std::string &rows)
{
    const auto file = f.dir / "roster.csv";
    std::ofstream(file) << "编号,姓名,类别,场次\n" << rows;
    return file;
}

} // namespace

TEST_CASE("a forgotten guest's ticket is judged as before, without a name, and the counts stay")
{
    Forum f;
    REQUIRE(f.show(f.ticketOf("F1")).verdict == Verdict::Welcome);
    const auto counts = countsOf(f);

    const Forgotten forgotten = f.desk->forget(desk::ShownCode{f.ticketOf("F1")}, "request");

    CHECK(forgotten.what == Forgotten::What::Now);
    CHECK(forgotten.attendee == "F1");
    CHECK(forgotten.logEmptied);
    CHECK(countsOf(f) == counts);
    const auto again = f.show(f.ticketOf("F1"));
    CHECK(again.verdict == Verdict::AlreadyIn);
    CHECK_FALSE(again.person);
    f.desk->forget(desk::AttendeeId{"F2"}, "request");
    const auto first = f.show(f.ticketOf("F2"));
    CHECK(first.verdict == Verdict::Welcome);
    CHECK_FALSE(first.person);
    CHECK_FALSE(first.walkIn);
    CHECK(f.show(f.ticketOf("S1")).verdict == Verdict::WrongSession);
    CHECK(f.sound());
}

TEST_CASE("a second wish hears of the first; nobody can be forgotten who is not known")
{
    Forum f;
    const core::Instant first = f.event.now();
    f.desk->forget(desk::AttendeeId{"F1"}, "request");
    f.event.advance(86'400'000);
    const auto facts = f.facts();
    const Forgotten again = f.desk->forget(desk::AttendeeId{"F1"}, "mistake");
    CHECK(again.what == Forgotten::What::Before);
    CHECK(again.at == first);
    CHECK(f.desk->forget(desk::AttendeeId{"nobody"}, "request").what == Forgotten::What::Unknown);
    CHECK(f.desk->forget(desk::ShownCode{"EXT-1"}, "request").what == Forgotten::What::Unknown); // no longer theirs
    CHECK(f.desk->forget(desk::ShownCode{""}, "request").what == Forgotten::What::Unknown);
    CHECK(f.facts() == facts);
}

TEST_CASE("a roster does not bring a forgotten person back; the row is named with the day")
{
    Forum f;
    f.desk->forget(desk::AttendeeId{"F1"}, "request");
    const auto imported = f.desk->importRoster(rosterWith(f, "F1,李娜,企业代表,forum\nF7,孙丽,企业代表,forum\n"));
    CHECK(imported.added == 1);
    REQUIRE(imported.skipped.size() == 1);
    CHECK(imported.skipped[0].find("roster.csv:2: forgotten on 2018-06-08, not imported") != std::string::npos);
    CHECK(imported.skipped[0].find("李娜") == std::string::npos);
    CHECK_FALSE(isNamed(f, "F1"));
    CHECK(f.sound());
}

TEST_CASE("a person is forgotten by the id that the roster's row gave, too")
{
    Forum f;
    const auto file = rosterWith(f, ",赵敏,企业代表,forum\n");
    f.desk->importRoster(file);
    const std::string id = desk::derivedId(f.keys.eventKey, {.name = "赵敏"});
    REQUIRE(isNamed(f, id));
    CHECK(f.desk->forget(desk::AttendeeId{id}, "request").what == Forgotten::What::Now);
    CHECK(f.desk->importRoster(file).skipped.size() == 1);
}

TEST_CASE("before the retention date nothing is purged; after it everybody is, and the counts stay")
{
    Forum f(at(kDayBefore));
    f.show(f.ticketOf("F1"));
    const auto counts = countsOf(f);
    f.machine.set(at(kLastDay));
    CHECK(f.desk->purge().what == Purged::What::NotYet);
    CHECK(isNamed(f, "F1"));
    f.machine.set(at(kRetentionPassed));
    const Purged purged = f.desk->purge();
    CHECK(purged.what == Purged::What::Done);
    CHECK(purged.people == 3);
    CHECK(purged.due == at(kRetentionPassed));
    CHECK_FALSE(isNamed(f, "F1"));
    CHECK(countsOf(f) == counts);
    CHECK(f.show(f.ticketOf("F2")).verdict == Verdict::Welcome); // by the event's clock it is still the day
    CHECK(f.sound());
}

TEST_CASE("a desk purges by itself: when it opens after the date, and when the date passes while it is open")
{
    const bool whileOpen = GENERATE(false, true);
    Forum f(at(kDayBefore));
    f.open();
    CHECK(f.desk->purgedByItself() == 0);
    f.machine.set(at(kRetentionPassed));
    if (whileOpen)
        f.show("anything");
    else
        f.open();
    CHECK(f.desk->purgedByItself() == 3);
    CHECK_FALSE(isNamed(f, "S1"));
    const auto refused = f.desk->importRoster(rosterWith(f, "F9,孙丽,企业代表,forum\n"));
    CHECK(refused.added == 0);
    CHECK(refused.skipped.at(0).find("2018-07-08") != std::string::npos);
    CHECK(f.sound());
}

TEST_CASE("a store that was made after the date is not purged by itself, but when told to")
{
    Forum f; // 2026
    f.open();
    f.show(f.ticketOf("F1"));
    CHECK(isNamed(f, "F1"));
    CHECK(f.desk->purge().people == 3);
    CHECK(f.desk->importRoster(rosterWith(f, "F1,李娜,企业代表,forum\n")).changed == 1);
}

TEST_CASE("a rehearsal is never purged")
{
    Forum f(at(kDayBefore));
    auto loaded = config::loadPackage(tests::kPackage);
    std::vector<config::Problem> problems;
    desk::SetupRequest request{.texts = config::readPackageTexts(tests::kPackage, problems),
                               .config = loaded.config.value(),
                               .store = f.dir / "b.db",
                               .kiosk = "k2",
                               .keys = store::keyFileOf(f.file),
                               .clock = at("2019-01-01T09:00")};
    request.roster.rows = {{.id = "F1", .name = "李娜"}};
    desk::setUp(request, f.machine);
    f.machine.set(at("2019-06-01T09:00"));
    desk::Desk rehearsal(request.store, store::readKeys(store::keyFileOf(request.store)), *loaded.config, f.machine,
                         f.event);
    CHECK(rehearsal.purge().what == Purged::What::Rehearsal);
    CHECK(rehearsal.store().people().byId("F1")->attendee);
}

TEST_CASE("with each person stands the version of the notice under which the data was taken in")
{
    Forum f;
    const auto noticeOf = [&](const char *id) {
        return f.desk->store().people().byId(id)->attendee->notice;
    };
    CHECK(noticeOf("F1") == f.desk->config().event.notice.version);
    CHECK_FALSE(noticeOf("F1").empty());
    core::Event later = f.desk->config().event;
    later.notice.version = "2";
    config::Roster roster;
    roster.rows = {{.id = "F2", .name = "王伟", .category = "企业代表", .sessions = {"forum"}},
                   {.id = "F9", .name = "孙丽", .sessions = {"forum"}}};
    const auto result = desk::importRoster(f.desk->store(), f.keys.eventKey, roster, "late.csv", f.event.now(), later);
    CHECK(result.same == 1); // the same data is not taken in anew
    CHECK(noticeOf("F2") == f.desk->config().event.notice.version);
    CHECK(noticeOf("F9") == "2");
    std::string last;
    store::forEachRow(f.desk->store().database(), [&](const store::JournalRow &row) { last = row.body; });
    CHECK(last.find("\"notice\":\"2\"") != std::string::npos);
}

TEST_CASE("the two wishes cross to the holder of the store and back")
{
    Forum f;
    desk::Errand errand{.what = desk::Errand::What::Forget, .act = f.act(desk::AttendeeId{"F1"}), .reason = "mistake"};
    const auto answer = desk::answerFrom(desk::serve(*f.desk, desk::toMessage(errand)));
    const auto &forgotten = std::get<Forgotten>(answer);
    CHECK(forgotten.what == Forgotten::What::Now);
    CHECK(forgotten.attendee == "F1");
    CHECK(forgotten.at == f.event.now());
    errand.what = desk::Errand::What::Purge;
    const auto purged = std::get<Purged>(desk::answerFrom(desk::serve(*f.desk, desk::toMessage(errand))));
    CHECK(purged.what == Purged::What::Done);
    CHECK(purged.people == 2);
    CHECK(purged.due == at(kRetentionPassed));
}
