// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ticket_page.h"

#include "sample_page.h"
#include "support/catch.h"

using namespace plaza::report;

TEST_CASE("A ticket says who, which session, when and where; a session the event does not know is left out")
{
    const TicketPage page = ticketPage(sample::event(), sample::attendee(), sample::code());

    CHECK(page.name == "黄石马");
    REQUIRE(page.visits.size() == 1);
    CHECK(page.visits[0].session.zh == "高质量发展高端论坛");
    CHECK(page.visits[0].times == std::vector<std::string>{"2018年6月8日 周五 08:30 开始 · 07:45 起签到"});
    CHECK(page.visits[0].place == "海滨宾馆 · 观海楼三楼");
    CHECK(page.seat == "12排08座");
    CHECK(page.code == sample::code());
}

TEST_CASE("A session of several days has a line for each, and names a day's other room")
{
    plaza::core::Attendee attendee = sample::attendee();
    attendee.sessions = {"course"};
    const TicketPage page = ticketPage(sample::event(), attendee, sample::code());

    REQUIRE(page.visits.size() == 1);
    CHECK(page.visits[0].times == std::vector<std::string>{"2018年5月7日 周一 签到 08:00–11:50",
                                                           "2018年5月8日 周二 签到 08:00–11:50",
                                                           "2018年5月9日 周三 签到 08:00–11:50 · 二号会议室"});
}

TEST_CASE("The short form of a code is eight plain characters and differs between tickets")
{
    const std::string form = ticketPage(sample::event(), sample::attendee(), sample::code()).shortForm;

    REQUIRE(form.size() == 9);
    CHECK(form[4] == '-');
    CHECK(form.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ-") == std::string::npos);
    CHECK(form == ticketPage(sample::event(), {}, sample::code()).shortForm);
    CHECK(form != ticketPage(sample::event(), {}, sample::code() + "A").shortForm);
}
