// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home_page.h"

namespace plaza::ui {

HomePage::HomePage(const EventView &view, QObject *parent) : QObject(parent), m_view(view)
{
    refresh();
}

HomePage::Hero HomePage::hero() const
{
    if (!m_view.session())
        return Hero::None;
    switch (m_view.kiosk().role) {
    case core::KioskRole::SignIn:
        return Hero::SignIn;
    case core::KioskRole::SignOut:
        return Hero::SignOut;
    case core::KioskRole::Info:
    case core::KioskRole::Promo:
    case core::KioskRole::Stage:
    case core::KioskRole::Booth:
        return Hero::None;
    }
    return Hero::None;
}

HomePage::Opening HomePage::opening() const
{
    const core::Window *window = m_view.window();
    // Who leaves may always leave: the window is for coming in.
    if (!window || m_view.kiosk().role == core::KioskRole::SignOut)
        return Opening::Open;
    if (m_view.now() < window->opens)
        return Opening::NotYet;
    return m_view.now() < window->closes ? Opening::Open : Opening::Closed;
}

QString HomePage::heroReason() const
{
    const core::Window *window = m_view.window();
    switch (m_opening) {
    case Opening::Open:
        return {};
    case Opening::Closed:
        return qtTrId("home.closed");
    case Opening::NotYet: {
        const QString day = m_view.sameDay(window->opens, m_view.now()) ? QString() : m_view.date(window->opens) + u' ';
        return qtTrId("home.opens").arg(day + m_view.time(window->opens));
    }
    }
    return {};
}

void HomePage::refresh()
{
    const Opening opening = this->opening();
    const core::Day day = core::dayOf(m_view.now(), m_view.event().offset);
    if (opening == m_opening && day == m_day)
        return;
    m_opening = opening;
    m_day = day;
    emit changed();
}

void HomePage::setModules(bool quiz, bool map, bool stamps)
{
    QStringList modules;
    if (quiz)
        modules += QStringLiteral("quiz");
    if (map)
        modules += QStringLiteral("map");
    if (stamps)
        modules += QStringLiteral("stamps");
    modules += QStringLiteral("agenda");
    if (modules == m_modules)
        return;
    m_modules = modules;
    emit changed();
}

} // namespace plaza::ui
