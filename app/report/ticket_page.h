// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on a printed ticket, as plain words; pdf_ticket.h draws it.
#pragma once

#include "core/attendee.h"
#include "core/event.h"

#include <string>
#include <string_view>
#include <vector>

namespace plaza::report {

/// One session of the ticket's holder.
struct Visit {
    core::LocalizedText session;
    std::vector<std::string> times; ///< one line for each day: 2018年6月8日 周五 09:00 开始 · 07:45 起签到
    std::string place;              ///< 海滨宾馆 · 观海楼三楼国际会议中心
    friend bool operator==(const Visit &, const Visit &) = default;
};

struct TicketPage {
    core::LocalizedText eventName;
    core::Theme theme;
    std::string name;
    std::string organisation;
    std::string title;
    std::vector<Visit> visits; ///< empty: the ticket names no session
    std::string seat;
    std::string zone;
    std::string code; ///< drawn as the QR symbol
    std::string shortForm;
    friend bool operator==(const TicketPage &, const TicketPage &) = default;
};

/// The page of `attendee`; a session id that the event does not know is left out. Pure, any thread.
TicketPage ticketPage(const core::Event &event, const core::Attendee &attendee, std::string_view code);

} // namespace plaza::report
