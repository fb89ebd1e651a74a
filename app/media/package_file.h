// SPDX-License-Identifier: GPL-3.0-or-later
// A file of an event package, opened so that it can be nothing else than a regular file inside of that folder.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plaza::media {

enum class Opened { Yes, Missing, Outside, Link, Folder, NotRegular, Forbidden, Unreadable };

/// An open file; closed when it goes. Movable.
class PackageFile {
public:
    /// `name` is relative to `folder`, with '/'; a name that leads out of it ("..", an absolute one) and a link
    /// anywhere on the way are not followed. Never waits: a pipe or a device is not opened to be read. Any thread.
    PackageFile(const std::filesystem::path &folder, std::string_view name);
    PackageFile(PackageFile &&other) noexcept;
    PackageFile(const PackageFile &) = delete;
    PackageFile &operator=(const PackageFile &) = delete;
    ~PackageFile();

    [[nodiscard]] Opened opened() const { return m_opened; }
    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; } ///< when it was opened
    /// The next bytes, at most as many as there is room for; 0: the end. None: it can't be read on.
    std::optional<std::size_t> read(std::span<char> into);
    void rewind();
    /// A path to this very file for as long as it is open here, wherever its name in the folder leads by now. Another
    /// program or library that opens it reads from the beginning.
    [[nodiscard]] std::filesystem::path path() const;
    /// Nobody has written to it since it was opened: size and times are those of then. It need not have its name yet.
    [[nodiscard]] bool unchanged() const;
    /// All of it, if it has at most `most` bytes.
    std::optional<std::string> readAll(std::size_t most);

private:
    void openBelow(const std::filesystem::path &folder, std::string_view name);
    int m_fd = -1;
    Opened m_opened = Opened::Missing;
    std::uint64_t m_bytes = 0;
    std::int64_t m_writtenNs = 0; ///< its modification time when it was opened
};

/// "there is no such file": for a message; of Yes empty.
std::string_view toString(Opened opened);

} // namespace plaza::media
