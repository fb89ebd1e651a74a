// SPDX-License-Identifier: GPL-3.0-or-later
// A voucher is a signed ticket of class Voucher (app/ticket/ticket.md): its serial names the draw, its session field
// the prize and the kiosk that pays. It admits nobody. Pure; any thread.
#pragma once

#include "config/package.h"
#include "core/quiz.h"
#include "desk/prize.h"
#include "store/keys.h"
#include "store/prizes.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::desk {

/// How many short codes a kiosk has.
inline constexpr std::uint32_t kShortCodes = 100'000;
/// "B7-4821": a letter of the kiosk's and five digits; another one for every `attempt`.
std::string shortCodeOf(const config::EventConfig &config, const std::string &kiosk, std::uint64_t voucher,
                        std::uint32_t attempt);
/// A short code as somebody types it ("b7 4821"), in its one form; empty: it is none.
std::string shortCodeFrom(std::string_view typed);

/// So long after a round's last window closes its seeds are published: plays that began in time have ended by then.
inline constexpr std::int64_t kRevealAfterMs = 10 * 60'000;

/// When a voucher of a play at `at` ends: the rules' time on the day of the play.
core::Instant voucherEnd(const core::QuizRound &round, core::Instant at, core::UtcOffset offset);

/// What the winner gets to see. nullopt: the event no longer knows the prize.
std::optional<Voucher> voucherOf(const store::DrawRow &row, const config::EventConfig &config, const store::Keys &keys);

/// The QR text of a voucher for a full stamp card.
std::string rewardCode(const config::EventConfig &config, std::uint64_t voucher, core::Instant until,
                       const store::Keys &keys);

/// What a voucher's session field says; places count from 0. A missing prize or kiosk: nullptr.
struct VoucherNames {
    bool stamps = false; ///< it is for a full stamp card, not for a prize
    const core::QuizRound *round = nullptr;
    const core::Prize *prize = nullptr;
    const core::Kiosk *payer = nullptr;
};
VoucherNames namesIn(std::uint32_t sessions, const config::EventConfig &config);

} // namespace plaza::desk
