// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_counting.h"

#include <QPointer>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace plaza::ui {
namespace {

using What = desk::StaffAnswer::What;

int indexOf(const core::Event &event, const std::string &session)
{
    const auto found = std::find_if(event.sessions.begin(), event.sessions.end(),
                                    [&](const core::Session &each) { return each.id == session; });
    return found == event.sessions.end() ? 0 : static_cast<int>(found - event.sessions.begin());
}

QString signedNumber(int number)
{
    return (number > 0   ? QStringLiteral("＋")
            : number < 0 ? QStringLiteral("－")
                         : QString()) +
           QString::number(std::abs(number));
}

} // namespace

StaffCounting::StaffCounting(const EventView &view, DashboardPort *port, StaffActing act, QObject *parent)
    : QObject(parent), m_view(view), m_port(port), m_act(std::move(act)),
      m_session(indexOf(view.event(), view.kiosk().session))
{
}

bool StaffCounting::offered() const
{
    return m_role && core::may(*m_role, core::StaffAct::Click) && !m_view.event().sessions.empty();
}

bool StaffCounting::mayCorrect() const
{
    return offered() && core::may(*m_role, core::StaffAct::CorrectHeadcount);
}

bool StaffCounting::mayEmpty() const
{
    return offered() && core::may(*m_role, core::StaffAct::EmptySession);
}

bool StaffCounting::several() const
{
    return m_view.event().sessions.size() > 1;
}

std::string StaffCounting::sessionId() const
{
    return m_view.event().sessions.at(static_cast<std::size_t>(m_session)).id;
}

QString StaffCounting::session() const
{
    return offered() ? m_view.text(m_view.event().sessions.at(static_cast<std::size_t>(m_session)).name) : QString();
}

QString StaffCounting::inside() const
{
    return m_inside ? QString::number(*m_inside + m_waiting) : QStringLiteral("–");
}

QString StaffCounting::clicked() const
{
    return m_clicked ? qtTrId("staff.count.clicked").arg(*m_clicked + m_waiting) : QString();
}

QString StaffCounting::change() const
{
    return signedNumber(m_change);
}

QStringList StaffCounting::reasons() const
{
    return {qtTrId("staff.count.missed"), qtTrId("staff.count.left"), qtTrId("staff.count.twice"),
            qtTrId("staff.count.recounted")};
}

QString StaffCounting::question() const
{
    if (m_emptying)
        return qtTrId("staff.count.empty.sure").arg(session());
    return m_inside ? qtTrId("staff.count.sure").arg(*m_inside).arg(*m_inside + m_change) : change();
}

/// Fast fingers are not held up: what comes while the desk writes goes with the next act.
void StaffCounting::click(int by)
{
    if (!offered() || std::abs(m_waiting + by) > kMostAtOnce || (m_clicked && *m_clicked + m_waiting + by < 0))
        return;
    m_waiting += by;
    m_told.clear();
    emit changed();
    flush();
}

void StaffCounting::flush()
{
    if (m_clicking || m_waiting == 0)
        return;
    m_clicking = true;
    const int sent = m_waiting;
    m_act(desk::wish::Click{sessionId(), sent}, [this, sent](const desk::StaffAnswer &answer) {
        m_clicking = false;
        m_waiting -= sent;
        if (answer.what == What::Done && m_clicked)
            *m_clicked += sent;
        tell(answer, {});
        flush();
    });
}

void StaffCounting::turnSession(int by)
{
    if (!offered() || m_clicking || m_correcting)
        return;
    const auto count = static_cast<int>(m_view.event().sessions.size());
    m_session = ((m_session + by) % count + count) % count;
    ++m_question;
    m_asking = false;
    m_askedMs = -1;
    m_inside.reset();
    m_clicked.reset();
    m_told.clear();
    m_change = 0;
    m_sure = m_emptying = false;
    emit changed();
}

