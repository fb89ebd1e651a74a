// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace plaza::ctl {

/// A file that gets its name at the end, or is taken away again.
class DrawnFile {
public:
    explicit DrawnFile(std::string file) : m_file(std::move(file)) {}
    DrawnFile(const DrawnFile &) = delete;
    DrawnFile &operator=(const DrawnFile &) = delete;
    ~DrawnFile()
    {
        std::error_code gone;
        std::filesystem::remove(name(), gone); // after keep() there is none
    }
    [[nodiscard]] std::string name() const { return m_file + ".drawn"; }
    /// Throws filesystem_error.
    void keep() const { std::filesystem::rename(name(), m_file); }

private:
    std::string m_file;
};

} // namespace plaza::ctl
