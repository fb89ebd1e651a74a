// SPDX-License-Identifier: GPL-3.0-or-later
// Staff look for somebody at a kiosk, by whatever they know; names are plain, so who asks has the right to see them.
#pragma once

#include "core/event.h"
#include "desk/roster_index.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// Somebody who was found, as a list shows them.
struct PersonRow {
    std::string id;
    std::string name; ///< empty: forgotten
    std::string organisation;
    std::string seat;
    bool inside = false;                  ///< in any session, on the day that counts now
    std::optional<core::Instant> firstAt; ///< when they first came on it
};

struct PeopleRows {
    std::size_t total = 0;         ///< however many were asked for
    std::vector<PersonRow> people; ///< best first (names/index.h)
};

/// The same search as `plazactl find`, over an index that stays. One thread, the reader's.
class PeopleSearch {
public:
    /// Everything outlives it.
    PeopleSearch(store::Reader &reader, const store::Keys &keys, const core::Event &event);

    bool prepare() { return m_index.prepare(); } ///< as RosterIndex
    /// `now` is event time. Throws StoreError.
    PeopleRows find(const std::string &text, std::size_t limit, core::Instant now);

private:
    [[nodiscard]] PersonRow rowOf(const store::Person &person, core::Instant now);

    store::Reader &m_reader;
    const core::Event &m_event;
    RosterIndex m_index;
    store::StayQuery m_stays;
};

} // namespace plaza::desk
