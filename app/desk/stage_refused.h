// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plaza::desk {

/// Why a draw on the stage did not go on. Nothing was recorded.
struct StageRefused {
    std::string name; ///< for programs: "name-taken", or one of core::StageRefusal
    std::string what; ///< for people: a sentence with the remedy
};

} // namespace plaza::desk
