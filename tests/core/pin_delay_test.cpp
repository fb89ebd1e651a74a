// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pin_delay.h"
#include "support/catch.h"

#include <vector>

using namespace plaza::core;

TEST_CASE("five PINs may be missed; from then on 1, 2, 4, 8, 16, 30, 30 minutes")
{
    std::vector<std::int64_t> minutes;
    for (int misses = 0; misses < 13; ++misses)
        minutes.push_back(pinDelayMs(misses) / kMinuteMs);
    CHECK(minutes == std::vector<std::int64_t>{0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 30, 30, 30});
    CHECK(pinDelayMs(2'000'000'000) == 30 * kMinuteMs);
}

TEST_CASE("a wait runs out by the clock")
{
    PinWait wait;
    CHECK(wait.leftMs({1000}, 60'000, {1000}) == 60'000);
    CHECK(wait.leftMs({1000}, 60'000, {31'000}) == 30'000);
    CHECK(wait.leftMs({1000}, 60'000, {61'000}) == 0);
}

TEST_CASE("a clock that was set back begins the wait anew, once, and does not draw it out")
{
    const Instant missed{1'000'000'000};
    PinWait wait;
    CHECK(wait.leftMs(missed, 60'000, {5'000}) == 60'000); // ten days back
    CHECK(wait.leftMs(missed, 60'000, {35'000}) == 30'000);
    CHECK(wait.leftMs(missed, 60'000, {65'000}) == 0);
    CHECK(wait.leftMs(missed, 60'000, {66'000}) == 0);
}

TEST_CASE("setting the clock back again and again never shortens a wait")
{
    const Instant missed{1'000'000'000};
    PinWait wait;
    CHECK(wait.leftMs(missed, 60'000, {50'000}) == 60'000);
    CHECK(wait.leftMs(missed, 60'000, {5'000}) == 60'000);
    CHECK(wait.leftMs(missed, 60'000, {64'999}) == 1);
}
