// SPDX-License-Identifier: GPL-3.0-or-later
// What the desk answers: plain values that cross threads, reach the screen and the command line.
#pragma once

#include "core/attendee.h"
#include "core/time.h"
#include "core/verdict.h"

#include <optional>
#include <string>

namespace plaza::desk {

/// The answer to one act at the desk (a code shown, a sign-out).
struct Outcome {
    core::Verdict verdict = core::Verdict::Invalid;
    std::string op;                       ///< the act's own id; a retry with the same id changes nothing
    core::Instant at;                     ///< event time of the act
    std::string kiosk;                    ///< where
    std::string session;                  ///< the session of the kiosk at which the code was shown
    std::string attendee;                 ///< id, or empty when nobody is known by this code
    std::optional<core::Attendee> person; ///< for Welcome, AlreadyIn, SignedOut, WrongSession, Full and windows
    bool walkIn = false;                  ///< Welcome without an expectation here
    bool replayed = false;                ///< a retry: this is the answer given the first time
    std::optional<core::Instant> firstAt; ///< AlreadyIn: when
    std::string firstKiosk;               ///< AlreadyIn: at which kiosk
    std::string goTo;                     ///< WrongSession: id of the session that expects this person
    std::optional<core::Instant> opens;   ///< NotYetOpen: when sign-in opens; Welcome: when the programme begins
    std::string reason;       ///< Invalid: what the code is instead ("voucher", "staff-badge"), or what is wrong
    bool overrulable = false; ///< a refusal that staff may decide against
    std::string overruled;    ///< Welcome: the verdict that staff decided against
    std::string error;        ///< NotSaved: why, for staff and the log; never shown to visitors
};

} // namespace plaza::desk
