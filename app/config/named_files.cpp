// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/named_files.h"

#include "config/spelling.h"
#include "config/text.h"

#include <algorithm>
#include <system_error>

namespace plaza::config {

namespace {

namespace fs = std::filesystem;

std::string nearbyName(const fs::path &file)
{
    std::vector<std::string> names;
    std::error_code error;
    for (fs::directory_iterator it(file.parent_path(), error), end; !error && it != end; it.increment(error))
        names.push_back(it->path().filename().string());
    const std::string wanted = file.filename().string();
    const auto other =
        std::ranges::find_if(names, [&wanted](const std::string &each) { return folded(each) == folded(wanted); });
    if (other != names.end())
        return *other;
    return std::string(nearest(wanted, std::vector<std::string_view>(names.begin(), names.end())));
}

void checkFile(const fs::path &packageDir, const std::string &folder, const std::string &noun, const NamedFile &file,
               Findings &findings)
{
    const auto refuse = [&](const std::string &what, const std::string &mend) {
        findings.error(file.at, file.subject + " names " + inQuotes(file.path) + ", " + what, mend);
    };
    std::error_code error;
    fs::path walked = packageDir;
    for (const fs::path &part : folder / fs::path(file.path)) {
        walked /= part;
        switch (fs::symlink_status(walked, error).type()) {
        case fs::file_type::symlink:
            return refuse("which is a symbolic link", "copy the file itself into " + folder + "/");
        case fs::file_type::regular:
        case fs::file_type::directory:
            continue;
        case fs::file_type::none:
        case fs::file_type::not_found: {
            const std::string near = nearbyName(walked);
            return refuse("which is not in " + folder + "/", near.empty() ? "copy it there, or take the line away"
                                                                          : "did you mean " + inQuotes(near) + "?");
        }
        case fs::file_type::block:
        case fs::file_type::character:
        case fs::file_type::fifo:
        case fs::file_type::socket:
        case fs::file_type::unknown:
            return refuse("which is no file", "copy the " + noun + " itself into " + folder + "/");
        }
    }
    if (!fs::is_regular_file(walked, error))
        return refuse("which is a folder", "name a file in it: " + file.path + "/…");
    if (fs::file_size(walked, error) == 0)
        refuse("which is empty", "copy it again from where it came");
}

} // namespace

bool staysInside(const std::string &path)
{
    if (path.starts_with('/') || path.find('\\') != std::string::npos || path.find(':') != std::string::npos)
        return false;
    return std::ranges::none_of(fs::path(path),
                                [](const auto &part) { return part == ".." || part == "." || part.empty(); });
}

void checkNamedFiles(const fs::path &packageDir, std::string_view folder, std::string_view noun,
                     const std::vector<NamedFile> &files, Findings &findings)
{
    for (const NamedFile &file : files)
        checkFile(packageDir, std::string(folder), std::string(noun), file, findings);
}

} // namespace plaza::config
