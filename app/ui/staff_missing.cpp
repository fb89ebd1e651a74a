// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with the list; the words stand in staff_missing_words.cpp.
#include "ui/staff_missing.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace plaza::ui {

using What = desk::StaffAnswer::What;

StaffMissing::StaffMissing(const EventView &view, DashboardPort *port, StaffGrouping signIn, QObject *parent)
    : QObject(parent), m_view(view), m_port(port), m_signIn(std::move(signIn))
{
}

/// A sign-in needs one session: of a venue or the whole event nobody would know which.
bool StaffMissing::mayTick() const
{
    return m_role && core::may(*m_role, core::StaffAct::GroupSignIn) && m_question &&
           m_question->scope.kind == core::Scope::Kind::Session;
}

std::optional<std::size_t> StaffMissing::indexOf(int row) const
{
    const auto at = static_cast<std::size_t>(m_page * kNamesAPage + row);
    return row >= 0 && row < kNamesAPage && at < m_people.size() ? std::optional(at) : std::nullopt;
}

void StaffMissing::open(desk::MissingQuestion question)
{
    close();
    if (m_port == nullptr || !m_role || !core::may(*m_role, core::StaffAct::LookUpPerson))
        return;
    question.names = true;
    question.most = kMost + 1; // one more tells that there are more
    m_port->askMissing(question, [self = QPointer(this), visit = m_visit,
                                  question](std::optional<std::vector<desk::MissingPerson>> who) {
        if (!self || visit != self->m_visit || !who)
            return;
        self->m_question = question;
        self->show(std::move(*who));
    });
}

void StaffMissing::reload()
{
    if (!m_question || m_busy)
        return;
    m_port->askMissing(*m_question,
                       [self = QPointer(this), visit = m_visit](std::optional<std::vector<desk::MissingPerson>> who) {
                           if (self && visit == self->m_visit && who)
                               self->show(std::move(*who));
                       });
}

/// Who was refused stands first, also when they are missing no more: they came in elsewhere.
void StaffMissing::show(std::vector<desk::MissingPerson> missing)
{
    m_cut = missing.size() > kMost;
    if (m_cut)
        missing.resize(kMost);
    const auto wasRefused = [this](const desk::MissingPerson &each) {
        return m_refused.contains(each.attendee);
    };
    std::erase_if(m_people, [&](const auto &each) { return !wasRefused(each); });
    std::erase_if(missing, wasRefused);
    std::ranges::move(missing, std::back_inserter(m_people));
    std::set<std::string> still;
    for (const desk::MissingPerson &each : m_people)
        if (m_ticked.contains(each.attendee))
            still.insert(each.attendee);
    m_ticked = std::move(still);
    m_page = std::clamp(m_page, 0, pages() - 1);
    emit changed();
}

void StaffMissing::tick(int row)
{
    const auto at = indexOf(row);
    if (!at || !mayTick() || m_busy || m_sure)
        return;
    const std::string &id = m_people[*at].attendee;
    if (m_ticked.erase(id) == 0)
        m_ticked.insert(id);
    m_told.clear();
    emit changed();
}

void StaffMissing::tickAll()
{
    if (!mayTick() || m_busy || m_sure)
        return;
    if (allTicked())
        m_ticked.clear();
    else
        for (const desk::MissingPerson &each : m_people)
            m_ticked.insert(each.attendee);
    m_told.clear();
    emit changed();
}

void StaffMissing::signIn()
{
    if (!mayTick() || m_busy || m_ticked.empty())
        return;
    m_told.clear();
    m_sure = !m_sure;
    if (m_sure) {
        emit changed();
        return;
    }
    m_busy = true;
    m_busySinceMs = m_nowMs;
    m_asked = ticked();
    m_gone = 0;
    emit changed();
    std::vector<std::string> ids; // in the order of the list, so that a room that fills up takes the first
    for (const desk::MissingPerson &each : m_people)
        if (m_ticked.contains(each.attendee))
            ids.push_back(each.attendee);
    m_signIn(m_question->scope.id, std::move(ids), [this, visit = m_visit](const desk::StaffAnswer &soFar, bool last) {
        if (visit == m_visit)
            went(soFar, last);
    });
}

void StaffMissing::went(const desk::StaffAnswer &soFar, bool last)
{
    m_gone = soFar.count + static_cast<int>(soFar.refused.size());
    for (const auto &[attendee, verdict] : soFar.refused) {
        m_refused[attendee] = verdict;
        m_ticked.erase(attendee);
    }
    if (!last) {
        emit changed();
        return;
    }
    m_busy = false;
    m_problem = soFar.what != What::Done || !soFar.refused.empty();
    const auto others = static_cast<int>(soFar.refused.size());
    m_told = soFar.what == What::NoRight ? qtTrId("staff.noright")
             : soFar.what != What::Done  ? qtTrId("staff.missing.unsaved").arg(soFar.count)
             : others > 0                ? qtTrId("staff.missing.part").arg(soFar.count).arg(others)
                                         : qtTrId("staff.missing.done").arg(soFar.count);
    if (soFar.what == What::Done) { // who is in needs no second look
        std::erase_if(m_people, [this](const auto &each) { return m_ticked.contains(each.attendee); });
        m_ticked.clear();
    }
    m_page = 0;
    std::ranges::stable_partition(m_people, [this](const auto &each) { return m_refused.contains(each.attendee); });
    emit changed();
    reload();
}

void StaffMissing::cancel()
{
    m_sure = false;
    emit changed();
}

void StaffMissing::choose(int row)
{
    const auto at = indexOf(row);
    if (at && !m_busy && !m_sure)
        emit picked(m_people[*at].attendee);
}

void StaffMissing::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffMissing::close()
{
    ++m_visit;
    m_question.reset();
    m_people.clear();
    m_refused.clear();
    m_ticked.clear();
    m_cut = m_sure = m_busy = m_problem = false;
    m_page = 0;
    m_told.clear();
    emit changed();
}

void StaffMissing::clear()
{
    m_role.reset();
    close();
}

void StaffMissing::pass(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    if (m_busy)
        emit changed();
}

} // namespace plaza::ui
