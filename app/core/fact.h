// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can happen, in the past tense. A fact is what the journal keeps; all counts are derived from facts.
#pragma once

#include "core/draw_fact.h"
#include "core/emergency_fact.h"
#include "core/prize_fact.h"
#include "core/promo_fact.h"
#include "core/quiz_fact.h"
#include "core/staff_fact.h"
#include "core/stamp_fact.h"
#include "core/time.h"
#include "core/verdict.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace plaza::core {

/// What is kept of a code that was shown: never the code itself.
struct CodeMark {
    std::string hash;       ///< hex, HMAC under the event's key, shortened to 16 bytes; empty: no code was shown
    std::size_t length = 0; ///< bytes
    friend bool operator==(const CodeMark &, const CodeMark &) = default;
};

/// The store began, or began again as another incarnation.
struct StoreCreated {
    std::string event;
    std::int64_t clockShiftMs = 0; ///< ≠ 0: a rehearsal
    std::int64_t madeMs = 0;       ///< when the first incarnation was made, by the machine's clock; 0: not stated
    friend bool operator==(const StoreCreated &, const StoreCreated &) = default;
};

/// The event package's texts that hold from here on.
struct PackageAdopted {
    std::string digest; ///< hex SHA-256 over file names and texts
    friend bool operator==(const PackageAdopted &, const PackageAdopted &) = default;
};

/// People were added or changed; the people themselves stand sealed outside the journal.
struct RosterImported {
    int added = 0;
    int changed = 0;
    std::string digest; ///< hex SHA-256 over all people's rows after the import
    std::string notice; ///< version of the privacy notice under which the people stand here; empty: none is named
    friend bool operator==(const RosterImported &, const RosterImported &) = default;
};

struct StaffAdded {
    std::string staff;
    std::string role;
    std::string digest; ///< hex SHA-256 over all staff rows afterwards
    friend bool operator==(const StaffAdded &, const StaffAdded &) = default;
};

struct GuestSignedIn {
    std::string session;
    Day day;
    std::string attendee;
    CodeMark code;
    By by = {};                 ///< of the staff; empty: by their own code
    std::string reason = {};    ///< of an override: staff's words; one line
    std::string overruled = {}; ///< the verdict that staff decided against
    friend bool operator==(const GuestSignedIn &, const GuestSignedIn &) = default;
};

struct SignInRefused {
    std::string session;
    Day day;
    Verdict verdict = Verdict::Invalid;
    std::string attendee; ///< empty: nobody known
    CodeMark code;
    std::string reason; ///< for staff: "wrong-signature", "other-event"; empty where the verdict says it all
    std::optional<Instant> firstAt; ///< AlreadyIn
    std::string firstKiosk;         ///< AlreadyIn
    std::string goTo;               ///< WrongSession: a session's id
    std::optional<Instant> opens;   ///< NotYetOpen
    friend bool operator==(const SignInRefused &, const SignInRefused &) = default;
};

struct GuestSignedOut {
    std::string session;
    Day day;
    std::string attendee;
    CodeMark code;
    By by = {};
    std::string reason = {}; ///< "session-end": with everybody else; else empty
    friend bool operator==(const GuestSignedOut &, const GuestSignedOut &) = default;
};

struct SignOutRefused {
    std::string session;
    Day day;
    Verdict verdict = Verdict::Invalid;
    std::string attendee;
    CodeMark code;
    std::string reason;
    friend bool operator==(const SignOutRefused &, const SignOutRefused &) = default;
};

struct TicketRevoked {
    std::uint64_t serial = 0;
    std::string attendee; ///< empty: a ticket of a person not on this store's roster
    By by = {};
    std::string reason = {};
    friend bool operator==(const TicketRevoked &, const TicketRevoked &) = default;
};

/// The call's id is this fact's op.
struct StaffCalled {
    std::string reason; ///< "help", "not-me"
    friend bool operator==(const StaffCalled &, const StaffCalled &) = default;
};

/// A person's data was destroyed here, and is to be destroyed wherever this fact arrives. What they did stays counted.
struct PersonForgotten {
    std::string attendee;
    std::string reason; ///< "request", "mistake"; never words of a person
    std::string digest; ///< hex SHA-256 over all people's rows afterwards
    friend bool operator==(const PersonForgotten &, const PersonForgotten &) = default;
};

/// The event's retention date has passed: everybody's data was destroyed here.
struct PeoplePurged {
    int people = 0;     ///< whose data was still there
    std::string digest; ///< hex SHA-256 over all people's rows afterwards
    friend bool operator==(const PeoplePurged &, const PeoplePurged &) = default;
};

using Fact =
    std::variant<StoreCreated, PackageAdopted, RosterImported, StaffAdded, GuestSignedIn, SignInRefused, GuestSignedOut,
                 SignOutRefused, TicketRevoked, StaffCalled, PersonForgotten, PeoplePurged, QuizStarted, QuizAnswered,
                 QuizEnded, SeedCommitted, SeedRevealed, RulesFixed, PrizeDrawn, VoucherRedeemed, PrizeReturned,
                 QuotaGranted, DrawPromised, DrawCalledOut, DrawTurned, DrawTakenBack, DrawBatchBegun, DrawEnded,
                 DrawCancelled, PromoPlayed, BoothStamped, StampRefused, StampRewardIssued, StaffChanged, StaffEntered,
                 StaffKeptOut, StaffLeft, StaffOverstepped, ActUndone, GuestMoved, GuestNoted, MaterialHandedOut,
                 MaterialStocked, PeopleClicked, HeadcountCorrected, RoundControlled, CallTaken, CallClosed,
                 EmergencyRaised, EmergencyCleared, InsideListWritten>;

/// The fact's name in the journal: "GuestSignedIn".
std::string_view kindOf(const Fact &fact);

/// Where a fact stands: contiguous `seq` per origin; origin = install id + incarnation.
struct Position {
    std::string origin;
    std::int64_t seq = 0;
    friend auto operator<=>(const Position &, const Position &) = default;
};

/// A fact with everything that the journal knows about it.
struct Recorded {
    Position position;
    std::string op;              ///< the act's id
    Instant wall;                ///< the machine's clock
    Instant eventTime;           ///< the event's clock (equal to `wall` but in a rehearsal or with an explicit time)
    std::int64_t hybridTime = 0; ///< hybrid logical time: milliseconds × 65536 + counter
    std::string kiosk;
    Fact fact;
};

} // namespace plaza::core
