// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plaza::ui {

/// Has the visitor gone? Quiet for `warnMs`, then a warning of `ringMs`, then over. Steady milliseconds. Pure.
class IdleWatch {
public:
    enum class Stage { Active, Warning, Over };
    static constexpr std::int64_t kWarnMs = 30'000;    ///< UI.md §3.9; forms and vouchers 60 s
    static constexpr std::int64_t kRingMs = 15'000;    ///< the ring of the warning
    static constexpr std::int64_t kAttractMs = 60'000; ///< home → attract

    void touched(std::int64_t nowMs) { m_lastMs = nowMs; }
    [[nodiscard]] std::int64_t quietMs(std::int64_t nowMs) const { return nowMs - m_lastMs; }
    [[nodiscard]] Stage stage(std::int64_t nowMs, std::int64_t warnMs = kWarnMs) const
    {
        const std::int64_t quiet = quietMs(nowMs);
        return quiet < warnMs ? Stage::Active : quiet < warnMs + kRingMs ? Stage::Warning : Stage::Over;
    }
    /// Whole seconds left in the warning, rounded up; 15 … 0.
    [[nodiscard]] int secondsLeft(std::int64_t nowMs, std::int64_t warnMs = kWarnMs) const
    {
        const std::int64_t left = warnMs + kRingMs - quietMs(nowMs);
        return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
    }

private:
    std::int64_t m_lastMs = 0;
};

} // namespace plaza::ui
