// SPDX-License-Identifier: GPL-3.0-or-later
// A queue at the door: different people one after the other, each in view for half a second.
#include "kiosk/ticket_video.h"
#include "kiosk/venue.h"
#include "store/verify.h"
#include "support/catch.h"

#include <iostream>

using namespace plaza;
using plaza::tests::Venue;

namespace {

constexpr tests::Showing kQueue{.shown = 13, .between = 5, .atTheEnd = 15}; // 18 frames of 40 ms: 83 people a minute
constexpr double kLeastAMinute = 60;

void letThrough(int people)
{
    Venue venue(people);
    tests::makeTicketVideo(venue.video, venue.allCodes(), kQueue);

    tests::Program kiosk = venue.kiosk("file:" + venue.video);
    REQUIRE(kiosk.waitFor("camera: at its end"));
    kiosk.kill();

    INFO(kiosk.everything().toStdString());
    const auto signIns = venue.journal();
    CHECK(signIns.times.size() == static_cast<std::size_t>(people));
    for (const auto &[id, times] : signIns.times)
        CHECK(times == 1);
    CHECK(venue.forum().inside == people);
    CHECK(venue.forum().refused == 0);
    CHECK(signIns.aMinute() >= kLeastAMinute);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
    std::cout << "stream: " << signIns.times.size() << " of " << people << " people signed in, " << signIns.aMinute()
              << " a minute\n";
}

} // namespace

TEST_CASE("a queue of different people passes faster than one a second, each welcomed once")
{
    letThrough(16);
}

TEST_CASE("the queue goes on for a minute", "[.][long]")
{
    letThrough(84);
}
