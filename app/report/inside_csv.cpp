// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inside_csv.h"

#include "report/csv_out.h"

namespace plaza::report {

namespace {

constexpr std::size_t kColumns = 11;
constexpr std::size_t kNote = kColumns - 1;

std::string both(const core::LocalizedText &text)
{
    return text.en.empty() || text.en == text.zh ? text.zh : text.zh + " / " + text.en;
}

void note(CsvOut &csv, const std::string &zh, const std::string &en)
{
    std::vector<std::string> cells(kColumns);
    cells[kNote] = zh + " / " + en;
    csv.row(cells);
}

void putGaps(CsvOut &csv, const desk::InsideList &list, core::UtcOffset offset)
{
    const std::string count = std::to_string(list.people.size());
    const std::string at = core::toIso(list.asOf, offset);
    note(csv, at + "，名单上在场 " + count + " 人", count + " people are listed as inside");
    for (const auto &[kiosk, heardAt] : list.silent) {
        if (heardAt)
            note(csv, kiosk + " 号机 " + core::toIso(*heardAt, offset) + " 以后没有数据，可能还有人不在名单上",
                 "nothing from kiosk " + kiosk + " since then: people may be inside who are not listed");
        else
            note(csv, kiosk + " 号机的数据从未收到，可能还有人不在名单上",
                 "kiosk " + kiosk + " was never heard from: people may be inside who are not listed");
    }
    if (list.withoutTickets != 0)
        note(csv, "另有手动计数的 " + std::to_string(list.withoutTickets) + " 人，没有姓名",
             std::to_string(list.withoutTickets) + " more were counted by hand and have no name");
    note(csv, "没有签退就离开的人也还在名单上", "whoever left without signing out is still listed");
    if (list.unnamed != 0)
        note(csv, "下面有 " + std::to_string(list.unnamed) + " 人只有编号，没有姓名",
             std::to_string(list.unnamed) + " below have an id, but no name");
}

} // namespace

std::string insideCsv(const desk::InsideList &list, const core::Event &event, bool phones)
{
    CsvOut csv({"姓名 name", "单位 organisation", "类别 category", "场次 session", "地点 venue", "区域 zone",
                "座位 seat", "电话 phone", "到场 since", "编号 id", "说明 note"});
    putGaps(csv, list, event.offset);
    for (const desk::InsidePerson &person : list.people) {
        std::string sessions;
        std::string venues;
        for (const desk::InsidePerson::Stay &stay : person.stays) {
            const core::Session *session = event.session(stay.session);
            const core::Venue *venue = session != nullptr ? event.venue(session->venue) : nullptr;
            sessions += (sessions.empty() ? "" : "、") + (session != nullptr ? both(session->name) : stay.session);
            if (venue != nullptr && venues.find(both(venue->name)) == std::string::npos)
                venues += (venues.empty() ? "" : "、") + both(venue->name);
        }
        csv.row({person.name,
                 person.organisation,
                 person.category,
                 sessions,
                 venues,
                 person.zone,
                 person.seat,
                 phones ? person.phone : std::string(),
                 core::toIso(person.stays.front().since, event.offset),
                 person.attendee,
                 {}});
    }
    return csv.text();
}

} // namespace plaza::report
