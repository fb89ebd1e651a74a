// SPDX-License-Identifier: GPL-3.0-or-later
// The spine, end to end: tickets on a moving background → camera path → desk → journal → headcount.
#include "desk/headcount.h"
#include "desk/issue_tickets.h"
#include "desk/setup.h"
#include "kiosk/program.h"
#include "kiosk/ticket_video.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <map>
#include <set>

using namespace plaza;
using plaza::tests::Program;

namespace {

const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
constexpr int kGuests = 8;

struct Venue {
    tests::TempDir dir;
    std::filesystem::path file = dir / "k1.db";
    std::string video = dir / "tickets.mkv";
    core::SystemClock machine;
    config::EventConfig config = config::loadPackage(kPackage).config.value();
    store::Keys keys;
    std::map<std::string, std::string> codes; ///< by attendee id

    Venue()
    {
        std::vector<config::Problem> problems;
        desk::SetupRequest request{.texts = config::readPackageTexts(kPackage, problems),
                                   .config = config,
                                   .store = file,
                                   .kiosk = "k1",
                                   .clock = core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
        for (int i = 1; i <= kGuests; ++i)
            request.roster.rows.push_back({.id = "G" + std::to_string(i), .name = "来宾", .sessions = {"forum"}});
        desk::setUp(request, machine);
        keys = store::readKeys(store::keyFileOf(file));
        const crypto::Signer signer(*keys.eventSeed);
        store::Reader(file).forEachPerson(keys, [&](const store::Person &person) {
            codes[person.id] = desk::ticketCodeFor(person, config.event, signer);
        });
    }

    Program kiosk(const std::string &camera)
    {
        return Program(QStringLiteral("plaza-kiosk"),
                       {"--event", QString::fromStdString(kPackage.string()), "--store",
                        QString::fromStdString(file.string()), "--kiosk", "k1", "--camera",
                        QString::fromStdString(camera), "--windowed", "540x960"});
    }

    store::SessionCount forum()
    {
        store::Reader reader(file);
        return desk::headcount(reader, config.event, {machine.now().ms + reader.install().clockShiftMs}).sessions.at(1);
    }

    /// How often each guest was signed in, by the journal; and every act's id.
    std::pair<std::map<std::string, int>, std::set<std::string>> journal()
    {
        std::map<std::string, int> signIns;
        std::set<std::string> ops;
        store::Reader reader(file);
        store::forEachRow(reader.database(), [&](const store::JournalRow &row) {
            ops.insert(row.op);
            const core::Fact fact = row.decoded().fact;
            if (const auto *signedIn = std::get_if<core::GuestSignedIn>(&fact))
                ++signIns[signedIn->attendee];
        });
        return {signIns, ops};
    }
};

} // namespace

TEST_CASE("a video of tickets signs each guest in exactly once and refuses repeats and strangers by name")
{
    Venue venue;
    std::vector<std::string> shown;
    for (const auto &[id, code] : venue.codes)
        shown.push_back(code);
    shown.push_back("https://example.org/another-event");
    shown.push_back(venue.codes["G1"]); // again, longer than 4 s after it left the view
    shown.push_back("PZ1:FORGED");
    tests::makeTicketVideo(venue.video, shown);

    Program kiosk = venue.kiosk("file:" + venue.video);
    REQUIRE(kiosk.waitFor("camera: at its end"));
    kiosk.kill();

    INFO(kiosk.everything().toStdString());
    const auto [signIns, ops] = venue.journal();
    CHECK(signIns.size() == kGuests);
    for (const auto &[id, count] : signIns)
        CHECK(count == 1);
    CHECK(kiosk.lines().filter(" welcome").size() == kGuests);
    CHECK(kiosk.lines().filter(" not-on-list").size() == 1);
    CHECK(kiosk.lines().filter(" already-in").size() == 1);
    CHECK(kiosk.lines().filter(" invalid").size() == 1);
    CHECK(venue.forum().arrived == kGuests);
    CHECK(venue.forum().inside == kGuests);
    CHECK(venue.forum().refused == 3);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
}

TEST_CASE("a kiosk killed in the middle loses no sign-in that it showed, and goes on where it was")
{
    Venue venue;
    std::vector<std::string> shown;
    for (const auto &[id, code] : venue.codes)
        shown.push_back(code);
    tests::makeTicketVideo(venue.video, shown);

    Program first = venue.kiosk("file:" + venue.video);
    REQUIRE(first.waitForLines(" welcome", 3));
    first.kill();
    const auto [before, ops] = venue.journal();
    for (const QString &line : first.lines().filter(" welcome"))
        CHECK(ops.contains(line.section(' ', -2, -2).toStdString()));
    CHECK(before.size() >= 3);
    CHECK(before.size() < kGuests);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());

    Program second = venue.kiosk("file:" + venue.video);
    REQUIRE(second.waitFor("camera: at its end"));
    second.kill();
    INFO(second.everything().toStdString());
    const auto [after, allOps] = venue.journal();
    CHECK(after.size() == kGuests);
    for (const auto &[id, count] : after)
        CHECK(count == 1);
    CHECK(venue.forum().arrived == kGuests);
    CHECK(venue.forum().refused == static_cast<int>(before.size()));
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
}

TEST_CASE("a kiosk that can't start says why, in a sentence and by its exit code")
{
    Venue venue;
    const auto endOf = [](Program program) {
        program.waitForEnd();
        return std::pair{program.exitCode(), program.everything()};
    };
    const auto [noVideo, why] = endOf(venue.kiosk("file:" + (venue.dir / "none.mkv").string()));
    CHECK(noVideo == 2);
    CHECK(why.contains("none.mkv"));
    Program running = venue.kiosk("none");
    REQUIRE(running.waitFor("is open"));
    const auto [second, inUse] = endOf(venue.kiosk("none"));
    CHECK(second == 3);
    CHECK(inUse.contains("in use by process " + QString::number(running.pid())));
}
