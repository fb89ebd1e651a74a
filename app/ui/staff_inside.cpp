// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_inside.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

using Why = InsideFileTold::Why;

/// What is wrong with a medium, and what to do about it.
QString mediumWords(const InsideFileTold::Failed &failed)
{
    const QString place = QString::fromStdString(failed.place);
    switch (failed.why) {
    case Why::Full:
        return qtTrId("staff.inlist.medium.full").arg(place);
    case Why::ReadOnly:
        return qtTrId("staff.inlist.medium.readonly").arg(place);
    case Why::Gone:
        return qtTrId("staff.inlist.medium.gone").arg(place);
    case Why::Other:
        break;
    }
    return qtTrId("staff.inlist.medium.other").arg(place);
}

QString kioskWords(Why why)
{
    switch (why) {
    case Why::Full:
        return qtTrId("staff.inlist.kiosk.full");
    case Why::ReadOnly:
        return qtTrId("staff.inlist.kiosk.readonly");
    case Why::Gone:
    case Why::Other:
        break;
    }
    return qtTrId("staff.inlist.kiosk.other");
}

} // namespace

StaffInside::StaffInside(const EventView &view, DashboardPort *port, InsidePort *files, StaffActing act,
                         QObject *parent)
    : QObject(parent), m_view(view), m_port(port), m_files(files), m_act(std::move(act))
{
}

bool StaffInside::offered() const
{
    return m_port != nullptr && m_role && core::may(*m_role, core::StaffAct::ListInside);
}

QString StaffInside::number() const
{
    return m_list ? QString::number(m_list->people.size()) : QString();
}

QString StaffInside::line() const
{
    if (m_failed)
        return qtTrId("staff.inlist.unread");
    return m_list ? qtTrId("staff.inlist.asof").arg(m_view.time(m_list->asOf)) : qtTrId("staff.inlist.reading");
}

QStringList StaffInside::gaps() const
{
    QStringList gaps;
    if (!m_list)
        return gaps;
    if (m_list->silent.size() > kSilentNamed)
        gaps += qtTrId("staff.inlist.silent.many").arg(m_list->silent.size());
    else
        for (const desk::InsideList::Silent &each : m_list->silent) {
            const QString kiosk = m_view.kioskName(each.kiosk);
            gaps += each.heardAt ? qtTrId("staff.inlist.silent").arg(kiosk, m_view.time(*each.heardAt))
                                 : qtTrId("staff.inlist.silent.never").arg(kiosk);
        }
    if (m_list->withoutTickets != 0)
        gaps += qtTrId("staff.inlist.clicked").arg(m_list->withoutTickets);
    if (m_list->unnamed != 0)
        gaps += qtTrId("staff.inlist.unnamed").arg(m_list->unnamed);
    gaps += qtTrId("staff.inlist.left");
    return gaps;
}

QString StaffInside::placesOf(const desk::InsidePerson &person) const
{
    QStringList names;
    for (const desk::InsidePerson::Stay &stay : person.stays) {
        const core::Session *session = m_view.event().session(stay.session);
        names += session != nullptr ? m_view.text(session->name) : QString::fromStdString(stay.session);
    }
    return m_view.time(person.stays.back().since) + QStringLiteral(" · ") + names.join(QStringLiteral("、"));
}

QVariantList StaffInside::rows() const
{
    QVariantList rows;
    const auto first = static_cast<std::size_t>(m_page * kRowsAPage);
    for (std::size_t i = first; m_list && i < m_list->people.size() && rows.size() < kRowsAPage; ++i) {
        const desk::InsidePerson &person = m_list->people[i];
        InsideRow row;
        row.name = QString::fromStdString(person.named ? person.name : person.attendee);
        row.organisation = person.named ? QString::fromStdString(person.organisation) : qtTrId("staff.inlist.noname");
        row.where = placesOf(person);
        rows.push_back(QVariant::fromValue(row));
    }
    return rows;
}

