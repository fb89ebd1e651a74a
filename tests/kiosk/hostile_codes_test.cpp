// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile codes before the camera of a real kiosk: refused by name, and neither logged nor kept.
#include "kiosk/ticket_video.h"
#include "kiosk/venue.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/hostile_codes.h"
#include "support/spilled.h"

using namespace plaza;
using plaza::tests::Venue;

TEST_CASE("a hostile code before the camera is refused, and found in no file and no line of the kiosk's")
{
    Venue venue(1);
    std::vector<std::string> shown;
    QStringList expected;
    for (const auto &hostile : tests::hostileCodes("EXT-1", venue.codes["G1"])) {
        // One of each kind, of those that a symbol on a phone can hold.
        for (const std::string name : {"SQL", "HTML", "right to left", "a terminal's command", "a zero byte"}) {
            if (hostile.name == name) {
                shown.push_back(hostile.code);
                expected.push_back(QString::fromUtf8(core::toString(hostile.verdict)));
            }
        }
    }
    shown.push_back(venue.codes["G1"]);
    expected.push_back("welcome");
    tests::makeTicketVideo(venue.video, shown, {.shown = 15, .between = 5, .atTheEnd = 10});

    tests::Program kiosk = venue.kiosk("file:" + venue.video);
    REQUIRE(kiosk.waitFor("camera: at its end"));
    const QStringList acts = kiosk.lines().filter(" act ");
    QStringList verdicts;
    for (const QString &act : acts)
        verdicts.push_back(act.section(' ', -1));
    INFO(kiosk.everything().toStdString());
    CHECK(verdicts == expected);
    const std::string op = acts.constFirst().section(' ', -2, -2).toStdString();
    CHECK_FALSE(tests::spilledInto(venue.file, op).empty()); // the search finds what was written
    CHECK(tests::spilledInto(venue.file, tests::kHostileMark).empty());
    kiosk.kill();
    CHECK(tests::spilledInto(venue.file, tests::kHostileMark).empty());
    CHECK_FALSE(kiosk.everything().contains(QString::fromUtf8(tests::kHostileMark)));
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
}
