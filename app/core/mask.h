// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plaza::core {

/// A name as a public screen shows it, its first character and a star: "王*". UTF-8; empty stays empty.
std::string maskedName(std::string_view name);

/// A name as its bearer tells it from others: the middle hidden, "陈*琴", "欧**晓"; of two characters "王*". Of a name
/// in letters the words' first ones: "A* S*".
std::string maskedMiddle(std::string_view name);

/// A phone for staff: "138****6208". Of a short one, the last two digits at most are seen.
std::string maskedPhone(std::string_view phone);

} // namespace plaza::core
