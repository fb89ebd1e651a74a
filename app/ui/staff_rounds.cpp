// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_rounds.h"

#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace plaza::ui {

using What = desk::StaffAnswer::What;

StaffRounds::StaffRounds(const EventView &view, const core::Quiz &quiz, QuizPort *port, StaffActing act,
                         QObject *parent)
    : QObject(parent), m_view(view), m_quiz(quiz), m_port(port), m_act(std::move(act))
{
}

bool StaffRounds::offered() const
{
    return m_role && core::may(*m_role, core::StaffAct::ControlQuiz) && !m_quiz.rounds.empty();
}

int StaffRounds::pages() const
{
    return std::max(1, (static_cast<int>(m_quiz.rounds.size()) + kRowsAPage - 1) / kRowsAPage);
}

QString StaffRounds::hours(const core::QuizRound &round) const
{
    const core::Instant now = m_view.now();
    if (const core::QuizWindow *open = core::openWindow(round, now))
        return qtTrId("staff.round.open").arg(m_view.time(open->closes));
    if (const auto opens = core::opensNext(round, now))
        return qtTrId("staff.round.opens")
            .arg(m_view.sameDay(*opens, now) ? m_view.time(*opens) : m_view.date(*opens) + u' ' + m_view.time(*opens));
    if (round.windows.empty())
        return qtTrId("staff.round.over");
    const core::Instant closed = round.windows.back().closes;
    return qtTrId("staff.round.over.at")
        .arg(m_view.sameDay(closed, now) ? m_view.time(closed) : m_view.date(closed) + u' ' + m_view.time(closed));
}

bool StaffRounds::isOver(const std::string &id) const
{
    const auto round = std::ranges::find(m_quiz.rounds, id, &core::QuizRound::id);
    return round != m_quiz.rounds.end() && core::openWindow(*round, m_view.now()) == nullptr &&
           !core::opensNext(*round, m_view.now());
}

QVariantList StaffRounds::rows() const
{
    QVariantList rows;
    const auto first = static_cast<std::size_t>(m_page * kRowsAPage);
    for (std::size_t i = first; offered() && i < m_quiz.rounds.size() && rows.size() < kRowsAPage; ++i) {
        const core::QuizRound &round = m_quiz.rounds[i];
        const auto known = m_states.find(round.id);
        const core::RoundState state = known == m_states.end() ? core::RoundState::Open : known->second;
        RoundLine row;
        row.id = QString::fromStdString(round.id);
        row.name = m_view.text(round.name);
        row.state = state == core::RoundState::Open && isOver(round.id) ? RoundLine::kOver : static_cast<int>(state);
        switch (state) {
        case core::RoundState::Open:
            row.line = hours(round);
            break;
        case core::RoundState::Paused:
            row.line = qtTrId("staff.round.paused");
            break;
        case core::RoundState::Closed:
            row.line = qtTrId("staff.round.closed");
            break;
        }
        QStringList stock;
        if (const auto left = m_stock.find(round.id); left != m_stock.end())
            for (const desk::PrizeStock &prize : left->second)
                stock += QStringLiteral("%1 %2/%3").arg(m_view.text(prize.name)).arg(prize.left).arg(prize.total);
        row.stock = stock.join(QStringLiteral(" · "));
        rows.push_back(QVariant::fromValue(row));
    }
    return rows;
}

void StaffRounds::goOn(const QString &round)
{
    send(round, core::RoundState::Open);
}

void StaffRounds::pause(const QString &round)
{
    send(round, core::RoundState::Paused);
}

void StaffRounds::end(const QString &round)
{
    send(round, core::RoundState::Closed);
}

void StaffRounds::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    askStock();
    emit changed();
}

void StaffRounds::send(const QString &round, core::RoundState state)
{
    if (!offered() || m_acting)
        return;
    m_acting = true;
    m_act(
        desk::wish::ControlRound{round.toStdString(), state, {}},
        [this, late = state == core::RoundState::Open && isOver(round.toStdString())](const desk::StaffAnswer &answer) {
            m_acting = false;
            m_problem = answer.what == What::Done      ? late ? qtTrId("staff.round.late") : QString()
                             : answer.what == What::NoRight ? qtTrId("staff.noright")
                                                       : qtTrId("staff.notsaved");
            ask();
            emit changed();
        });
}

void StaffRounds::ask()
{
    m_asking = true;
    m_act(desk::wish::Rounds{}, [this](const desk::StaffAnswer &answer) {
        m_asking = false;
        if (answer.what != What::Done)
            return; // what was known stays, and it is asked again
        m_states.clear();
        m_states.insert(answer.rounds.begin(), answer.rounds.end());
        emit changed();
    });
}

void StaffRounds::askStock()
{
    const auto first = static_cast<std::size_t>(m_page * kRowsAPage);
    for (std::size_t i = first; m_port != nullptr && i < std::min(first + kRowsAPage, m_quiz.rounds.size()); ++i) {
        const std::string &id = m_quiz.rounds[i].id;
        m_port->askFairness(id, [self = QPointer(this), visit = m_visit, id](const desk::Fairness &told) {
            if (!self || visit != self->m_visit || !told.saved)
                return;
            self->m_stock[id] = told.stock;
            emit self->changed();
        });
    }
}

void StaffRounds::open(core::Role role)
{
    m_role = role;
    m_askedMs = -1;
}

void StaffRounds::clear()
{
    ++m_visit;
    m_role.reset();
    m_states.clear();
    m_stock.clear();
    m_problem.clear();
    m_page = 0;
    m_asking = m_acting = false;
    m_askedMs = -1;
    emit changed();
}

void StaffRounds::tick(std::int64_t nowMs)
{
    if (!offered() || m_asking || m_acting || (m_askedMs >= 0 && nowMs - m_askedMs < kAskMs))
        return;
    m_askedMs = nowMs;
    ask();
    askStock();
}

} // namespace plaza::ui
