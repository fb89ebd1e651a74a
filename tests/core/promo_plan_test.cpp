// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_plan.h"
#include "core/promo_tally.h"
#include "core/promo_text.h"
#include "support/catch.h"

#include <set>

namespace {

using namespace plaza::core;

constexpr UtcOffset kChina{480};

Instant at(std::string_view iso)
{
    return parseIso(iso, kChina).value();
}

std::vector<PlannedPlay> planned(const Playlist &playlist, std::string_view from, std::string_view to)
{
    std::vector<PlannedPlay> plays;
    PromoHistory history;
    planPromo(
        playlist, {.place = {.kiosk = "k8", .venue = "square"}, .now = at(from), .offset = kChina}, at(to),
        [](const PromoItem &item) { return item.durationMs; }, history,
        [&](const PlannedPlay &play) { plays.push_back(play); });
    return plays;
}

} // namespace

TEST_CASE("A plan has no gap and no overlap, and cuts what the schedule ends")
{
    Playlist playlist;
    playlist.items = {{.id = "film", .durationMs = 40'000}, {.id = "slide", .durationMs = 7'000}};
    playlist.items[0].hours = {{9 * 3600, 9 * 3600 + 100}};
    playlist.items[0].priority = 1;

    const auto plays = planned(playlist, "2018-06-08T08:59:50", "2018-06-08T09:02");

    REQUIRE(plays.size() == 8);
    CHECK(plays.front().from == at("2018-06-08T08:59:50"));
    for (std::size_t i = 1; i < plays.size(); ++i)
        CHECK(plays[i].from == plays[i - 1].to);
    CHECK((plays[1].item->id == "slide" && plays[1].cut && plays[1].to == at("2018-06-08T09:00")));
    CHECK((plays[2].item->id == "film" && !plays[2].cut));
    CHECK((plays[4].item->id == "film" && plays[4].cut && plays[4].to == at("2018-06-08T09:01:40")));
    CHECK(plays[5].item->id == "slide");
}

TEST_CASE("A plan tells when nothing plays, and why")
{
    Playlist playlist;
    playlist.items = {{.id = "film", .durationMs = 3'600'000}};
    playlist.items[0].hours = {{9 * 3600, 10 * 3600}};

    const auto plays = planned(playlist, "2018-06-08T08:00", "2018-06-08T11:00");

    REQUIRE(plays.size() == 3);
    CHECK((plays[0].item == nullptr && plays[0].nothing == NothingPlays::NotNow));
    CHECK((plays[1].item->id == "film" && !plays[1].cut));
    CHECK((plays[2].item == nullptr && plays[2].to == at("2018-06-08T11:00")));
}

TEST_CASE("A plan ends though an item has no length")
{
    Playlist playlist;
    playlist.items = {{.id = "film", .kind = PromoKind::Video}};
    CHECK(planned(playlist, "2018-06-08T08:00", "2018-06-08T08:01").size() == 60);
}

TEST_CASE("Plays add up by item, with what stopped them")
{
    PromoTally tally;
    tally.add({.item = "a", .from = {10}, .to = {20}, .shownMs = 9, .stop = {}});
    tally.add({.item = "b", .from = {20}, .to = {25}, .shownMs = 5, .stop = PromoStop::Scan});
    tally.add({.item = "a", .from = {30}, .to = {38}, .shownMs = 8, .stop = PromoStop::Scan});

    const auto sums = tally.take();

    CHECK(sums == std::vector<PromoPlayed>{{"a", {10}, {38}, 2, 1, {{PromoStop::Scan, 1}}, 17},
                                           {"b", {20}, {25}, 1, 0, {{PromoStop::Scan, 1}}, 5}});
    CHECK(tally.empty());
}

TEST_CASE("What could not be saved is added to what comes after")
{
    PromoTally tally;
    tally.add({.item = "a", .from = {10}, .to = {20}, .shownMs = 10, .stop = {}});
    const auto lost = tally.take();
    tally.add({.item = "a", .from = {20}, .to = {30}, .shownMs = 10, .stop = PromoStop::Crashed});
    for (const PromoPlayed &each : lost)
        tally.add(each);

    CHECK(tally.items() == std::vector<PromoPlayed>{{"a", {10}, {30}, 2, 1, {{PromoStop::Crashed, 1}}, 20}});
}

TEST_CASE("Every cause has a name that leads back to it")
{
    for (const PromoStop stop : {PromoStop::Scan, PromoStop::Touch, PromoStop::Staff, PromoStop::Emergency,
                                 PromoStop::Stalled, PromoStop::Schedule, PromoStop::Crashed})
        CHECK(promoStopFrom(toString(stop)) == stop);
    CHECK(promoStopFrom("bored") == std::nullopt);
}

TEST_CASE("Every rule has its own words in both languages")
{
    PromoItem item{.id = "film"};
    item.first = item.last = Day{20180608};
    item.kiosks = {"k1"};
    item.roles = {KioskRole::Promo};
    item.venues = {"hotel"};
    item.maxPerHour = 3;
    std::set<std::string> texts;
    for (int rule = 0; rule <= static_cast<int>(PromoRule::NotSafe); ++rule) {
        const auto text = textOf({static_cast<PromoRule>(rule), at("2018-06-08T09:20"), "other"}, item, kChina);
        texts.insert(text.zh);
        texts.insert(text.en);
    }
    CHECK(texts.size() == 26);
    CHECK_FALSE(texts.contains(""));
    CHECK(texts.contains("It is out of its hours; it begins at 2018-06-08 09:20"));
    CHECK(texts.contains("It is meant for others: kiosk k1, role promo, venue hotel"));
}
