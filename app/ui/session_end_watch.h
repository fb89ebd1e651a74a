// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/clock.h"
#include "core/clock_trust.h"
#include "core/session_end.h"
#endif

#include <QObject>

#include <cstdint>
#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace plaza::ui {

/// When a session of the package is over, whoever is inside yet is signed out: also at the start, when the kiosk was
/// off at that moment. With a clock that can't be believed nothing is done, and staff are told once. Looked at every
/// second or so. UI thread.
class SessionEndWatch : public QObject {
    Q_OBJECT

public:
    /// Signs some of them out; told is how many, or nothing when it was not stored.
    using SignOut = std::function<void(const core::SessionEnd &end, std::function<void(std::optional<int>)> done)>;

    static constexpr std::int64_t kAskMs = 30'000;      ///< between two rounds: somebody may have been let in meanwhile
    static constexpr std::int64_t kPatienceMs = 90'000; ///< a clock that was set a minute ago is believed again

    /// `piece`: as many as one act signs out at most. The clock outlives this.
    SessionEndWatch(std::vector<core::SessionEnd> ends, const core::ClockRange &range, const core::Clock &eventClock,
                    int piece, SignOut signOut, QObject *parent = nullptr);

    void look(std::int64_t steadyMs);

signals:
    void signedOut(const plaza::core::SessionEnd &end, int people);
    void doubted(plaza::core::ClockDoubt doubt); ///< for so long that staff should know; once

private:
    [[nodiscard]] bool mayBelieve(std::int64_t steadyMs);
    void step(int before);

    const std::vector<core::SessionEnd> m_ends;
    const core::Clock &m_clock;
    const int m_piece;
    const SignOut m_signOut;
    core::ClockTrust m_trust;
    std::optional<std::int64_t> m_doubtedMs; ///< since when, by the steady clock
    bool m_told = false;
    std::optional<std::int64_t> m_askedMs; ///< the latest round began
    std::deque<core::SessionEnd> m_round;  ///< what is left of it
};

} // namespace plaza::ui
