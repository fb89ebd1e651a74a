// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/quarantine.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <unistd.h>

namespace plaza::media {

namespace {

constexpr std::size_t kLargest = std::size_t{1} << 20;

/// The file, open and locked; both end with it.
class Locked {
public:
    Locked(const std::filesystem::path &path, int flags, int lock)
        : m_fd(::open(path.c_str(), flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600))
    {
        while (m_fd >= 0 && ::flock(m_fd, lock) != 0)
            if (errno != EINTR) {
                ::close(m_fd);
                m_fd = -1;
            }
    }
    Locked(const Locked &) = delete;
    Locked &operator=(const Locked &) = delete;
    ~Locked()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] bool open() const { return m_fd >= 0; }
    [[nodiscard]] Quarantine read() const
    {
        std::string text;
        std::array<char, 4096> piece{};
        while (text.size() < kLargest) {
            const ssize_t got = ::pread(m_fd, piece.data(), piece.size(), static_cast<off_t>(text.size()));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                break;
            text.append(piece.data(), static_cast<std::size_t>(got));
        }
        return Quarantine::parse(text).value_or(Quarantine{});
    }
    /// In one write, which a killed process has either made or not.
    [[nodiscard]] bool write(const std::string &text) const
    {
        const auto size = static_cast<ssize_t>(text.size());
        return ::pwrite(m_fd, text.data(), text.size(), 0) == size && ::ftruncate(m_fd, size) == 0;
    }

private:
    int m_fd;
};

} // namespace

QuarantineFile::QuarantineFile(const std::filesystem::path &store) : m_path(store.string() + ".quarantine") {}

Quarantine QuarantineFile::read() const
{
    const Locked file(m_path, O_RDONLY, LOCK_SH);
    return file.open() ? file.read() : Quarantine{};
}

bool QuarantineFile::update(const std::function<void(Quarantine &)> &change)
{
    const Locked file(m_path, O_RDWR | O_CREAT, LOCK_EX);
    if (!file.open())
        return false;
    Quarantine quarantine = file.read();
    change(quarantine);
    return file.write(quarantine.text());
}

std::string bootId()
{
    std::string id;
    std::getline(std::ifstream("/proc/sys/kernel/random/boot_id"), id);
    return id;
}

} // namespace plaza::media
