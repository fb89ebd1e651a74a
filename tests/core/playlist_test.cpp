// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playlist.h"
#include "support/catch.h"

namespace {

using namespace plaza::core;

constexpr UtcOffset kChina{480};

Instant at(std::string_view iso, UtcOffset offset = kChina)
{
    return parseIso(iso, offset).value();
}

PromoItem nightOf(int weekday)
{
    PromoItem item{.id = "night"};
    item.weekdays = {weekday};
    item.hours = {{22 * 3600, 2 * 3600}};
    return item;
}

} // namespace

TEST_CASE("Hours include their beginning and not their end")
{
    PromoItem item{.id = "film"};
    item.hours = {{9 * 3600 + 20 * 60, 10 * 3600}};

    CHECK_FALSE(isInSchedule(item, at("2018-06-08T09:19:59.999"), kChina));
    CHECK(isInSchedule(item, at("2018-06-08T09:20"), kChina));
    CHECK(isInSchedule(item, at("2018-06-08T09:59:59.999"), kChina));
    CHECK_FALSE(isInSchedule(item, at("2018-06-08T10:00"), kChina));
}

TEST_CASE("Hours that wrap midnight belong to the day on which they began")
{
    const PromoItem friday = nightOf(5);

    CHECK_FALSE(isInSchedule(friday, at("2018-06-08T01:59"), kChina)); // Thursday's night
    CHECK(isInSchedule(friday, at("2018-06-08T22:00"), kChina));
    CHECK(isInSchedule(friday, at("2018-06-09T01:59"), kChina)); // Saturday by the calendar
    CHECK_FALSE(isInSchedule(friday, at("2018-06-09T02:00"), kChina));
    CHECK_FALSE(isInSchedule(friday, at("2018-06-09T22:00"), kChina));
}

TEST_CASE("The last day's night ends on the morning after it")
{
    PromoItem item = nightOf(5);
    item.weekdays.clear();
    item.first = item.last = Day{20180608};

    CHECK_FALSE(isInSchedule(item, at("2018-06-08T01:00"), kChina));
    CHECK(isInSchedule(item, at("2018-06-09T01:00"), kChina));
    CHECK(nextEdge(item, at("2018-06-08T23:00"), kChina) == at("2018-06-09T02:00"));
    CHECK(nextEdge(item, at("2018-06-09T02:00"), kChina) == std::nullopt);
}

TEST_CASE("A leap day is a day, and in a common year there is none")
{
    PromoItem item{.id = "leap"};
    item.first = item.last = Day{20240229};
    CHECK(isInSchedule(item, at("2024-02-29T00:00"), kChina));
    CHECK(isInSchedule(item, at("2024-02-29T23:59:59.999"), kChina));
    CHECK_FALSE(isInSchedule(item, at("2024-03-01T00:00"), kChina));
    CHECK(nextEdge(item, at("2023-01-01T00:00"), kChina) == at("2024-02-29T00:00"));

    item.first = Day{20230228};
    item.last = Day{20230301};
    CHECK(isInSchedule(item, at("2023-02-28T23:59:59.999"), kChina));
    CHECK(isInSchedule(item, at("2023-03-01T00:00"), kChina));
}

TEST_CASE("A night over new year is one stretch")
{
    PromoItem item = nightOf(0);
    item.weekdays.clear();
    item.first = item.last = Day{20181231};

    CHECK(nextEdge(item, at("2018-12-31T12:00"), kChina) == at("2018-12-31T22:00"));
    CHECK(nextEdge(item, at("2018-12-31T23:59:59.999"), kChina) == at("2019-01-01T02:00"));
    CHECK(isInSchedule(item, at("2019-01-01T00:00"), kChina));
}

TEST_CASE("Days are those of the event's own offset")
{
    PromoItem item{.id = "day"};
    item.first = item.last = Day{20180608};

    for (const int minutes : {-720, -210, 0, 345, 480, 840}) {
        const UtcOffset there{minutes};
        CAPTURE(minutes);
        CHECK_FALSE(isInSchedule(item, at("2018-06-07T23:59:59.999", there), there));
        CHECK(isInSchedule(item, at("2018-06-08T00:00", there), there));
        CHECK(nextEdge(item, at("2018-06-08T12:00", there), there) == at("2018-06-09T00:00", there));
    }
}

