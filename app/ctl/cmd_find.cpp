// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/staff_commands.h"
#include "ctl/unseen.h"
#include "desk/find_people.h"

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string text;
    std::size_t limit = names::Index::kAll;
    bool json = false;
};

std::string_view toString(names::Fit fit)
{
    switch (fit) {
    case names::Fit::Exact:
        return "exact";
    case names::Fit::Prefix:
        return "prefix";
    case names::Fit::Inside:
        return "inside";
    }
    return {};
}

std::string_view toString(names::Field field)
{
    switch (field) {
    case names::Field::Person:
        return "name";
    case names::Field::Title:
        return "title";
    case names::Field::Number:
        return "id";
    case names::Field::Organisation:
        return "organisation";
    case names::Field::Seat:
        return "seat";
    case names::Field::Phone:
        return "phone";
    case names::Field::Words:
        return "other";
    }
    return {};
}

/// What can be said of a person, and of who is erased or sealed with other keys.
core::Attendee shown(const store::Person &person)
{
    core::Attendee attendee = person.attendee.value_or(core::Attendee{});
    if (!person.attendee)
        attendee.name = person.erased ? "(forgotten)" : "(can't be read)";
    return attendee;
}

Json toJson(const desk::FoundPerson &found, core::UtcOffset offset)
{
    const core::Attendee attendee = shown(found.person);
    Json sessions = Json::array();
    for (const store::Visit &visit : found.visits)
        sessions.push_back({{"id", visit.session},
                            {"state", visit.presence.inside ? "inside" : "left"},
                            {"expected", std::ranges::count(found.person.expectedAt, visit.session) > 0},
                            {"day", core::toString(visit.day)},
                            {"first_at", core::toIso(visit.presence.firstAt, offset)},
                            {"first_kiosk", visit.presence.firstKiosk}});
    for (const std::string &session : found.person.expectedAt)
        if (std::ranges::find(found.visits, session, &store::Visit::session) == found.visits.end())
            sessions.push_back({{"id", session}, {"state", "absent"}, {"expected", true}});
    return {{"attendee", found.person.id},
            {"name", attendee.name},
            {"organisation", attendee.organisation},
            {"title", attendee.title},
            {"category", found.person.category},
            {"phone", core::maskedPhone(attendee.phone)},
            {"seat", attendee.seat},
            {"zone", attendee.zone},
            {"fit", toString(found.fit)},
            {"field", toString(found.field)},
            {"sessions", std::move(sessions)}};
}

std::string lineOf(const desk::FoundPerson &found)
{
    const core::Attendee attendee = shown(found.person);
    std::string line = found.person.id;
    for (const std::string &part :
         {attendee.name, attendee.organisation, core::maskedPhone(attendee.phone), attendee.seat})
        if (!part.empty())
            line += "  " + part;
    return withUnseenEscaped(line);
}

void printSessions(std::ostream &out, const desk::FoundPerson &found, core::UtcOffset offset)
{
    for (const store::Visit &visit : found.visits)
        out << "    " << visit.session << ": " << (visit.presence.inside ? "inside" : "left") << ", signed in "
            << core::toString(visit.day) << ' ' << core::toClock(visit.presence.firstAt, offset) << " at "
            << visit.presence.firstKiosk << '\n';
    for (const std::string &session : found.person.expectedAt)
        if (std::ranges::find(found.visits, session, &store::Visit::session) == found.visits.end())
            out << "    " << session << ": not here yet\n";
}

int find(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const store::Keys keys = store::readKeys(store::keyFileOf(options.store));
    const core::UtcOffset offset = open.config.event.offset;
    const desk::FoundPeople found = desk::findPeople(open.reader, keys, options.text, options.limit);
    if (options.json) {
        Json hits = Json::array();
        for (const desk::FoundPerson &person : found.people)
            hits.push_back(toJson(person, offset));
        const Json all{{"as_of", core::toIso(open.eventClock.now(), offset)},
                       {"query", options.text},
                       {"total", found.total},
                       {"hits", std::move(hits)}};
        streams.out << mendedJsonText(all) << '\n';
        return Done;
    }
    for (const desk::FoundPerson &person : found.people) {
        streams.out << lineOf(person) << '\n';
        printSessions(streams.out, person, offset);
    }
    streams.out << found.total << " found";
    if (found.people.size() < found.total)
        streams.out << ", the best " << found.people.size() << " shown";
    streams.out << '\n';
    return Done;
}

} // namespace

void addFind(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("find", "Who is meant, and where they are: for staff, names in full.");
    auto options = std::make_shared<Options>();
    command.addOption("TEXT", options->text, "any part of a name, in characters or pinyin; or what the footer says")
        .required();
    command.addOption("--store", options->store, "the store's file").required();
    command.addOption("--limit", options->limit, "at most so many, the best (default: all)").positive();
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer(
        "张三 is found by 张三, zhangsan, zs, zhangs, 张s, z三; 吕 by lv, lu, lyu; 单 by shan (the surname), dan.\n"
        "Also by organisation, title, category, seat (12-3), id, and the last 2 digits of the phone or more.\n"
        "First what fits exactly, then what begins so (surnames), then the rest; names before organisations.\n"
        "Works while a kiosk runs. Example: plazactl find --store k1.db zs");
    command.callback([options, streams, &exit] { exit = find(*options, streams); });
}

} // namespace plaza::ctl
