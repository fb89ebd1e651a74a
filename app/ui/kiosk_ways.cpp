// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk's ways to the map: from the home screen, a verdict, a voucher, the agenda; and back from it.
#include "ui/kiosk_model.h"

#include <QPointer>

namespace plaza::ui {

void KioskModel::openMap()
{
    if (!m_map.offered())
        return;
    m_map.open();
    askCrowds();
    m_beforeMap = Page::Home;
    show(Page::Map);
}

void KioskModel::goTo(const MapTarget &target)
{
    if (!target || m_page == Page::Map)
        return;
    m_map.openAt(target, true);
    askCrowds();
    // A verdict is gone once it is left.
    m_beforeMap = m_page == Page::Verdict ? Page::Home : m_page;
    show(Page::Map);
}

/// How full the booths are, as the rally's stamps tell.
void KioskModel::askCrowds()
{
    if (m_setup.stamps == nullptr || m_setup.config.stamps.empty())
        return;
    m_setup.stamps->askCrowds([self = QPointer(this)](std::map<std::string, int> people) {
        if (self)
            self->m_map.setCrowds(std::move(people));
    });
}

void KioskModel::showWay()
{
    goTo(m_verdict.wayTarget());
}

void KioskModel::showPrizeDesk()
{
    goTo(m_prize.wayTarget());
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
