// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/headcount_print.h"
#include "ctl/json_text.h"
#include "ctl/unseen.h"

#include <nlohmann/json.hpp>
#include <set>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

Json timeOf(const std::optional<core::Instant> &at, core::UtcOffset offset)
{
    return at ? Json(core::toIso(*at, offset)) : Json(nullptr);
}

void putPeople(Json &out, const core::PeopleCount &people)
{
    out["expected"] = people.expected;
    out["arrived"] = people.arrived;
    out["walk_in"] = people.walkIn;
    out["inside"] = people.inside;
    out["left"] = people.left();
    out["absent"] = people.absent();
    out["late"] = people.late;
}

Json jsonOf(const desk::ScopeFigures &figures, core::UtcOffset offset)
{
    Json out{{"id", figures.scope.id}};
    putPeople(out, figures.people);
    out["refused"] = figures.refused;
    out["conflicts"] = figures.conflicts;
    out["came"] = figures.people.arrived + figures.people.walkIn;
    out["refused_by"] = Json::object();
    for (const auto &[verdict, count] : figures.refusedBy)
        out["refused_by"][std::string(core::toString(verdict))] = count;
    out["by_staff"] = figures.byStaff;
    out["exits"] = figures.exits;
    out["returned"] = figures.returned;
    out["clicked"] = figures.clicked;
    out["corrected"] = figures.corrected;
    out["first_arrival"] = timeOf(figures.firstArrival, offset);
    out["last_arrival"] = timeOf(figures.lastArrival, offset);
    out["at_least"] = figures.atLeast;
    out["heard_at"] = timeOf(figures.heardAt, offset);
    if (figures.scope.kind != core::Scope::Kind::Session)
        return out;
    out["day"] = figures.day.yyyymmdd == 0 ? Json(nullptr) : Json(core::toString(figures.day));
    out["starts"] = timeOf(figures.starts, offset);
    out["capacity"] = figures.capacity ? Json(*figures.capacity) : Json(nullptr);
    out["level"] = core::toString(figures.level);
    return out;
}

/// Every day on which anybody came or was refused.
void putDays(Json &list, const desk::ScopeFigures &session)
{
    std::set<core::Day> days;
    for (const auto &[day, count] : session.days)
        days.insert(day);
    for (const auto &[day, count] : session.refusedOn)
        days.insert(day);
    for (const core::Day day : days) {
        const auto came = session.days.find(day);
        const core::DayFigures figures = came == session.days.end() ? core::DayFigures{} : came->second;
        const auto refused = session.refusedOn.find(day);
        list.push_back({{"session", session.scope.id},
                        {"day", core::toString(day)},
                        {"arrived", figures.arrived},
                        {"walk_in", figures.walkIn},
                        {"inside", figures.inside},
                        {"refused", refused == session.refusedOn.end() ? 0 : refused->second},
                        {"conflicts", figures.conflicts}});
    }
}

Json jsonOf(const std::vector<desk::GroupRow> &groups)
{
    Json list = Json::array();
    for (const desk::GroupRow &group : groups) {
        Json row{{"name", group.name}};
        putPeople(row, group.people);
        list.push_back(std::move(row));
    }
    return list;
}

Json jsonOf(const desk::DoorCount &count)
{
    return {{"entries", count.entries}, {"exits", count.exits}, {"refused", count.refused}};
}

Json jsonOf(const desk::DoorFigures &door, bool hours, core::UtcOffset offset)
{
    Json out{{"kiosk", door.kiosk}, {"session", door.session}};
    out.update(jsonOf(door.total));
    out["entries_by_minute"] = Json::array();
    for (const desk::DoorCount &minute : door.lastMinutes)
        out["entries_by_minute"].push_back(minute.entries);
    out["here"] = door.here;
    out["silent"] = door.silent;
    out["heard_at"] = timeOf(door.heardAt, offset);
    out["last_fact"] = timeOf(door.lastFact, offset);
    if (!hours)
        return out;
    out["hours"] = Json::array();
    for (const auto &[hour, count] : door.hours) {
        Json row{{"hour", core::toIso(hour, offset)}};
        row.update(jsonOf(count));
        out["hours"].push_back(std::move(row));
    }
    return out;
}

Json curveOf(const desk::Dashboard &board, core::UtcOffset offset)
{
    Json points = Json::array();
    for (const desk::CurvePoint &point : board.curve)
        points.push_back(
            {{"minute", core::toIso(point.minute, offset)}, {"arrived", point.arrived}, {"walk_in", point.walkIn}});
    return points;
}

} // namespace

std::string headcountJson(const desk::Dashboard &board, const core::Event &event, const HeadcountDetail &detail,
                          const std::vector<desk::MissingPerson> &missing)
{
    Json json{{"as_of", core::toIso(board.asOf, event.offset)}};
    for (const char *list : {"sessions", "venues", "programmes", "days"})
        json[list] = Json::array();
    for (const desk::ScopeFigures &figures : board.scopes) {
        if (figures.scope.kind == core::Scope::Kind::Event) {
            json["event"] = jsonOf(figures, event.offset);
            json["event"]["id"] = event.id;
        } else {
            json[std::string(core::toString(figures.scope.kind)) + "s"].push_back(jsonOf(figures, event.offset));
        }
        putDays(json["days"], figures);
    }
    json["scope"] = {{"kind", core::toString(board.chosen.kind)}, {"id", board.chosen.id}};
    json["last_minutes_arrived"] = board.lastMinutesArrived;
    json["curve"] = curveOf(board, event.offset);
    json["categories"] = jsonOf(board.categories);
    if (detail.organisations) {
        json["organisations"] = jsonOf(board.organisations);
        json["organisations_left_out"] = board.organisationsLeftOut;
    }
    json["doors"] = Json::array();
    for (const desk::DoorFigures &door : board.doors)
        json["doors"].push_back(jsonOf(door, detail.hours, event.offset));
    if (detail.missing)
        json["missing"] = Json::array();
    for (const desk::MissingPerson &person : missing) {
        Json row{{"attendee", person.attendee}, {"category", person.category}, {"organisation", person.organisation}};
        if (detail.names)
            row["name"] = person.name;
        json["missing"].push_back(std::move(row));
    }
    return withUnseenEscaped(jsonText(json));
}

} // namespace plaza::ctl
