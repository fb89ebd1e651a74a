// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ticket_page.h"
#include "ticket/ticket.h"

namespace plaza::report::sample {

inline core::Instant at(std::string_view iso)
{
    return core::parseIso(iso, core::UtcOffset{480}).value();
}

/// An event with a forum of one day and a course of three.
inline core::Event event()
{
    core::Event event;
    event.id = "sample";
    event.name = {"北部湾质量提升宣传活动", "Quality campaign of the Northern Gulf"};
    core::Venue hotel;
    hotel.id = "hotel";
    hotel.name = {"海滨宾馆", "Haibin Hotel"};
    event.venues = {hotel};

    core::Session forum;
    forum.id = "forum";
    forum.name = {"高质量发展高端论坛", "Forum on quality"};
    forum.venue = "hotel";
    forum.room = {"观海楼三楼", ""};
    core::Window day;
    day.opens = at("2018-06-08T07:45");
    day.closes = at("2018-06-08T11:30");
    day.starts = at("2018-06-08T08:30");
    forum.windows = {day};

    core::Session course = forum;
    course.id = "course";
    course.name = {"质量培训班", ""};
    course.windows.clear();
    for (const char *date : {"2018-05-07", "2018-05-08", "2018-05-09"}) {
        core::Window morning;
        morning.opens = at(std::string(date) + "T08:00");
        morning.closes = at(std::string(date) + "T11:50");
        course.windows.push_back(morning);
    }
    course.windows[2].room = {"二号会议室", ""};
    event.sessions = {forum, course};
    return event;
}

inline core::Attendee attendee()
{
    core::Attendee attendee;
    attendee.id = "A001";
    attendee.name = "黄石马";
    attendee.organisation = "湛江市食品药品检验所";
    attendee.title = "高级工程师";
    attendee.sessions = {"forum", "gone"};
    attendee.seat = "12排08座";
    attendee.zone = "蓝区";
    return attendee;
}

inline std::string code()
{
    const crypto::Signer signer(crypto::SigningSeed::fromBytes(crypto::Bytes(32, 1)).value());
    return ticket::issue({ticket::eventTagOf("sample"), 42, ticket::TicketClass::Guest, 1, {}, {}}, signer);
}

} // namespace plaza::report::sample
