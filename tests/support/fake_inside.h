// SPDX-License-Identifier: GPL-3.0-or-later
// A writer of the inside list that answers when the test says so.
#pragma once

#include "ui/inside_port.h"

#include <utility>

namespace plaza::tests {

class FakeInside : public ui::InsidePort {
public:
    void writeInside(desk::InsideList list, std::function<void(ui::InsideFileTold)> done) override
    {
        written = std::move(list);
        telling = std::move(done);
    }

    desk::InsideList written;
    std::function<void(ui::InsideFileTold)> telling;
};

} // namespace plaza::tests
