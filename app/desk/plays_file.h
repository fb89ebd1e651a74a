// SPDX-License-Identifier: GPL-3.0-or-later
// The one file from which anybody can recompute a round's instant wins: app/core/draw.md tells its members. Any thread.
#pragma once

#include "core/play_record.h"

#include <string>
#include <string_view>
#include <vector>

namespace plaza::desk {

/// `records` are of one round, at least one.
std::string playsJson(const std::vector<core::PlayRecord> &records);

/// Whether a file says that it is one of these; a draw's file says otherwise.
bool isPlaysFile(std::string_view bytes);

struct ReadPlays {
    std::vector<core::PlayRecord> records; ///< empty: there is a problem
    std::string problem;                   ///< with the member's path
};
/// Strict: exactly the members of draw.md, none twice, each of its form. Whether the numbers fit each other is
/// core::firstFault's to say.
ReadPlays readPlays(std::string_view bytes);

} // namespace plaza::desk
