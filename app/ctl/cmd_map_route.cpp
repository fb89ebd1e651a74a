// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/route_steps.h"
#include "ctl/json_text.h"
#include "ctl/map_commands.h"
#include "ctl/open_store.h"
#include "ctl/unseen.h"

#include <charconv>
#include <cmath>
#include <memory>
#include <nlohmann/json.hpp>
#include <optional>
#include <ostream>

namespace plaza::ctl {

namespace {

struct Options {
    std::string event;
    std::string from;
    std::string to;
    bool stepFree = false;
    bool json = false;
};

core::FloorPlan readPlan(const std::string &dir)
{
    const config::PackageResult package = config::loadPackage(dir);
    std::string problems;
    for (const config::Problem &each : package.problems)
        problems += (problems.empty() ? "" : "\n") + each.text();
    if (!package.config)
        throw BadUse(problems);
    if (package.config->plan.empty())
        throw BadUse(dir + ": this package has no map/plan.toml; copy the folder map from kiosk-config/zhanjiang-2018");
    return package.config->plan;
}

const std::string &idOf(const core::PlanKiosk &kiosk)
{
    return kiosk.kiosk;
}
template <class Thing> const std::string &idOf(const Thing &thing)
{
    return thing.id;
}

/// `found`, or BadUse that names what there is.
template <class Thing>
const Thing &known(const Thing *found, const std::string &kind, const std::string &id, const std::vector<Thing> &all)
{
    if (found != nullptr)
        return *found;
    std::string ids;
    for (const Thing &each : all)
        ids += (ids.empty() ? "" : ", ") + idOf(each);
    throw BadUse("the map has no " + kind + " '" + id + "'; known are: " + (ids.empty() ? "none" : ids));
}

/// "kiosk:k1" → "kiosk" and "k1".
std::pair<std::string, std::string> halves(const std::string &word)
{
    const std::size_t colon = word.find(':');
    if (colon == std::string::npos)
        throw BadUse("'" + word + "' names no place; write kiosk:ID, booth:ID, amenity:ID or LEVEL:X,Y in metres");
    return {word.substr(0, colon), word.substr(colon + 1)};
}

std::optional<core::PlanPoint> pointOf(const std::string &text)
{
    core::PlanPoint point;
    const char *end = text.data() + text.size();
    const auto [comma, first] = std::from_chars(text.data(), end, point.x);
    if (first != std::errc{} || comma == end || *comma != ',')
        return std::nullopt;
    const auto [rest, second] = std::from_chars(comma + 1, end, point.y);
    const bool isWhole = second == std::errc{} && rest == end && std::isfinite(point.x) && std::isfinite(point.y);
    return isWhole ? std::optional(point) : std::nullopt;
}

/// Before the booth: its front, else where somebody arrives who comes from a kiosk or a connector.
core::PlanPlace before(const core::Booth &booth, const core::FloorPlan &plan, const core::RouteNet &net)
{
    if (booth.front)
        return {booth.level, *booth.front};
    for (const core::PlanKiosk &kiosk : plan.kiosks)
        if (const auto route = net.toBooth(kiosk.place, booth.id))
            return {booth.level, route->legs.back().points.back()};
    return {booth.level, booth.shape.front()};
}

core::PlanPlace placeOf(const std::string &word, const core::FloorPlan &plan, const core::RouteNet &net)
{
    const auto [kind, id] = halves(word);
    if (kind == "kiosk")
        return known(plan.kiosk(id), kind, id, plan.kiosks).place;
    if (kind == "amenity")
        return known(plan.amenity(id), kind, id, plan.amenities).place;
    if (kind == "booth")
        return before(known(plan.booth(id), kind, id, plan.booths), plan, net);
    known(plan.level(kind), "level", kind, plan.levels);
    const auto point = pointOf(id);
    if (!point)
        throw BadUse("'" + word + "' names no point; write the level and x,y in metres: " + kind + ":12.5,3");
    return {kind, *point};
}

std::optional<core::Route> routeTo(const core::PlanPlace &from, const Options &options, const core::FloorPlan &plan,
                                   const core::RouteNet &net)
{
    const auto [kind, id] = halves(options.to);
    if (kind != "booth" || plan.booth(id) == nullptr)
        return net.route(from, placeOf(options.to, plan, net), {.stepFree = options.stepFree});
    return net.toBooth(from, id, {.stepFree = options.stepFree});
}

/// Where the visitor looks at the start: only a kiosk says it.
std::optional<double> headingOf(const Options &options, const core::FloorPlan &plan)
{
    const auto [kind, id] = halves(options.from);
    const core::PlanKiosk *kiosk = kind == "kiosk" ? plan.kiosk(id) : nullptr;
    return kiosk == nullptr ? std::nullopt : std::optional(kiosk->headingDegrees);
}

std::vector<core::RouteStep> stepsTo(const core::Route &route, const Options &options, const core::FloorPlan &plan)
{
    const auto [kind, id] = halves(options.to);
    return core::stepsOf(plan, route, kind == "booth" || kind == "amenity" ? id : "", headingOf(options, plan));
}

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

nlohmann::ordered_json jsonOf(const core::Route &route, const std::vector<core::RouteStep> &steps)
{
    auto told = nlohmann::ordered_json::array();
    for (const core::RouteStep &step : steps)
        told.push_back({{"level", step.level},
                        {"metres", rounded(step.metres)},
                        {"connector", step.connector.empty() ? nlohmann::ordered_json(nullptr)
                                                             : nlohmann::ordered_json(step.connector)},
                        {"zh", step.text.zh},
                        {"en", step.text.en}});
    auto legs = nlohmann::ordered_json::array();
    for (const core::RouteLeg &leg : route.legs) {
        auto points = nlohmann::ordered_json::array();
        for (const core::PlanPoint point : leg.points)
            points.push_back({rounded(point.x), rounded(point.y)});
        legs.push_back({{"level", leg.level}, {"metres", rounded(leg.metres)}, {"points", points}});
    }
    auto changes = nlohmann::ordered_json::array();
    for (const core::LevelChange &change : route.changes)
        changes.push_back(
            {{"connector", change.connector}, {"to_level", change.toLevel}, {"seconds", rounded(change.seconds)}});
    return {{"steps", told}, {"legs", legs}, {"changes", changes}};
}

void print(std::ostream &out, const core::Route &route, const std::vector<core::RouteStep> &steps,
           const core::FloorPlan &plan)
{
    out << std::lround(route.metres) << " m, " << std::lround(route.seconds) << " s";
    for (std::size_t i = 0; i < route.legs.size(); ++i)
        out << (i == 0 ? "; " : " → ") << plan.level(route.legs[i].level)->name.zh << " (" << route.legs[i].level
            << ")";
    out << '\n';
    for (std::size_t i = 0; i < steps.size(); ++i)
        out << "  " << i + 1 << ". " << steps[i].text.zh << " / " << steps[i].text.en << '\n';
}

int route(const Options &options, Streams streams)
{
    const core::FloorPlan plan = readPlan(options.event);
    const core::RouteNet net(plan);
    const core::PlanPlace from = placeOf(options.from, plan, net);
    const auto found = routeTo(from, options, plan, net);
    if (options.json) {
        nlohmann::ordered_json line{{"from", options.from},
                                    {"to", options.to},
                                    {"step_free", options.stepFree},
                                    {"metres", nullptr},
                                    {"seconds", nullptr}};
        if (found) {
            line["metres"] = rounded(found->metres);
            line["seconds"] = rounded(found->seconds);
            line.update(jsonOf(*found, stepsTo(*found, options, plan)));
        }
        streams.out << withUnseenEscaped(jsonText(line)) << '\n';
    } else if (found) {
        print(streams.out, *found, stepsTo(*found, options, plan), plan);
    }
    if (found)
        return Done;
    streams.err << "there is no way from " << options.from << " to " << options.to
                << (options.stepFree ? " without steps" : "") << "; plazactl map check says what stands between them\n";
    return Findings;
}

} // namespace

void addMapRoute(Command map, Streams streams, int &exit)
{
    const auto command = map.addSubcommand(
        "route", "The shortest way between two places: length, time, levels, and its steps in words.");
    auto options = std::make_shared<Options>();
    command.addOption("--event", options->event, "the package's folder").required();
    command.addOption("--from", options->from, "kiosk:ID, booth:ID, amenity:ID, or LEVEL:X,Y in metres").required();
    command.addOption("--to", options->to, "the same").required();
    command.addFlag("--step-free", options->stepFree, "no stairs, no escalators");
    command.addFlag("--json", options->json, "one line of JSON, points in metres");
    command.footer("Time is that of a slow walker (metres_per_second of map/plan.toml). Exit 1 when there is no way.\n"
                   "Example: plazactl map route --event kiosk-config/zhanjiang-2018 --from kiosk:k8 --to booth:cqc");
    command.callback([options, streams, &exit] { exit = route(*options, streams); });
}

} // namespace plaza::ctl
