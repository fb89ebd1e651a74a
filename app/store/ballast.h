// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>

namespace plaza::store {

/// Disk space that nobody else can take, in FILE.ballast. On a full disk nothing can be freed by deleting rows, because
/// a deletion is written to the log first; so room is kept, and given up when the disk is full, for signing in to go
/// on. The writer's; its thread only. Throws nothing: without ballast a store works as well, until the disk is full.
class Ballast {
public:
    /// 8 MiB for the write-ahead log, which may grow to its limit again, and 8 MiB for the tables: some 4,000 more
    /// acts.
    static constexpr std::int64_t kBytes = 16 * 1024 * 1024;

    explicit Ballast(const std::filesystem::path &store); ///< looks only

    /// False: the disk is nearly full, for all that is known here.
    [[nodiscard]] bool whole() const { return m_whole; }
    /// Takes the room, really allocated, when twice as much is free: the acts to come need some, too.
    void keep();
    /// Gives the room up. False: there was none.
    bool release();

private:
    std::filesystem::path m_file;
    bool m_whole = false;
};

std::filesystem::path ballastOf(const std::filesystem::path &store);

/// Whether a writer has kept ballast beside this store and had to give it up. Any thread, any process.
bool isBallastSpent(const std::filesystem::path &store);

} // namespace plaza::store
