// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time.h"

#include "support/catch.h"

using namespace plaza::core;

TEST_CASE("an instant is written with the event's zone and read back")
{
    const UtcOffset china{480};
    const auto at = parseIso("2018-06-08T08:46:12.345+08:00", china);
    REQUIRE(at);
    CHECK(at->ms == 1528418772345);
    CHECK(toIso(*at, china) == "2018-06-08T08:46:12.345+08:00");
    CHECK(toIso(*at, UtcOffset{-210}) == "2018-06-07T21:16:12.345-03:30");
    CHECK(toClock(*at, china) == "08:46");
    CHECK(toLocal(*at, china).weekday == 5);
    CHECK(dayOf(*at, china) == Day{20180608});
    CHECK(toString(Day{20180608}) == "2018-06-08");
}

TEST_CASE("times may leave out zone, seconds or everything after the date")
{
    const UtcOffset china{480};
    CHECK(parseIso("2018-06-08T08:30", china) == parseIso("2018-06-08T00:30:00Z", china));
    CHECK(parseIso("2018-06-08 08:30:00", china) == parseIso("2018-06-08T08:30:00.000+08:00", china));
    CHECK(parseIso("2018-06-08", china) == parseIso("2018-06-07T16:00:00Z", china));
    CHECK(parseIso("1969-12-31T23:59:59.999Z", china) == Instant{-1});
    CHECK(toIso(Instant{-1}, UtcOffset{0}) == "1969-12-31T23:59:59.999+00:00");
}

TEST_CASE("what is no time is refused")
{
    for (const char *text :
         {"", "2018", "2018-06", "2018-6-8", "2018-06-31", "2019-02-29", "2018-06-08T", "2018-06-08T8:30",
          "2018-06-08T24:00", "2018-06-08T08:60", "2018-06-08T08:30+0800", "2018-06-08T08:30+08:00x",
          "2018-06-08T08:30:00.", "2018-06-08T08:30+15:00", "-018-06-08", "2018-06-08T08:30:00,5"}) {
        INFO(text);
        CHECK_FALSE(parseIso(text, UtcOffset{480}));
    }
    CHECK(parseIso("2020-02-29", UtcOffset{480}));
}
