// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace plaza::config {

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }

private:
    int m_fd;
};

Problem unreadable(const std::string &shown, int error)
{
    if (error == ENOENT)
        return {.file = shown, .what = "there is no such file", .mend = "check the path and the file's name"};
    if (error == EACCES)
        return {.file = shown,
                .what = "the file may not be read by this user",
                .mend = "allow it, for example with chmod a+r"};
    return {.file = shown,
            .what = "the file can't be read: " + std::generic_category().message(error),
            .mend = "copy it again from where it came"};
}

std::string sizeText(std::size_t bytes)
{
    constexpr std::size_t kMebi = std::size_t{1} << 20;
    return bytes < kMebi ? std::to_string(bytes) + " bytes" : std::to_string(bytes / kMebi) + " MiB";
}

Problem tooLarge(const std::string &shown, std::size_t size, std::size_t limit)
{
    return {.file = shown,
            .what = "the file has " + sizeText(size) + ", the most allowed is " + sizeText(limit),
            .mend = "check that it is the right file, or leave out what is not needed"};
}

} // namespace

std::optional<std::string> readRegularFile(const std::filesystem::path &file, const std::string &shown,
                                           std::size_t limit, Links links, std::vector<Problem> &problems)
{
    const auto refuse = [&](Problem problem) {
        problems.push_back(std::move(problem));
        return std::nullopt;
    };
    // O_NONBLOCK: opening a pipe without a writer must not wait.
    const int flags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | (links == Links::Refuse ? O_NOFOLLOW : 0);
    const Descriptor descriptor(::open(file.c_str(), flags));
    if (descriptor.get() < 0 && errno == ELOOP)
        return refuse({.file = shown,
                       .what = "this is a link to another file",
                       .mend = "copy the file itself to this place, so that the folder can be carried"});
    if (descriptor.get() < 0)
        return refuse(unreadable(shown, errno));
    struct stat info = {};
    if (::fstat(descriptor.get(), &info) != 0)
        return refuse(unreadable(shown, errno));
    if (S_ISDIR(info.st_mode))
        return refuse({.file = shown, .what = "this is a folder", .mend = "name the file inside it"});
    if (!S_ISREG(info.st_mode))
        return refuse({.file = shown, .what = "this is not a regular file", .mend = "save it as a file on the disk"});
    if (static_cast<std::size_t>(info.st_size) > limit)
        return refuse(tooLarge(shown, static_cast<std::size_t>(info.st_size), limit));
    std::string bytes(static_cast<std::size_t>(info.st_size) + 1, '\0'); // one more, to meet the end at once
    std::size_t filled = 0;
    while (true) {
        const ssize_t got = ::read(descriptor.get(), bytes.data() + filled, bytes.size() - filled);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return refuse(unreadable(shown, errno));
        if (got == 0)
            break;
        filled += static_cast<std::size_t>(got);
        if (filled > limit)
            return refuse(tooLarge(shown, filled, limit));
        if (filled == bytes.size())
            bytes.resize(std::min(bytes.size() * 2, limit + 1));
    }
    bytes.resize(filled);
    return bytes;
}

} // namespace plaza::config
