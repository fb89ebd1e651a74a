// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evdev_scanner.h"

#include <cerrno>
#include <cstring>
#include <ctime>
#include <linux/input.h>
#include <sys/ioctl.h>
#include <sys/stat.h>

namespace plaza::ui {

namespace {

constexpr scan::CodeStream::Rules kRules{.silenceMs = 200, .shortest = 4}; // a wireless one may stall

} // namespace

EvdevScanner::EvdevScanner(const QString &path, QObject *parent) : NodeScanner(path, kRules, parent) {}

int EvdevScanner::prepare(int file)
{
    struct stat status = {};
    if (::fstat(file, &status) == 0 && !S_ISCHR(status.st_mode))
        return 0; // the tests' pipe
    int clock = CLOCK_MONOTONIC;
    ::ioctl(file, EVIOCSCLOCKID, &clock);
    return ::ioctl(file, EVIOCGRAB, 1) == 0 ? 0 : errno; // EBUSY: another program has it
}

QString EvdevScanner::permissionAdvice() const
{
    return QStringLiteral("may not be read; put the kiosk's user into the group input");
}

void EvdevScanner::take(std::string_view bytes)
{
    m_part += bytes;
    std::size_t at = 0;
    for (; m_part.size() - at >= sizeof(input_event); at += sizeof(input_event))
        takeEvent(m_part.data() + at);
    m_part.erase(0, at);
}

void EvdevScanner::takeEvent(const char *bytes)
{
    input_event event;
    std::memcpy(&event, bytes, sizeof event);
    const std::int64_t atMs = std::int64_t{event.input_event_sec} * 1000 + event.input_event_usec / 1000;
    if (event.type == EV_SYN && event.code == SYN_DROPPED) { // the kernel's queue was full
        m_keys.reset();
        return stream().tear(atMs);
    }
    if (event.type != EV_KEY || event.value < 0 || event.value > 2)
        return;
    tell(stream().quiet(atMs)); // the events carry their own times, so a pause is seen however late they are read
    tell(stream().feed(m_keys.key(event.code, static_cast<scan::Motion>(event.value)), atMs));
}

void EvdevScanner::forget()
{
    m_part.clear();
    m_keys.reset();
}

} // namespace plaza::ui
