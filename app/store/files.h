// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string_view>

namespace plaza::store {

/// Writes a file that must not exist yet (0600), synced with its folder. Throws StoreError.
void writeNewFile(const std::filesystem::path &file, std::string_view content);

/// Moves a file into its final place, which must be free, and syncs the folder. Throws StoreError.
void moveIntoPlace(const std::filesystem::path &from, const std::filesystem::path &to);

} // namespace plaza::store
