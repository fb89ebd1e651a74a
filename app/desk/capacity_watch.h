// SPDX-License-Identifier: GPL-3.0-or-later
// How full the rooms with a capacity are. A level depends on how the number came about; so it is folded from every
// entry and exit of the day, and comes out the same after a restart.
#pragma once

#include "core/capacity.h"
#include "core/event.h"
#include "store/headcount_rows.h"

#include <map>
#include <string>
#include <tuple>
#include <unordered_set>

namespace plaza::desk {

class CapacityWatch {
public:
    explicit CapacityWatch(const core::Event &event);

    /// An entry or exit that is new here; of other days and rooms without a capacity, too.
    void moved(const store::NewFact &fact, const std::string &session, core::Day day, const std::string &attendee,
               bool entry);
    /// What was told before may hold no longer: everything is folded anew.
    void forget();
    /// Brings the session's level up to date. `extra`: people in the room without tickets.
    core::CapacityLevel level(SQLite::Database &db, const std::string &session, core::Day day, int extra);

private:
    struct Room {
        int capacity = 0;
        core::Day day; ///< that is folded
        bool stale = true;
        std::tuple<std::int64_t, std::string, std::int64_t> last; ///< the latest movement: hybrid time, origin, seq
        std::unordered_set<std::string> inside;
        int extra = 0;
        core::CapacityLevel level = core::CapacityLevel::Free;
    };
    static void step(Room &room, const std::string &attendee, bool entry);

    std::map<std::string, Room, std::less<>> m_rooms;
};

} // namespace plaza::desk
