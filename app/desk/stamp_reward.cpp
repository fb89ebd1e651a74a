// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stamp_reward.h"

#include "desk/voucher.h"

namespace plaza::desk {

std::uint64_t randomSerial()
{
    std::uint64_t serial = 0;
    for (const std::uint8_t byte : crypto::randomBytes(8))
        serial = serial << 8U | byte;
    return serial;
}

std::string freeShortCode(Desk &desk, std::uint64_t voucher)
{
    store::Projections &projections = desk.store().projections();
    std::string code;
    for (std::uint32_t attempt = 0; attempt < kShortCodes; ++attempt) {
        code = shortCodeOf(desk.config(), desk.store().install().kiosk, voucher, attempt);
        if (projections.prizes().byShortCode(code).empty() && projections.stamps().byShortCode(code).empty())
            break;
    }
    return code;
}

std::optional<Voucher> rewardVoucher(const store::RewardRow &row, const config::EventConfig &config,
                                     const store::Keys &keys)
{
    const core::StampReward &reward = config.stamps.reward;
    if (config.stamps.empty() || row.reward.prize != reward.id)
        return std::nullopt;
    return Voucher{.code = rewardCode(config, row.reward.voucher, row.reward.until, keys),
                   .shortCode = row.reward.shortCode,
                   .prize = reward.name,
                   .tier = {},
                   .desk = reward.desk,
                   .picture = {},
                   .wonAt = row.at,
                   .until = row.reward.until};
}

store::DrawRow asDraw(const store::RewardRow &row)
{
    store::DrawRow draw{.origin = row.origin, .draw = {}, .at = row.at};
    draw.draw.round = core::kStampRound;
    draw.draw.prize = row.reward.prize;
    draw.draw.given = true;
    draw.draw.voucher = row.reward.voucher;
    draw.draw.shortCode = row.reward.shortCode;
    draw.draw.until = row.reward.until;
    return draw;
}

} // namespace plaza::desk
