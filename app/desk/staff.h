// SPDX-License-Identifier: GPL-3.0-or-later
// What staff ask of the desk, and what it answers: plain values that cross threads. staff.md tells the rules.
#pragma once

#include "core/attendee.h"
#include "core/fact.h"
#include "core/permissions.h"
#include "core/time.h"
#include "core/verdict.h"
#include "desk/redeem.h"
#include "desk/staff_stage.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace plaza::desk {

inline constexpr std::int64_t kStaffIdleMs = 120'000;  ///< without an act for so long, a session is locked
inline constexpr int kMostAtOnce = 200;                ///< people in one transaction: some 50 ms, while visitors wait
inline constexpr std::int64_t kUndoMs = 600'000;       ///< so long an act can be undone
inline constexpr std::int64_t kCallMs = 4 * 3'600'000; ///< a call that is older rings no more
inline constexpr std::size_t kLongestWords = 200;      ///< bytes of a reason or a note

/// Somebody whose PIN was right. `token` opens the desk until they leave or it is locked; never shown or stored.
struct StaffSession {
    std::string token;
    std::string staff;
    core::Role role = core::Role::ScanOnly;
    bool mustChangePin = false; ///< a printed PIN: nothing can be done but to change it
};

/// What came of a PIN.
struct StaffEntry {
    enum class What {
        In,
        WrongPin,   ///< or no such account, or a disabled one: who guesses is not told which
        Waiting,    ///< too many misses: the PIN was not looked at
        PinExpired, ///< right, but it was printed too long ago
        NotSaved,
    };
    What what = What::WrongPin;
    StaffSession session;    ///< In
    std::int64_t waitMs = 0; ///< until the next PIN is looked at
};
/// "in", "wrong-pin", "waiting", "pin-expired", "not-saved".
std::string_view toString(StaffEntry::What what);

/// A call for staff that nobody has closed.
struct OpenCall {
    std::string id;
    std::string kiosk;
    std::string reason; ///< "help", "not-me"; "clock": the kiosk's own can't be believed
    core::Instant at;
    std::int64_t ageMs = 0; ///< by the event's clock; never below 0
    std::string takenBy;    ///< empty: nobody yet
    std::optional<core::Instant> takenAt;
};

/// A person as staff see them, with plain names.
struct PersonSheet {
    struct InSession {
        std::string session;
        core::Day day;
        bool expected = false;
        std::optional<core::Instant> firstAt;
        std::string firstKiosk;
        bool inside = false;
    };
    struct Note {
        std::string text;
        std::string staff;
        core::Instant at;
    };
    /// Something that was done for this person, and whether it can be undone now.
    struct Done {
        core::Position fact;
        std::string kind; ///< the fact's name: "GuestSignedIn"; "SessionEnded": signed out with nobody's hand
        std::string session;
        core::Instant at;
        std::string kiosk;
        std::string staff; ///< empty: by their own code
        bool undone = false;
        bool undoable = false; ///< undo `fact`; for an undone one that undoes the undo
    };
    std::string id;
    std::optional<core::Attendee> person; ///< nullopt: forgotten, or the record can't be opened
    bool revoked = false;
    std::vector<InSession> sessions; ///< where they are expected, or came
    std::map<std::string, int> materials;
    std::vector<Note> notes;
    std::vector<Done> done; ///< the oldest first
    std::string seen;       ///< of the state of all this: an act that names it is done only if nothing changed since
};

