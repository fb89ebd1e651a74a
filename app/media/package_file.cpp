// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace plaza::media {

namespace {

Opened whyNot(int error)
{
    if (error == ENOENT || error == ENOTDIR)
        return Opened::Missing;
    if (error == ELOOP)
        return Opened::Link;
    if (error == EACCES || error == EPERM)
        return Opened::Forbidden;
    if (error == ENXIO) // a socket
        return Opened::NotRegular;
    return Opened::Unreadable;
}

std::int64_t writtenNs(const struct stat &info)
{
    return std::int64_t{info.st_mtim.tv_sec} * 1'000'000'000 + info.st_mtim.tv_nsec;
}

bool isLinkAt(int folder, const std::string &name)
{
    struct stat info = {};
    return ::fstatat(folder, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(info.st_mode);
}

} // namespace

PackageFile::PackageFile(const std::filesystem::path &folder, std::string_view name)
{
    openBelow(folder, name);
}

PackageFile::PackageFile(PackageFile &&other) noexcept
    : m_fd(std::exchange(other.m_fd, -1)), m_opened(other.m_opened), m_bytes(other.m_bytes),
      m_writtenNs(other.m_writtenNs)
{
}

PackageFile::~PackageFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void PackageFile::openBelow(const std::filesystem::path &folder, std::string_view name)
{
    if (name.empty() || name.front() == '/' || name.find('\0') != std::string_view::npos) {
        m_opened = Opened::Outside;
        return;
    }
    int at = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    while (at >= 0) {
        const auto slash = name.find('/');
        const std::string part(name.substr(0, slash));
        if (part == "..") {
            ::close(at);
            m_opened = Opened::Outside;
            return;
        }
        const bool last = slash == std::string_view::npos;
        const int flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (last ? 0 : O_DIRECTORY);
        const int next = ::openat(at, part.empty() ? "." : part.c_str(), flags);
        const int error = next < 0 && isLinkAt(at, part) ? ELOOP : errno; // O_DIRECTORY calls a link ENOTDIR
        ::close(at);
        at = next;
        if (next < 0)
            errno = error;
        if (last)
            break;
        name.remove_prefix(slash + 1);
    }
    m_opened = at < 0 ? whyNot(errno) : Opened::Yes;
    m_fd = at;
    struct stat info = {};
    if (at < 0)
        return;
    if (::fstat(at, &info) != 0)
        m_opened = Opened::Unreadable;
    else if (S_ISDIR(info.st_mode))
        m_opened = Opened::Folder;
    else if (!S_ISREG(info.st_mode))
        m_opened = Opened::NotRegular;
    m_bytes = static_cast<std::uint64_t>(info.st_size);
    m_writtenNs = writtenNs(info);
}

std::filesystem::path PackageFile::path() const
{
    return "/proc/self/fd/" + std::to_string(m_fd);
}

bool PackageFile::unchanged() const
{
    struct stat info = {};
    return m_opened == Opened::Yes && ::fstat(m_fd, &info) == 0 &&
           static_cast<std::uint64_t>(info.st_size) == m_bytes && writtenNs(info) == m_writtenNs;
}

std::optional<std::size_t> PackageFile::read(std::span<char> into)
{
    while (m_opened == Opened::Yes) {
        const ssize_t got = ::read(m_fd, into.data(), into.size());
        if (got >= 0)
            return static_cast<std::size_t>(got);
        if (errno != EINTR)
            break;
    }
    return std::nullopt;
}

void PackageFile::rewind()
{
    if (m_fd >= 0)
        ::lseek(m_fd, 0, SEEK_SET);
}

std::optional<std::string> PackageFile::readAll(std::size_t most)
{
    if (m_opened != Opened::Yes || m_bytes > most)
        return std::nullopt;
    rewind();
    std::string text(static_cast<std::size_t>(m_bytes) + 1, '\0');
    std::size_t filled = 0;
    while (filled < text.size()) {
        const auto got = read(std::span(text).subspan(filled));
        if (!got)
            return std::nullopt;
        if (*got == 0)
            break;
        filled += *got;
    }
    text.resize(filled);
    return text;
}

std::string_view toString(Opened opened)
{
    switch (opened) {
    case Opened::Yes:
        break;
    case Opened::Missing:
        return "there is no such file";
    case Opened::Outside:
        return "the name leads out of the package";
    case Opened::Link:
        return "this is a link to another place";
    case Opened::Folder:
        return "this is a folder, not a file";
    case Opened::NotRegular:
        return "this is not a regular file (a pipe or a device)";
    case Opened::Forbidden:
        return "the file may not be read by this user";
    case Opened::Unreadable:
        return "the file can't be read";
    }
    return {};
}

} // namespace plaza::media
