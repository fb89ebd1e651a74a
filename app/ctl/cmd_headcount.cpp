// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/headcount_print.h"
#include "ctl/open_store.h"
#include "desk/headcount_book.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string store;
    std::string session;
    std::string venue;
    std::string programme;
    std::vector<std::string> by;
    std::string organisation;
    std::string category;
    std::string at;
    bool missing = false;
    bool names = false;
    bool json = false;
};

core::Scope scopeOf(const Options &options, const core::Event &event)
{
    core::Scope scope;
    if (!options.session.empty())
        scope = {core::Scope::Kind::Session, options.session};
    if (!options.venue.empty())
        scope = {core::Scope::Kind::Venue, options.venue};
    if (!options.programme.empty())
        scope = {core::Scope::Kind::Programme, options.programme};
    const auto all = core::scopesOf(event);
    if (std::ranges::find(all, scope) != all.end())
        return scope;
    std::string known;
    for (const core::Scope &each : all)
        if (each.kind == scope.kind)
            known += (known.empty() ? "" : ", ") + each.id;
    throw BadUse("no " + std::string(core::toString(scope.kind)) + " '" + scope.id + "'; there are: " + known);
}

int headcount(const Options &options, Streams streams)
{
    if ((options.names || !options.organisation.empty() || !options.category.empty()) && !options.missing)
        throw BadUse("--names, --organisation, --category: they choose among the missing; add --missing");
    const auto asked = [&options](const char *what) {
        return std::ranges::find(options.by, what) != options.by.end();
    };
    const HeadcountDetail detail{.organisations = asked("organisation"),
                                 .categories = asked("category"),
                                 .doors = asked("door"),
                                 .hours = asked("hour"),
                                 .missing = options.missing,
                                 .names = options.names};
    OpenReader open(options.store);
    std::optional<store::Keys> keys;
    if (detail.organisations || detail.missing)
        keys = store::readKeys(store::keyFileOf(options.store));
    const core::Instant now =
        options.at.empty() ? open.eventClock.now() : timeFrom(options.at, open.config.event.offset);
    desk::HeadcountBook book(open.reader, keys ? &*keys : nullptr, open.config);
    desk::DashboardQuestion question{.scope = scopeOf(options, open.config.event),
                                     .organisations = detail.organisations};
    question.mostOrganisations = std::numeric_limits<std::size_t>::max();
    const desk::Dashboard board = book.look(question, now, open.machineClock.now());
    std::vector<desk::MissingPerson> missing;
    if (detail.missing) {
        desk::MissingQuestion who{.scope = question.scope, .names = options.names};
        if (!options.organisation.empty())
            who.organisation = options.organisation;
        if (!options.category.empty())
            who.category = options.category;
        missing = book.missing(who, now);
    }
    if (options.json)
        streams.out << headcountJson(board, open.config.event, detail, missing) << '\n';
    else
        printHeadcount(streams.out, board, open.config.event, detail, missing);
    return Done;
}

} // namespace

void addHeadcount(Command app, Streams streams, int &exit)
{
    const auto command =
        app.addSubcommand("headcount", "Who is expected, came, is inside, left; also while a kiosk runs.");
    auto options = std::make_shared<Options>();
    command.addOption("--store", options->store, "the store's file").required();
    const auto session = command.addOption("--session", options->session, "details of this session alone");
    const auto venue = command.addOption("--venue", options->venue, "or of this venue");
    const auto programme =
        command.addOption("--programme", options->programme, "or of this programme in all its rooms");
    session.excludes(venue).excludes(programme);
    venue.excludes(programme);
    command.addOption("--by", options->by, "also by organisation, category, door or hour; may be repeated")
        .oneOf({"organisation", "category", "door", "hour"});
    command.addFlag("--missing", options->missing, "also who is expected and has not come");
    command.addOption("--organisation", options->organisation, "of the missing only those of this organisation");
    command.addOption("--category", options->category, "or of this category");
    command.addFlag("--names", options->names, "with the names of the missing");
    command.addOption("--at", options->at, "as at this time (which day counts); ISO 8601; left out: now");
    command.addFlag("--json", options->json, "one line of JSON");
    command.footer(
        "arrived: expected people who came. inside + left = arrived + walk-in; arrived + absent = expected.\n"
        "late: they arrived after the programme had begun. A person counts once, however many days or sessions: a "
        "venue,\na programme and the whole event count a union of people. exits, returned: every time.\n"
        "\"at least\": a kiosk of kiosks.toml that signs people in there has not been heard from for 30 seconds.\n"
        "Example: plazactl headcount --store k1.db --session forum --by organisation --missing");
    command.callback([options, streams, &exit] { exit = headcount(*options, streams); });
}

} // namespace plaza::ctl
