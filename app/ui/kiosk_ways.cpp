// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's ways to the map: from the home screen, a verdict, a voucher, the agenda; and back from it.
#include "ui/kiosk_model.h"

namespace plaza::ui {

void KioskModel::openMap()
{
    if (!m_map.offered())
        return;
    m_map.open();
    m_beforeMap = Page::Home;
    show(Page::Map);
}

void KioskModel::goTo(const MapTarget &target)
{
    if (!target || m_page == Page::Map)
        return;
    m_map.openAt(target, true);
    // A verdict is gone once it is left.
    m_beforeMap = m_page == Page::Verdict ? Page::Home : m_page;
    show(Page::Map);
}

void KioskModel::showWay()
{
    goTo(m_verdict.wayTarget());
}

void KioskModel::showPrizeDesk()
{
    goTo(kindTarget(m_map.plan(), core::AmenityKind::PrizeDesk));
}

void KioskModel::showPlace(const QString &target)
{
    goTo(targetOf(m_map.plan(), target.toStdString()));
}

void KioskModel::leaveMap()
{
    if (m_page == Page::Map && !m_map.back())
        show(m_beforeMap);
}

} // namespace plaza::ui
