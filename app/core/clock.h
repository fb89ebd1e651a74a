// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"

#include <atomic>

namespace plaza::core {

/// Where "now" comes from: always a parameter, never a global. Implementations may be read from any thread.
class Clock {
public:
    Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's wall clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// Another clock moved by a fixed number of milliseconds: the event's clock of a rehearsal.
class ShiftedClock final : public Clock {
public:
    ShiftedClock(const Clock &base, std::int64_t shiftMs) : m_base(base), m_shiftMs(shiftMs) {}
    [[nodiscard]] Instant now() const override { return {m_base.now().ms + m_shiftMs}; }
    [[nodiscard]] std::int64_t shiftMs() const { return m_shiftMs; }

private:
    const Clock &m_base;
    std::int64_t m_shiftMs;
};

/// A clock that stands until it is set; for tests and the gallery.
class ManualClock final : public Clock {
public:
    explicit ManualClock(Instant at) : m_ms(at.ms) {}
    [[nodiscard]] Instant now() const override { return {m_ms.load()}; }
    void set(Instant at) { m_ms = at.ms; }
    void advance(std::int64_t ms) { m_ms += ms; }

private:
    std::atomic<std::int64_t> m_ms;
};

} // namespace plaza::core
