// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace plaza::ui {

/// Lets a code pass once: the same one is held back until `quietMs` after it was last seen, so that a phone left in
/// view never turns its own "welcome" into "already signed in". Remembers hashes, never a code.
class RepeatGate {
public:
    explicit RepeatGate(std::int64_t quietMs = 4000) : m_quietMs(quietMs) {}

    /// `nowMs` is steady time. True: this code is new here.
    bool pass(std::string_view code, std::int64_t nowMs)
    {
        std::erase_if(m_seen, [&](const Seen &s) { return nowMs - s.atMs >= m_quietMs; });
        const std::size_t hash = std::hash<std::string_view>{}(code);
        const auto known = std::ranges::find(m_seen, hash, &Seen::hash);
        if (known == m_seen.end()) {
            m_seen.push_back({hash, nowMs});
            return true;
        }
        known->atMs = nowMs;
        return false;
    }

private:
    struct Seen {
        std::size_t hash;
        std::int64_t atMs;
    };
    std::int64_t m_quietMs;
    std::vector<Seen> m_seen;
};

} // namespace plaza::ui