/// Each is one act of staff. Sessions, attendees and kiosks are named by their ids.
namespace wish {
/// To be told whether one may, before a page is opened or something is done that is no act of the desk's.
struct Permission {
    core::StaffAct act = core::StaffAct::SeeHeadcount;
};
struct ChangePin {
    std::string pin; ///< six digits
};
struct Calls {};
struct TakeCall {
    std::string call;
};
struct CloseCall {
    std::string call;
    std::string reason;
};
struct LookUpPerson {
    std::string attendee;
};
struct SignIn {
    std::string attendee;
    std::string session;
    std::string reason;    ///< needed to overrule
    bool overrule = false; ///< against the verdict
    std::string seen;      ///< PersonSheet::seen; empty: whatever it is now
    std::string code;      ///< instead of `attendee`: a code that staff scanned
};
struct SignOut {
    std::string attendee;
    std::string session;
    std::string seen;
};
struct Move {
    std::string attendee;
    std::string from; ///< empty: from nowhere
    std::string to;
    std::string reason;
    std::string seen;
};
struct Revoke {
    std::string attendee;
    std::string reason;
    std::string seen;
};
/// At most kMostAtOnce; who asks for more asks again.
struct SignInGroup {
    std::string session;
    std::vector<std::string> attendees;
};
/// Signs out at most kMostAtOnce; `more` in the answer: ask again.
struct EmptySession {
    std::string session;
};
struct Note {
    std::string attendee;
    std::string text;
};
struct HandOutMaterial {
    std::string item;
    std::string attendee; ///< empty: to somebody who is on no list
    int count = 1;
};
struct StockMaterial {
    std::string item;
    int change = 0;
    std::string reason;
};
/// People without tickets at this kiosk's door.
struct Click {
    std::string session;
    int change = 0;
};
struct CorrectHeadcount {
    std::string session;
    int change = 0;
    std::string reason;
};
struct Undo {
    core::Position fact;
    std::string reason;
};
struct LookUpVoucher {
    std::string code;
};
struct HandOutPrize {
    std::string code;
    bool unrecorded = false;
};
struct ReturnPrize {
    std::string code;
    std::string reason; ///< isReturnReason
};
/// How the rounds stand, as staff left them; their hours are the package's.
struct Rounds {};
struct ControlRound {
    std::string round;
    core::RoundState state = core::RoundState::Open;
    std::string reason;
};
/// A colleague's account: closed, or a new temporary PIN, which the answer tells once.
struct DisableStaff {
    std::string staff;
};
struct NewPin {
    std::string staff;
};
/// Every screen of the event turns to it. The words are one line in each language, or nothing.
struct RaiseEmergency {
    core::EmergencyKind kind = core::EmergencyKind::Evacuation;
    std::string zh;
    std::string en;
};
/// `id` empty: all that go on.
struct ClearEmergency {
    std::string id;
};
/// Everybody inside was written to a file: so many, and whether to something that can be carried away.
struct InsideWritten {
    int people = 0;
    bool medium = false;
};
/// How the draw on the stage stands, or one step of it.
struct RunDraw {
    enum class Step { Look, Freeze, Call, Turn, GoOn, TakeBack, Stop, Cancel };
    Step step = Step::Look;
    std::string draw; ///< its name; of Freeze: HostStage::Prepared::name
    std::string text; ///< Call: what the public called out; TakeBack, Stop, Cancel: why
    core::CallOutcome outcome = core::CallOutcome::Won; ///< Turn
    int rank = 0;                                       ///< Turn: whom the host means, so that no double tap decides
};
} // namespace wish

using StaffWish =
    std::variant<wish::Permission, wish::ChangePin, wish::Calls, wish::TakeCall, wish::CloseCall, wish::LookUpPerson,
                 wish::SignIn, wish::SignOut, wish::Move, wish::Revoke, wish::SignInGroup, wish::EmptySession,
                 wish::Note, wish::HandOutMaterial, wish::StockMaterial, wish::Click, wish::CorrectHeadcount,
                 wish::Undo, wish::LookUpVoucher, wish::HandOutPrize, wish::ReturnPrize, wish::Rounds,
                 wish::ControlRound, wish::DisableStaff, wish::NewPin, wish::RaiseEmergency, wish::ClearEmergency,
                 wish::InsideWritten, wish::RunDraw>;

/// The right that a wish needs; nullopt: everybody of the staff has it (their own PIN).
std::optional<core::StaffAct> rightFor(const StaffWish &wish);

struct StaffAnswer {
    enum class What {
        Done,
        NoRight,     ///< the role may not
        NotIn,       ///< no such session: it was left or locked, or the account was closed
        PinToChange, ///< a printed PIN must be changed first
        PinTooSimple,
        Unknown, ///< nobody, or nothing, of this id
        Refused, ///< `verdict` says why; it can be overruled where `overrulable`
        NeedsReason,
        BadWords,    ///< more than one line, too long, or not text
        Changed,     ///< since the sheet was read
        SameSession, ///< moved to where they are
        TooLate,     ///< to undo it
        NotUndoable,
        UndoneBefore,
        NoneLeft,
        HasIt,       ///< was handed out to them before
        BelowZero,   ///< nobody is left to be counted out
        TooMany,     ///< at once
        TakenBefore, ///< the call, by `staff`
        ClosedBefore,
        Prize, ///< `prize` says what came of it
        NotSaved,
    };
    What what = What::Done;
    core::Verdict verdict = core::Verdict::Welcome; ///< of sign-ins and sign-outs
    bool overrulable = false;
    std::optional<core::Position> fact; ///< what was recorded, to undo it; nullopt: it can't be
    core::Instant at;                   ///< event time
    std::string attendee;
    std::string staff; ///< who was first
    int count = 0;     ///< signed in or out; left in stock; inside now; cleared
    bool more = false; ///< EmptySession
    std::vector<std::pair<std::string, core::Verdict>> refused; ///< SignInGroup: who was not
    std::optional<PersonSheet> sheet;
    std::vector<OpenCall> calls;
    std::vector<std::pair<std::string, core::RoundState>> rounds; ///< Rounds: each by its id
    std::optional<Redemption> prize;
    std::string pin;                ///< NewPin
    std::string emergency;          ///< RaiseEmergency: its id
    std::optional<HostStage> stage; ///< RunDraw
};
/// "done", "no-right", "not-in", …
std::string_view toString(StaffAnswer::What what);
std::optional<StaffAnswer::What> staffWhatFrom(std::string_view name);

} // namespace plaza::desk
