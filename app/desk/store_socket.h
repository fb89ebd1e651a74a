// SPDX-License-Identifier: GPL-3.0-or-later
// The door beside a store: FILE.sock (0600), at which the process that holds the store takes errands from others.
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <thread>

namespace plaza::desk {

/// Longer messages are refused: no act is as long.
inline constexpr std::uint32_t kLongestMessage = 1U << 20;

/// Listens as long as it lives. One request at a time, each a message that `serve` answers with one, on the listener's
/// own thread; only processes of the same user, or root, are heard. A caller that stops in its middle, sends nonsense
/// or goes away harms nobody. The store's folder must know sockets (a USB stick does not).
class StoreListener {
public:
    using Serve = std::function<std::string(const std::string &request)>;
    /// The caller holds the store's lock, so that a socket that is there already is a dead kiosk's. Throws
    /// std::system_error.
    StoreListener(const std::filesystem::path &store, Serve serve);
    StoreListener(const StoreListener &) = delete;
    StoreListener &operator=(const StoreListener &) = delete;
    ~StoreListener(); ///< waits for the request in hand

private:
    void run();
    void talk(int peer);

    std::filesystem::path m_socket;
    Serve m_serve;
    int m_listen = -1;
    int m_wake[2] = {-1, -1}; ///< closed to end
    std::thread m_thread;
};

/// The other side. Blocking, up to half a minute a message; one thread.
class StoreCaller {
public:
    /// nullopt: nobody listens there.
    static std::optional<StoreCaller> connect(const std::filesystem::path &store);
    StoreCaller(StoreCaller &&other) noexcept;
    StoreCaller &operator=(StoreCaller &&other) noexcept;
    ~StoreCaller();
    /// The answer. Throws std::runtime_error when the holder has gone: then the act may have been done or not, and the
    /// same op id tells.
    std::string ask(const std::string &request);

private:
    explicit StoreCaller(int fd) : m_fd(fd) {}
    int m_fd;
};

} // namespace plaza::desk
