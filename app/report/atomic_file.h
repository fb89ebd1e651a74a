// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <string_view>

namespace plaza::report {

/// A file could not be written; what() names the path and the system's reason.
class WriteError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Puts `bytes` at `path`: a temporary file beside it, fsync, rename, fsync of the folder. Whoever opens `path` finds
/// the old file or the new one, whole. Throws WriteError and leaves no temporary file. The umask decides who may read.
/// Any thread.
void writeFileAtomically(const std::filesystem::path &path, std::span<const std::uint8_t> bytes);
void writeFileAtomically(const std::filesystem::path &path, std::string_view text);

} // namespace plaza::report
