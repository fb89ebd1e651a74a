// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/open_hours.h"
#include "support/catch.h"

using namespace plaza::core;

namespace {

Instant at(std::string_view time)
{
    return parseIso("2018-06-08T" + std::string(time), UtcOffset{480}).value();
}

} // namespace

TEST_CASE("A booth is open from its opening on and not at its closing")
{
    const Booth booth{.hours = {{at("09:00"), at("11:00")}, {at("14:00"), at("16:00")}}};

    CHECK(openNow(booth, at("08:59")) == OpenNow{false, at("09:00")});
    CHECK(openNow(booth, at("09:00")) == OpenNow{true, at("11:00")});
    CHECK(openNow(booth, at("11:00")) == OpenNow{false, at("14:00")});
    CHECK(openNow(booth, at("16:00")) == OpenNow{false, {}});
}

TEST_CASE("Hours without a gap are one; no hours are always")
{
    const Booth booth{.hours = {{at("09:00"), at("11:00")}, {at("11:00"), at("12:00")}}};

    CHECK(openNow(booth, at("10:00")) == OpenNow{true, at("12:00")});
    CHECK(openNow(Booth{}, at("10:00")) == OpenNow{true, {}});
}
