// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/permissions.h"
#include "support/catch.h"

#include <set>
#include <string>

using namespace plaza::core;

namespace {

/// Written down once more, from the work and not from the table: what each role needs.
const std::set<StaffAct> kDoor{StaffAct::SeeHeadcount,   StaffAct::TakeCall, StaffAct::Click,
                               StaffAct::SignIn,         StaffAct::SignOut,  StaffAct::HandOutMaterial,
                               StaffAct::RaiseEmergency, StaffAct::Undo};
const std::set<StaffAct> kDeskToo{StaffAct::LookUpPerson, StaffAct::Note,        StaffAct::Move,
                                  StaffAct::Override,     StaffAct::GroupSignIn, StaffAct::StockMaterial,
                                  StaffAct::Revoke,       StaffAct::ListInside};
const std::set<StaffAct> kPrizes{StaffAct::SeeHeadcount, StaffAct::TakeCall,      StaffAct::RaiseEmergency,
                                 StaffAct::Undo,         StaffAct::LookUpVoucher, StaffAct::HandOutPrize,
                                 StaffAct::ReturnPrize};
const std::set<StaffAct> kStage{StaffAct::SeeHeadcount, StaffAct::TakeCall, StaffAct::RaiseEmergency,
                                StaffAct::ControlQuiz,  StaffAct::RunDraw,  StaffAct::ControlPromo};

bool expected(Role role, StaffAct act)
{
    switch (role) {
    case Role::ScanOnly:
        return kDoor.contains(act);
    case Role::Desk:
        return kDoor.contains(act) || kDeskToo.contains(act);
    case Role::PrizeDesk:
        return kPrizes.contains(act);
    case Role::Host:
        return kStage.contains(act);
    case Role::Supervisor:
        return true;
    }
    return false;
}

} // namespace

TEST_CASE("each role may each act, or may not, as its work needs")
{
    for (const Role role : kRoles)
        for (int i = 0; i < kStaffActs; ++i) {
            const auto act = static_cast<StaffAct>(i);
            INFO(toString(role) << " " << toString(act));
            CHECK(may(role, act) == expected(role, act));
        }
}

TEST_CASE("roles and acts are named, each by its own name, and found by it")
{
    std::set<std::string> names;
    for (int i = 0; i < kStaffActs; ++i) {
        const auto act = static_cast<StaffAct>(i);
        names.insert(std::string(toString(act)));
        CHECK(staffActFrom(toString(act)) == act);
    }
    CHECK(names.size() == static_cast<std::size_t>(kStaffActs));
    for (const Role role : kRoles)
        CHECK(roleFrom(toString(role)) == role);
    CHECK_FALSE(roleFrom("Supervisor"));
    CHECK_FALSE(staffActFrom(""));
}
