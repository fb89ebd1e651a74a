// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device_write.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <linux/lp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <system_error>
#include <termios.h>
#include <unistd.h>

namespace plaza::ui {

namespace {

using Clock = std::chrono::steady_clock;

std::string reason(const std::string &path, int error)
{
    if (error == EACCES)
        return path + ": may not be written; put the kiosk's user into the group lp";
    if (error == ENXIO || error == ENODEV)
        return path + ": no printer is there";
    if (error == ENOSPC) // how usblp tells it
        return path + ": no paper";
    return path + ": " + std::generic_category().message(error);
}

class Device {
public:
    explicit Device(const std::string &path)
        : m_file(::open(path.c_str(), O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC))
    {
    }
    ~Device()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    Device(const Device &) = delete;
    Device &operator=(const Device &) = delete;
    [[nodiscard]] int file() const { return m_file; }
    [[nodiscard]] bool paperOut() const
    {
        int status = 0; // other devices than usblp and lp do not know the question
        return ::ioctl(m_file, LPGETSTATUS, &status) == 0 && (status & LP_POUTPA) != 0;
    }
    /// A picture holds every byte there is: on a serial line none of them may be special.
    void setRaw() const
    {
        termios line = {};
        if (::isatty(m_file) == 0 || ::tcgetattr(m_file, &line) != 0)
            return;
        ::cfmakeraw(&line);
        ::tcsetattr(m_file, TCSANOW, &line);
    }

private:
    int m_file;
};

/// Waits until the device takes more: 0, or the error that ends it.
int awaitRoom(int file, Clock::time_point end, const StopSign &stop)
{
    for (;;) {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(end - Clock::now()).count();
        std::array<pollfd, 2> files{{{file, POLLOUT, 0}, {stop.file(), POLLIN, 0}}};
        const int ready = ::poll(files.data(), files.size(), static_cast<int>(std::max<std::int64_t>(left, 0)));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready < 0)
            return errno;
        if (ready == 0)
            return ETIMEDOUT;
        if (files[1].revents != 0)
            return ECANCELED;
        return (files[0].revents & POLLOUT) != 0 ? 0 : EIO; // unplugged
    }
}

int writeAll(const Device &device, std::span<const std::uint8_t> bytes, Clock::time_point end, const StopSign &stop)
{
    while (!bytes.empty()) {
        if (const int error = awaitRoom(device.file(), end, stop); error != 0)
            return error;
        const auto count = ::write(device.file(), bytes.data(), bytes.size());
        if (count >= 0)
            bytes = bytes.subspan(static_cast<std::size_t>(count));
        else if (errno != EAGAIN && errno != EINTR)
            return errno;
    }
    // usblp throws away at close() what it has not sent yet, and has room again only when it has sent all.
    return awaitRoom(device.file(), end, stop);
}

} // namespace

StopSign::StopSign() : m_file(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_file < 0)
        throw std::system_error(errno, std::generic_category(), "eventfd");
}

StopSign::~StopSign()
{
    ::close(m_file);
}

void StopSign::set()
{
    ::eventfd_write(m_file, 1);
}

std::string writeToDevice(const std::string &path, std::span<const std::uint8_t> bytes, std::chrono::milliseconds limit,
                          const StopSign &stop)
{
    const auto end = Clock::now() + limit;
    const Device device(path);
    if (device.file() < 0)
        return reason(path, errno);
    if (device.paperOut())
        return path + ": no paper";
    device.setRaw();
    const int error = writeAll(device, bytes, end, stop);
    if (error == 0)
        return device.paperOut() ? path + ": no paper" : std::string();
    if (error == ETIMEDOUT)
        return path + ": takes nothing more: no paper, or its cover is open";
    return reason(path, error);
}

} // namespace plaza::ui
