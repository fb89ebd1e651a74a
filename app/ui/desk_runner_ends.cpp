// SPDX-License-Identifier: GPL-3.0-or-later
// What the kiosk does by itself, and what it has to leave to staff.
#include "ui/desk_runner.h"

#include "desk/person_sheet.h"
#include "desk/session_end.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace plaza::ui {

void DeskRunner::signOutAtEnd(core::SessionEnd end, std::function<void(std::optional<int>)> done)
{
    post([this, end = std::move(end), done = std::move(done)](desk::Desk &desk) {
        std::optional<int> people;
        try {
            people = desk::signOutAtEnd(desk, end, m_place.kiosk);
        } catch (const std::runtime_error &) {
            people.reset(); // it is tried again
        }
        QMetaObject::invokeMethod(
            this,
            [this, done, people, now = inside(desk)] {
                done(people);
                if (people && *people > 0)
                    emit insideChanged(now);
            },
            Qt::QueuedConnection);
    });
}

void DeskRunner::tellStaff(std::string reason)
{
    post([this, reason = std::move(reason)](desk::Desk &desk) {
        try {
            const auto open = desk::openCalls(desk);
            const bool told = std::ranges::any_of(
                open, [&](const desk::OpenCall &call) { return call.kiosk == m_place.kiosk && call.reason == reason; });
            if (!told)
                desk.callStaff(m_place.kiosk, reason);
        } catch (const std::runtime_error &) {
            return; // the log has it
        }
    });
}

} // namespace plaza::ui
