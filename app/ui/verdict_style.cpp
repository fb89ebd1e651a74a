// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict_style.h"

namespace plaza::ui {

const VerdictStyle &styleOf(core::Verdict verdict)
{
    static constexpr VerdictStyle kWelcome{Shape::Disc, Tone::Ok, "check", "v.ok", "ok", 8};
    static constexpr VerdictStyle kAlready{Shape::Rounded, Tone::Already, "check-double", "v.already", "note", 10};
    static constexpr VerdictStyle kEarly{Shape::Hexagon, Tone::Time, "hourglass", "v.early", "ask", 20};
    static constexpr VerdictStyle kClosed{Shape::Hexagon, Tone::Time, "hourglass", "v.closed", "ask", 20};
    static constexpr VerdictStyle kVenue{Shape::Sign, Tone::Venue, "pin", "v.venue", "note", 20};
    static constexpr VerdictStyle kUnlisted{Shape::Diamond, Tone::Unlisted, "person-search", "v.unlisted", "ask", 20};
    static constexpr VerdictStyle kRevoked{Shape::Octagon, Tone::Stop, "bar", "v.revoked", "ask", 20};
    static constexpr VerdictStyle kForeign{Shape::Corners, Tone::Unread, "qr", "v.foreign", "ask", 20};
    static constexpr VerdictStyle kFull{Shape::Diamond, Tone::Unlisted, "users", "v.full", "ask", 20};
    static constexpr VerdictStyle kStaff{Shape::Diamond, Tone::Unlisted, "bell", "v.staff", "ask", 20};
    static constexpr VerdictStyle kNotSaved{Shape::Octagon, Tone::Stop, "alert", "v.notsaved", "ask", 20};
    static constexpr VerdictStyle kOut{Shape::Disc, Tone::Ok, "exit", "v.out", "note", 8};
    switch (verdict) {
    case core::Verdict::Welcome:
        return kWelcome;
    case core::Verdict::AlreadyIn:
        return kAlready;
    case core::Verdict::NotYetOpen:
        return kEarly;
    case core::Verdict::Closed:
        return kClosed;
    case core::Verdict::WrongSession:
        return kVenue;
    case core::Verdict::NotOnList:
        return kUnlisted;
    case core::Verdict::Revoked:
        return kRevoked;
    case core::Verdict::Invalid:
        return kForeign;
    case core::Verdict::Full:
        return kFull;
    case core::Verdict::NeedsStaff:
        return kStaff;
    case core::Verdict::NotSaved:
        return kNotSaved;
    case core::Verdict::SignedOut:
        return kOut;
    }
    return kNotSaved;
}

} // namespace plaza::ui
