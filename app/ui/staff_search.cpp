// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_search.h"

#include <QPointer>
#include <QStringList>

#include <algorithm>

namespace plaza::ui {

StaffSearch::StaffSearch(const EventView &view, PeoplePort *port, QObject *parent)
    : QObject(parent), m_view(view), m_port(port)
{
}

bool StaffSearch::offered() const
{
    return m_port != nullptr && m_role && core::may(*m_role, core::StaffAct::LookUpPerson);
}

QString StaffSearch::told() const
{
    if (m_failed)
        return qtTrId("staff.search.failed");
    if (m_typed.isEmpty() || !m_found)
        return qtTrId("staff.search.line");
    if (m_found->total == 0)
        return qtTrId("staff.search.none");
    if (m_found->total > kMost)
        return qtTrId("staff.search.many").arg(m_found->total).arg(kMost);
    return qtTrId("staff.search.found").arg(m_found->total);
}

QVariantList StaffSearch::rows() const
{
    QVariantList rows;
    if (!m_found)
        return rows;
    const auto end = std::min(m_found->people.size(), static_cast<std::size_t>((m_page + 1) * kRowsAPage));
    for (auto i = static_cast<std::size_t>(m_page * kRowsAPage); i < end; ++i) {
        const desk::PersonRow &person = m_found->people[i];
        QStringList line{QString::fromStdString(person.organisation), QString::fromStdString(person.seat)};
        line.removeAll(QString());
        PersonLine row;
        row.name = person.name.empty() ? QString::fromStdString(person.id) : QString::fromStdString(person.name);
        row.line = line.join(QStringLiteral(" · "));
        row.came = person.firstAt.has_value();
        row.inside = person.inside;
        row.state = person.inside ? qtTrId("staff.person.in").arg(m_view.time(*person.firstAt))
                    : row.came    ? qtTrId("staff.person.left")
                                  : qtTrId("staff.person.absent");
        row.index = static_cast<int>(i);
        rows.push_back(QVariant::fromValue(row));
    }
    return rows;
}

int StaffSearch::pages() const
{
    const std::size_t people = m_found ? m_found->people.size() : 0;
    return std::max(1, (static_cast<int>(people) + kRowsAPage - 1) / kRowsAPage);
}

void StaffSearch::type(const QString &key)
{
    if (key.size() != 1 || !key.at(0).isLetterOrNumber() || m_typed.size() >= kLongest)
        return;
    m_typed += key.toLower();
    m_page = 0;
    search();
}

void StaffSearch::erase()
{
    m_typed.chop(1);
    m_page = 0;
    search();
}

void StaffSearch::empty()
{
    m_typed.clear();
    m_page = 0;
    search();
}

void StaffSearch::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffSearch::choose(int index)
{
    if (m_found && index >= 0 && index < std::ssize(m_found->people))
        emit chosen(m_found->people[static_cast<std::size_t>(index)].id);
}

void StaffSearch::search()
{
    const int visit = ++m_visit;
    if (m_typed.isEmpty() || !offered()) {
        m_found.reset();
        m_failed = false;
        emit changed();
        return;
    }
    emit changed(); // what was found before stays until the answer is there
    m_port->searchPeople(m_typed.toStdString(), kMost,
                         [self = QPointer(this), visit](std::optional<desk::PeopleRows> found) {
                             if (!self || self->m_visit != visit)
                                 return;
                             self->m_failed = !found;
                             self->m_found = std::move(found);
                             self->m_page = std::clamp(self->m_page, 0, self->pages() - 1);
                             emit self->changed();
                         });
}

void StaffSearch::refresh()
{
    if (!m_typed.isEmpty())
        search();
}

void StaffSearch::open(core::Role role)
{
    m_role = role;
    if (offered())
        m_port->prepareSearch();
}

void StaffSearch::clear()
{
    ++m_visit;
    m_role.reset();
    m_typed.clear();
    m_found.reset();
    m_failed = false;
    m_page = 0;
    emit changed();
}

} // namespace plaza::ui
