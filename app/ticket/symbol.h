// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::ticket {

/// A QR symbol as modules; no quiet zone inside.
struct Symbol {
    int size = 0;                      ///< modules a side
    std::vector<std::uint8_t> modules; ///< size × size, row by row; 1 = dark
    [[nodiscard]] bool dark(int x, int y) const { return modules[static_cast<std::size_t>(y * size + x)] != 0; }
};

enum class ErrorCorrection { M, Q };

/// Draws `text` as a QR code with libqrencode: alphanumeric mode where the text allows, else bytes (UTF-8).
/// nullopt when the text is empty or too long for any symbol. Level M on screens, Q on paper.
std::optional<Symbol> makeSymbol(std::string_view text, ErrorCorrection level = ErrorCorrection::M);

} // namespace plaza::ticket
