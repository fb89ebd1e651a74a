// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/permissions.h"

namespace plaza::core {

namespace {

struct Row {
    StaffAct act;
    std::string_view name;
    std::string_view who; ///< a letter for each role that may: Scan, Desk, Prize desk, Host, superVisor
};

constexpr std::array<Row, kStaffActs> kTable{{
    {StaffAct::SeeHeadcount, "see-headcount", "SDPHV"},
    {StaffAct::TakeCall, "take-call", "SDPHV"},
    {StaffAct::Click, "click", "SD--V"},
    {StaffAct::LookUpPerson, "look-up-person", "-D--V"},
    {StaffAct::SignIn, "sign-in", "SD--V"},
    {StaffAct::SignOut, "sign-out", "SD--V"},
    {StaffAct::HandOutMaterial, "hand-out-material", "SD--V"},
    {StaffAct::Undo, "undo", "SDP-V"},
    {StaffAct::Note, "note", "-D--V"},
    {StaffAct::Move, "move", "-D--V"},
    {StaffAct::Override, "override", "-D--V"},
    {StaffAct::GroupSignIn, "group-sign-in", "-D--V"},
    {StaffAct::CorrectHeadcount, "correct-headcount", "----V"},
    {StaffAct::EmptySession, "empty-session", "----V"},
    {StaffAct::StockMaterial, "stock-material", "-D--V"},
    {StaffAct::Revoke, "revoke", "-D--V"},
    {StaffAct::OverrideRevoked, "override-revoked", "----V"},
    {StaffAct::LookUpVoucher, "look-up-voucher", "--P-V"},
    {StaffAct::HandOutPrize, "hand-out-prize", "--P-V"},
    {StaffAct::ReturnPrize, "return-prize", "--P-V"},
    {StaffAct::ControlQuiz, "control-quiz", "---HV"},
    {StaffAct::RunDraw, "run-draw", "---HV"},
    {StaffAct::ControlPromo, "control-promo", "---HV"},
    {StaffAct::RaiseEmergency, "raise-emergency", "SDPHV"},
    {StaffAct::ClearEmergency, "clear-emergency", "----V"},
    {StaffAct::ListInside, "list-inside", "-D--V"},
    {StaffAct::ManageStaff, "manage-staff", "----V"},
}};

constexpr bool isInOrder()
{
    for (int i = 0; i < kStaffActs; ++i)
        if (kTable[static_cast<std::size_t>(i)].act != static_cast<StaffAct>(i))
            return false;
    return true;
}
static_assert(isInOrder(), "an act's row stands at the act's number");

constexpr std::array<std::string_view, kRoles.size()> kRoleNames{"scan", "desk", "prize-desk", "host", "supervisor"};

const Row &rowOf(StaffAct act)
{
    return kTable[static_cast<std::size_t>(act)];
}

} // namespace

std::string_view toString(Role role)
{
    return kRoleNames[static_cast<std::size_t>(role)];
}

std::optional<Role> roleFrom(std::string_view name)
{
    for (const Role role : kRoles)
        if (toString(role) == name)
            return role;
    return std::nullopt;
}

std::string_view toString(StaffAct act)
{
    return rowOf(act).name;
}

std::optional<StaffAct> staffActFrom(std::string_view name)
{
    for (const Row &row : kTable)
        if (row.name == name)
            return row.act;
    return std::nullopt;
}

bool may(Role role, StaffAct act)
{
    return rowOf(act).who[static_cast<std::size_t>(role)] != '-';
}

} // namespace plaza::core
