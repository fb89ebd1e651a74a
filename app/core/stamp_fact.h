// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a stamp rally. A card is an attendee's id, or that of a guest card (core/stamp_codes.h).
#pragma once

#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// How a stamp came onto a card.
enum class StampMeans {
    Shown, ///< the card was shown at the booth's own kiosk
    Code,  ///< the booth's rotating code was shown or typed at some kiosk
    Staff, ///< staff gave it, because neither would work
};
/// "shown", "code", "staff".
std::string_view toString(StampMeans means);
std::optional<StampMeans> stampMeansFrom(std::string_view name);

/// A booth's stamp is on a card. The earliest counts; two kiosks that can't hear each other may both say so.
struct BoothStamped {
    std::string booth;
    std::string card;
    StampMeans means = StampMeans::Shown;
    std::int64_t slot = 0; ///< of the code (core::slotAt); 0: no code
    std::string staff;     ///< who gave it; Staff only
    friend bool operator==(const BoothStamped &, const BoothStamped &) = default;
};

/// Why a booth's code was not honoured.
enum class StampMiss {
    Wrong, ///< no booth shows it: a guess
    Stale, ///< it was shown some time ago: a photograph, or somebody slow
    Early, ///< no booth shows it yet: a clock goes wrong
};
/// "wrong", "stale", "early".
std::string_view toString(StampMiss miss);
std::optional<StampMiss> stampMissFrom(std::string_view name);

struct StampRefused {
    std::string booth; ///< empty: not known
    std::string card;
    StampMiss why = StampMiss::Wrong;
    friend bool operator==(const StampRefused &, const StampRefused &) = default;
};

/// A full card was exchanged for a voucher.
struct StampRewardIssued {
    std::string card;
    std::string prize;         ///< the reward's id
    std::uint64_t voucher = 0; ///< its serial
    std::string shortCode;     ///< "B7-4821"
    Instant until;             ///< the voucher's end, exclusive
    friend bool operator==(const StampRewardIssued &, const StampRewardIssued &) = default;
};

/// What stands for a round where a reward's voucher is taken back (PrizeReturned); no round can have this id.
inline constexpr std::string_view kStampRound = ":stamps";

} // namespace plaza::core
