// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/session_ends.h"

#include "config/session_ends.h"
#include "desk/staff.h"

#include <spdlog/spdlog.h>

namespace plaza::kiosk {

namespace {

constexpr int kLookMs = 1000;

} // namespace

SessionEnds::SessionEnds(const Start &start, const core::Clock &eventClock, ui::DeskRunner &desk)
    : m_watch(
          config::sessionEndsOf(start.texts),
          core::plausibleRange(start.config.event, start.config.playlist, start.clockShiftMs != 0, start.lastRecord),
          eventClock, desk::kMostAtOnce,
          [&desk](const core::SessionEnd &end, std::function<void(std::optional<int>)> done) {
              desk.signOutAtEnd(end, std::move(done));
          })
{
    QObject::connect(&m_watch, &ui::SessionEndWatch::signedOut, [](const core::SessionEnd &end, int people) {
        spdlog::info("{} is over: {} signed out", end.session, people);
    });
    QObject::connect(&m_watch, &ui::SessionEndWatch::doubted, [&desk](core::ClockDoubt doubt) {
        spdlog::warn("nobody is signed out at a session's end: {}", core::textOf(doubt).en);
        desk.tellStaff("clock");
    });
    QObject::connect(&m_timer, &QTimer::timeout, [this] { m_watch.look(m_steady.elapsed()); });
}

void SessionEnds::begin()
{
    m_steady.start();
    m_watch.look(0);
    m_timer.start(kLookMs);
}

} // namespace plaza::kiosk
