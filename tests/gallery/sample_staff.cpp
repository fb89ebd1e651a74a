// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample_staff.h"

#include "gallery/sample.h"

#include <array>
#include <utility>

namespace plaza::sample {

desk::StaffEntry entry(core::Role role)
{
    return {.what = desk::StaffEntry::What::In, .session = {.token = "a token", .staff = "王主任", .role = role}};
}

desk::StaffAnswer calls()
{
    desk::StaffAnswer answer;
    answer.calls = {
        {.id = "c1", .kiosk = "k2", .reason = "help", .at = at(8, 48), .ageMs = 240'000, .takenBy = {}, .takenAt = {}},
        {.id = "c2",
         .kiosk = "k8",
         .reason = "not-me",
         .at = at(8, 51),
         .ageMs = 60'000,
         .takenBy = "李明",
         .takenAt = {}},
        {.id = "c3", .kiosk = "k1", .reason = "help", .at = at(8, 52), .ageMs = 5'000, .takenBy = {}, .takenAt = {}}};
    return answer;
}

desk::StaffAnswer redemption(desk::Redemption::What what)
{
    desk::StaffAnswer answer{.what = desk::StaffAnswer::What::Prize};
    desk::Redemption prize{.what = what, .shortCode = "B7-4821"};
    prize.prize = {"保温杯", "Thermos cup"};
    prize.tier = {"二等奖", "Second prize"};
    prize.wonAt = at(8, 42);
    prize.endedAt = at(8, 50);
    prize.endedBy = "李明";
    answer.prize = prize;
    return answer;
}

desk::Dashboard dashboard(bool silent)
{
    desk::Dashboard all;
    all.asOf = all.wall = at(8, 52);
    all.chosen = {core::Scope::Kind::Session, "forum"};
    desk::ScopeFigures forum;
    forum.scope = all.chosen;
    forum.people = {.expected = 250, .arrived = 187, .walkIn = 8, .inside = 179, .late = 4};
    forum.starts = at(9, 0);
    forum.atLeast = silent;
    forum.exits = 16;
    forum.refused = 9;
    forum.refusedBy = {{core::Verdict::NotYetOpen, 7}, {core::Verdict::WrongSession, 2}};
    all.categories = {{"guest", {.expected = 210, .arrived = 150}}, {"press", {.expected = 40, .arrived = 37}}};
    all.scopes = {forum};
    struct Row {
        const char *name;
        int arrived, expected;
    };
    for (const Row &row : {Row{"企业代表", 71, 100}, Row{"检验检测机构", 46, 60}, Row{"县区市场监管", 20, 30},
                           Row{"新闻媒体", 12, 20}, Row{"市直机关", 38, 40}, Row{"", 0, 0}})
        all.organisations.push_back({row.name, {.expected = row.expected, .arrived = row.arrived}});
    constexpr std::array kCurve{std::pair{5, 4},    std::pair{12, 9},   std::pair{20, 24},  std::pair{26, 50},
                                std::pair{32, 82},  std::pair{36, 110}, std::pair{40, 140}, std::pair{44, 163},
                                std::pair{48, 178}, std::pair{51, 187}};
    for (const auto &[minute, arrived] : kCurve)
        all.curve.push_back({at(8, minute), arrived, 0});
    all.lastMinutesArrived = 26;
    for (const auto &[kiosk, entries] : {std::pair{"k1", 86}, std::pair{"k2", 71}, std::pair{"k8", 30}}) {
        desk::DoorFigures door;
        door.kiosk = kiosk;
        door.session = "forum";
        door.here = all.doors.empty();
        door.total.entries = entries;
        door.heardAt = all.wall;
        all.doors.push_back(door);
    }
    desk::DoorFigures &last = all.doors.back();
    last.silent = silent;
    if (silent)
        last.heardAt = core::Instant{all.wall.ms - 190'000};
    return all;
}

std::vector<desk::MissingPerson> missing()
{
    std::vector<desk::MissingPerson> people;
    for (const char *name : {"王建国", "李秀英", "单雪梅", "区志强", "欧阳明", "查丽", "解文", "仇晓"})
        people.push_back({.attendee = "M" + std::to_string(people.size()),
                          .category = "guest",
                          .organisation = "企业代表",
                          .name = name});
    return people;
}

desk::InsideList inside()
{
    struct Person {
        const char *name;
        const char *organisation;
    };
    static constexpr std::array kPeople{Person{"王建国", "湛江市市场监督管理局"},
                                        Person{"李秀英", "企业代表"},
                                        Person{"欧阳明月", "广东省湛江市质量技术监督标准与编码所"},
                                        Person{"", ""},
                                        Person{"区志强", "廉江市市场监督管理局"},
                                        Person{"Alexandra Featherstone", "Laboratory for Electrical Safety"},
                                        Person{"查丽", "新闻媒体"},
                                        Person{"仇晓", "市直机关"}};
    desk::InsideList list;
    list.asOf = at(8, 52);
    for (int i = 0; i < 187; ++i) {
        const Person &of = kPeople.at(static_cast<std::size_t>(i) % kPeople.size());
        desk::InsidePerson person{.attendee = "F" + std::to_string(100 + i)};
        person.named = i >= std::ssize(kPeople) || *of.name != '\0';
        person.name = *of.name != '\0' ? of.name : "单雪梅";
        person.organisation = of.organisation;
        person.stays = {{"forum", at(8, 10 + i % 40)}};
        list.people.push_back(std::move(person));
    }
    list.unnamed = 1;
    list.withoutTickets = 12;
    list.silent = {{"k8", at(8, 31)}};
    return list;
}

desk::StaffAnswer hostStage(std::optional<core::StageStep> step)
{
    desk::StaffAnswer answer;
    answer.stage.emplace();
    if (!step) {
        answer.stage->prepared = {"stage-1", "signed-in:forum", {{"二等奖", 5}, {"一等奖", 1}}, 64};
        return answer;
    }
    desk::StageView view{.event = "sample",
                         .draw = "stage-1",
                         .step = *step,
                         .chosen = "signed-in:forum",
                         .entrants = 64,
                         .promise = std::string(60, 'a') + "9047",
                         .called = "",
                         .batches = {{.name = "二等奖", .places = 5, .begun = true, .turns = {}},
                                     {.name = "一等奖", .places = 1, .begun = false, .turns = {}}},
                         .batch = *step == core::StageStep::Promised ? 0 : 1,
                         .due = {},
                         .record = *step == core::StageStep::Ended ? "45cf704e1f6bf9b5" + std::string(48, '0') : "",
                         .reason = {}};
    const int won = *step == core::StageStep::Calling ? 2 : *step == core::StageStep::Promised ? 0 : 5;
    for (int rank = 1; rank <= won; ++rank)
        view.batches.front().turns.push_back(
            {{.rank = rank, .number = "9047-a4ab-6cbb", .name = "李*", .attendee = {}}, core::CallOutcome::Won, {}});
    if (*step == core::StageStep::Calling)
        view.due = desk::StagePerson{.rank = 3, .number = "b20e-11c4-07fa", .name = "欧*月", .attendee = {}};
    answer.stage->view = std::move(view);
    return answer;
}

void addExits(config::EventConfig &config)
{
    config.plan = {};
    core::FloorPlan &plan = config.plan;
    core::PlanLevel hall{.id = "hall", .venue = "hotel", .name = {"一楼大厅", "Ground-floor hall"}};
    hall.walkable = {{.outline = {{0, 0}, {100, 0}, {100, 30}, {0, 30}}, .holes = {}}};
    plan.levels = {hall};
    core::PlanKiosk kiosk{.kiosk = "k1", .place = {"hall", {85, 15}}, .headingDegrees = 0, .exit = "west"};
    plan.kiosks = {kiosk};
    plan.amenities = {{.id = "west",
                       .kind = core::AmenityKind::Exit,
                       .name = {"西门", "West Gate"},
                       .place = {"hall", {5, 15}},
                       .session = {}},
                      {.id = "park",
                       .kind = core::AmenityKind::Assembly,
                       .name = {"滨海路停车场", "Seaview Road car park"},
                       .place = {"hall", {2, 15}},
                       .session = {}}};
}

desk::EmergencyState emergency(core::EmergencyKind kind, core::LocalizedText words)
{
    return {{.id = "e1", .kind = kind, .words = std::move(words), .at = at(10, 52), .staff = "王主任", .kiosk = "k1"}};
}

} // namespace plaza::sample
