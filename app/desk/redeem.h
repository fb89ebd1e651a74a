// SPDX-License-Identifier: GPL-3.0-or-later
// The prize desk: a voucher is handed in once, or its prize goes back.
#pragma once

#include "desk/desk.h"
#include "desk/prize.h"

#include <optional>
#include <string>
#include <string_view>

namespace plaza::desk {

/// What became of a voucher that was handed in.
struct Redemption {
    enum class What {
        Payable,  ///< looked up: it may be paid
        Paid,     ///< now: hand the prize out
        Returned, ///< now: the prize is back in stock, the voucher void
        Already,  ///< paid before: `endedAt`, `endedBy`
        Gone,     ///< taken back before
        Expired,
        OtherDesk, ///< another kiosk gave it: only its own store can pay it; `payer`
        Forged,    ///< no signature of ours, or no voucher at all
        Ticket,    ///< a ticket for signing in, or a staff badge: wins nothing
        OtherEvent,
        Unknown,    ///< no such short code
        Unrecorded, ///< signed here, but this store was restored from before it was won: it may have been paid
        Several,    ///< the short code stands for several: read the QR
        NotSaved,
    };
    What what = What::Unknown;
    std::string voucher;   ///< its serial; empty: not known
    std::string shortCode; ///< as far as known
    core::LocalizedText prize;
    core::LocalizedText tier;
    std::optional<core::Instant> wonAt;
    std::optional<core::Instant> until;
    std::optional<core::Instant> endedAt; ///< Paid, Returned, Already, Gone
    std::string endedBy;                  ///< staff
    std::string payer;                    ///< OtherDesk: kiosk id; may be empty
};
std::string_view toString(Redemption::What what);

struct HandIn {
    std::string code;  ///< the QR's text, or the short code as somebody reads it out
    std::string staff; ///< who hands the prize out; one line
    std::string kiosk;
    bool unrecorded = false; ///< pay also what the store does not know, on the signature alone; once
};
/// What may be done with it; nothing is. Never throws but std::bad_alloc.
Redemption lookUp(Desk &desk, const std::string &code);

/// Never throws but std::bad_alloc.
Redemption redeem(Desk &desk, const HandIn &in);

/// "declined": nobody wants it; "mistake", "brought-back".
bool isReturnReason(std::string_view reason);

/// The prize goes back to the stock of this kiosk. Only what this store itself gave away; what was handed out goes back
/// too, given by mistake or brought back, but not as declined. The voucher is void from then on: its prize may be won
/// by somebody else.
Redemption takeBack(Desk &desk, const HandIn &in, const std::string &reason);

} // namespace plaza::desk
