// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clock_trust.h"
#include "support/catch.h"

namespace {

using namespace plaza::core;

constexpr UtcOffset kChina{480};

Instant at(std::string_view iso)
{
    return parseIso(iso, kChina).value();
}

Event eventOn(std::string_view iso)
{
    Event event;
    event.sessions.resize(1);
    event.sessions[0].windows = {{.opens = at(iso), .closes = {at(iso).ms + 3'600'000}}};
    return event;
}

/// Looks every second; `wall` runs with the steady clock but for what the test does to it.
class Watch {
public:
    explicit Watch(std::string_view iso, std::optional<Instant> lastRecord = {})
        : m_trust({.earliest = at("2024-06-08"), .latest = at("2025-12-09"), .lastRecord = lastRecord}), m_wall(at(iso))
    {
    }
    ClockDoubt after(int seconds, std::int64_t setMs = 0)
    {
        m_wall.ms += setMs;
        for (int i = 0; i < seconds; ++i) {
            m_wall.ms += 1000 + m_driftMs;
            m_steadyMs += 1000;
            m_doubt = m_trust.look({m_wall, m_steadyMs});
        }
        return m_doubt;
    }
    void drift(std::int64_t msPerSecond) { m_driftMs = msPerSecond; }

private:
    ClockTrust m_trust;
    Instant m_wall;
    std::int64_t m_steadyMs = 77;
    std::int64_t m_driftMs = 0;
    ClockDoubt m_doubt = ClockDoubt::None;
};

} // namespace

TEST_CASE("A clock more than a year before the event's first date is unset")
{
    CHECK(plausibleRange(eventOn("2025-06-08T09:00"), {}, false, {}).earliest == at("2024-06-08T09:00"));
    CHECK(Watch("2024-06-07T23:00").after(2) == ClockDoubt::Unset);
    CHECK(Watch("1970-01-01T00:00").after(2) == ClockDoubt::Unset);
    CHECK(Watch("2024-06-08T00:00").after(2) == ClockDoubt::None);
}

TEST_CASE("Before 2020 no clock is right, but in a rehearsal of an old event")
{
    CHECK(plausibleRange(eventOn("2018-06-08T09:00"), {}, false, {}).earliest == at("2020-01-01"));
    CHECK(plausibleRange(eventOn("2018-06-08T09:00"), {}, true, {}).earliest == at("2017-06-08T09:00"));
    CHECK(plausibleRange({}, {}, false, {}).earliest == at("2020-01-01"));
}

TEST_CASE("The playlist's first and last day count as dates of the package")
{
    Playlist playlist;
    playlist.items.resize(1);
    playlist.items[0].first = Day{20180501};
    playlist.items[0].last = Day{20180630};

    const ClockRange range = plausibleRange(eventOn("2018-06-08T09:00"), playlist, true, {});

    CHECK(range.earliest == at("2017-05-01"));
    CHECK(range.latest == at("2018-12-31"));
}

TEST_CASE("A clock more than half a year after the event's last date is ahead")
{
    CHECK(plausibleRange(eventOn("2025-06-08T23:00"), {}, false, {}).latest == at("2025-12-09"));
    CHECK(Watch("2025-12-08T23:59").after(2) == ClockDoubt::None);
    CHECK(Watch("2025-12-09T00:01").after(2) == ClockDoubt::Ahead);
    CHECK(Watch("2099-01-01T00:00").after(2) == ClockDoubt::Ahead);
    CHECK(plausibleRange({}, {}, false, {}).latest == at("2060-01-01"));
}

TEST_CASE("A clock before this kiosk's last record is behind, but for the minutes of a time service")
{
    const Instant last = at("2025-06-08T09:00");
    CHECK(Watch("2025-06-08T08:49", last).after(2) == ClockDoubt::Behind);
    CHECK(Watch("2025-06-08T08:51", last).after(2) == ClockDoubt::None);
    CHECK(Watch("2025-06-08T08:49").after(2) == ClockDoubt::None);
}

TEST_CASE("A record that was made under a clock far ahead accuses no right one")
{
    const Event event = eventOn("2025-06-08T09:00");
    CHECK_FALSE(plausibleRange(event, {}, false, at("2099-01-01")).lastRecord);
    CHECK(plausibleRange(event, {}, false, at("2025-06-07")).lastRecord == at("2025-06-07"));
}

TEST_CASE("A clock that jumps is doubted for a minute, then believed again")
{
    Watch watch("2025-06-08T09:00");
    CHECK(watch.after(100) == ClockDoubt::None);

    CHECK(watch.after(1, 3'600'000) == ClockDoubt::Jumped);
    CHECK(watch.after(59) == ClockDoubt::Jumped);
    CHECK(watch.after(1) == ClockDoubt::None);
    CHECK(watch.after(1, -10'000) == ClockDoubt::Jumped);
    CHECK(watch.after(60) == ClockDoubt::None);
}

TEST_CASE("A clock that was unset and is set right is believed after a minute")
{
    Watch watch("1970-01-01T00:00");
    CHECK(watch.after(10) == ClockDoubt::Unset);

    CHECK(watch.after(1, at("2025-06-08T09:00").ms - at("1970-01-01T00:00").ms) == ClockDoubt::Jumped);
    CHECK(watch.after(60) == ClockDoubt::None);
}

TEST_CASE("A time service that slews the clock raises no doubt; one that races does")
{
    Watch slewed("2025-06-08T09:00");
    slewed.drift(1);
    CHECK(slewed.after(3600) == ClockDoubt::None);

    Watch racing("2025-06-08T09:00");
    racing.drift(100);
    CHECK(racing.after(60) == ClockDoubt::Jumped);
}

TEST_CASE("Every doubt has words for staff")
{
    CHECK(textOf(ClockDoubt::None).empty());
    for (const ClockDoubt doubt : {ClockDoubt::Unset, ClockDoubt::Behind, ClockDoubt::Ahead, ClockDoubt::Jumped})
        CHECK_FALSE((textOf(doubt).zh.empty() || textOf(doubt).en.empty()));
}
