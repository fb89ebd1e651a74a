// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package_stamp.h"

#include <algorithm>
#include <sys/stat.h>
#include <system_error>
#include <utility>
#include <vector>

namespace plaza::media {

namespace {

std::string lineOf(const std::filesystem::path &file)
{
    struct stat info = {};
    if (::lstat(file.c_str(), &info) != 0)
        return file.string() + " -\n";
    return file.string() + ' ' + std::to_string(info.st_size) + ' ' + std::to_string(info.st_ino) + ' ' +
           std::to_string(info.st_mtim.tv_sec) + '.' + std::to_string(info.st_mtim.tv_nsec) + '\n';
}

} // namespace

std::string promoStamp(const std::filesystem::path &package)
{
    std::vector<std::string> lines{lineOf(package / "event.toml"), lineOf(package / "kiosks.toml")};
    std::error_code error;
    for (std::filesystem::recursive_directory_iterator at(package / "promo", error), end; !error && at != end;
         at.increment(error))
        lines.push_back(lineOf(at->path()));
    std::ranges::sort(lines); // folders list their files in any order
    std::string stamp;
    for (const std::string &line : lines)
        stamp += line;
    return stamp;
}

bool Settled::look(const std::string &stamp)
{
    const bool still = std::exchange(m_last, stamp) == stamp;
    if (!still || stamp == m_known)
        return false;
    m_known = stamp;
    return true;
}

} // namespace plaza::media
