// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session_end_watch.h"

#include <QPointer>

#include <utility>

namespace plaza::ui {

SessionEndWatch::SessionEndWatch(std::vector<core::SessionEnd> ends, const core::ClockRange &range,
                                 const core::Clock &eventClock, int piece, SignOut signOut, QObject *parent)
    : QObject(parent), m_ends(std::move(ends)), m_clock(eventClock), m_piece(piece), m_signOut(std::move(signOut)),
      m_trust(range)
{
}

bool SessionEndWatch::mayBelieve(std::int64_t steadyMs)
{
    const core::ClockDoubt doubt = m_trust.look({.wall = m_clock.now(), .steadyMs = steadyMs});
    if (doubt == core::ClockDoubt::None) {
        m_doubtedMs.reset();
        m_told = false;
        return true;
    }
    if (!m_doubtedMs)
        m_doubtedMs = steadyMs;
    if (!m_told && steadyMs - *m_doubtedMs >= kPatienceMs) {
        m_told = true;
        emit doubted(doubt);
    }
    return false;
}

void SessionEndWatch::look(std::int64_t steadyMs)
{
    if (m_ends.empty() || !mayBelieve(steadyMs) || !m_round.empty() || (m_askedMs && steadyMs - *m_askedMs < kAskMs))
        return;
    m_askedMs = steadyMs;
    for (const core::SessionEnd &each : m_ends)
        if (each.ends <= m_clock.now())
            m_round.push_back(each);
    if (!m_round.empty())
        step(0);
}

/// Piece by piece: visitors who come meanwhile go first.
void SessionEndWatch::step(int before)
{
    m_signOut(m_round.front(), [self = QPointer(this), before](std::optional<int> people) {
        if (!self)
            return;
        if (!people) {
            self->m_round.clear(); // the next round tries again
            return;
        }
        const int all = before + *people;
        if (*people >= self->m_piece)
            return self->step(all);
        const core::SessionEnd end = self->m_round.front();
        self->m_round.pop_front();
        if (all > 0)
            emit self->signedOut(end, all);
        if (!self->m_round.empty())
            self->step(0);
    });
}

} // namespace plaza::ui
