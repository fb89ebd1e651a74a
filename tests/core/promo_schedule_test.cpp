// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_schedule.h"
#include "support/catch.h"

#include <algorithm>
#include <cstdlib>

namespace {

using namespace plaza::core;

constexpr UtcOffset kChina{480};
constexpr std::int64_t kSecond = 1000;
constexpr std::int64_t kMinute = 60 * kSecond;

Instant at(std::string_view iso)
{
    return parseIso(iso, kChina).value();
}

PromoMoment momentAt(std::string_view iso)
{
    return {.place = {.kiosk = "k8", .venue = "square", .role = KioskRole::SignIn}, .now = at(iso), .offset = kChina};
}

Playlist loopOf(const std::vector<std::string> &ids)
{
    Playlist playlist;
    for (const std::string &id : ids)
        playlist.items.push_back({.id = id, .durationMs = 10 * kSecond});
    return playlist;
}

PromoItem &itemOf(Playlist &playlist, std::string_view id)
{
    return *std::ranges::find(playlist.items, id, &PromoItem::id);
}

/// The ids of `plays` choices, ten seconds each; "-" where nothing plays.
std::vector<std::string> run(const Playlist &playlist, PromoMoment moment, PromoHistory &history, int plays)
{
    std::vector<std::string> shown;
    for (int i = 0; i < plays; ++i) {
        const PromoChoice choice = nextPromo(playlist, moment, history);
        shown.push_back(choice.item == nullptr ? "-" : choice.item->id);
        if (choice.item != nullptr)
            history.played(*choice.item, moment.now);
        moment.now.ms += 10 * kSecond;
    }
    return shown;
}

PromoReason why(const Playlist &playlist, std::string_view id, const PromoMoment &moment,
                const PromoHistory &history = {})
{
    return whyPromo(playlist, *playlist.item(id), moment, history);
}

} // namespace

TEST_CASE("Equal items take turns in the playlist's order")
{
    PromoHistory history;
    CHECK(run(loopOf({"a", "b", "c"}), momentAt("2018-06-08T09:00"), history, 7) ==
          std::vector<std::string>{"a", "b", "c", "a", "b", "c", "a"});
}

TEST_CASE("Shares of voice follow the weights, and nothing comes twice in a row")
{
    Playlist playlist = loopOf({"a", "b", "c", "d"});
    itemOf(playlist, "a").weight = 3;
    itemOf(playlist, "b").weight = 2;
    PromoHistory history;

    const auto shown = run(playlist, momentAt("2018-06-08T09:00"), history, 700);

    CHECK(std::ranges::adjacent_find(shown) == shown.end());
    CHECK(std::abs(std::ranges::count(shown, "a") - 300) <= 2);
    CHECK(std::abs(std::ranges::count(shown, "b") - 200) <= 2);
    CHECK(std::abs(std::ranges::count(shown, "c") - 100) <= 2);
    CHECK(std::abs(std::ranges::count(shown, "d") - 100) <= 2);
}

