// SPDX-License-Identifier: GPL-3.0-or-later
// Who may come in: a pure function of what is known, the session and the time.
#pragma once

#include "core/event.h"
#include "core/verdict.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::core {

/// How a person stands in one session on one day.
struct Presence {
    Instant firstAt;
    std::string firstKiosk;
    bool inside = false;
    friend bool operator==(const Presence &, const Presence &) = default;
};

/// What the code that was shown turned out to be.
enum class CodeKind {
    Malformed, ///< empty, too long, control characters, not text
    Broken,    ///< claims to be ours: wrong form, key, signature or event
    Unknown,   ///< well-formed, but nobody has it
    Ticket,    ///< ours, signature right; perhaps of somebody who is not on this store's roster
    External,  ///< another platform's code that stands in the roster
};

/// Everything the decision needs to know about the code and its bearer.
struct SignInState {
    CodeKind code = CodeKind::Unknown;
    bool revoked = false;
    bool onRoster = false;
    bool readable = true;                ///< the person's sealed record could be opened
    std::vector<std::string> expectedAt; ///< sessions' ids
    std::string category;
    Instant validFrom;                ///< 0: no limit
    Instant validUntil;               ///< 0: no limit
    std::optional<Presence> presence; ///< in this session on the window's day
    int inside = 0;                   ///< people in this session now
};

struct Decision {
    Verdict verdict = Verdict::Invalid;
    bool walkIn = false;          ///< Welcome without an expectation here
    std::string goTo;             ///< WrongSession
    std::optional<Instant> opens; ///< NotYetOpen
};

/// The window that counts at `now`: the open one, else the next to open, else the last. Sessions have at least one.
const Window &windowAt(const Session &session, Instant now);

/// In this order: invalid, revoked, not-on-list, wrong-session, already-in, needs-staff, the session's and the ticket's
/// times, full, welcome. So who stands at the wrong door learns the right one even before it opens, and who is in
/// hears that after it closed. Whom staff once let in here, or moved here, is expected here for the rest of the day.
Decision decideSignIn(const Event &event, const Session &session, const SignInState &state, Instant now);

/// The same for somebody whom staff meet in person: they need not be sent to staff.
Decision decideSignInByStaff(const Event &event, const Session &session, const SignInState &state, Instant now);

/// Whether staff may let in against this verdict: it judges a person who is known, and who is not in already.
bool canOverrule(Verdict verdict, const SignInState &state);

/// The window that a sign-in by staff belongs to: the open one, else of the event's day of `now` the latest that has
/// opened or the next, else the latest that has opened at all. `offset` is the event's.
const Window &windowForStaff(const Session &session, Instant now, UtcOffset offset);

/// signed-out, also a second time; needs-staff for somebody who never signed in here.
Verdict decideSignOut(const SignInState &state);

} // namespace plaza::core
