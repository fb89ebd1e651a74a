// SPDX-License-Identifier: GPL-3.0-or-later
// Proof of play: what a loop showed stands in the journal, and agrees with what was planned.
#include "core/promo_plan.h"
#include "core/promo_tally.h"
#include "desk/promo_log.h"
#include "forum.h"
#include "support/catch.h"

#include <algorithm>

using namespace plaza;

namespace {

constexpr std::int64_t kSecond = 1000;
constexpr core::UtcOffset kChina{480};

/// A day with everything in it: weights, priorities, hours over midnight, limits, a fallback.
core::Playlist busyDay()
{
    core::Playlist playlist;
    playlist.items = {{.id = "film", .kind = core::PromoKind::Video, .durationMs = 47'300},
                      {.id = "agenda", .kind = core::PromoKind::Live, .durationMs = 15'000},
                      {.id = "slide", .durationMs = 10'000},
                      {.id = "night", .durationMs = 61'700},
                      {.id = "rare", .durationMs = 30'000},
                      {.id = "elsewhere", .durationMs = 9'000},
                      {.id = "still", .durationMs = 20'000}};
    playlist.items[0].hours = {{9 * 3600 + 1200, 10 * 3600}, {14 * 3600, 18 * 3600 + 17}};
    playlist.items[0].weight = 3;
    playlist.items[1].hours = {{8 * 3600, 20 * 3600}};
    playlist.items[2].hours = {{8 * 3600, 20 * 3600}};
    playlist.items[3].hours = {{22 * 3600, 1 * 3600 + 11}};
    playlist.items[4].hours = {{9 * 3600, 17 * 3600}};
    playlist.items[4].priority = 2;
    playlist.items[4].maxPerHour = 4;
    playlist.items[5].kiosks = {"k2"};
    playlist.items[6].fallback = true;
    return playlist;
}

core::PromoMoment momentAt(core::Instant now)
{
    return {.place = {.kiosk = "k1", .venue = "hotel", .role = core::KioskRole::SignIn}, .now = now, .offset = kChina};
}

/// A player that looks at the clock ten times a second, as the screen does, and writes every five minutes.
class FakePlayer {
public:
    FakePlayer(desk::Desk &desk, core::ManualClock &clock, const core::Playlist &playlist)
        : m_desk(desk), m_clock(clock), m_playlist(playlist)
    {
    }

    void runUntil(core::Instant end)
    {
        constexpr std::int64_t kTick = 100;
        constexpr std::int64_t kFlush = 300 * kSecond;
        while (m_clock.now() < end) {
            tick();
            m_clock.advance(kTick);
            if (m_clock.now().ms % kFlush == 0)
                desk::recordPromo(m_desk, "k1", m_tally.take());
        }
        desk::recordPromo(m_desk, "k1", m_tally.take());
    }

private:
    void tick()
    {
        const core::Instant now = m_clock.now();
        if (m_shown != nullptr) {
            const bool over = now.ms - m_since.ms >= m_shown->durationMs;
            const bool cut = m_until && *m_until <= now;
            if (!over && !cut)
                return;
            m_tally.add({.item = m_shown->id,
                         .from = m_since,
                         .to = now,
                         .shownMs = now.ms - m_since.ms,
                         .stop = over ? std::nullopt : std::optional(core::PromoStop::Schedule)});
        }
        const core::PromoChoice choice = core::nextPromo(m_playlist, momentAt(now), m_history);
        m_shown = choice.item;
        m_since = now;
        m_until = choice.until;
        if (m_shown != nullptr)
            m_history.played(*m_shown, now);
    }

    desk::Desk &m_desk;
    core::ManualClock &m_clock;
    const core::Playlist &m_playlist;
    core::PromoHistory m_history;
    core::PromoTally m_tally;
    const core::PromoItem *m_shown = nullptr;
    core::Instant m_since;
    std::optional<core::Instant> m_until;
};

/// The totals of a plan over the same time; what is still on the screen at its end was not played yet.
std::vector<core::PromoPlayed> plannedTotals(const core::Playlist &playlist, core::Instant from, core::Instant to)
{
    core::PromoTally tally;
    core::PromoHistory history;
    core::planPromo(
        playlist, momentAt(from), to, [](const core::PromoItem &item) { return item.durationMs; }, history,
        [&](const core::PlannedPlay &play) {
            if (play.item != nullptr && play.to < to)
                tally.add({.item = play.item->id,
                           .from = play.from,
                           .to = play.to,
                           .shownMs = play.to.ms - play.from.ms,
                           .stop = play.cut ? std::optional(core::PromoStop::Schedule) : std::nullopt});
        });
    return tally.take();
}

} // namespace

TEST_CASE("The journal of an accelerated day says what the plan said")
{
    tests::Forum forum;
    const core::Playlist playlist = busyDay();
    const core::Instant begin = tests::at("2018-06-08T00:00");
    const core::Instant end = tests::at("2018-06-09T03:00");
    forum.event.set(begin);

    FakePlayer(*forum.desk, forum.event, playlist).runUntil(end);

    forum.desk = nullptr;
    store::Reader reader(forum.file);
    const auto totals = desk::promoTotals(desk::promoRows(reader, {}));
    CHECK(totals == plannedTotals(playlist, begin, end));
    REQUIRE(totals.size() == 6); // all but the one of another kiosk
    const auto night = std::ranges::find(totals, "night", &core::PromoPlayed::item);
    CHECK(night->interrupted.at(core::PromoStop::Schedule) == 2); // at 01:00:11, today and tomorrow
    int plays = 0;
    for (const core::PromoPlayed &each : totals)
        plays += each.plays;
    CHECK(plays > 3000);
}

TEST_CASE("Facts are asked for by kiosk, item and time")
{
    tests::Forum forum;
    const core::PromoPlayed film{"film", {1000}, {2000}, 1, 1, {}, 1000};
    const core::PromoPlayed late{"film", {5000}, {6000}, 1, 0, {{core::PromoStop::Touch, 1}}, 900};
    desk::recordPromo(*forum.desk, "k1", {film, {"slide", {1000}, {3000}, 2, 2, {}, 2000}});
    desk::recordPromo(*forum.desk, "k2", {late});
    desk::recordPromo(*forum.desk, "k2", {});
    forum.desk = nullptr;
    store::Reader reader(forum.file);
    const auto count = [&reader](const desk::PromoFilter &filter) {
        return desk::promoRows(reader, filter).size();
    };

    CHECK(count({}) == 3);
    CHECK(count({.kiosk = "k2", .item = {}, .from = {}, .to = {}}) == 1);
    CHECK(count({.kiosk = {}, .item = "film", .from = {}, .to = {}}) == 2);
    CHECK(count({.kiosk = {}, .item = {}, .from = core::Instant{1001}, .to = {}}) == 1);
    CHECK(count({.kiosk = {}, .item = {}, .from = {}, .to = core::Instant{5000}}) == 2);
    CHECK(desk::promoTotals(desk::promoRows(reader, {})).at(0) ==
          core::PromoPlayed{"film", {1000}, {6000}, 2, 1, {{core::PromoStop::Touch, 1}}, 1900});
}
