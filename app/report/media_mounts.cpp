// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/media_mounts.h"

#include <fstream>
#include <iterator>
#include <sstream>
#include <string>

namespace plaza::report {

namespace {

/// "\040" is a space: the kernel writes what would break a line in octal.
std::string unescaped(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        int code = 0;
        bool octal = text[i] == '\\' && i + 3 < text.size();
        for (std::size_t k = 1; octal && k <= 3; ++k) {
            octal = text[i + k] >= '0' && text[i + k] <= '7';
            code = code * 8 + (text[i + k] - '0');
        }
        plain += octal ? static_cast<char>(code) : text[i];
        i += octal ? 3 : 0;
    }
    return plain;
}

bool isWhereMediaGo(const std::string &place)
{
    return place.starts_with("/media/") || place.starts_with("/run/media/");
}

/// The kernel's word on a disk; of a partition, its disk's.
bool sysSays(std::string_view device)
{
    const std::filesystem::path block = std::filesystem::path("/sys/dev/block") / device;
    for (const char *file : {"removable", "../removable"}) {
        std::ifstream in(block / file);
        if (char said = '0'; in >> said)
            return said == '1';
    }
    return false;
}

} // namespace

std::vector<std::filesystem::path> mediaIn(std::string_view mountInfo,
                                           const std::function<bool(std::string_view)> &isRemovable)
{
    std::vector<std::filesystem::path> media;
    std::istringstream lines{std::string(mountInfo)};
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string id;
        std::string parent;
        std::string device;
        std::string root;
        std::string place;
        if (!(words >> id >> parent >> device >> root >> place))
            continue;
        const std::string path = unescaped(place);
        if (path != "/" && (isWhereMediaGo(path) || isRemovable(device)))
            media.emplace_back(path);
    }
    return media;
}

std::vector<std::filesystem::path> mediaHere()
{
    std::ifstream in("/proc/self/mountinfo");
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    return mediaIn(text, sysSays);
}

} // namespace plaza::report
