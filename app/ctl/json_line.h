// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time.h"
#include "desk/outcome.h"

#include <optional>
#include <string>

namespace plaza::ctl {

/// {"code","verdict","attendee","op","at","kiosk",…} on one line. `code` none: null (the act named an attendee). Bytes
/// that are not UTF-8 become U+FFFD: the line is always valid JSON.
std::string jsonLine(const desk::Outcome &outcome, const std::optional<std::string> &code, core::UtcOffset offset);

} // namespace plaza::ctl
