// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/camera_source.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plaza::ui {

/// What the demo camera shows.
struct DemoTickets {
    std::vector<std::string> codes; ///< of this event's own tickets, in the order in which people come
    std::uint32_t seed = 2018;      ///< of the background, the hands and the order of repeats
};

/// A source, or the reason why there is none.
struct MadeSource {
    std::unique_ptr<FrameSource> source; ///< null: `error` says why, in plain English with what to write instead
    QString error;
};

/// Makes what a kiosk's camera line asks for: `device:N`, `file:VIDEO`, `images:DIR`, `demo` or `none`.
MadeSource makeFrameSource(const std::string &spec, const DemoTickets &demo = {});

} // namespace plaza::ui
