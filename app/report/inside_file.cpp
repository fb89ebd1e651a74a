// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inside_file.h"

#include "desk/inside_files.h"
#include "report/atomic_file.h"
#include "report/inside_csv.h"

#include <cerrno>

namespace plaza::report {

namespace {

NotWritten whyOf(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return NotWritten::Full;
    case EROFS:
    case EACCES:
    case EPERM:
        return NotWritten::ReadOnly;
    case EIO:
    case ENOENT:
    case ENODEV:
    case ENXIO:
    case ENOTCONN:
        return NotWritten::Gone;
    default:
        return NotWritten::Other;
    }
}

} // namespace

InsideFile writeInsideFile(const desk::InsideList &list, const core::Event &event, const std::string &kiosk,
                           const std::vector<std::filesystem::path> &media, const std::filesystem::path &store)
{
    const std::string text = insideCsv(list, event, false);
    const std::string name = desk::insideFileName(kiosk, list.asOf, event.offset);
    InsideFile written;
    const auto tried = [&](const std::filesystem::path &file) {
        try {
            writeFileAtomically(file, text, Flush::Now, ReadBy::Owner);
            written.file = file;
            return true;
        } catch (const WriteError &error) {
            written.failed.push_back({file.parent_path(), whyOf(error.code())});
            return false;
        }
    };
    for (const std::filesystem::path &medium : media)
        if (tried(medium / name)) {
            written.medium = true;
            return written;
        }
    std::error_code error;
    const std::filesystem::path absolute = std::filesystem::absolute(store, error);
    tried(desk::insideFileBeside(error ? store : absolute, name));
    return written;
}

} // namespace plaza::report
