// SPDX-License-Identifier: GPL-3.0-or-later
// A draw on the stage whose store answers when the test says so.
#pragma once

#include "ui/stage_port.h"

namespace plaza::tests {

class FakeStage : public ui::StagePort {
public:
    void askStage(std::function<void(std::optional<desk::StageView>)> done) override { asked = std::move(done); }

    std::function<void(std::optional<desk::StageView>)> asked;
};

} // namespace plaza::tests
