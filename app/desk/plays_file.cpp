// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plays_file.h"

#include "crypto/crypto.h"
#include "desk/strict_json.h"

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>

namespace plaza::desk {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

constexpr std::string_view kFormat = "plaza-plays";
constexpr int kVersion = 1;
constexpr std::size_t kMostKiosks = 10'000;
constexpr std::size_t kMostSteps = 1'000'000;
constexpr std::size_t kLongestId = 200;
constexpr std::size_t kLongestRules = 1U << 20U;
constexpr std::array<std::string_view, 6> kEnds{"passed", "failed", "left", "void", "open", "other-round"};

ordered_json jsonOf(const core::RulesStep &step)
{
    return {{"rules", step.rules}, {"reason", step.reason}};
}

ordered_json jsonOf(const core::GrantedStep &step)
{
    return {{"granted", step.prize}, {"count", step.count}};
}

ordered_json jsonOf(const core::ReturnedStep &step)
{
    return {{"returned", step.prize}};
}

ordered_json jsonOf(const core::DrawnStep &step)
{
    return {{"play", step.play},
            {"serial", step.serial.empty() ? "-" : step.serial},
            {"at", step.at.ms},
            {"roll", step.roll},
            {"prize", step.prize.empty() ? ordered_json(nullptr) : ordered_json(step.prize)},
            {"outcome", core::outcomeOf(step)}};
}

ordered_json jsonOf(const core::PlayRecord &record)
{
    ordered_json steps = ordered_json::array();
    for (const core::PlayStep &step : record.steps)
        steps.push_back(std::visit([](const auto &each) { return jsonOf(each); }, step));
    ordered_json undrawn = ordered_json::array();
    for (const core::UndrawnPlay &play : record.undrawn)
        undrawn.push_back({{"play", play.play}, {"end", play.end}});
    return {{"origin", record.origin},
            {"kiosk", record.kiosk},
            {"seed_commitment", crypto::toHex(record.commitment)},
            {"seed", crypto::toHex(record.seed)},
            {"steps", std::move(steps)},
            {"undrawn", std::move(undrawn)},
            {"record", crypto::toHex(record.record)}};
}

int wholeNumber(const json &value, const std::string &where, int least, int most)
{
    if (!value.is_number_integer() || value < least || value > most)
        throw Unfit(where,
                    "a whole number from " + std::to_string(least) + " to " + std::to_string(most) + " is needed");
    return value.get<int>();
}

/// Rules have lines.
std::string anyText(const json &value, const std::string &where, std::size_t longest)
{
    if (!value.is_string() || value.get_ref<const std::string &>().size() > longest)
        throw Unfit(where, "a text of at most " + std::to_string(longest) + " bytes is needed");
    return value.get<std::string>();
}

std::string serial(const json &value, const std::string &where)
{
    std::string text = anyText(value, where, 16);
    if (text == "-")
        return {};
    if (text.size() != 16 || text.find_first_not_of("0123456789abcdef") != std::string::npos)
        throw Unfit(where, "16 lower-case hex digits or - are needed");
    return text;
}

core::DrawnStep drawnStep(const json &step, const std::string &where)
{
    expectMembers(step, where, {"play", "serial", "at", "roll", "prize", "outcome"});
    core::DrawnStep drawn{.play = wholeNumber(step["play"], where + ".play", 1, std::numeric_limits<int>::max()),
                          .serial = serial(step["serial"], where + ".serial"),
                          .at = {},
                          .roll = wholeNumber(step["roll"], where + ".roll", 0, 999'999),
                          .prize = {},
                          .given = false,
                          .why = {}};
    if (!step["at"].is_number_integer())
        throw Unfit(where + ".at", "milliseconds since 1970-01-01T00:00Z are needed");
    drawn.at = {step["at"].get<std::int64_t>()};
    if (!step["prize"].is_null())
        drawn.prize = text(step["prize"], where + ".prize", kLongestId);
    const std::string outcome = anyText(step["outcome"], where + ".outcome", kLongestId);
    drawn.given = outcome == "given";
    drawn.why = core::notGivenFrom(outcome);
    if (core::outcomeOf(drawn) != outcome)
        throw Unfit(where + ".outcome", "one of given, none-released, has-won, none is needed");
    return drawn;
}

core::PlayStep stepFrom(const json &step, const std::string &where)
{
    if (step.is_object() && step.contains("rules")) {
        expectMembers(step, where, {"rules", "reason"});
        const bool first = step["reason"].is_string() && step["reason"].get_ref<const std::string &>().empty();
        return core::RulesStep{.rules = anyText(step["rules"], where + ".rules", kLongestRules),
                               .reason = first ? "" : text(step["reason"], where + ".reason", kLongestId)};
    }
    if (step.is_object() && step.contains("granted")) {
        expectMembers(step, where, {"granted", "count"});
        return core::GrantedStep{.prize = text(step["granted"], where + ".granted", kLongestId),
                                 .count = wholeNumber(step["count"], where + ".count", 1, 1'000'000)};
    }
    if (step.is_object() && step.contains("returned")) {
        expectMembers(step, where, {"returned"});
        return core::ReturnedStep{.prize = text(step["returned"], where + ".returned", kLongestId)};
    }
    return drawnStep(step, where);
}

core::PlayRecord recordFrom(const json &kiosk, const std::string &where)
{
    expectMembers(kiosk, where, {"origin", "kiosk", "seed_commitment", "seed", "steps", "undrawn", "record"});
    core::PlayRecord record;
    record.origin = text(kiosk["origin"], where + ".origin", kLongestId);
    record.kiosk = text(kiosk["kiosk"], where + ".kiosk", kLongestId);
    record.commitment = hash(kiosk["seed_commitment"], where + ".seed_commitment");
    record.seed = hash(kiosk["seed"], where + ".seed");
    record.record = hash(kiosk["record"], where + ".record");
    expectArray(kiosk["steps"], where + ".steps", kMostSteps);
    for (const json &step : kiosk["steps"])
        record.steps.push_back(stepFrom(step, at(where + ".steps", record.steps.size())));
    expectArray(kiosk["undrawn"], where + ".undrawn", kMostSteps);
    for (const json &play : kiosk["undrawn"]) {
        const std::string place = at(where + ".undrawn", record.undrawn.size());
        expectMembers(play, place, {"play", "end"});
        const std::string end = anyText(play["end"], place + ".end", kLongestId);
        if (std::ranges::find(kEnds, end) == kEnds.end())
            throw Unfit(place + ".end", "one of passed, failed, left, void, open, other-round is needed");
        record.undrawn.push_back({wholeNumber(play["play"], place + ".play", 1, std::numeric_limits<int>::max()), end});
    }
    return record;
}

std::vector<core::PlayRecord> recordsFrom(const json &file)
{
    expectMembers(file, "the file", {"format", "version", "event", "round", "kiosks"});
    if (file["format"] != kFormat)
        throw Unfit("format", "\"plaza-plays\" is needed");
    if (file["version"] != kVersion)
        throw Unfit("version", "this program reads version 1");
    const std::string event = text(file["event"], "event", kLongestId);
    const std::string round = text(file["round"], "round", kLongestId);
    expectArray(file["kiosks"], "kiosks", kMostKiosks);
    std::vector<core::PlayRecord> records;
    for (const json &kiosk : file["kiosks"]) {
        records.push_back(recordFrom(kiosk, at("kiosks", records.size())));
        records.back().event = event;
        records.back().round = round;
    }
    if (records.empty())
        throw Unfit("kiosks", "at least one is needed");
    return records;
}

} // namespace

std::string playsJson(const std::vector<core::PlayRecord> &records)
{
    ordered_json kiosks = ordered_json::array();
    for (const core::PlayRecord &record : records)
        kiosks.push_back(jsonOf(record));
    const ordered_json file{{"format", kFormat},
                            {"version", kVersion},
                            {"event", records.front().event},
                            {"round", records.front().round},
                            {"kiosks", std::move(kiosks)}};
    return file.dump(1) + "\n";
}

bool isPlaysFile(std::string_view bytes)
{
    const json file = json::parse(bytes, nullptr, false);
    return file.is_object() && file.contains("format") && file["format"] == kFormat;
}

ReadPlays readPlays(std::string_view bytes)
{
    try {
        return {recordsFrom(parsedWithoutDoubles(bytes)), {}};
    } catch (const Unfit &unfit) {
        return {{}, unfit.what()};
    } catch (const json::exception &broken) {
        return {{}, std::string("this is no JSON: ") + broken.what()};
    }
}

} // namespace plaza::desk
