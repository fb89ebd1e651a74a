// SPDX-License-Identifier: GPL-3.0-or-later
// The spine, end to end: tickets on a moving background → camera path → desk → journal → headcount.
#include "kiosk/ticket_video.h"
#include "kiosk/venue.h"
#include "store/verify.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::Program;
using plaza::tests::Venue;

namespace {
constexpr int kGuests = 8;
}

TEST_CASE("a video of tickets signs each guest in exactly once and refuses repeats and strangers by name")
{
    Venue venue(kGuests);
    std::vector<std::string> shown = venue.allCodes();
    shown.emplace_back("https://example.org/another-event");
    shown.push_back(venue.codes["G1"]); // again, longer than 4 s after it left the view
    shown.emplace_back("PZ1:FORGED");
    tests::makeTicketVideo(venue.video, shown);

    Program kiosk = venue.kiosk("file:" + venue.video);
    REQUIRE(kiosk.waitFor("camera: at its end"));
    kiosk.kill();

    INFO(kiosk.everything().toStdString());
    const auto signIns = venue.journal().times;
    CHECK(signIns.size() == kGuests);
    for (const auto &[id, count] : signIns)
        CHECK(count == 1);
    CHECK(kiosk.lines().filter(" act ").filter(" welcome").size() == kGuests);
    CHECK(kiosk.lines().filter(" act ").filter(" not-on-list").size() == 1);
    CHECK(kiosk.lines().filter(" act ").filter(" already-in").size() == 1);
    CHECK(kiosk.lines().filter(" act ").filter(" invalid").size() == 1);
    CHECK(venue.forum().arrived == kGuests);
    CHECK(venue.forum().inside == kGuests);
    CHECK(venue.forum().refused == 3);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
}

TEST_CASE("a kiosk killed in the middle loses no sign-in that it showed, and goes on where it was")
{
    Venue venue(kGuests);
    tests::makeTicketVideo(venue.video, venue.allCodes());

    Program first = venue.kiosk("file:" + venue.video);
    REQUIRE(first.waitForLines(" welcome", 3));
    first.kill();
    const auto [before, ops, begun, ended] = venue.journal();
    for (const QString &line : first.lines().filter(" act ").filter(" welcome"))
        CHECK(ops.contains(line.section(' ', -2, -2).toStdString()));
    CHECK(before.size() >= 3);
    CHECK(before.size() < kGuests);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());

    Program second = venue.kiosk("file:" + venue.video);
    REQUIRE(second.waitFor("camera: at its end"));
    second.kill();
    INFO(second.everything().toStdString());
    const auto after = venue.journal().times;
    CHECK(after.size() == kGuests);
    for (const auto &[id, count] : after)
        CHECK(count == 1);
    CHECK(venue.forum().arrived == kGuests);
    CHECK(venue.forum().refused == static_cast<int>(before.size()));
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
}

TEST_CASE("beside a running kiosk a command hands its acts to it, and the counts agree")
{
    Venue venue(kGuests);
    Program kiosk = venue.kiosk("none");
    REQUIRE(kiosk.waitFor("is open"));
    const auto plazactl = [&](QStringList words) {
        Program command("plazactl", words << "--store" << QString::fromStdString(venue.file.string()));
        command.waitForEnd();
        return std::pair{command.exitCode(), command.everything()};
    };
    const QStringList at{"--kiosk", "k1"};
    const QStringList code{"--session", "forum", "--code", QString::fromStdString(venue.codes["G2"])};

    CHECK(plazactl(QStringList{"signin"} + at + code).second.contains("\"verdict\":\"welcome\""));
    CHECK(plazactl(QStringList{"signin"} + at + code).second.contains("\"verdict\":\"already-in\""));
    CHECK(plazactl(QStringList{"revoke", "--attendee", "G3"} + at).first == 0);
    CHECK(plazactl({"backup", "--out", QString::fromStdString(venue.dir / "stick")}).first == 0);
    kiosk.kill();

    CHECK(venue.forum().arrived == 1);
    CHECK(venue.journal().times.at("G2") == 1);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
    const auto [exit, alone] = plazactl(QStringList{"signin"} + at + code); // the kiosk's socket is dead: its own turn
    CHECK(exit == 0);
    CHECK(alone.contains("already-in"));
}

TEST_CASE("a kiosk that can't start says why, in a sentence and by its exit code")
{
    Venue venue(kGuests);
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
