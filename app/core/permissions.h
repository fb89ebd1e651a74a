// SPDX-License-Identifier: GPL-3.0-or-later
// Who of the staff may do what: one table, here. app/desk/staff.md shows it for people.
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace plaza::core {

/// What somebody of the staff is there for. A role may what its row of the table says, and nothing else.
enum class Role { ScanOnly, Desk, PrizeDesk, Host, Supervisor };
inline constexpr std::array kRoles{Role::ScanOnly, Role::Desk, Role::PrizeDesk, Role::Host, Role::Supervisor};

/// "scan", "desk", "prize-desk", "host", "supervisor": in the journal, on the command line, in lists of staff.
std::string_view toString(Role role);
std::optional<Role> roleFrom(std::string_view name);

enum class StaffAct {
    SeeHeadcount,
    TakeCall,     ///< and close it
    Click,        ///< people without tickets, counted by hand
    LookUpPerson, ///< search, and a person's sheet with plain names
    SignIn,       ///< somebody whose ticket or name was looked at
    SignOut,
    HandOutMaterial,
    Undo, ///< what one's role may do
    Note,
    Move,     ///< to another session
    Override, ///< sign in against the verdict, for a reason
    GroupSignIn,
    CorrectHeadcount,
    EmptySession, ///< sign everybody out at a session's end
    StockMaterial,
    Revoke,
    OverrideRevoked, ///< sign in somebody whose ticket was withdrawn
    LookUpVoucher,
    HandOutPrize,
    ReturnPrize,
    ControlQuiz, ///< open, pause, close a round
    RunDraw,     ///< on the stage
    ControlPromo,
    RaiseEmergency,
    ClearEmergency,
    ListInside, ///< everybody inside by plain name, on the glass and as a file
    ManageStaff,
};
inline constexpr int kStaffActs = static_cast<int>(StaffAct::ManageStaff) + 1;

/// "sign-in", "correct-headcount", …: in the journal and in refusals.
std::string_view toString(StaffAct act);
std::optional<StaffAct> staffActFrom(std::string_view name);

/// Whether `role` may do `act`.
bool may(Role role, StaffAct act);

} // namespace plaza::core
