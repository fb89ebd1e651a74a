// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/atomic_file.h"

#include <cerrno>
#include <fcntl.h>
#include <string>
#include <system_error>
#include <unistd.h>

namespace plaza::report {

namespace {

[[noreturn]] void fail(const std::filesystem::path &path, int error)
{
    throw WriteError("can't write " + path.string() + ": " + std::generic_category().message(error), error);
}

// An open descriptor, closed when it goes; the temporary file goes with it unless it was kept.
class TemporaryFile {
public:
    TemporaryFile(const std::filesystem::path &target, ReadBy readBy)
        : m_target(target), m_path(target.string() + ".part-" + std::to_string(::getpid()))
    {
        // What a killed run of the same number left behind is in nobody's use.
        ::unlink(m_path.c_str());
        m_fd = ::open(m_path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, readBy == ReadBy::Owner ? 0600 : 0666);
        if (m_fd < 0)
            fail(target, errno);
    }
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;
    ~TemporaryFile()
    {
        if (m_fd >= 0)
            ::close(m_fd);
        if (!m_kept)
            ::unlink(m_path.c_str());
    }

    void write(std::span<const std::uint8_t> bytes)
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_fd, bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR)
                continue;
            if (written < 0)
                fail(m_target, errno);
            bytes = bytes.subspan(static_cast<std::size_t>(written));
        }
    }

    void keep(Flush flush)
    {
        if (flush == Flush::Now && ::fsync(m_fd) != 0)
            fail(m_target, errno);
        // A network file system may report a full disk only now.
        const int closed = ::close(m_fd);
        m_fd = -1;
        if (closed != 0)
            fail(m_target, errno);
        if (::rename(m_path.c_str(), m_target.c_str()) != 0)
            fail(m_target, errno);
        m_kept = true;
    }

private:
    std::filesystem::path m_target;
    std::string m_path;
    int m_fd = -1;
    bool m_kept = false;
};

// Makes the rename itself durable; a file system that can't (some USB sticks) is no reason to fail.
void syncFolderOf(const std::filesystem::path &path)
{
    const std::filesystem::path folder = path.has_parent_path() ? path.parent_path() : ".";
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

} // namespace

void writeFileAtomically(const std::filesystem::path &path, std::span<const std::uint8_t> bytes, Flush flush,
                         ReadBy readBy)
{
    TemporaryFile file(path, readBy);
    file.write(bytes);
    file.keep(flush);
    if (flush == Flush::Now)
        syncFolderOf(path);
}

void writeFileAtomically(const std::filesystem::path &path, std::string_view text, Flush flush, ReadBy readBy)
{
    writeFileAtomically(path, std::span(reinterpret_cast<const std::uint8_t *>(text.data()), text.size()), flush,
                        readBy);
}

void flushAll(const std::filesystem::path &folder)
{
    const int fd = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const int result = fd < 0 ? -1 : ::syncfs(fd);
    const int error = errno;
    if (fd >= 0)
        ::close(fd);
    if (result != 0)
        fail(folder, error);
}

} // namespace plaza::report
