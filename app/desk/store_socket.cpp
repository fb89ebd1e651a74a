// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/store_socket.h"

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <stdexcept>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace plaza::desk {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr int kWaiting = 8; ///< callers in the queue

std::filesystem::path socketOf(const std::filesystem::path &store)
{
    return store.string() + ".sock";
}

/// A path may be longer than a socket's address: it is named from its folder's descriptor.
class Address {
public:
    explicit Address(const std::filesystem::path &socket)
    {
        const std::filesystem::path folder = socket.has_parent_path() ? socket.parent_path() : ".";
        m_folder = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
        m_address.sun_family = AF_UNIX;
        const std::string name = "/proc/self/fd/" + std::to_string(m_folder) + "/" + socket.filename().string();
        m_fits = m_folder >= 0 && name.size() < sizeof m_address.sun_path;
        if (m_fits)
            std::memcpy(m_address.sun_path, name.c_str(), name.size() + 1);
    }
    ~Address()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    Address(const Address &) = delete;
    Address &operator=(const Address &) = delete;
    [[nodiscard]] bool fits() const { return m_fits; }
    [[nodiscard]] const sockaddr *get() const { return reinterpret_cast<const sockaddr *>(&m_address); }
    static constexpr socklen_t size() { return sizeof(sockaddr_un); }

private:
    sockaddr_un m_address{};
    int m_folder = -1;
    bool m_fits = false;
};

bool ready(int fd, short what)
{
    pollfd waits{fd, what, 0};
    int got = 0;
    do
        got = ::poll(&waits, 1, kPatienceMs);
    while (got < 0 && errno == EINTR);
    return got > 0;
}

bool readAll(int fd, char *to, std::size_t size)
{
    while (size > 0) {
        if (!ready(fd, POLLIN))
            return false;
        const ssize_t got = ::recv(fd, to, size, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        to += got;
        size -= static_cast<std::size_t>(got);
    }
    return true;
}

bool sendAll(int fd, const char *from, std::size_t size)
{
    while (size > 0) {
        if (!ready(fd, POLLOUT))
            return false;
        const ssize_t sent = ::send(fd, from, size, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0)
            return false;
        from += sent;
        size -= static_cast<std::size_t>(sent);
    }
    return true;
}

/// Four bytes of length, little-endian, then the message.
std::optional<std::string> receive(int fd)
{
    std::array<unsigned char, 4> head{};
    if (!readAll(fd, reinterpret_cast<char *>(head.data()), head.size()))
        return std::nullopt;
    std::uint32_t size = 0;
    for (std::size_t i = head.size(); i-- > 0;)
        size = size << 8 | head[i];
    if (size > kLongestMessage)
        return std::nullopt;
    std::string message(size, '\0');
    if (!readAll(fd, message.data(), message.size()))
        return std::nullopt;
    return message;
}

bool send(int fd, const std::string &message)
{
    const auto size = static_cast<std::uint32_t>(message.size());
    std::string whole;
    for (int i = 0; i < 4; ++i)
        whole += static_cast<char>(size >> (8 * i) & 0xFF);
    whole += message;
    return message.size() <= kLongestMessage && sendAll(fd, whole.data(), whole.size());
}

bool isOurUser(int fd)
{
    ucred who{};
    socklen_t size = sizeof who;
    return ::getsockopt(fd, SOL_SOCKET, SO_PEERCRED, &who, &size) == 0 && (who.uid == ::getuid() || who.uid == 0);
}

[[noreturn]] void fail(const std::filesystem::path &socket)
{
    throw std::system_error(errno, std::generic_category(), socket.string());
}

} // namespace

StoreListener::StoreListener(const std::filesystem::path &store, Serve serve)
    : m_socket(socketOf(store)), m_serve(std::move(serve))
{
    const Address address(m_socket);
    if (!address.fits()) {
        errno = ENAMETOOLONG;
        fail(m_socket);
    }
    ::unlink(m_socket.c_str());
    m_listen = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    // The mode is set before the first caller can come in: bind makes the file, listen opens the door.
    if (m_listen < 0 || ::bind(m_listen, address.get(), Address::size()) != 0 || ::chmod(m_socket.c_str(), 0600) != 0 ||
        ::listen(m_listen, kWaiting) != 0 || ::pipe2(m_wake, O_CLOEXEC) != 0) {
        const int error = errno;
        if (m_listen >= 0)
            ::close(m_listen);
        errno = error;
        fail(m_socket);
    }
    m_thread = std::thread([this] { run(); });
}

StoreListener::~StoreListener()
{
    ::close(m_wake[1]);
    m_thread.join();
    ::close(m_wake[0]);
    ::close(m_listen);
    ::unlink(m_socket.c_str());
}

void StoreListener::run()
{
    while (true) {
        std::array<pollfd, 2> waits{{{m_listen, POLLIN, 0}, {m_wake[0], POLLIN, 0}}};
        if (::poll(waits.data(), waits.size(), -1) < 0 && errno != EINTR)
            return;
        if (waits[1].revents != 0)
            return;
        if (waits[0].revents == 0)
            continue;
        const int peer = ::accept4(m_listen, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0)
            continue;
        if (isOurUser(peer))
            talk(peer);
        ::close(peer);
    }
}

void StoreListener::talk(int peer)
{
    while (true) {
        std::array<pollfd, 2> waits{{{peer, POLLIN, 0}, {m_wake[0], POLLIN, 0}}};
        if (::poll(waits.data(), waits.size(), kPatienceMs) <= 0 || waits[1].revents != 0)
            return; // silent for too long, or the kiosk ends
        const auto request = receive(peer);
        if (!request || !send(peer, m_serve(*request)))
            return;
    }
}

std::optional<StoreCaller> StoreCaller::connect(const std::filesystem::path &store)
{
    const Address address(socketOf(store));
    if (!address.fits())
        return std::nullopt;
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return std::nullopt;
    if (::connect(fd, address.get(), Address::size()) != 0) {
        ::close(fd);
        return std::nullopt;
    }
    return StoreCaller(fd);
}

StoreCaller::StoreCaller(StoreCaller &&other) noexcept : m_fd(std::exchange(other.m_fd, -1)) {}

StoreCaller &StoreCaller::operator=(StoreCaller &&other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

StoreCaller::~StoreCaller()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

std::string StoreCaller::ask(const std::string &request)
{
    std::optional<std::string> answer;
    if (send(m_fd, request))
        answer = receive(m_fd);
    if (!answer)
        throw std::runtime_error(
            "the kiosk that holds the store did not answer; run the command again with the same --op");
    return std::move(*answer);
}

} // namespace plaza::desk
