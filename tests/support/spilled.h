// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::tests {

/// The files beside `store`, its own among them (-wal, -shm, .lock, .key), that hold `text`.
inline std::vector<std::string> spilledInto(const std::filesystem::path &store, std::string_view text)
{
    std::vector<std::string> names;
    for (const auto &entry : std::filesystem::directory_iterator(store.parent_path())) {
        const std::string name = entry.path().filename().string();
        if (!name.starts_with(store.filename().string()))
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(file), {}};
        if (bytes.find(text) != std::string::npos)
            names.push_back(name);
    }
    return names;
}

} // namespace plaza::tests
