// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/stage_view.h"

#include <functional>
#include <optional>

namespace plaza::ui {

/// The draw on the stage as the big screen knows it. Called on the UI thread; `done` is called exactly once, there.
class StagePort {
public:
    StagePort() = default;
    StagePort(const StagePort &) = delete;
    StagePort &operator=(const StagePort &) = delete;
    virtual ~StagePort() = default;
    /// The draw that was promised last at this kiosk's store, with masked names; nothing without one, or while the
    /// store does not answer.
    virtual void askStage(std::function<void(std::optional<desk::StageView>)> done) = 0;
};

} // namespace plaza::ui
