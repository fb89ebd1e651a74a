// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/decode.h"

#include "scan/budget.h"
#include "scan/choice.h"
#include "scan/stages.h"

#include <exception>

namespace plaza::scan {
std::optional<Decoded> decode(const GrayView &view, std::chrono::nanoseconds budget)
try {
    if (!holdsPicture(view))
        return std::nullopt;
    const Budget left(budget);
    const auto look = [&](const Stage &stage) {
        return choose(stage.look(view, left), view.width, view.height);
    };
    const auto all = stages();
    if (auto code = look(all.front()))
        return code;
    const std::chrono::duration<double, std::nano> plainLook = left.spent();
    for (const Stage &stage : all.subspan(1)) {
        if (!left.allows(plainLook * stage.cost))
            continue; // a cheaper one may still fit
        if (auto code = look(stage))
            return code;
    }
    return std::nullopt;
} catch (const std::exception &) {
    return std::nullopt; // no memory for a larger picture: this frame is lost, the next one comes
}

} // namespace plaza::scan
