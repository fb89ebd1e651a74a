// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/inside_files.h"

#include <system_error>
#include <vector>

namespace plaza::desk {

namespace fs = std::filesystem;

std::string insideFileName(const std::string &kiosk, core::Instant at, core::UtcOffset offset)
{
    std::string digits;
    for (const char c : core::toIso(at, offset).substr(0, 19)) // 2018-06-08T08:46:00
        if (c == 'T')
            digits += '-';
        else if (c != '-' && c != ':')
            digits += c;
    return "inside-" + kiosk + "-" + digits + ".csv";
}

fs::path insideFileBeside(const fs::path &store, const std::string &name)
{
    return store.string() + "." + name;
}

void removeInsideFiles(const fs::path &store)
{
    const std::string start = store.filename().string() + ".inside-";
    const fs::path folder = store.has_parent_path() ? store.parent_path() : fs::path(".");
    std::error_code error;
    std::vector<fs::path> found;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (each->path().filename().string().starts_with(start))
            found.push_back(each->path());
    for (const fs::path &file : found)
        fs::remove(file, error);
}

} // namespace plaza::desk
