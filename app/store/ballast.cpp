// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ballast.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace plaza::store {

namespace {

constexpr std::int64_t kBlock = 512; // what st_blocks counts in

bool isWhole(const std::filesystem::path &file)
{
    struct stat info{};
    return ::lstat(file.c_str(), &info) == 0 && S_ISREG(info.st_mode) && info.st_size >= Ballast::kBytes &&
           info.st_blocks * kBlock >= Ballast::kBytes; // a power cut, or a copy, may leave a size without blocks
}

bool hasRoom(const std::filesystem::path &folder)
{
    struct statvfs info{};
    return ::statvfs(folder.c_str(), &info) == 0 &&
           static_cast<std::int64_t>(info.f_bavail * info.f_frsize) >= 2 * Ballast::kBytes;
}

int openBallast(const std::filesystem::path &file)
{
    return ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
}

} // namespace

std::filesystem::path ballastOf(const std::filesystem::path &store)
{
    return store.string() + ".ballast";
}

bool isBallastSpent(const std::filesystem::path &store)
{
    std::error_code ignored;
    return std::filesystem::exists(ballastOf(store), ignored) && !isWhole(ballastOf(store));
}

Ballast::Ballast(const std::filesystem::path &store) : m_file(ballastOf(store)), m_whole(isWhole(m_file)) {}

void Ballast::keep()
{
    if (m_whole)
        return;
    const int fd = openBallast(m_file); // an empty one says that there should be ballast
    if (fd < 0)
        return;
    const std::filesystem::path folder = m_file.has_parent_path() ? m_file.parent_path() : ".";
    if (hasRoom(folder)) {
        m_whole = ::posix_fallocate(fd, 0, kBytes) == 0;
        if (!m_whole && ::ftruncate(fd, 0) != 0) // the part that was taken goes back
            m_whole = false;
    }
    ::close(fd);
}

bool Ballast::release()
{
    if (!m_whole)
        return false;
    const int fd = openBallast(m_file);
    if (fd < 0)
        return false;
    m_whole = ::ftruncate(fd, 0) != 0;
    ::close(fd);
    return !m_whole;
}

} // namespace plaza::store
