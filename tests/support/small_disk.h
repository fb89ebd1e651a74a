// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/temp_dir.h"

#include <fcntl.h>
#include <sched.h>
#include <string>
#include <sys/mount.h>
#include <unistd.h>

namespace plaza::tests {

/// A file system in memory, seen by this process and its children only. Only root can mount it: ask `mounted`.
struct SmallDisk {
    TempDir at;
    bool mounted = false;
    explicit SmallDisk(const std::string &size) ///< as mount's option says it: "2m"
    {
        mounted = ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
                  ::mount("tmpfs", at.path().c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0;
    }
    ~SmallDisk()
    {
        if (mounted)
            ::umount2(at.path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;

    /// Takes every byte that is left.
    void fill() const
    {
        const int fd = ::open((at / "filler").c_str(), O_CREAT | O_WRONLY | O_APPEND, 0600);
        const std::string page(4096, 'x');
        while (::write(fd, page.data(), page.size()) > 0) {
        }
        ::close(fd);
    }
    void free() const { std::filesystem::remove(at / "filler"); }
    /// Nothing can be written from now on, or again. False: the disk is busy.
    [[nodiscard]] bool setReadOnly(bool readOnly) const
    {
        return ::mount("tmpfs", at.path().c_str(), "tmpfs", MS_REMOUNT | (readOnly ? MS_RDONLY : 0), nullptr) == 0;
    }
};

} // namespace plaza::tests
