// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

namespace plaza::report {

/// A file could not be written; what() names the path and the system's reason.
class WriteError : public std::runtime_error {
public:
    explicit WriteError(const std::string &what, int code = 0) : std::runtime_error(what), m_code(code) {}
    [[nodiscard]] int code() const { return m_code; } ///< errno; 0: not known

private:
    int m_code;
};

/// Puts `bytes` at `path`: a temporary file beside it, fsync, rename, fsync of the folder. Whoever opens `path` finds
/// the old file or the new one, whole. Throws WriteError and leaves no temporary file. Any thread.
///
/// Later: for one of many files that can be made again; flushAll makes them durable together, some hundred times
/// faster.
enum class Flush { Now, Later };
/// Owner: for PINs, codes that open something, and names of people. Umask: as the umask has it.
enum class ReadBy { Umask, Owner };
void writeFileAtomically(const std::filesystem::path &path, std::span<const std::uint8_t> bytes,
                         Flush flush = Flush::Now, ReadBy readBy = ReadBy::Umask);
void writeFileAtomically(const std::filesystem::path &path, std::string_view text, Flush flush = Flush::Now,
                         ReadBy readBy = ReadBy::Umask);

/// Everything that was written to the file system of `folder` is on the disk when this returns. Throws WriteError.
void flushAll(const std::filesystem::path &folder);

} // namespace plaza::report
