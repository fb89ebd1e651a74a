// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <fcntl.h>
#include <filesystem>
#include <stdexcept>
#include <stdlib.h>
#include <string_view>
#include <unistd.h>

namespace plaza::tests {

/// A serial scanner on a pseudo terminal. Its name is a link, as the ones in /dev/serial/by-id are, so that it is the
/// same when the device is plugged in again.
class PtyScanner {
public:
    explicit PtyScanner(std::filesystem::path link) : m_link(std::move(link)) { plugIn(); }
    ~PtyScanner() { unplug(); }
    PtyScanner(const PtyScanner &) = delete;
    PtyScanner &operator=(const PtyScanner &) = delete;

    void plugIn()
    {
        m_master = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            throw std::runtime_error("no pseudo terminal");
        std::filesystem::create_symlink(::ptsname(m_master), m_link);
    }
    void unplug()
    {
        if (m_master < 0)
            return;
        std::filesystem::remove(m_link);
        ::close(m_master);
        m_master = -1;
    }
    [[nodiscard]] int file() const { return m_master; } ///< the device's end
    /// Waits where the line is full, as a scanner does.
    void send(std::string_view bytes)
    {
        while (!bytes.empty()) {
            const auto sent = ::write(m_master, bytes.data(), bytes.size());
            if (sent < 0)
                throw std::runtime_error("the line takes nothing");
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
    }

private:
    std::filesystem::path m_link;
    int m_master = -1;
};

} // namespace plaza::tests