TEST_CASE("A share is kept wherever the item stands in the playlist, also when it joins later")
{
    for (const char *heavy : {"a", "b", "c", "d"}) {
        CAPTURE(heavy);
        Playlist playlist = loopOf({"a", "b", "c", "d"});
        itemOf(playlist, heavy).weight = 2;
        itemOf(playlist, heavy).hours = {{10 * 3600, 86'400}};
        PromoHistory history;
        run(playlist, momentAt("2018-06-08T09:00"), history, 361);

        const auto shown = run(playlist, momentAt("2018-06-08T10:00:10"), history, 500);

        CHECK(std::abs(std::ranges::count(shown, heavy) - 200) <= 2);
        CHECK(std::ranges::adjacent_find(shown) == shown.end());
    }
}

TEST_CASE("Who was away for hours makes up for at most one turn")
{
    Playlist playlist = loopOf({"a", "b", "away"});
    itemOf(playlist, "away").hours = {{9 * 3600, 10 * 3600}, {15 * 3600, 16 * 3600}};
    PromoHistory history;
    run(playlist, momentAt("2018-06-08T09:00"), history, 360 * 6);

    const auto shown = run(playlist, momentAt("2018-06-08T15:00"), history, 30);

    CHECK(std::abs(std::ranges::count(shown, "away") - 10) <= 1);
}

TEST_CASE("What is alone is shown again and again")
{
    PromoHistory history;
    CHECK(run(loopOf({"a"}), momentAt("2018-06-08T09:00"), history, 3) == std::vector<std::string>{"a", "a", "a"});
}

TEST_CASE("Who comes late does not make up for what it missed")
{
    Playlist playlist = loopOf({"a", "b", "late"});
    itemOf(playlist, "late").hours = {{10 * 3600, 86'400}};
    PromoHistory history;

    run(playlist, momentAt("2018-06-08T09:00"), history, 360);
    const auto shown = run(playlist, momentAt("2018-06-08T10:00"), history, 30);

    CHECK(std::ranges::count(shown, "late") == 10);
}

TEST_CASE("The highest priority wins while it may play")
{
    Playlist playlist = loopOf({"low", "high"});
    itemOf(playlist, "high").priority = 5;
    itemOf(playlist, "high").hours = {{10 * 3600, 11 * 3600}};
    const PromoHistory history;

    const PromoChoice before = nextPromo(playlist, momentAt("2018-06-08T09:59:55"), history);
    CHECK(before.item->id == "low");
    CHECK(before.until == at("2018-06-08T10:00"));
    const PromoChoice then = nextPromo(playlist, momentAt("2018-06-08T10:00"), history);
    CHECK(then.item->id == "high");
    CHECK(then.until == at("2018-06-08T11:00"));
    CHECK(why(playlist, "low", momentAt("2018-06-08T10:30")) == PromoReason{PromoRule::Outranked, {}, "high"});
}

TEST_CASE("An equal that begins does not cut what is shown")
{
    Playlist playlist = loopOf({"a", "b"});
    itemOf(playlist, "b").hours = {{10 * 3600, 11 * 3600}};

    const PromoChoice choice = nextPromo(playlist, momentAt("2018-06-08T09:59:55"), {});

    CHECK(choice.item->id == "a");
    CHECK(choice.until == std::nullopt);
    CHECK(nextPromoChange(playlist, momentAt("2018-06-08T09:59:55")) == at("2018-06-08T10:00"));
}

TEST_CASE("An item plays at most so often in any sixty minutes")
{
    Playlist playlist = loopOf({"rare", "b"});
    itemOf(playlist, "rare").maxPerHour = 2;
    itemOf(playlist, "rare").priority = 1;
    PromoHistory history;

    const auto shown = run(playlist, momentAt("2018-06-08T09:00"), history, 361);

    CHECK(shown[0] == "rare");
    CHECK(shown[1] == "rare");
    CHECK(std::ranges::count(shown.begin(), shown.begin() + 360, "rare") == 2);
    CHECK(shown[360] == "rare");
    CHECK(why(playlist, "rare", momentAt("2018-06-08T10:00:09.999"), history) ==
          PromoReason{PromoRule::PlayedEnough, at("2018-06-08T10:00:10"), {}});
    CHECK(why(playlist, "rare", momentAt("2018-06-08T10:00:10"), history).rule == PromoRule::NextUp);
}

TEST_CASE("When all have played enough, the choice says when to ask again")
{
    Playlist playlist = loopOf({"rare"});
    itemOf(playlist, "rare").maxPerHour = 1;
    PromoHistory history;
    history.played(playlist.items[0], at("2018-06-08T09:10"));

    const PromoChoice choice = nextPromo(playlist, momentAt("2018-06-08T09:20"), history);

    CHECK(choice.item == nullptr);
    CHECK(choice.nothing == NothingPlays::AllResting);
    CHECK(choice.until == at("2018-06-08T10:10"));
}

TEST_CASE("A fallback plays only when nothing else may, whatever its priority")
{
    Playlist playlist = loopOf({"still", "film"});
    itemOf(playlist, "still").fallback = true;
    itemOf(playlist, "still").priority = 9;
    itemOf(playlist, "film").hours = {{9 * 3600, 10 * 3600}};

    const PromoChoice early = nextPromo(playlist, momentAt("2018-06-08T08:00"), {});
    CHECK(early.item->id == "still");
    CHECK(early.until == at("2018-06-08T09:00"));
    CHECK(nextPromo(playlist, momentAt("2018-06-08T09:00"), {}).item->id == "film");
    CHECK(why(playlist, "still", momentAt("2018-06-08T09:00")) == PromoReason{PromoRule::FallbackWaits, {}, "film"});
}

TEST_CASE("An item plays where it is meant for: by kiosk, by role or by place")
{
    Playlist playlist = loopOf({"a"});
    PromoItem &item = playlist.items[0];
    const auto plays = [&playlist](const PromoPlace &place) {
        return nextPromo(playlist, {.place = place, .now = {0}, .offset = kChina}, {}).item != nullptr;
    };
    const PromoPlace here{.kiosk = "k8", .venue = "square", .role = KioskRole::SignIn};
    const PromoPlace there{.kiosk = "k1", .venue = "hotel", .role = KioskRole::Promo};

    CHECK((plays(here) && plays(there)));
    item.kiosks = {"k8"};
    CHECK((plays(here) && !plays(there)));
    item.roles = {KioskRole::Promo};
    CHECK((plays(here) && plays(there)));
    item.kiosks.clear();
    CHECK((!plays(here) && plays(there)));
    item.roles.clear();
    item.venues = {"square"};
    CHECK((plays(here) && !plays(there)));
}

TEST_CASE("Nothing to play has a reason")
{
    Playlist playlist = loopOf({"a"});
    PromoMoment moment = momentAt("2018-06-08T09:00");

    CHECK(nextPromo({}, moment, {}).nothing == NothingPlays::EmptyPlaylist);
    moment.withheld = {"a"};
    CHECK(nextPromo(playlist, moment, {}).nothing == NothingPlays::Withheld);
    playlist.items[0].hours = {{10 * 3600, 11 * 3600}};
    const PromoChoice early = nextPromo(playlist, moment, {});
    CHECK(early.item == nullptr);
    CHECK(early.nothing == NothingPlays::NotNow);
    CHECK(early.until == at("2018-06-08T10:00"));
    playlist.items[0].kiosks = {"k1"};
    CHECK(nextPromo(playlist, moment, {}).nothing == NothingPlays::NothingHere);
}

TEST_CASE("Why says which of its days and hours stops an item, and when it begins")
{
    Playlist playlist = loopOf({"a"});
    PromoItem &item = playlist.items[0];
    item.first = Day{20180606};
    item.last = Day{20180614};
    item.weekdays = {5}; // Friday: 8 June
    item.hours = {{9 * 3600, 10 * 3600}};

    CHECK(why(playlist, "a", momentAt("2018-06-05T09:30")) ==
          PromoReason{PromoRule::NotYet, at("2018-06-08T09:00"), {}});
    CHECK(why(playlist, "a", momentAt("2018-06-07T09:30")) ==
          PromoReason{PromoRule::OtherWeekday, at("2018-06-08T09:00"), {}});
    CHECK(why(playlist, "a", momentAt("2018-06-08T08:30")) ==
          PromoReason{PromoRule::OutsideHours, at("2018-06-08T09:00"), {}});
    CHECK(why(playlist, "a", momentAt("2018-06-08T09:30")) ==
          PromoReason{PromoRule::NextUp, at("2018-06-08T10:00"), {}});
    CHECK(why(playlist, "a", momentAt("2018-06-08T10:00")) == PromoReason{PromoRule::Over, {}, {}});
    CHECK(why(playlist, "a", momentAt("2018-06-15T09:30")) == PromoReason{PromoRule::Over, {}, {}});
}

TEST_CASE("Why names the one that goes first")
{
    const Playlist playlist = loopOf({"a", "b"});
    PromoHistory history;
    const PromoMoment moment = momentAt("2018-06-08T09:00");

    CHECK(why(playlist, "b", moment, history) == PromoReason{PromoRule::InTurn, {}, "a"});
    history.played(playlist.items[0], moment.now);
    CHECK(why(playlist, "a", moment, history) == PromoReason{PromoRule::JustPlayed, {}, "b"});
    CHECK(why(playlist, "b", moment, history).rule == PromoRule::NextUp);
}

TEST_CASE("Why agrees with the choice at every moment of a busy day")
{
    Playlist playlist = loopOf({"a", "night", "rare", "still", "far"});
    itemOf(playlist, "night").hours = {{22 * 3600, 2 * 3600}};
    itemOf(playlist, "night").priority = 2;
    itemOf(playlist, "rare").maxPerHour = 3;
    itemOf(playlist, "a").hours = {{6 * 3600, 20 * 3600}};
    itemOf(playlist, "still").fallback = true;
    itemOf(playlist, "far").kiosks = {"k1"};
    PromoHistory history;
    PromoMoment moment = momentAt("2018-06-08T00:00");

    for (int i = 0; i < 24 * 60; ++i, moment.now.ms += kMinute) {
        const PromoChoice choice = nextPromo(playlist, moment, history);
        for (const PromoItem &each : playlist.items) {
            const bool next = why(playlist, each.id, moment, history).rule == PromoRule::NextUp;
            if (next != (choice.item == &each))
                FAIL(each.id << " at " << toIso(moment.now, kChina));
        }
        if (choice.item != nullptr)
            history.played(*choice.item, moment.now);
    }
}

TEST_CASE("While the clock is not trusted, only the safe loop runs, and no hours count")
{
    Playlist playlist = loopOf({"film", "still", "other"});
    playlist.safe = {"film", "still"};
    itemOf(playlist, "film").hours = {{9 * 3600, 10 * 3600}};
    itemOf(playlist, "film").maxPerHour = 1;
    itemOf(playlist, "still").fallback = true;
    PromoMoment moment = momentAt("1970-01-01T08:00");
    moment.clockTrusted = false;
    PromoHistory history;

    CHECK(run(playlist, moment, history, 4) == std::vector<std::string>{"film", "still", "film", "still"});
    CHECK(nextPromo(playlist, moment, history).until == std::nullopt);
    CHECK(why(playlist, "other", moment, history).rule == PromoRule::NotSafe);
    moment.clockTrusted = true;
    CHECK(run(playlist, moment, history, 2) == std::vector<std::string>{"other", "other"});
}

TEST_CASE("A clock that goes back does not stop an item by plays of the future")
{
    Playlist playlist = loopOf({"rare"});
    itemOf(playlist, "rare").maxPerHour = 1;
    PromoHistory history;
    history.played(playlist.items[0], at("2099-01-01T00:00"));

    CHECK(nextPromo(playlist, momentAt("2018-06-08T09:00"), history).item != nullptr);
}

TEST_CASE("A history stays small however long the loop runs")
{
    Playlist playlist = loopOf({"a", "b"});
    playlist.items[0].maxPerHour = 1000;
    PromoHistory history;
    run(playlist, momentAt("2018-06-08T00:00"), history, 50'000);

    CHECK(history.playsInHour("a", at("2018-06-13T18:53:20")) <= 180);
    CHECK(history.playsInHour("a", at("2018-06-08T01:00")) == 0); // forgotten
}
