// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draw.h"
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "ctl/open_store.h"
#include "ctl/unseen.h"
#include "desk/stamp_desk.h"
#include "desk/stamp_tally.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <memory>
#include <ostream>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;

struct Options {
    std::string store;
    std::string booth;
    std::string at;
    std::string code;
    std::string staff;
    std::string kiosk;
    bool json = false;
};

void requireStation(const config::EventConfig &config, const std::string &booth)
{
    const auto stations = core::stationsOf(config.plan);
    if (std::ranges::find(stations, booth) != stations.end())
        return;
    std::string names;
    for (const std::string &station : stations)
        names += (names.empty() ? "" : ", ") + station;
    throw BadUse("--booth " + booth + ": no station of the rally; the plan has " +
                 (names.empty() ? std::string("none") : names));
}

int code(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    requireStation(open.config, options.booth);
    const core::UtcOffset offset = open.config.event.offset;
    const core::Instant at = options.at.empty() ? open.eventClock.now() : timeFrom(options.at, offset);
    const auto hmac = desk::stampHmac(store::readKeys(store::keyFileOf(options.store)));
    const desk::BoothCode code = desk::boothCode(hmac, options.booth, at);
    const core::Instant until{(code.slot + 1) * core::kStampSlotMs};
    if (options.json)
        streams.out << jsonText(Json{{"booth", options.booth},
                                     {"digits", code.digits},
                                     {"text", code.text},
                                     {"until", core::toIso(until, offset)}})
                    << '\n';
    else
        streams.out << code.digits.substr(0, 3) << ' ' << code.digits.substr(3) << "\n"
                    << code.text << "\nshown until " << core::toIso(until, offset) << '\n';
    return Done;
}

int tally(const Options &options, Streams streams)
{
    OpenReader open(options.store);
    const core::UtcOffset offset = open.config.event.offset;
    const desk::RallyTally tally = desk::rallyTally(open.reader, open.config);
    if (!options.json) {
        for (const desk::BoothTally &booth : tally.booths)
            streams.out << "  " << withUnseenEscaped(booth.number + " " + booth.name.zh) << ": " << booth.cards
                        << (booth.last ? ", last " + core::toIso(*booth.last, offset) : std::string()) << '\n';
        streams.out << tally.rewards << " full cards were exchanged; " << tally.stale << " codes came too late, "
                    << tally.wrong << " were no booth's\n";
        for (const desk::RewardConflict &each : tally.conflicts)
            streams.out << "CONFLICT: the card " << withUnseenEscaped(each.card) << " got a second voucher, "
                        << each.shortCode << ", at " << each.kiosk << ", which did not know of the one of "
                        << each.firstKiosk << '\n';
        return tally.conflicts.empty() ? Done : Findings;
    }
    Json out{{"booths", Json::array()},
             {"rewards", tally.rewards},
             {"stale", tally.stale},
             {"wrong", tally.wrong},
             {"conflicts", Json::array()}};
    for (const desk::BoothTally &booth : tally.booths)
        out["booths"].push_back({{"booth", booth.booth},
                                 {"number", booth.number},
                                 {"name", booth.name.zh},
                                 {"cards", booth.cards},
                                 {"last", booth.last ? Json(core::toIso(*booth.last, offset)) : Json(nullptr)}});
    for (const desk::RewardConflict &each : tally.conflicts)
        out["conflicts"].push_back({{"card", each.card},
                                    {"kiosk", each.kiosk},
                                    {"voucher", each.shortCode},
                                    {"at", core::toIso(each.at, offset)},
                                    {"first_kiosk", each.firstKiosk}});
    streams.out << withUnseenEscaped(jsonText(out)) << '\n';
    return tally.conflicts.empty() ? Done : Findings;
}

int told(const std::string &answer, bool asJson, Streams streams)
{
    const Json card = jsonFrom(answer);
    const std::string result = card.at("result");
    if (asJson) {
        streams.out << withUnseenEscaped(jsonText(card)) << '\n';
    } else if (card.at("stations").empty()) {
        streams.out << result << " (" << card.at("verdict").get<std::string>() << ")\n";
    } else {
        streams.out << result << ": " << card.at("have").get<int>() << " of " << card.at("needed").get<int>() << '\n';
        for (const Json &station : card.at("stations"))
            streams.out << (station.at("collected").get<bool>() ? "  [x] " : "  [ ] ")
                        << withUnseenEscaped(station.at("number").get<std::string>() + " " +
                                             station.at("name").get<std::string>())
                        << '\n';
        const std::string voucher = card.at("voucher");
        streams.out << "  reward: " << card.at("reward").get<std::string>() << (voucher.empty() ? "" : " " + voucher)
                    << '\n';
    }
    if (result == "not-saved")
        return NotSaved;
    return result == "card" || result == "stamped" || result == "already" ? Done : Findings;
}

int card(const Options &options, Streams streams)
{
    OpenDesk open(options.store);
    const Json order{{"do", "stamp-card"}, {"code", options.code}, {"kiosk", options.kiosk}};
    return told(open.order(jsonText(order)), options.json, streams);
}

int give(const Options &options, Streams streams)
{
    if (!core::isDrawText(options.staff, core::kLongestDrawName))
        throw BadUse("--staff is one line of at most 200 bytes");
    OpenDesk open(options.store);
    requireStation(open.config(), options.booth);
    const Json order{{"do", "stamp-give"},
                     {"code", options.code},
                     {"booth", options.booth},
                     {"staff", options.staff},
                     {"kiosk", options.kiosk}};
    return told(open.order(jsonText(order)), options.json, streams);
}

Command added(Command stamps, const char *name, const char *what, Options &options)
{
    const auto command = stamps.addSubcommand(name, what);
    command.addOption("--store", options.store, "the store's file").required();
    command.addFlag("--json", options.json, "one line of JSON");
    return command;
}

} // namespace

void addStamps(Command app, Streams streams, int &exit)
{
    const auto stamps = app.addSubcommand("stamps", "The stamp rally: booths' codes, cards, tallies.");
    stamps.requireSubcommand();
    auto options = std::make_shared<Options>();

    const auto codes =
        added(stamps, "code", "What a booth's screen shows: for a booth without one, to be told by hand.", *options);
    codes.addOption("--booth", options->booth, "its id on the plan").required();
    codes.addOption("--at", options->at, "at this time, ISO 8601 (default: now)");
    codes.callback([options, streams, &exit] { exit = code(*options, streams); });

    const auto tallies = added(stamps, "tally", "Cards with each booth's stamp; also while a kiosk runs.", *options);
    tallies.footer("Exit 1 when a card got two vouchers at kiosks that could not hear each other.");
    tallies.callback([options, streams, &exit] { exit = tally(*options, streams); });

    const auto cards = added(stamps, "card", "What is on somebody's card.", *options);
    cards.addOption("--code", options->code, "the ticket's code, or the guest card's").required();
    cards.addOption("--kiosk", options->kiosk, "where they stand (default: the store's kiosk)");
    cards.callback([options, streams, &exit] { exit = card(*options, streams); });

    const auto gives =
        added(stamps, "give", "Give a stamp by hand, where neither screen nor code would work.", *options);
    gives.addOption("--code", options->code, "the ticket's code, or the guest card's").required();
    gives.addOption("--booth", options->booth, "its id on the plan").required();
    gives.addOption("--staff", options->staff, "who gives it").required();
    gives.addOption("--kiosk", options->kiosk, "where (default: the store's kiosk)");
    gives.callback([options, streams, &exit] { exit = give(*options, streams); });
}

} // namespace plaza::ctl
