// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the package that its texts name: they must stay inside of their folder, and be there.
#pragma once

#include "config/findings.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// To be looked for later.
struct NamedFile {
    std::string path; ///< relative to its folder; stays inside by its spelling
    std::string subject;
    Place at;
};

/// Whether a path can't leave its folder, however it is read: no root, no drive, no "..", no backslash.
[[nodiscard]] bool staysInside(const std::string &path);

/// Errors where a named file is not in `folder` of the package, empty, no file, or a link: a stick has none, and a link
/// may lead anywhere. `noun` is what to copy there: "film or picture".
void checkNamedFiles(const std::filesystem::path &packageDir, std::string_view folder, std::string_view noun,
                     const std::vector<NamedFile> &files, Findings &findings);

} // namespace plaza::config
