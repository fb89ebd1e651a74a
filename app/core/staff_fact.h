// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do: they enter, they act for people, they answer calls. Every act says who, and in which role.
#pragma once

#include "core/permissions.h"
#include "core/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// Who of the staff did it.
struct By {
    std::string staff; ///< the account; empty: nobody of the staff (the person's own code, or the kiosk by itself)
    Role role = Role::ScanOnly;
    [[nodiscard]] bool empty() const { return staff.empty(); }
    friend bool operator==(const By &, const By &) = default;
};

/// An account of the staff was changed; the accounts themselves stand outside the journal.
struct StaffChanged {
    std::string staff;
    std::string what;   ///< "pin", "temporary-pin", "role", "badge", "disabled", "copied"
    std::string digest; ///< hex SHA-256 over all staff rows afterwards
    By by;
    friend bool operator==(const StaffChanged &, const StaffChanged &) = default;
};

/// A right PIN.
struct StaffEntered {
    By by;
    std::string how; ///< "id", "badge", "command"
    friend bool operator==(const StaffEntered &, const StaffEntered &) = default;
};

/// A wrong PIN, or no such account: a guess.
struct StaffKeptOut {
    std::string staff; ///< the account that was meant; empty: there is none of this name (what was typed is not kept)
    friend bool operator==(const StaffKeptOut &, const StaffKeptOut &) = default;
};

struct StaffLeft {
    By by;
    std::string why; ///< "left", "locked"
    friend bool operator==(const StaffLeft &, const StaffLeft &) = default;
};

/// Somebody wanted to do what their role may not.
struct StaffOverstepped {
    By by;
    StaffAct act = StaffAct::SeeHeadcount;
    friend bool operator==(const StaffOverstepped &, const StaffOverstepped &) = default;
};

/// An act counts no more from its own time on, or, `again`, counts once more. What was said last, holds.
struct ActUndone {
    std::string origin; ///< of the undone fact
    std::int64_t seq = 0;
    bool again = false; ///< the undo itself was undone
    std::string reason; ///< one line
    By by;
    friend bool operator==(const ActUndone &, const ActUndone &) = default;
};

/// A person belongs to another session: out of one (if they were in), into the other.
struct GuestMoved {
    std::string attendee;
    std::string from; ///< session
    Day fromDay;
    std::string to;
    Day toDay;
    std::string reason;
    By by;
    friend bool operator==(const GuestMoved &, const GuestMoved &) = default;
};

/// Staff wrote something down about a person; the words stand sealed outside the journal, under this fact's op.
struct GuestNoted {
    std::string attendee;
    By by;
    friend bool operator==(const GuestNoted &, const GuestNoted &) = default;
};

/// 资料袋 and the like.
struct MaterialHandedOut {
    std::string item;
    std::string attendee; ///< empty: to somebody who is on no list
    int count = 1;
    By by;
    friend bool operator==(const MaterialHandedOut &, const MaterialHandedOut &) = default;
};

struct MaterialStocked {
    std::string item;
    int change = 0; ///< + delivered, − missing
    std::string reason;
    By by;
    friend bool operator==(const MaterialStocked &, const MaterialStocked &) = default;
};

/// People without tickets, counted by hand at a door (the fact's kiosk).
struct PeopleClicked {
    std::string session;
    Day day;
    int change = 0; ///< + came in, − went out
    By by;
    friend bool operator==(const PeopleClicked &, const PeopleClicked &) = default;
};

/// The headcount was wrong by so many, and somebody answers for the difference.
struct HeadcountCorrected {
    std::string session;
    Day day;
    int change = 0;
    std::string reason;
    By by;
    friend bool operator==(const HeadcountCorrected &, const HeadcountCorrected &) = default;
};

enum class RoundState { Open, Paused, Closed };
/// "open", "paused", "closed".
std::string_view toString(RoundState state);
std::optional<RoundState> roundStateFrom(std::string_view name);

/// A round of the quiz is held, ended, or goes on by its hours.
struct RoundControlled {
    std::string round;
    RoundState state = RoundState::Open;
    std::string reason;
    By by;
    friend bool operator==(const RoundControlled &, const RoundControlled &) = default;
};

/// Somebody goes to where staff were called. `call` is the op of the StaffCalled.
struct CallTaken {
    std::string call;
    By by;
    friend bool operator==(const CallTaken &, const CallTaken &) = default;
};

struct CallClosed {
    std::string call;
    std::string reason; ///< may be empty
    By by;
    friend bool operator==(const CallClosed &, const CallClosed &) = default;
};

} // namespace plaza::core