int StaffInside::pages() const
{
    const int people = m_list ? static_cast<int>(m_list->people.size()) : 0;
    return std::max(1, (people + kRowsAPage - 1) / kRowsAPage);
}

void StaffInside::show()
{
    if (!offered())
        return;
    m_shown = true;
    m_page = 0;
    ask();
    emit changed();
}

void StaffInside::close()
{
    ++m_visit; // whatever was asked has nobody to be shown to
    m_shown = m_failed = m_busy = m_problem = false;
    m_list.reset();
    m_told.clear();
    m_path.clear();
    m_page = 0;
    emit changed();
}

void StaffInside::turn(int by)
{
    m_told.clear(); // it has been read
    m_path.clear();
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffInside::ask(std::function<void()> then)
{
    m_askedMs = m_nowMs;
    m_port->askInside(
        [self = QPointer(this), visit = m_visit, then = std::move(then)](std::optional<desk::InsideList> list) {
            if (!self || visit != self->m_visit)
                return;
            self->m_failed = !list;
            if (list)
                self->m_list = std::move(list); // else the older one stays, which says of when it is
            self->m_page = std::clamp(self->m_page, 0, self->pages() - 1);
            if (then)
                then();
            emit self->changed();
        });
}

/// The desk says whether they may; then the list of this moment is written; then it is recorded who did that. A full
/// disk may refuse the record: the file is there all the same, since lives may hang on it.
void StaffInside::write()
{
    if (!m_shown || !mayWrite())
        return;
    m_busy = true;
    m_told.clear();
    m_path.clear();
    m_problem = false;
    emit changed();
    m_act(desk::wish::Permission{core::StaffAct::ListInside}, [this](const desk::StaffAnswer &answer) {
        if (answer.what == desk::StaffAnswer::What::Done)
            return ask([this] { writeList(); });
        fail(answer.what == desk::StaffAnswer::What::NoRight ? qtTrId("staff.noright") : qtTrId("staff.notdone"));
    });
}

void StaffInside::writeList()
{
    if (!m_list)
        return fail(qtTrId("staff.inlist.unread"));
    m_files->writeInside(*m_list, [self = QPointer(this), visit = m_visit](const InsideFileTold &told) {
        if (self && visit == self->m_visit)
            self->written(told);
    });
}

void StaffInside::written(const InsideFileTold &told)
{
    m_path = QString::fromStdString(told.file);
    m_problem = !told.failed.empty();
    QStringList words;
    for (const InsideFileTold::Failed &each : told.failed)
        words += !told.medium && told.file.empty() && &each == &told.failed.back() ? kioskWords(each.why)
                                                                                   : mediumWords(each);
    if (told.file.empty()) {
        return fail(words.join(u' '));
    }
    words += told.medium ? qtTrId("staff.inlist.written.medium") : qtTrId("staff.inlist.written.kiosk");
    m_told = words.join(u' ');
    m_act(desk::wish::InsideWritten{static_cast<int>(m_list->people.size()), told.medium},
          [this](const desk::StaffAnswer &answer) {
              m_busy = false;
              if (answer.what != desk::StaffAnswer::What::Done) {
                  m_problem = true;
                  m_told += u' ' + qtTrId("staff.inlist.unrecorded");
              }
              emit changed();
          });
    emit changed();
}

void StaffInside::fail(const QString &why)
{
    m_busy = false;
    m_problem = true;
    m_told = why;
    emit changed();
}

void StaffInside::open(core::Role role)
{
    m_role = role;
}

void StaffInside::clear()
{
    m_role.reset();
    close();
}

void StaffInside::tick(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    if (m_shown && !m_busy && nowMs - m_askedMs >= kAskMs)
        ask();
}

void StaffInside::retranslate()
{
    m_told.clear(); // it was said in the other language
    emit changed();
}

} // namespace plaza::ui
