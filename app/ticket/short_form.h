// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace plaza::ticket {

/// Eight characters that two people can compare aloud ("7K2M-9QXD"): the first 40 bits of the code's SHA-256 in
/// Crockford's base 32, which has no I, L, O and U. It names a ticket; it admits nobody. Works for any platform's code.
std::string shortFormOf(std::string_view code);

} // namespace plaza::ticket
