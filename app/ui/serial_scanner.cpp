// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/serial_scanner.h"

#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <termios.h>
#include <utility>

namespace plaza::ui {

namespace {

constexpr std::array<std::pair<int, speed_t>, 11> kSpeeds{{{1200, B1200},
                                                           {2400, B2400},
                                                           {4800, B4800},
                                                           {9600, B9600},
                                                           {19'200, B19200},
                                                           {38'400, B38400},
                                                           {57'600, B57600},
                                                           {115'200, B115200},
                                                           {230'400, B230400},
                                                           {460'800, B460800},
                                                           {921'600, B921600}}};

} // namespace

SerialScanner::SerialScanner(const QString &path, int baud, QObject *parent)
    : NodeScanner(path, {}, parent), m_baud(baud)
{
    m_steady.start();
}

int SerialScanner::prepare(int file)
{
    termios line = {};
    if (::tcgetattr(file, &line) != 0)
        return errno;
    ::cfmakeraw(&line); // also: no XON/XOFF, no byte is special
    line.c_cflag |= CLOCAL | CREAD;
    line.c_cflag &= ~static_cast<tcflag_t>(CSTOPB | CRTSCTS | HUPCL);
    line.c_cc[VMIN] = 1; // so that "nothing yet" is EAGAIN, and 0 means that the device has gone
    line.c_cc[VTIME] = 0;
    int error = EINVAL;
    for (const auto &[baud, speed] : kSpeeds)
        if (baud == m_baud)
            error = ::cfsetspeed(&line, speed) == 0 && ::tcsetattr(file, TCSANOW, &line) == 0 ? 0 : errno;
    if (error == 0) {
        ::ioctl(file, TIOCEXCL);   // nobody else takes our bytes
        ::tcflush(file, TCIFLUSH); // nor do we take those from before
    }
    return error;
}

QString SerialScanner::permissionAdvice() const
{
    return QStringLiteral("may not be read; put the kiosk's user into the group dialout");
}

void SerialScanner::take(std::string_view bytes)
{
    tell(stream().feed(bytes, m_steady.elapsed()));
}

} // namespace plaza::ui
