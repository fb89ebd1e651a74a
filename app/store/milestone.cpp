// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/milestone.h"

#include "crypto/crypto.h"

#include <array>
#include <fcntl.h>
#include <sstream>
#include <unistd.h>

namespace plaza::store {

namespace {

constexpr std::size_t kLine = 256; // bytes, always; less than a sector, so it is written whole or not at all

std::filesystem::path milestoneOf(const std::filesystem::path &store)
{
    return store.string() + ".milestone";
}

std::string lineOf(const Milestone &milestone)
{
    const std::string text = milestone.origin + ' ' + std::to_string(milestone.seq);
    std::string line = text + ' ' + crypto::toHex(crypto::Sha256().add(text).finish().bytes);
    line.resize(kLine, ' ');
    line.back() = '\n';
    return line;
}

} // namespace

MilestoneFile::MilestoneFile(const std::filesystem::path &store)
    : m_fd(::open(milestoneOf(store).c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600))
{
}

MilestoneFile::~MilestoneFile()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

void MilestoneFile::set(const Milestone &milestone)
{
    const std::string line = lineOf(milestone);
    if (m_fd >= 0 && line.size() == kLine)
        static_cast<void>(::pwrite(m_fd, line.data(), line.size(), 0));
}

std::optional<Milestone> readMilestone(const std::filesystem::path &store)
{
    const int fd = ::open(milestoneOf(store).c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (fd < 0)
        return std::nullopt;
    std::array<char, kLine> line{};
    const ssize_t got = ::pread(fd, line.data(), line.size(), 0);
    ::close(fd);
    if (got != static_cast<ssize_t>(line.size()))
        return std::nullopt;
    Milestone found;
    std::istringstream(std::string(line.data(), line.size())) >> found.origin >> found.seq;
    if (lineOf(found) != std::string_view(line.data(), line.size()))
        return std::nullopt;
    return found;
}

std::string missingSince(const std::optional<Milestone> &milestone, const std::string &origin, std::int64_t last)
{
    if (!milestone || milestone->origin != origin || milestone->seq <= last)
        return {};
    return "the journal ends at fact " + std::to_string(last) + ", but " + std::to_string(milestone->seq) +
           " were recorded: its log (-wal) was damaged or removed, or an older copy was put in its place";
}

} // namespace plaza::store
