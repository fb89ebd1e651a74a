// SPDX-License-Identifier: GPL-3.0-or-later
// Programs of others that check our files.
#pragma once

#include "ctl/ran.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace plaza::tests {

inline std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// What a program says on both its streams; `code` is as its shell tells it.
struct Said {
    int code = -1;
    std::string words;
};
inline Said run(const std::string &command)
{
    Said said;
    FILE *pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (pipe == nullptr)
        return said;
    char block[4096];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, pipe)) > 0;)
        said.words.append(block, got);
    said.code = ::pclose(pipe);
    return said;
}

/// The page as it stands after it has checked the file that it carries.
inline Said inBrowser(const std::filesystem::path &folder, const std::string &file)
{
    const std::string page = folder / "page.html";
    REQUIRE(plazactl({"draw", "page", "--out", page, "--with", file}).exit == 0);
    return run("chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --virtual-time-budget=20000 "
               "--user-data-dir='" +
               (folder / "chromium").string() + "' --dump-dom 'file://" + page + "'");
}

inline bool chromiumStarts()
{
    const TempDir dir;
    return run("chromium --headless --no-sandbox --disable-gpu --disable-dev-shm-usage --user-data-dir='" +
               (dir / "chromium").string() + "' --dump-dom about:blank")
               .code == 0;
}

} // namespace plaza::tests
