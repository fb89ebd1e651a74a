// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace plaza::core {

/// One line of the roster. Everything but `id`, `category` and `sessions` is personal and is sealed on disk.
struct Attendee {
    std::string id; ///< the roster's own number, or derived from name, phone and organisation (desk/roster.h)
    std::string name;
    std::string organisation;
    std::string title;
    std::string phone; ///< digits, possibly with a leading +
    std::string category;
    std::vector<std::string> sessions; ///< ids of the sessions that expect this person, in the event's order
    std::string seat;
    std::string zone;
    std::string code; ///< a code of another platform, exactly as given; empty: none
    std::string note;
    std::string notice;  ///< version of the privacy notice under which this was taken in; empty: none was named
    bool hidden = false; ///< never offered where visitors look for their names
    friend bool operator==(const Attendee &, const Attendee &) = default;
};

} // namespace plaza::core
