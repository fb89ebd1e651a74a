// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stamp_desk.h"

#include "core/play_record.h"
#include "desk/stamp_reward.h"

#include <algorithm>
#include <set>

namespace plaza::desk {

namespace {

using What = Stamping::What;

Stamping::What whatOf(core::CodeAge age)
{
    switch (age) {
    case core::CodeAge::Now:
        return What::Stamped;
    case core::CodeAge::Stale:
        return What::Stale;
    case core::CodeAge::Early:
        return What::Early;
    case core::CodeAge::Wrong:
        return What::Wrong;
    }
    return What::Wrong;
}

core::StampMiss missOf(core::CodeAge age)
{
    if (age == core::CodeAge::Stale)
        return core::StampMiss::Stale;
    return age == core::CodeAge::Early ? core::StampMiss::Early : core::StampMiss::Wrong;
}

std::set<std::string> boothsOn(store::Store &store, const std::string &card)
{
    std::set<std::string> booths;
    for (store::StampRow &row : store.projections().stamps().onCard(card))
        booths.insert(std::move(row.booth));
    return booths;
}

} // namespace

core::StampHmac stampHmac(const store::Keys &keys)
{
    return [key = store::stampKeyOf(keys)](std::string_view text) {
        return crypto::hmacSha256(key.bytes(), {crypto::bytesOf(text)}).bytes;
    };
}

BoothCode boothCode(const core::StampHmac &hmac, const std::string &booth, core::Instant at)
{
    const std::int64_t slot = core::slotAt(at);
    return {slot, core::stampDigits(hmac, booth, slot), core::stampText(hmac, booth, slot)};
}

StampDesk::StampDesk(Desk &desk)
    : m_desk(desk), m_hmac(stampHmac(desk.keys())), m_stations(core::stationsOf(desk.config().plan))
{
}

BoothCode StampDesk::codeOf(const std::string &booth) const
{
    return boothCode(m_hmac, booth, m_desk.now());
}

std::string StampDesk::newGuestCard() const
{
    return m_desk.config().stamps.guests ? core::guestCardText(m_hmac, randomSerial()) : std::string();
}

std::map<std::string, int> StampDesk::crowds()
{
    std::map<std::string, int> people;
    if (core::rallyTimeAt(m_desk.config().stamps, m_desk.now()) != core::RallyTime::Open)
        return people;
    const core::Instant since{m_desk.now().ms - core::kQueueMs};
    try {
        // Stamps of another kiosk may not be known here yet: that nobody is known of does not say that it is empty.
        for (const std::string &booth : m_stations)
            if (const int lately = m_desk.store().projections().stamps().lately(booth, since); lately > 0)
                people[booth] = lately;
    } catch (const store::StoreError &) {
        people.clear();
    }
    return people;
}

StampDesk::Holder StampDesk::holderOf(const std::string &cardCode)
{
    if (cardCode.starts_with(core::kCardPrefix)) {
        const auto serial = core::guestCardFrom(m_hmac, cardCode);
        if (!serial)
            return {core::Verdict::Invalid, {}, {}};
        if (!m_desk.config().stamps.guests)
            return {core::Verdict::NotOnList, {}, {}};
        return {core::Verdict::Welcome, core::guestCardId(*serial), cardCode};
    }
    Desk::Identity identity = m_desk.identify(cardCode);
    return {identity.verdict, std::move(identity.attendee), {}};
}

int StampDesk::left(const std::string &kiosk)
{
    const std::string origin = m_desk.store().install().origin();
    const core::StampRally &rally = m_desk.config().stamps;
    const int share = core::hasQuota(origin) ? core::rewardShareOf(rally, kiosk) : 0;
    return share - m_desk.store().projections().stamps().out(origin, rally.reward.id);
}

std::string StampDesk::nextFor(const StampCard &card, const std::string &kiosk)
{
    const core::FloorPlan &plan = m_desk.config().plan;
    std::set<std::string> collected;
    for (const CardStation &station : card.stations)
        if (station.collected)
            collected.insert(station.booth);
    const core::PlanKiosk *here = plan.kiosk(kiosk);
    const core::Instant since{m_desk.now().ms - core::kQueueMs};
    const auto walk = [&](const std::string &booth) {
        return here == nullptr ? 0.0 : core::straightSeconds(plan, here->place, *plan.booth(booth));
    };
    const auto lately = [&](const std::string &booth) {
        return m_desk.store().projections().stamps().lately(booth, since);
    };
    return core::nextStation(m_stations, collected, walk, lately).value_or("");
}

void StampDesk::tellReward(StampCard &card, const std::string &id, const std::string &kiosk)
{
    const core::StampRally &rally = m_desk.config().stamps;
    store::Projections &projections = m_desk.store().projections();
    card.rewardName = rally.reward.name;
    card.rewardDesk = rally.reward.desk;
    const auto given = projections.stamps().reward(id);
    switch (core::decideReward(rally, card.progress, given.has_value(), left(kiosk), m_desk.now())) {
    case core::RewardVerdict::Give:
        card.reward = CardReward::Ready;
        return;
    case core::RewardVerdict::NotComplete:
        card.reward = CardReward::None;
        return;
    case core::RewardVerdict::NoneLeft:
        card.reward = CardReward::NoneLeft;
        return;
    case core::RewardVerdict::Over:
        card.reward = CardReward::Over;
        return;
    case core::RewardVerdict::Given:
        break;
    }
    card.rewardKiosk = given->kiosk;
    if (const auto end = projections.prizes().end(given->reward.voucher)) {
        card.reward = end->redeemed ? CardReward::HandedOut : CardReward::TakenBack;
    } else if (given->reward.until <= m_desk.now()) {
        card.reward = CardReward::Over;
    } else if (!given->origin.starts_with(m_desk.store().install().id + ".")) {
        card.reward = CardReward::Elsewhere;
    } else {
        card.reward = CardReward::Voucher;
        card.voucher = rewardVoucher(*given, m_desk.config(), m_desk.keys());
    }
}

StampCard StampDesk::cardOf(const Holder &holder, const std::string &kiosk)
{
    const config::EventConfig &config = m_desk.config();
    StampCard card{.what = StampCard::What::Card,
                   .code = holder.verdict,
                   .time = core::rallyTimeAt(config.stamps, m_desk.now()),
                   .opens = config.stamps.opens,
                   .guestCode = holder.guestCode};
    const std::set<std::string> collected = boothsOn(m_desk.store(), holder.card);
    for (const std::string &id : m_stations) {
        const core::Booth &booth = *config.plan.booth(id);
        card.stations.push_back(
            {id, booth.number, booth.name, core::markOf(config.stamps, booth), collected.contains(id)});
    }
    card.progress = core::progressOf(config.stamps, m_stations, collected);
    if (!card.progress.complete())
        card.next = nextFor(card, kiosk);
    tellReward(card, holder.card, kiosk);
    return card;
}

/// What `decide` needs to know, and where it puts its answer.
struct StampDesk::Asked {
    store::Store &store;
    const std::string &card;
    core::Instant at;
    Stamping &answer;
};

StampCard StampDesk::card(const std::string &cardCode, const std::string &kiosk)
{
    return shown(cardCode, kiosk, [](store::Store &, const Holder &, core::Instant) {});
}

/// The card as it is after `work`, which has run in one transaction with the look at it.
template <class Work> StampCard StampDesk::shown(const std::string &cardCode, const std::string &kiosk, Work work)
{
    try {
        const Holder holder = holderOf(cardCode);
        if (holder.verdict != core::Verdict::Welcome || !offered())
            return {.what = StampCard::What::NotHonoured, .code = holder.verdict};
        StampCard card;
        m_desk.act([&](store::Store &store, core::Instant at) {
            work(store, holder, at);
            card = cardOf(holder, kiosk);
        });
        return card;
    } catch (const std::runtime_error &) {
        return {.what = StampCard::What::NotSaved};
    }
}

/// `decide(Asked)` gives the stamp to record; or it says in the answer why there is none.
template <class Decide>
Stamping StampDesk::stamped(const std::string &cardCode, const std::string &kiosk, Decide decide)
{
    Stamping answer;
    answer.card = shown(cardCode, kiosk, [&](store::Store &store, const Holder &holder, core::Instant at) {
        const core::RallyTime time = core::rallyTimeAt(m_desk.config().stamps, at);
        answer.what = time == core::RallyTime::NotYet ? What::NotYet : What::Over;
        if (time != core::RallyTime::Open)
            return;
        const std::optional<core::BoothStamped> stamp = decide(Asked{store, holder.card, at, answer});
        if (!stamp)
            return;
        answer.booth = stamp->booth;
        answer.what = What::NoStation;
        if (std::ranges::find(m_stations, stamp->booth) == m_stations.end())
            return;
        answer.what = What::Already;
        if (boothsOn(store, holder.card).contains(stamp->booth))
            return;
        store.record(crypto::randomId(), at, kiosk, *stamp);
        answer.what = What::Stamped;
    });
    if (answer.card.what != StampCard::What::Card)
        answer.what = answer.card.what == StampCard::What::NotSaved ? What::NotSaved : What::NotHonoured;
    return answer;
}

Stamping StampDesk::stampShown(const std::string &cardCode, const std::string &booth, const std::string &kiosk)
{
    return stamped(cardCode, kiosk, [&](const Asked &asked) {
        return std::optional(core::BoothStamped{
            .booth = booth, .card = asked.card, .means = core::StampMeans::Shown, .slot = 0, .staff = {}});
    });
}

Stamping StampDesk::stampByStaff(const std::string &cardCode, const std::string &booth, const std::string &staff,
                                 const std::string &kiosk)
{
    return stamped(cardCode, kiosk, [&](const Asked &asked) {
        return std::optional(core::BoothStamped{
            .booth = booth, .card = asked.card, .means = core::StampMeans::Staff, .slot = 0, .staff = staff});
    });
}

Stamping StampDesk::stampByCode(const std::string &cardCode, const std::string &boothCode, const std::string &kiosk)
{
    const auto decide = [&](const Asked &asked) -> std::optional<core::BoothStamped> {
        auto &[store, card, at, answer] = asked;
        const auto code = core::stampCodeFrom(boothCode);
        if (!code) {
            answer.what = What::NoCode;
            return std::nullopt;
        }
        // A QR symbol holds 64 bits more than anybody guesses; only digits are counted.
        const auto guesses =
            store.projections().stamps().guesses(store.install().origin(), {at.ms - core::kGuessWindowMs});
        if (const auto openAt = core::guessesOpenAt(guesses, at); openAt && !code->digits.empty()) {
            answer.what = What::Locked;
            answer.openAt = openAt;
            return std::nullopt;
        }
        const core::CodeCheck check =
            core::checkStampCode(m_hmac, *code, m_stations, at, m_desk.config().stamps.tolerance);
        answer.what = whatOf(check.age);
        answer.booth = check.booth;
        if (check.age == core::CodeAge::Now)
            return core::BoothStamped{.booth = check.booth,
                                      .card = asked.card,
                                      .means = core::StampMeans::Code,
                                      .slot = check.slot,
                                      .staff = {}};
        // A forged QR symbol is no guess either: it would lock the digits for everybody.
        if (check.age != core::CodeAge::Wrong || !code->digits.empty())
            store.record(crypto::randomId(), at, kiosk,
                         core::StampRefused{.booth = check.booth, .card = card, .why = missOf(check.age)});
        return std::nullopt;
    };
    return stamped(cardCode, kiosk, decide);
}

StampCard StampDesk::exchange(const std::string &cardCode, const std::string &kiosk)
{
    return shown(cardCode, kiosk, [&](store::Store &store, const Holder &holder, core::Instant at) {
        const core::StampRally &rally = m_desk.config().stamps;
        const auto progress = core::progressOf(rally, m_stations, boothsOn(store, holder.card));
        const bool given = store.projections().stamps().reward(holder.card).has_value();
        if (core::decideReward(rally, progress, given, left(kiosk), at) != core::RewardVerdict::Give)
            return;
        const std::uint64_t voucher = randomSerial();
        store.record(crypto::randomId(), at, kiosk,
                     core::StampRewardIssued{.card = holder.card,
                                             .prize = rally.reward.id,
                                             .voucher = voucher,
                                             .shortCode = freeShortCode(m_desk, voucher),
                                             .until = rally.reward.until});
    });
}

} // namespace plaza::desk
