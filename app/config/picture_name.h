// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plaza::config {

/// Whether `name` is a picture's plain file name: .png, .jpg, .jpeg, .webp or .svg, no folder, not hidden.
[[nodiscard]] bool isPictureName(const std::string &name);

} // namespace plaza::config
