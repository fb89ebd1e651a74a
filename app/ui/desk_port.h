// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outcome.h"

#include <functional>
#include <string>

namespace plaza::ui {

/// The desk as the screen knows it: a code goes in, its verdict comes back. Called on the UI thread; `done` is called
/// exactly once, on the UI thread, when the act is safely stored or has failed (then the verdict is NotSaved).
/// `code` is exactly what was read; it is never trimmed.
class DeskPort {
public:
    DeskPort() = default;
    DeskPort(const DeskPort &) = delete;
    DeskPort &operator=(const DeskPort &) = delete;
    virtual ~DeskPort() = default;
    virtual void signIn(std::string code, std::function<void(desk::Outcome)> done) = 0;
};

} // namespace plaza::ui
