// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/search_people.h"

#include <functional>
#include <optional>
#include <string>

namespace plaza::ui {

/// The search of the staff's pages. Called on the UI thread; `done` is called exactly once, there. Nothing: the store
/// could not be read; ask again. Whoever asks has the right to look people up.
class PeoplePort {
public:
    PeoplePort() = default;
    PeoplePort(const PeoplePort &) = delete;
    PeoplePort &operator=(const PeoplePort &) = delete;
    virtual ~PeoplePort() = default;
    virtual void searchPeople(std::string text, std::size_t limit,
                              std::function<void(std::optional<desk::PeopleRows>)> done) = 0;
    virtual void prepareSearch() = 0; ///< somebody is about to search
};

} // namespace plaza::ui
