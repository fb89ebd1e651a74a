// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"

#include "gallery/sample_plan.h"

namespace plaza::sample {

using core::Verdict;

core::Instant at(int hour, int minute, int second)
{
    const core::LocalTime local{
        .year = 2026, .month = 9, .day = 12, .hour = hour, .minute = minute, .second = second, .ms = 0, .weekday = 6};
    return core::fromLocal(local, core::UtcOffset{480}).value();
}

config::EventConfig event()
{
    config::EventConfig config;
    core::Event &e = config.event;
    e.id = "binhai-2026";
    e.name = {"滨海市质量宣传日", "Binhai Quality Day"};
    e.shortName = e.name;
    e.slogan = {"每一次检测，都为您安心", "Every test,\nfor your peace of mind"};
    core::Venue hotel{.id = "hotel", .name = {"滨海宾馆", "Binhai Hotel"}, .outdoor = false, .direction = {}};
    hotel.direction = {core::Arrow::Straight, {"出西门，过马路就到", "Out of the west gate, across the road"}, {}, 8};
    core::Venue square{.id = "square", .name = {"滨海广场", "Binhai Square"}, .outdoor = true, .direction = {}};
    square.direction = {
        core::Arrow::Straight, {"出东门，沿海景路直行", "Out of the east gate, along Seaview Road"}, {}, 8};
    e.venues = {hotel, square};

    core::Session forum;
    forum.id = "forum";
    forum.name = {"高质量发展论坛", "Quality Growth Forum"};
    forum.venue = "hotel";
    forum.room = {"三楼会议厅", "Third-floor hall"};
    forum.windows = {{at(7, 45), at(11, 30), at(9, 0), core::Day{20260912}, {}}};
    forum.toStaff = {"leader"};
    forum.direction = {core::Arrow::Right,
                       {"请向右，乘电梯到三楼", "Turn right, lift to floor 3"},
                       {"出电梯左转 20 米，资料袋在 2 号桌", "Left out of the lift, 20 m. Pick up your kit at desk 2"},
                       0};
    core::Session fair;
    fair.id = "square";
    fair.name = {"质量宣传广场活动", "Quality Fair"};
    fair.venue = "square";
    fair.room = {"主舞台", "Main stage"};
    fair.windows = {{at(8, 30), at(12, 0), at(10, 0), core::Day{20260912}, {}}};
    fair.admission = core::Admission::Open;
    e.sessions = {forum, fair};

    const auto item = [&](int h, int m, int h2, int m2, core::LocalizedText title, core::LocalizedText place,
                          std::string session) {
        e.agenda.push_back({at(h, m), at(h2, m2), std::move(title), std::move(place), {}, std::move(session), false});
    };
    item(8, 0, 9, 0, {"嘉宾签到", "Guests arrive"}, {"一楼大堂", "Lobby"}, "forum");
    item(9, 0, 9, 20, {"开幕致辞", "Opening words"}, {"三楼会议厅", "Third-floor hall"}, "forum");
    item(9, 20, 9, 40, {"启动仪式", "Opening ceremony"}, {"主舞台", "Main stage"}, "square");
    item(9, 20, 10, 40, {"主旨报告：检测让信任可见", "Keynote: testing makes trust visible"},
         {"三楼会议厅", "Third-floor hall"}, "forum");
    item(9, 40, 10, 40, {"名牌产品授牌", "Awards for quality brands"}, {"主舞台", "Main stage"}, "square");
    item(10, 40, 11, 10, {"有奖问答", "Prize quiz"}, {"主舞台", "Main stage"}, "square");
    item(10, 40, 11, 0, {"茶歇", "Tea break"}, {"三楼走廊", "Third-floor gallery"}, "forum");
    item(11, 0, 11, 40, {"圆桌讨论：小企业怎样用好标准", "Round table: standards for small firms"},
         {"三楼会议厅", "Third-floor hall"}, "forum");
    item(11, 10, 12, 0, {"现场检测体验", "Try the tests yourself"}, {"A 区 1–4 号展位", "Zone A, booths 1–4"},
         "square");
    item(11, 40, 12, 0, {"总结与合影", "Closing and photograph"}, {"三楼会议厅", "Third-floor hall"}, "forum");

    config.kiosks = {
        {"k1", {"1 号机", "Kiosk 1"}, "hotel", "forum", core::KioskRole::SignIn, "demo", {}},
        {"k2", {"2 号机 · 东门", "Kiosk 2, east gate"}, "hotel", "forum", core::KioskRole::SignIn, "demo", {}},
        {"k8", {"8 号机", "Kiosk 8"}, "square", "square", core::KioskRole::SignIn, "demo", {}},
        {"k9", {"9 号机", "Kiosk 9"}, "square", "square", core::KioskRole::SignOut, "demo", {}},
        {"k12", {"问询处", "Information"}, "square", "", core::KioskRole::Info, "none", {}},
        {"big", {"大屏幕", "Big screen"}, "square", "", core::KioskRole::Stage, "none", {}},
        {"wall", {"广告屏", "Wall screen"}, "square", "", core::KioskRole::Promo, "none", {}}};
    core::QuizRound round{.id = "square", .name = {"有奖问答", "Prize quiz"}, .venue = "square", .kiosks = {"k8"}};
    round.windows = {{at(10, 40), at(11, 10), core::Day{20260912}}};
    const core::LocalizedText desk{"领奖台 · 5 号位", "Prize desk, place 5"};
    round.prizes = {{.id = "monitor",
                     .name = {"电子血压计", "Blood pressure monitor"},
                     .tier = {"一等奖", "First prize"},
                     .stock = 5,
                     .valueYuan = 90,
                     .oddsPpm = 10'000,
                     .desk = desk,
                     .picture = {},
                     .quota = {}},
                    {.id = "cup",
                     .name = {"保温杯", "Thermos cup"},
                     .tier = {"二等奖", "Second prize"},
                     .stock = 30,
                     .valueYuan = 45,
                     .oddsPpm = 100'000,
                     .desk = desk,
                     .picture = {},
                     .quota = {}},
                    {.id = "bag",
                     .name = {"环保袋", "Shopping bag"},
                     .tier = {"三等奖", "Third prize"},
                     .stock = 200,
                     .oddsPpm = 500'000,
                     .release = core::PrizeRelease::AtOnce,
                     .desk = desk,
                     .picture = {},
                     .quota = {}}};
    round.voucherUntil = 12 * 3600;
    config.quiz.rounds = {round};
    config.quiz.contact = {"滨海市质量协会", "Binhai Quality Association"};
    config.quiz.contactPhone = {"请到服务台", "Ask at the service desk"};
    config.quiz.terms = {"奖品不能换成现金。小朋友请由家长陪同领奖。过时没有领取的奖品，视为放弃。",
                         "Prizes can't be exchanged for cash. Children please come with an adult. A prize that is not "
                         "fetched in time is given up."};
    config.plan = plan();
    return config;
}

desk::ShownQuestion question()
{
    return {.type = core::QuestionType::Single,
            .category = {},
            .text = {"买插线板时，要认准哪个标志？", "Which mark should an extension lead carry?"},
            .options = {{"CCC 认证标志", "The CCC mark"},
                        {"绿色食品标志", "The green food mark"},
                        {"有机产品标志", "The organic product mark"},
                        {"地理标志", "The geographical indication"}},
            .picture = {},
            .number = 3,
            .of = 5,
            .seconds = 30};
}

desk::Judged judged(bool right)
{
    return {.right = right,
            .rightOptions = {0},
            .explanation = {"插线板必须经过强制性产品认证，标志印在背面。",
                            "Extension leads need compulsory certification; look for the mark on the back."},
            .source = "强制性产品认证目录"};
}

desk::Voucher voucher()
{
    return {.code = "PZ1:6BFOXN%TSMAHN-H8TCWI7ZGNAB8OHBQ4V0:DR3F",
            .shortCode = "B7-4821",
            .prize = {"保温杯", "Thermos cup"},
            .tier = {"二等奖", "Second prize"},
            .desk = {"领奖台 · 5 号位", "Prize desk, place 5"},
            .picture = {},
            .wonAt = at(10, 42),
            .until = at(12, 0)};
}

desk::Fairness fairness()
{
    desk::Fairness told;
    told.committedAt = at(9, 0);
    told.commitment = "3f9a71c408deb2566d098690f1130b7ded7ec2f7f5e1d30bd9d521f015363793";
    told.stock = {{{"一等奖", "First prize"}, {"电子血压计", "Blood pressure monitor"}, 3, 5},
                  {{"二等奖", "Second prize"}, {"保温杯", "Thermos cup"}, 21, 30},
                  {{"三等奖", "Third prize"}, {"环保袋", "Shopping bag"}, 146, 200}};
    told.rules = "72cd6e8422c407fb6d098690f1130b7ded7ec2f7f5e1d30bd9d521f015363793";
    told.rulesFixedAt = at(8, 30);
    return told;
}

core::Playlist playlist()
{
    core::Playlist loop;
    loop.transition = core::PromoTransition::Cut;
    const auto slide = [&](core::LocalizedText title, core::LocalizedText body, const char *link = "") {
        core::PromoItem item{.id = "item" + std::to_string(loop.items.size())};
        item.title = std::move(title);
        item.body = std::move(body);
        item.link = link;
        item.durationMs = 15'000;
        loop.items.push_back(std::move(item));
    };
    slide({"质量就在身边", "Quality is all around"}, {"滨海市质量宣传日", "Binhai Quality Day"});
    slide(
        {"买电器看 CCC，买食品看生产许可编号，买秤看检定合格标志",
         "Look for the CCC mark, the food licence number, the verification mark"},
        {"三处标志，三份放心：产品经过认证，食品来自获证企业，计量器具准确可靠。有疑问请到 A 区 3 "
         "号展位，现场为您解答。",
         "Three marks, three reasons to trust: certified products, licensed food makers, accurate scales. Ask at booth "
         "3 in zone A."});
    slide({"查一查证书的真假", "Check a certificate"}, {"用手机扫一扫", "Scan with your phone"},
          "https://example.org/certificates");
    for (const auto live :
         {core::LiveSlide::Agenda, core::LiveSlide::Headcount, core::LiveSlide::Quiz, core::LiveSlide::Sponsor}) {
        slide({}, {});
        loop.items.back().kind = core::PromoKind::Live;
        loop.items.back().live = live;
    }
    return loop;
}

core::Attendee guest()
{
    core::Attendee a;
    a.id = "A-0123";
    a.name = "陈雅琴";
    a.organisation = "滨海市食品检验中心";
    a.category = "guest";
    a.sessions = {"forum"};
    a.seat = "B 区 6 排 12 座";
    return a;
}

desk::Outcome outcome(Verdict verdict)
{
    desk::Outcome o;
    o.verdict = verdict;
    o.op = "op-1";
    o.at = at(8, 46);
    o.kiosk = "k1";
    o.session = "forum";
    const bool known = verdict == Verdict::Welcome || verdict == Verdict::AlreadyIn || verdict == Verdict::SignedOut ||
                       verdict == Verdict::WrongSession || verdict == Verdict::Full || verdict == Verdict::NotYetOpen ||
                       verdict == Verdict::Closed || verdict == Verdict::NeedsStaff;
    if (known) {
        o.person = guest();
        o.attendee = o.person->id;
    }
    if (verdict == Verdict::Welcome)
        o.opens = at(9, 0);
    if (verdict == Verdict::AlreadyIn) {
        o.at = at(10, 42);
        o.firstAt = at(8, 46);
        o.firstKiosk = "k2";
    }
    if (verdict == Verdict::WrongSession) {
        o.at = at(9, 31);
        o.goTo = "square";
    }
    if (verdict == Verdict::NotYetOpen) {
        o.at = at(7, 33);
        o.opens = at(7, 45);
    }
    if (verdict == Verdict::Closed)
        o.at = at(11, 52);
    return o;
}

} // namespace plaza::sample