void StaffCounting::step(int by)
{
    if (!mayCorrect() || m_correcting || m_sure)
        return;
    m_change = std::clamp(m_change + by, m_inside ? -std::min(*m_inside, kMostAtOnce) : -kMostAtOnce, kMostAtOnce);
    m_told.clear();
    emit changed();
}

void StaffCounting::choose(int reason)
{
    if (!mayCorrect() || m_correcting || m_sure || reason < 0 || reason >= reasons().size())
        return;
    m_reason = reason;
    emit changed();
}

void StaffCounting::cancel()
{
    if (m_correcting)
        return;
    m_change = 0;
    m_reason = -1;
    m_sure = m_emptying = false;
    emit changed();
}

void StaffCounting::apply()
{
    if (!mayApply())
        return;
    if (!std::exchange(m_sure, true)) {
        emit changed();
        return;
    }
    m_correcting = true;
    emit changed();
    m_act(desk::wish::CorrectHeadcount{sessionId(), m_change, reasons().at(m_reason).toStdString()},
          [this](const desk::StaffAnswer &answer) {
              m_correcting = false;
              const bool done = answer.what == What::Done;
              if (done)
                  cancel();
              m_sure = false;
              tell(answer, qtTrId("staff.count.done"));
          });
}

void StaffCounting::empty()
{
    if (!mayEmpty() || m_correcting)
        return;
    if (!std::exchange(m_emptying, true)) {
        m_sure = false;
        m_told.clear();
        emit changed();
        return;
    }
    m_correcting = true;
    emit changed();
    signOutMore(0);
}

/// The desk signs out so many in one act; visitors who come meanwhile go first.
void StaffCounting::signOutMore(int before)
{
    m_act(desk::wish::EmptySession{sessionId()}, [this, before](const desk::StaffAnswer &answer) {
        const int out = before + answer.count;
        if (answer.what == What::Done && answer.more)
            return signOutMore(out);
        m_correcting = m_emptying = false;
        m_problem = answer.what != What::Done;
        m_told = m_problem ? qtTrId("staff.count.empty.part").arg(out) : qtTrId("staff.count.empty.done").arg(out);
        m_askedMs = -1;
        emit changed();
    });
}

void StaffCounting::tell(const desk::StaffAnswer &answer, const QString &done)
{
    m_problem = answer.what != What::Done;
    if (answer.what == What::Done || answer.what == What::BelowZero)
        m_inside = answer.count;
    m_told = !m_problem                       ? done
             : answer.what == What::BelowZero ? qtTrId("staff.count.below")
             : answer.what == What::NoRight   ? qtTrId("staff.noright")
                                              : qtTrId("staff.notsaved");
    emit changed();
}

void StaffCounting::open(core::Role role)
{
    m_role = role;
    m_askedMs = -1;
}

void StaffCounting::clear()
{
    ++m_question;
    m_role.reset();
    m_inside.reset();
    m_clicked.reset();
    m_waiting = 0;
    m_clicking = m_correcting = m_asking = false;
    m_askedMs = -1;
    m_session = indexOf(m_view.event(), m_view.kiosk().session);
    m_told.clear();
    m_problem = false;
    cancel();
}

void StaffCounting::tick(std::int64_t nowMs)
{
    if (!offered() || m_port == nullptr || m_asking || (m_askedMs >= 0 && nowMs - m_askedMs < kAskMs))
        return;
    m_askedMs = nowMs;
    ask();
}

void StaffCounting::ask()
{
    m_asking = true;
    const core::Scope scope{core::Scope::Kind::Session, sessionId()};
    m_port->askDashboard({.scope = scope}, [self = QPointer(this), scope,
                                            question = m_question](const std::optional<desk::Dashboard> &figures) {
        if (!self || question != self->m_question)
            return;
        self->m_asking = false;
        const desk::ScopeFigures *room = figures ? figures->find(scope) : nullptr;
        if (room == nullptr || self->m_clicking || self->m_correcting)
            return; // what an act says meanwhile is newer
        self->m_inside = room->heads();
        self->m_clicked = room->clicked;
        emit self->changed();
    });
}

} // namespace plaza::ui
