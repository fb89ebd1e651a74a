// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>

namespace plaza::ui {

/// Tells a thread that waits for a device to give up. Set from any thread, once and for good.
class StopSign {
public:
    StopSign();
    ~StopSign();
    StopSign(const StopSign &) = delete;
    StopSign &operator=(const StopSign &) = delete;
    void set();
    [[nodiscard]] int file() const { return m_file; } ///< readable once set

private:
    int m_file;
};

/// Writes all bytes to a printer's device file and waits until it has taken them; empty when that is done, else what is
/// wrong in plain English: no such device, no paper, gone, or not taken within `limit`. Never creates a file. Blocks,
/// but no longer than `limit` or until `stop`; any thread.
std::string writeToDevice(const std::string &path, std::span<const std::uint8_t> bytes, std::chrono::milliseconds limit,
                          const StopSign &stop);

} // namespace plaza::ui
