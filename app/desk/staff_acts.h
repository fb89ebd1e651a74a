// SPDX-License-Identifier: GPL-3.0-or-later
// Each wish of the staff, done. Whether they may, StaffDesk has asked.
#pragma once

#include "desk/desk.h"
#include "desk/staff.h"

#include <string>

namespace plaza::desk {

class StaffActs {
public:
    StaffActs(Desk &desk, core::By by, std::string kiosk) : m_desk(desk), m_by(std::move(by)), m_kiosk(std::move(kiosk))
    {
    }
    /// Whether the role may; where it may not, that somebody wanted to is recorded. Throws StoreError.
    [[nodiscard]] bool mayOrRecord(core::StaffAct right) const;
    /// Throws StoreError; then nothing happened.
    [[nodiscard]] StaffAnswer run(const StaffWish &wish) const;

    // One for each wish; run() chooses.
    StaffAnswer operator()(const wish::Permission &wish) const;
    StaffAnswer operator()(const wish::ChangePin &wish) const;
    StaffAnswer operator()(const wish::Calls &wish) const;
    StaffAnswer operator()(const wish::TakeCall &wish) const;
    StaffAnswer operator()(const wish::CloseCall &wish) const;
    StaffAnswer operator()(const wish::LookUpPerson &wish) const;
    StaffAnswer operator()(const wish::SignIn &wish) const;
    StaffAnswer operator()(const wish::SignOut &wish) const;
    StaffAnswer operator()(const wish::Move &wish) const;
    StaffAnswer operator()(const wish::Revoke &wish) const;
    StaffAnswer operator()(const wish::SignInGroup &wish) const;
    StaffAnswer operator()(const wish::EmptySession &wish) const;
    StaffAnswer operator()(const wish::Note &wish) const;
    StaffAnswer operator()(const wish::HandOutMaterial &wish) const;
    StaffAnswer operator()(const wish::StockMaterial &wish) const;
    StaffAnswer operator()(const wish::Click &wish) const;
    StaffAnswer operator()(const wish::CorrectHeadcount &wish) const;
    StaffAnswer operator()(const wish::Undo &wish) const;
    StaffAnswer operator()(const wish::LookUpVoucher &wish) const;
    StaffAnswer operator()(const wish::HandOutPrize &wish) const;
    StaffAnswer operator()(const wish::ReturnPrize &wish) const;
    StaffAnswer operator()(const wish::Rounds &wish) const;
    StaffAnswer operator()(const wish::ControlRound &wish) const;
    StaffAnswer operator()(const wish::DisableStaff &wish) const;
    StaffAnswer operator()(const wish::NewPin &wish) const;
    StaffAnswer operator()(const wish::RaiseEmergency &wish) const;
    StaffAnswer operator()(const wish::ClearEmergency &wish) const;
    StaffAnswer operator()(const wish::InsideWritten &wish) const;
    StaffAnswer operator()(const wish::RunDraw &wish) const;

private:
    [[nodiscard]] StaffAnswer recorded(core::Fact fact) const;
    [[nodiscard]] StaffAnswer unretractable(core::Fact fact) const;
    [[nodiscard]] StaffAnswer answerTo(const Outcome &outcome) const;
    [[nodiscard]] bool changedSince(const std::string &attendee, const std::string &seen) const;
    [[nodiscard]] Act actFor(Who who, const std::string &session) const;
    [[nodiscard]] HandIn handIn(const std::string &code) const;

    Desk &m_desk;
    core::By m_by;
    std::string m_kiosk;
};

} // namespace plaza::desk
