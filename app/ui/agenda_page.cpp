// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda_page.h"

#include "ui/map_target.h"
#include "ui/programme.h"

#include <algorithm>
#include <set>

namespace plaza::ui {

AgendaPage::AgendaPage(const EventView &view, QObject *parent) : QObject(parent), m_view(view)
{
    refresh();
    open();
}

QStringList AgendaPage::venues() const
{
    QStringList names;
    for (const std::string &id : m_venues)
        names += id.empty() ? qtTrId("home.agenda") : m_view.text(m_view.event().venue(id)->name);
    return names;
}

QString AgendaPage::empty() const
{
    return m_columns.isEmpty() ? qtTrId("agenda.soon") : QString();
}

void AgendaPage::show(int venue)
{
    if (venue == m_venue || venue < 0 || venue >= static_cast<int>(m_venues.size()))
        return;
    m_venue = venue;
    emit venueChanged();
}

void AgendaPage::open()
{
    const auto own = std::ranges::find(m_venues, m_view.kiosk().venue);
    show(own == m_venues.end() ? 0 : static_cast<int>(own - m_venues.begin()));
}

void AgendaPage::refresh()
{
    const std::int64_t minute = m_view.now().ms / 60'000;
    if (minute == m_minute)
        return;
    m_minute = minute;
    retranslate();
}

void AgendaPage::retranslate()
{
    std::set<std::string> today;
    bool any = false;
    for (const core::AgendaItem &item : m_view.event().agenda) {
        if (!m_view.sameDay(item.from, m_view.now()))
            continue;
        any = true;
        if (const core::Session *session = m_view.event().session(item.session))
            today.insert(session->venue);
    }
    m_venues.clear();
    for (const core::Venue &venue : m_view.event().venues)
        if (today.contains(venue.id))
            m_venues.push_back(venue.id);
    if (m_venues.empty() && any)
        m_venues.emplace_back(); // nothing belongs to a venue: one column for all
    m_columns.clear();
    for (const std::string &venue : m_venues)
        m_columns.push_back(columnFor(venue));
    if (m_venue >= static_cast<int>(m_venues.size()))
        show(0);
    emit changed();
}

QVariantList AgendaPage::columnFor(std::string_view venue) const
{
    QVariantList rows;
    bool nextSeen = false;
    for (const core::AgendaItem &item : m_view.event().agenda) {
        if (!m_view.sameDay(item.from, m_view.now()) || !concerns(m_view.event(), item, venue))
            continue;
        AgendaRow row{m_view.time(item.from), m_view.text(item.title), m_view.text(item.place), AgendaRow::Later,
                      QString::fromStdString(agendaTarget(m_view.plan(), item).key())};
        if (item.to <= m_view.now())
            row.when = AgendaRow::Past;
        else if (item.from <= m_view.now())
            row.when = AgendaRow::Now;
        else if (!nextSeen)
            row.when = AgendaRow::Next;
        nextSeen = nextSeen || row.when == AgendaRow::Next;
        rows.push_back(QVariant::fromValue(row));
    }
    return rows;
}

} // namespace plaza::ui
