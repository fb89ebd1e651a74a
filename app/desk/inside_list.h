// SPDX-License-Identifier: GPL-3.0-or-later
// Who is inside right now, by name, for the people who search a building; and what this store can't know of it.
#pragma once

#include "desk/headcount_book.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

struct InsidePerson {
    struct Stay {
        std::string session;
        core::Instant since; ///< the first arrival of the day
    };
    std::string attendee;
    bool named = false; ///< false: a guest without a name, a forgotten person, or a record that can't be opened
    std::string name;
    std::string organisation;
    std::string category;
    std::string zone;
    std::string seat;
    std::string phone;
    std::vector<Stay> stays; ///< at least one
};

struct InsideList {
    core::Instant asOf;               ///< event time
    std::vector<InsidePerson> people; ///< by first session, then id
    int unnamed = 0;                  ///< of these
    int withoutTickets = 0;           ///< people counted by hand, who are not among them
    struct Silent {
        std::string kiosk;
        std::optional<core::Instant> heardAt; ///< the machine's clock; none: never
    };
    std::vector<Silent> silent; ///< kiosks whose people may be missing here
};

/// Throws StoreError. `keys` null: ids alone.
InsideList insideList(store::Reader &reader, const store::Keys *keys, const config::EventConfig &config,
                      core::Instant now, core::Instant wall, const Heard &heard = {});

} // namespace plaza::desk