TEST_CASE("Midnight is no edge of what plays all day")
{
    PromoItem always{.id = "always"};
    PromoItem joined{.id = "joined"};
    joined.hours = {{20 * 3600, 86'400}, {0, 6 * 3600}};

    CHECK(nextEdge(always, at("2018-06-08T12:00"), kChina) == std::nullopt);
    CHECK(nextEdge(joined, at("2018-06-08T21:00"), kChina) == at("2018-06-09T06:00"));
}

TEST_CASE("An edge months away is found, and the end of a long loop")
{
    PromoItem item{.id = "month"};
    item.first = Day{20160901};
    item.last = Day{20160930};
    item.weekdays = {4};

    CHECK(nextEdge(item, at("2016-01-01T00:00"), kChina) == at("2016-09-01T00:00")); // a Thursday
    CHECK(nextEdge(item, at("2016-09-02T00:00"), kChina) == at("2016-09-08T00:00"));
    CHECK(nextEdge(item, at("2016-09-29T10:00"), kChina) == at("2016-09-30T00:00"));
    CHECK(nextEdge(item, at("2016-09-30T00:00"), kChina) == std::nullopt);

    item.weekdays.clear();
    CHECK(nextEdge(item, at("2016-09-02T00:00"), kChina) == at("2016-10-01T00:00"));
}

TEST_CASE("An edge is where the schedule changes, looked at minute by minute for two weeks")
{
    PromoItem item{.id = "busy"};
    item.first = Day{20240226};
    item.last = Day{20240305};
    item.weekdays = {0, 4, 5};
    item.hours = {{6 * 3600, 9 * 3600}, {23 * 3600, 1 * 3600}, {20 * 3600, 23 * 3600 + 1800}};
    const Instant begin = at("2024-02-24T00:00");
    constexpr std::int64_t kMinute = 60'000;

    for (std::int64_t ms = begin.ms; ms < begin.ms + 14 * 24 * 60 * kMinute; ms += kMinute) {
        const bool changes = isInSchedule(item, {ms + kMinute}, kChina) != isInSchedule(item, {ms}, kChina);
        const auto edge = nextEdge(item, {ms}, kChina);
        const bool isEdge = edge && edge->ms == ms + kMinute;
        if (changes != isEdge)
            FAIL("at " << toIso({ms}, kChina) << ": " << changes << " " << isEdge);
    }
}

TEST_CASE("A film is as loud as the hour says, and silent during speeches")
{
    Playlist playlist;
    playlist.volume = 40;
    playlist.volumes = {{{22 * 3600, 7 * 3600}, 10}, {{9 * 3600, 10 * 3600}, 80}};
    Event event;
    event.sessions.resize(1);
    event.sessions[0].id = "fair";
    event.sessions[0].venue = "square";
    event.agenda.resize(1);
    event.agenda[0].from = at("2018-06-08T09:30");
    event.agenda[0].to = at("2018-06-08T09:40");
    event.agenda[0].session = "fair";
    event.agenda[0].quiet = true;
    const auto volume = [&](std::string_view iso, std::string_view venue = "square") {
        return volumeAt(playlist, event, venue, at(iso));
    };

    CHECK(volume("2018-06-08T12:00") == 40);
    CHECK(volume("2018-06-08T06:59") == 10);
    CHECK(volume("2018-06-08T09:29") == 80);
    CHECK(volume("2018-06-08T09:30") == 0);
    CHECK(volume("2018-06-08T09:40") == 80);
    CHECK(volume("2018-06-08T09:30", "hotel") == 80); // nobody speaks there
    event.agenda[0].session.clear();
    CHECK(volume("2018-06-08T09:30", "hotel") == 0);
}

TEST_CASE("The safe loop is what is named so, else the fallbacks, else what is bound to no time")
{
    Playlist playlist;
    playlist.items = {{.id = "film"}, {.id = "still"}, {.id = "always"}};
    playlist.items[0].hours = {{0, 3600}};
    const auto ids = [&playlist] {
        std::string all;
        for (const PromoItem *each : playlist.safeItems())
            all += each->id + " ";
        return all;
    };

    CHECK(ids() == "still always ");
    playlist.items[1].fallback = true;
    CHECK(ids() == "still ");
    playlist.safe = {"always", "film"};
    CHECK(ids() == "film always ");
}
