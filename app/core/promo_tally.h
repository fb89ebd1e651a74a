// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/promo_fact.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::core {

/// Adds plays up between two facts: a journal that grew by a row a play would hold millions after a month. One thread.
class PromoTally {
public:
    /// A play that ended: `from` its first frame, `to` its last, by the event's clock; `shownMs` by a steady one. No
    /// `stop`: it was shown to its end.
    struct Play {
        std::string item;
        Instant from;
        Instant to;
        std::int64_t shownMs = 0;
        std::optional<PromoStop> stop;
    };
    void add(const Play &play);
    /// Also what another tally added up, or what take() gave and could not be saved.
    void add(const PromoPlayed &played);
    [[nodiscard]] bool empty() const { return m_items.empty(); }
    /// What was added since the last take(), an item each, in the order in which they were first shown.
    std::vector<PromoPlayed> take();
    /// The same without forgetting it.
    [[nodiscard]] const std::vector<PromoPlayed> &items() const { return m_items; }

private:
    std::vector<PromoPlayed> m_items;
};

} // namespace plaza::core
