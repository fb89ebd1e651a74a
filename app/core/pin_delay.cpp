// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pin_delay.h"

#include <algorithm>

namespace plaza::core {

std::int64_t pinDelayMs(int misses)
{
    constexpr int kLongest = 30;
    if (misses < kFreeMisses)
        return 0;
    const int doublings = std::min(misses - kFreeMisses, 5);
    return std::min(1 << doublings, kLongest) * kMinuteMs;
}

std::int64_t PinWait::leftMs(Instant began, std::int64_t delayMs, Instant now)
{
    if (now < began) {
        if (!m_noticed || m_behind != began || now < *m_noticed) {
            m_noticed = now;
            m_behind = began;
        }
        began = *m_noticed;
    }
    return std::max<std::int64_t>(0, began.ms + delayMs - now.ms);
}

} // namespace plaza::core
