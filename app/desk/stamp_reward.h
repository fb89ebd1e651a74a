// SPDX-License-Identifier: GPL-3.0-or-later
// A full card's voucher: the same kind of signed ticket as a prize's, and paid at the same desk.
#pragma once

#include "desk/desk.h"
#include "desk/prize.h"
#include "store/stamps.h"

#include <cstdint>
#include <optional>
#include <string>

namespace plaza::desk {

/// 64 random bits.
std::uint64_t randomSerial();
/// A short code for a voucher given here that no other one has which is known here.
std::string freeShortCode(Desk &desk, std::uint64_t voucher);

/// What the owner of the card gets to see. nullopt: the event's rally has another reward by now. Only the store that
/// gave it may make it: its kiosk's signature stands under it.
std::optional<Voucher> rewardVoucher(const store::RewardRow &row, const config::EventConfig &config,
                                     const store::Keys &keys);

/// As a prize's draw, which is what desk/redeem pays. Its round is core::kStampRound.
store::DrawRow asDraw(const store::RewardRow &row);

} // namespace plaza::desk
