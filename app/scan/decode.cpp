// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/decode.h"

#include "scan/choice.h"
#include "scan/stages.h"

#include <ctime>
#include <exception>

namespace plaza::scan {
namespace {

std::chrono::nanoseconds threadTime()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

} // namespace

std::optional<Decoded> decode(const GrayView &view, std::chrono::nanoseconds budget)
try {
    if (!holdsPicture(view))
        return std::nullopt;
    const auto began = threadTime();
    const auto look = [&view](const Stage &stage) {
        return choose(stage.look(view), view.width, view.height);
    };
    const auto all = stages();
    if (auto code = look(all.front()))
        return code;
    const std::chrono::duration<double, std::nano> plainLook = threadTime() - began;
    for (const Stage &stage : all.subspan(1)) {
        if (threadTime() - began + plainLook * stage.cost > budget)
            continue; // a cheaper one may still fit
        if (auto code = look(stage))
            return code;
    }
    return std::nullopt;
} catch (const std::exception &) {
    return std::nullopt; // no memory for a larger picture: this frame is lost, the next one comes
}

} // namespace plaza::scan
