// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/prize_orders.h"

#include "core/play_record.h"
#include "desk/plays_export.h"
#include "desk/plays_file.h"
#include "desk/prize_desk.h"
#include "desk/redeem.h"

#include <algorithm>

namespace plaza::desk {

using nlohmann::json;

namespace {

json toJson(const core::LocalizedText &text)
{
    return {{"zh", text.zh}, {"en", text.en}};
}

json toJson(const std::optional<core::Instant> &at)
{
    return at ? json(at->ms) : json(nullptr);
}

/// Why this store may not be granted anything; empty: it may.
std::string whyNoGrant(Desk &desk, const core::QuizRound *round, const std::string &prizeId, int count)
{
    const store::Install &install = desk.store().install();
    if (round == nullptr)
        return "this event has no such round";
    const auto prize = std::ranges::find(round->prizes, prizeId, &core::Prize::id);
    if (prize == round->prizes.end())
        return "the round has no such prize";
    if (core::hasQuota(install.origin()))
        return "this store was never restored: it has its share by the rules, and more would not be what was published";
    const int share = core::quotaOf(*prize, *round, install.kiosk);
    const int granted = desk.store().projections().prizes().granted(install.origin(), round->id, prize->id);
    if (count < 1 || granted + count > share)
        return "this kiosk's share is " + std::to_string(share) + ", of which " + std::to_string(granted) +
               " were granted before";
    return {};
}

} // namespace

json toJson(const Redemption &told)
{
    return {{"result", toString(told.what)}, {"voucher", told.voucher},          {"short_code", told.shortCode},
            {"prize", toJson(told.prize)},   {"tier", toJson(told.tier)},        {"won_at", toJson(told.wonAt)},
            {"until", toJson(told.until)},   {"ended_at", toJson(told.endedAt)}, {"ended_by", told.endedBy}};
}

json redeemOrder(Desk &desk, const json &order)
{
    const HandIn in{.code = order.at("code"),
                    .staff = order.at("staff"),
                    .kiosk = order.at("kiosk"),
                    .unrecorded = order.at("unrecorded")};
    const std::string back = order.at("back");
    return toJson(back.empty() ? redeem(desk, in) : takeBack(desk, in, back));
}

json grantOrder(Desk &desk, const json &order)
{
    const core::QuizRound *round = desk.config().quiz.round(order.at("round").get<std::string>());
    const core::QuotaGranted grant{.round = order.at("round"),
                                   .prize = order.at("prize"),
                                   .count = order.at("count"),
                                   .reason = order.at("reason")};
    std::string problem;
    desk.act([&](store::Store &store, core::Instant at) {
        problem = whyNoGrant(desk, round, grant.prize, grant.count);
        if (problem.empty())
            store.record(crypto::randomId(), at, order.at("kiosk"), grant);
    });
    return {{"problem", problem}};
}

json exportPlaysOrder(Desk &desk, const json &order)
{
    const core::QuizRound *round = desk.config().quiz.round(order.at("round").get<std::string>());
    if (round == nullptr)
        return {{"problem", "this event has no such round"}, {"from", nullptr}};
    PrizeDesk(desk).keepHouse();
    const auto records = playRecords(desk.store(), round->id);
    if (!records.empty())
        return {{"file", playsJson(records)}};
    if (round->prizes.empty())
        return {{"problem", "the round has no prizes, so nothing is drawn"}, {"from", nullptr}};
    if (desk.now() < revealTimeOf(*round))
        return {{"problem", "the seed is published ten minutes after the round closes"},
                {"from", revealTimeOf(*round).ms}};
    return {{"problem", "this store never promised a seed for the round: nobody could have won here"},
            {"from", nullptr}};
}

} // namespace plaza::desk
