// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <ctime>

namespace plaza::scan {

/// CPU time of the calling thread, from its making on: what other threads do does not count. Used on one thread.
class Budget {
public:
    explicit Budget(std::chrono::nanoseconds most) : m_most(most), m_began(threadTime()) {}
    [[nodiscard]] std::chrono::nanoseconds spent() const { return threadTime() - m_began; }
    /// Whether something that takes so long may begin now.
    [[nodiscard]] bool allows(std::chrono::duration<double, std::nano> more) const { return spent() + more <= m_most; }
    [[nodiscard]] bool over() const { return spent() > m_most; }

private:
    static std::chrono::nanoseconds threadTime()
    {
        timespec spent{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
        return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
    }
    std::chrono::nanoseconds m_most, m_began;
};

} // namespace plaza::scan
