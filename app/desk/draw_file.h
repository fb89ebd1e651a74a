// SPDX-License-Identifier: GPL-3.0-or-later
// The one file from which anybody can recompute a draw: app/core/draw.md tells its members. Any thread.
#pragma once

#include "core/draw.h"

#include <optional>
#include <string>
#include <string_view>

namespace plaza::desk {

/// A file with a million entrants stays well below it; bytes.
inline constexpr std::size_t kLargestDrawFile = 256U << 20U;

/// The draw's hashes by our crypto.
core::DrawHashes drawHashes();

/// The first digits of an entrant's hash, as screens show them: 9047-a4ab-6cbb.
std::string drawNumber(const core::DrawHash &entrant);

std::string drawJson(const core::DrawRecord &draw);

struct ReadDraw {
    std::optional<core::DrawRecord> draw;
    std::string problem; ///< not empty: why there is no draw, with the member's path
};
/// Strict: exactly the members of draw.md, none twice, each of its form. Whether the numbers fit each other is
/// core::firstFault's to say.
ReadDraw readDraw(std::string_view json);

} // namespace plaza::desk
