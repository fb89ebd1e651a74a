// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/headcount_print.h"
#include "ctl/unseen.h"

#include <ostream>

namespace plaza::ctl {

namespace {

std::string nameOf(const std::string &name)
{
    return name.empty() ? "(none named)" : withUnseenEscaped(name);
}

std::string people(const core::PeopleCount &count)
{
    return "expected " + std::to_string(count.expected) + ", arrived " + std::to_string(count.arrived) + ", walk-in " +
           std::to_string(count.walkIn) + ", inside " + std::to_string(count.inside) + ", left " +
           std::to_string(count.left()) + ", absent " + std::to_string(count.absent()) + ", late " +
           std::to_string(count.late);
}

void print(std::ostream &out, const desk::ScopeFigures &figures)
{
    using Kind = core::Scope::Kind;
    const Kind kind = figures.scope.kind;
    out << "  "
        << (kind == Kind::Session ? figures.scope.id
            : kind == Kind::Event ? "whole event"
                                  : std::string(core::toString(kind)) + " " + figures.scope.id)
        << ": " << people(figures.people);
    out << ", refused " << figures.refused << ", conflicts " << figures.conflicts;
    if (figures.clicked != 0 || figures.corrected != 0)
        out << ", without tickets " << figures.clicked << ", corrected " << figures.corrected;
    if (figures.byStaff != 0)
        out << ", signed in by staff " << figures.byStaff;
    if (figures.exits != 0)
        out << ", exits " << figures.exits << ", returned " << figures.returned;
    if (figures.capacity)
        out << ", capacity " << figures.heads() << " of " << *figures.capacity
            << (figures.level == core::CapacityLevel::Stop      ? " (full: nobody more)"
                : figures.level == core::CapacityLevel::Warning ? " (nearly full)"
                                                                : "");
    if (figures.atLeast)
        out << "; at least: a kiosk has not been heard from";
    out << '\n';
    if (figures.refusedBy.empty() || kind != Kind::Session)
        return;
    out << "    refused:";
    for (const auto &[verdict, count] : figures.refusedBy)
        out << ' ' << core::toString(verdict) << ' ' << count;
    out << '\n';
}

void print(std::ostream &out, const char *title, const std::vector<desk::GroupRow> &groups)
{
    out << title << ", who misses most first:\n";
    for (const desk::GroupRow &group : groups)
        out << "  " << nameOf(group.name) << ": " << group.people.arrived << " of " << group.people.expected
            << ", missing " << group.people.absent() << ", walk-in " << group.people.walkIn << '\n';
}

void print(std::ostream &out, const desk::DoorFigures &door, const core::Event &event)
{
    out << "  " << withUnseenEscaped(door.kiosk) << (door.session.empty() ? "" : " (" + door.session + ")") << ": in "
        << door.total.entries << ", out " << door.total.exits << ", refused " << door.total.refused
        << "; in by minute, the last one now:";
    for (const desk::DoorCount &minute : door.lastMinutes)
        out << ' ' << minute.entries;
    if (door.silent)
        out << "; " << (door.heardAt ? "silent since " + core::toIso(*door.heardAt, event.offset) : "never heard from");
    out << '\n';
}

void printHours(std::ostream &out, const desk::Dashboard &board, const core::Event &event)
{
    std::map<core::Instant, desk::DoorCount> hours;
    for (const desk::DoorFigures &door : board.doors)
        for (const auto &[hour, count] : door.hours) {
            hours[hour].entries += count.entries;
            hours[hour].exits += count.exits;
            hours[hour].refused += count.refused;
        }
    out << "by hour, at all doors:\n";
    for (const auto &[hour, count] : hours)
        out << "  " << core::toIso(hour, event.offset).substr(0, 16) << ": in " << count.entries << ", out "
            << count.exits << ", refused " << count.refused << '\n';
}

} // namespace

void printHeadcount(std::ostream &out, const desk::Dashboard &board, const core::Event &event,
                    const HeadcountDetail &detail, const std::vector<desk::MissingPerson> &missing)
{
    out << event.name.zh << ", " << core::toIso(board.asOf, event.offset) << '\n';
    for (const desk::ScopeFigures &figures : board.scopes)
        print(out, figures);
    if (detail.categories)
        print(out, "by category", board.categories);
    if (detail.organisations)
        print(out, "by organisation", board.organisations);
    if (board.organisationsLeftOut > 0)
        out << "  and " << board.organisationsLeftOut << " more\n";
    if (detail.doors) {
        out << "by door:\n";
        for (const desk::DoorFigures &door : board.doors)
            print(out, door, event);
    }
    if (detail.hours)
        printHours(out, board, event);
    if (!detail.missing)
        return;
    out << "missing: " << missing.size() << '\n';
    for (const desk::MissingPerson &person : missing)
        out << "  " << withUnseenEscaped(person.attendee)
            << (detail.names ? "  " + (person.name.empty() ? "(no name)" : withUnseenEscaped(person.name)) : "") << "  "
            << nameOf(person.organisation) << '\n';
}

} // namespace plaza::ctl
