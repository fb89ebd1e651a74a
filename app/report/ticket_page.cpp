// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ticket_page.h"

#include "ticket/short_form.h"

#include <array>

namespace plaza::report {

namespace {

std::string joined(const std::string &first, const std::string &second)
{
    return first.empty() || second.empty() ? first + second : first + " · " + second;
}

// "2018年6月8日 周五 09:00 开始 · 07:45 起签到", or "… 签到 07:45–11:30" where no start is known.
std::string timeLine(const core::Window &window, core::UtcOffset offset)
{
    static constexpr std::array<const char *, 7> kWeekdays{"周日", "周一", "周二", "周三", "周四", "周五", "周六"};
    const core::LocalTime day = core::toLocal(window.opens, offset);
    std::string line = std::to_string(day.year) + "年" + std::to_string(day.month) + "月" + std::to_string(day.day) +
                       "日 " + kWeekdays[static_cast<std::size_t>(day.weekday)] + " ";
    const std::string opens = core::toClock(window.opens, offset);
    if (window.starts)
        return line + core::toClock(*window.starts, offset) + " 开始 · " + opens + " 起签到";
    return line + "签到 " + opens + "–" + core::toClock(window.closes, offset);
}

Visit visitOf(const core::Session &session, const core::Event &event)
{
    Visit visit;
    visit.session = session.name;
    for (const core::Window &window : session.windows) {
        std::string line = timeLine(window, event.offset);
        // A day in another room says so; the session's own room stands below.
        if (!window.room.empty() && window.room != session.room)
            line = joined(line, window.room.zh);
        visit.times.push_back(std::move(line));
    }
    const core::Venue *venue = event.venue(session.venue);
    visit.place = joined(venue != nullptr ? venue->name.zh : std::string(), session.room.zh);
    return visit;
}

} // namespace

TicketPage ticketPage(const core::Event &event, const core::Attendee &attendee, std::string_view code)
{
    TicketPage page;
    page.eventName = event.name;
    page.theme = event.theme;
    page.name = attendee.name;
    page.organisation = attendee.organisation;
    page.title = attendee.title;
    for (const std::string &id : attendee.sessions) {
        if (const core::Session *session = event.session(id))
            page.visits.push_back(visitOf(*session, event));
    }
    page.seat = attendee.seat;
    page.zone = attendee.zone;
    page.code = code;
    page.shortForm = ticket::shortFormOf(code);
    return page;
}

} // namespace plaza::report
