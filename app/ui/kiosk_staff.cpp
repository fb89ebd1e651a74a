// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk in staff's hands: their pages take the place of the visitors' until they lock it. And in an emergency.
#include "ui/kiosk_model.h"

#include "ui/emergency_screen.h"
#include "ui/staff_page.h"

#include <utility>

namespace plaza::ui {

namespace {

constexpr std::int64_t kAllClearMs = 10'000;

} // namespace

void KioskModel::openStaff()
{
    if (m_staff->offered() && !m_checking && !m_prize.busy())
        show(Page::Staff);
}

void KioskModel::watchStaff()
{
    connect(m_staff.get(), &StaffPage::left, this, &KioskModel::finish);
    connect(m_staff->draw(), &StaffDraw::acted, &m_stage, &StagePage::ask); // the big screen follows at once
    connect(m_emergency.get(), &EmergencyScreen::began, this, [this] {
        if (m_page == Page::Staff) // it lies over visitors' pages; staff come back by their PIN
            m_staff->leave();
    });
    connect(m_emergency.get(), &EmergencyScreen::alarm, this,
            [this] { emit sound(QStringLiteral("emergency")); }); // also where it is quiet
    connect(m_emergency.get(), &EmergencyScreen::changed, this, [this, held = false]() mutable {
        if (std::exchange(held, m_emergency->shown()) == m_emergency->shown())
            return;
        if (held)
            m_promo.hold();
        else
            m_promo.release();
        if (!held)
            setNotice(Notice::AllClear, kAllClearMs);
    });
}

} // namespace plaza::ui
