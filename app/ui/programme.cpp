// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/programme.h"

#include <algorithm>

namespace plaza::ui {

bool concerns(const core::Event &event, const core::AgendaItem &item, std::string_view venue)
{
    if (item.session.empty() || venue.empty())
        return true;
    const core::Session *session = event.session(item.session);
    return session && session->venue == venue;
}

Programme::Programme(const EventView &view, QObject *parent) : QObject(parent), m_view(view)
{
    for (const core::AgendaItem &item : view.event().agenda)
        if (concerns(view.event(), item, view.kiosk().venue))
            m_items.push_back(&item);
    refresh();
}

void Programme::refresh()
{
    const core::Instant now = m_view.now();
    const core::Instant minute{now.ms - now.ms % 60'000};
    const core::AgendaItem *current = nullptr, *next = nullptr;
    core::Instant from, to;
    for (const core::AgendaItem *item : m_items) {
        if (!m_view.sameDay(item->from, now))
            continue;
        if (from == to)
            from = item->from;
        to = std::max(to, item->to);
        if (item->from <= now && now < item->to)
            current = item; // of two at once, the one that began last
        else if (now < item->from && !next)
            next = item;
    }
    if (current == m_now && next == m_next && minute == m_minute && from == m_from && to == m_to)
        return;
    m_now = current;
    m_next = next;
    m_minute = minute;
    m_from = from;
    m_to = to;
    emit changed();
}

QString Programme::message() const
{
    if (m_now || m_next)
        return {};
    if (m_from != m_to)
        return qtTrId("agenda.over");
    const auto later = std::ranges::find_if(m_items, [&](const auto *item) { return m_view.now() < item->from; });
    if (later == m_items.end())
        return m_items.empty() ? qtTrId("agenda.soon") : qtTrId("agenda.over");
    return qtTrId("home.nothing").arg(m_view.date((*later)->from) + QLatin1Char(' ') + m_view.time((*later)->from));
}

QString Programme::today() const
{
    return m_from == m_to ? QString() : m_view.span(m_from, m_to);
}

qreal Programme::progress() const
{
    if (m_from == m_to)
        return 0;
    const auto done = static_cast<qreal>(m_view.now().ms - m_from.ms) / static_cast<qreal>(m_to.ms - m_from.ms);
    return std::clamp(done, 0.0, 1.0);
}

QString Programme::time(const core::AgendaItem *item) const
{
    return item ? m_view.time(item->from) : QString();
}

QString Programme::title(const core::AgendaItem *item) const
{
    return item ? m_view.text(item->title) : QString();
}

QString Programme::place(const core::AgendaItem *item) const
{
    return item ? m_view.text(item->place) : QString();
}

} // namespace plaza::ui
