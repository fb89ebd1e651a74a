// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/find_name.h"
#include "desk/outcome.h"

#include <functional>
#include <string>
#include <vector>

namespace plaza::ui {

/// Find-my-name as the screen knows it: one visitor at a time. Called on the UI thread; every `done` is called exactly
/// once, there.
class FindPort {
public:
    FindPort() = default;
    FindPort(const FindPort &) = delete;
    FindPort &operator=(const FindPort &) = delete;
    virtual ~FindPort() = default;
    virtual void findByPhone(std::string lastFour, std::function<void(desk::NamesFound)> done) = 0;
    virtual void findByLetters(std::string letters, std::function<void(desk::NamesFound)> done) = 0;
    /// The organisations to choose among for one of the names found; fewer than two: staff help.
    virtual void chooseName(std::size_t name, std::function<void(std::vector<std::string>)> done) = 0;
    /// The answer names nobody: whose name it is stays behind the port.
    virtual void claimName(std::size_t organisation, std::function<void(desk::NameClaimed)> done) = 0;
    /// Signs in (at an exit: out) whom the last claim named, as their code would.
    virtual void signInFound(std::function<void(desk::Outcome)> done) = 0;
    virtual void leaveNames() = 0; ///< the visitor goes away
};

} // namespace plaza::ui
