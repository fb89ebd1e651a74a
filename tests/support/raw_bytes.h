// SPDX-License-Identifier: GPL-3.0-or-later
// A thief's view: what stands in files, byte by byte, whatever they call themselves.
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace plaza::tests {

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// How many of the secrets stand in the file; 0 too when there is no such file.
inline int secretsIn(const std::filesystem::path &file, const std::vector<std::string> &secrets)
{
    const std::string bytes = bytesOf(file);
    int found = 0;
    for (const std::string &secret : secrets)
        found += bytes.find(secret) != std::string::npos ? 1 : 0;
    return found;
}

/// The names of the files below `folder` in which any of the secrets stands.
inline std::vector<std::string> filesWith(const std::filesystem::path &folder, const std::vector<std::string> &secrets)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.is_regular_file() && secretsIn(entry.path(), secrets) > 0)
            names.push_back(entry.path().filename().string());
    return names;
}

} // namespace plaza::tests
