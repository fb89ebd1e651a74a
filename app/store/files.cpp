// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/files.h"

#include "store/error.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace plaza::store {

namespace {

[[noreturn]] void fail(const std::filesystem::path &file, int error)
{
    const Trouble trouble = error == ENOSPC                                       ? Trouble::Full
                            : error == EROFS || error == EACCES || error == EPERM ? Trouble::ReadOnly
                            : error == ENOENT                                     ? Trouble::Missing
                                                                                  : Trouble::Io;
    throw StoreError(trouble, file.string() + ": " + std::strerror(error) +
                                  "; choose a folder that exists and can be written, and a name that is free");
}

void syncFolderOf(const std::filesystem::path &file)
{
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        fail(folder, errno);
    const int result = ::fsync(fd);
    const int error = errno;
    ::close(fd);
    if (result != 0)
        fail(folder, error);
}

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const ssize_t wrote = ::write(fd, content.data(), content.size());
        if (wrote < 0 && errno == EINTR)
            continue;
        if (wrote <= 0)
            return false;
        content.remove_prefix(static_cast<std::size_t>(wrote));
    }
    return ::fsync(fd) == 0;
}

} // namespace

void writeNewFile(const std::filesystem::path &file, std::string_view content)
{
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        fail(file, errno);
    const bool whole = writeAll(fd, content);
    const int error = errno;
    ::close(fd);
    if (!whole) {
        ::unlink(file.c_str());
        fail(file, error);
    }
    syncFolderOf(file);
}

void moveIntoPlace(const std::filesystem::path &from, const std::filesystem::path &to)
{
    if (::link(from.c_str(), to.c_str()) == 0) { // link, unlike rename, never overwrites
        ::unlink(from.c_str());
    } else if (errno == EEXIST || ::access(to.c_str(), F_OK) == 0) {
        fail(to, EEXIST);
    } else if (::rename(from.c_str(), to.c_str()) != 0) { // FAT on a USB stick knows no links
        fail(to, errno);
    }
    syncFolderOf(to);
}

} // namespace plaza::store
