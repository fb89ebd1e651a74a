// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plaza::core {

/// A name as a public screen shows it, its first character and a star: "王*". UTF-8; empty stays empty.
std::string maskedName(std::string_view name);

} // namespace plaza::core
