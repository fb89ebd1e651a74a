// SPDX-License-Identifier: GPL-3.0-or-later
// What a player of the stamp rally gets to see. Values; any thread.
#pragma once

#include "core/stamps.h"
#include "core/verdict.h"
#include "desk/prize.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// A booth of the rally on somebody's card.
struct CardStation {
    std::string booth; ///< id
    std::string number;
    core::LocalizedText name;
    std::string mark; ///< what its stamp says: one or two characters
    bool collected = false;
};

/// How a full card stands to its reward.
enum class CardReward {
    None,      ///< the card is not full
    Ready,     ///< it can be exchanged here, now
    Voucher,   ///< it was exchanged here: `StampCard::voucher`
    Elsewhere, ///< it was exchanged at another kiosk, which alone can show the voucher: `StampCard::rewardKiosk`
    HandedOut,
    TakenBack, ///< staff voided the voucher
    NoneLeft,  ///< this kiosk has none left to give
    Over,      ///< too late
};

struct StampCard {
    enum class What {
        Card,
        NotHonoured, ///< the code stands for no card: `code` says why
        NotSaved,    ///< the store does not answer
    };
    What what = What::NotHonoured;
    core::Verdict code = core::Verdict::Invalid;
    core::RallyTime time = core::RallyTime::Open;
    std::optional<core::Instant> opens; ///< NotYet
    std::string guestCode;              ///< of a guest card: what its QR says; empty: a ticket's card
    std::vector<CardStation> stations;  ///< in the plan's order
    core::CardProgress progress;
    std::string next; ///< booth id: where to go now; empty: nowhere
    CardReward reward = CardReward::None;
    std::optional<Voucher> voucher;
    core::LocalizedText rewardName;
    core::LocalizedText rewardDesk;
    std::string rewardKiosk; ///< id
};

/// What became of a stamp that was asked for. The card is as it is afterwards.
struct Stamping {
    enum class What {
        Stamped,
        Already, ///< it was on the card before
        Wrong,   ///< no booth shows this code
        Stale,   ///< a booth showed it some time ago
        Early,   ///< a booth will show it: a clock goes wrong
        Locked,  ///< too many wrong codes were typed here: `openAt`
        NoCode,  ///< not six digits, nor a booth's QR
        NotYet,  ///< the rally has not begun
        Over,
        NotHonoured, ///< no card: `card.code`
        NoStation,   ///< the booth gives no stamps
        NotSaved,
    };
    What what = What::NotSaved;
    std::string booth; ///< id; where known
    std::optional<core::Instant> openAt;
    StampCard card;
};
std::string_view toString(Stamping::What what);

/// What a booth's screen shows for 30 s.
struct BoothCode {
    std::int64_t slot = 0;
    std::string digits; ///< six
    std::string text;   ///< of the QR symbol
};

} // namespace plaza::desk
