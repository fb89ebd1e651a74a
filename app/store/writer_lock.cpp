// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/writer_lock.h"

#include "store/error.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <sys/file.h>
#include <thread>
#include <unistd.h>

namespace plaza::store {

namespace {

std::string holderOf(int fd)
{
    std::array<char, 32> pid{};
    const ssize_t got = ::pread(fd, pid.data(), pid.size() - 1, 0);
    return got > 0 ? std::string(pid.data(), static_cast<std::size_t>(got)) : "unknown";
}

} // namespace

WriterLock::WriterLock(const std::filesystem::path &store)
{
    const std::string path = store.string() + ".lock";
    m_fd = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (m_fd < 0) {
        const Trouble trouble = errno == EROFS || errno == EACCES ? Trouble::ReadOnly : Trouble::Io;
        throw StoreError(trouble, path + ": " + std::strerror(errno) + "; the store's folder must be writable");
    }
    if (::flock(m_fd, LOCK_EX | LOCK_NB) != 0) {
        const std::string holder = holderOf(m_fd);
        ::close(m_fd);
        m_fd = -1;
        throw StoreError(Trouble::InUse, store.string() + ": in use by process " + holder +
                                             "; close that kiosk or command first, then try again");
    }
    const std::string pid = std::to_string(::getpid());
    if (::ftruncate(m_fd, 0) == 0) // the number is for people; the lock holds without it
        static_cast<void>(::pwrite(m_fd, pid.data(), pid.size(), 0));
}

WriterLock::~WriterLock()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void awaitWriter(const std::filesystem::path &store, std::chrono::milliseconds patience)
{
    constexpr std::chrono::milliseconds kLookAgain{20}; // flock has no time limit of its own
    const int fd = ::open((store.string() + ".lock").c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return; // nobody ever held it
    const auto end = std::chrono::steady_clock::now() + patience;
    while (::flock(fd, LOCK_EX | LOCK_NB) != 0 && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(kLookAgain);
    ::close(fd);
}

} // namespace plaza::store
