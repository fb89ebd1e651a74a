// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
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

/// Returns when nobody holds the store's lock, or after `patience`: a kiosk that was killed holds it until the kernel
/// has taken its last thread away, which a busy machine is slow at. Blocks; throws nothing, the lock itself tells.
void awaitWriter(const std::filesystem::path &store, std::chrono::milliseconds patience);

} // namespace plaza::store
