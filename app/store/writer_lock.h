// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

namespace plaza::store {

/// The right to write to a store: an exclusive flock on FILE.lock, held from construction to destruction. The kernel
/// frees it when the process dies, so a killed kiosk never blocks its successor.
class WriterLock {
public:
    /// Throws StoreError: InUse (naming the holder's process id), ReadOnly or Io.
    explicit WriterLock(const std::filesystem::path &store);
    WriterLock(const WriterLock &) = delete;
    WriterLock &operator=(const WriterLock &) = delete;
    ~WriterLock();

private:
    int m_fd = -1;
};

} // namespace plaza::store
