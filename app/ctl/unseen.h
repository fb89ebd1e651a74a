// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plaza::ctl {

/// `text` (UTF-8) with every character that nobody sees, but that commands a terminal or turns its lines round, as
/// \uXXXX: controls, bidirectional marks, zero-width ones. Inside a JSON string that means the same character.
std::string withUnseenEscaped(std::string_view text);

} // namespace plaza::ctl
