// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/open_store.h"
#include "desk/headcount.h"

#include <memory>
#include <nlohmann/json.hpp>
#include <ostream>

namespace plaza::ctl {

namespace {

nlohmann::ordered_json toJson(const store::Headcount &heads, const std::string &asOf)
{
    nlohmann::ordered_json json{{"as_of", asOf}};
    for (const char *list : {"sessions", "venues", "days"})
        json[list] = nlohmann::ordered_json::array();
    for (const store::SessionCount &session : heads.sessions) {
        json["sessions"].push_back({{"id", session.id},
                                    {"expected", session.expected},
                                    {"arrived", session.arrived},
                                    {"walk_in", session.walkIn},
                                    {"inside", session.inside},
                                    {"left", session.left},
                                    {"absent", session.absent},
                                    {"refused", session.refused},
                                    {"conflicts", session.conflicts}});
        for (const store::DayCount &day : session.days)
            json["days"].push_back({{"session", session.id},
                                    {"day", core::toString(day.day)},
                                    {"arrived", day.arrived},
                                    {"walk_in", day.walkIn},
                                    {"inside", day.inside},
                                    {"refused", day.refused},
                                    {"conflicts", day.conflicts}});
    }
    for (const store::VenueCount &venue : heads.venues)
        json["venues"].push_back({{"id", venue.id}, {"inside", venue.inside}, {"came", venue.came}});
    return json;
}

void printTable(std::ostream &out, const store::Headcount &heads, const core::Event &event, const std::string &asOf)
{
    out << event.name.zh << ", " << asOf << '\n';
    for (const store::SessionCount &session : heads.sessions)
        out << "  " << session.id << ": expected " << session.expected << ", arrived " << session.arrived
            << ", walk-in " << session.walkIn << ", inside " << session.inside << ", left " << session.left
            << ", absent " << session.absent << ", refused " << session.refused << ", conflicts " << session.conflicts
            << '\n';
    for (const store::VenueCount &venue : heads.venues)
        out << "  venue " << venue.id << ": inside " << venue.inside << ", came " << venue.came << '\n';
}

int headcount(const std::string &storeFile, bool json, Streams streams)
{
    OpenReader open(storeFile);
    const core::Instant now = open.eventClock.now();
    const store::Headcount heads = desk::headcount(open.reader, open.config.event, now);
    const std::string asOf = core::toIso(now, open.config.event.offset);
    if (json)
        streams.out << toJson(heads, asOf).dump() << '\n';
    else
        printTable(streams.out, heads, open.config.event, asOf);
    return Done;
}

} // namespace

void addHeadcount(CLI::App &app, Streams streams, int &exit)
{
    auto *command = app.add_subcommand("headcount", "Who is expected, came, is inside, left; also while a kiosk runs.");
    auto store = std::make_shared<std::string>();
    auto json = std::make_shared<bool>(false);
    command->add_option("--store", *store, "the store's file")->required();
    command->add_flag("--json", *json, "one line of JSON");
    command->footer(
        "arrived: expected people who came. inside + left = arrived + walk-in; arrived + absent = expected.\n"
        "A person counts once, however many days or sessions; a venue counts the people inside any of its "
        "sessions.\nExample: plazactl headcount --store k1.db --json");
    command->callback([store, json, streams, &exit] { exit = headcount(*store, *json, streams); });
}

} // namespace plaza::ctl
