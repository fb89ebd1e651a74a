// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draw_file.h"

#include "crypto/crypto.h"
#include "desk/strict_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace plaza::desk {

namespace {

using core::DrawHash;
using nlohmann::json;

constexpr std::string_view kFormat = "plaza-draw";
constexpr int kVersion = 1;

core::DrawCall call(const json &value, const std::string &where)
{
    expectMembers(value, where, {"rank", "entrant", "outcome"});
    const json &outcome = value["outcome"];
    const auto known = outcome.is_string() ? core::callOutcomeFrom(outcome.get_ref<const std::string &>())
                                           : std::optional<core::CallOutcome>();
    if (!known)
        throw Unfit(where + ".outcome", "one of won, absent, declined, not-eligible is needed");
    return {.rank = number(value["rank"], where + ".rank", static_cast<int>(core::kMostDrawEntrants)),
            .entrant = hash(value["entrant"], where + ".entrant"),
            .outcome = *known};
}

core::DrawPlan plan(const json &file)
{
    core::DrawPlan plan;
    const json &kind = file["kind"];
    const auto known =
        kind.is_string() ? core::drawKindFrom(kind.get_ref<const std::string &>()) : std::optional<core::DrawKind>();
    if (!known)
        throw Unfit("kind", "event or rehearsal is needed");
    plan.kind = *known;
    plan.event = text(file["event"], "event", core::kLongestDrawName);
    plan.draw = text(file["draw"], "draw", core::kLongestDrawName);
    expectArray(file["batches"], "batches", core::kMostDrawBatches);
    for (const json &batch : file["batches"]) {
        const std::string where = at("batches", plan.batches.size());
        expectMembers(batch, where, {"name", "places"});
        plan.batches.push_back({.name = text(batch["name"], where + ".name", core::kLongestDrawName),
                                .places = number(batch["places"], where + ".places", core::kMostDrawPlaces)});
    }
    if (plan.batches.empty())
        throw Unfit("batches", "at least one is needed");
    plan.seedCommitment = hash(file["seed_commitment"], "seed_commitment");
    plan.listCommitment = hash(file["list_commitment"], "list_commitment");
    return plan;
}

core::DrawRecord record(const json &file)
{
    expectMembers(file, "the file",
                  {"format", "version", "kind", "event", "draw", "batches", "seed_commitment", "list_commitment",
                   "promise", "called", "seed", "salt", "entrants", "results", "record"});
    if (file["format"] != kFormat)
        throw Unfit("format", "\"plaza-draw\" is needed");
    if (!file["version"].is_number_unsigned() || file["version"] != kVersion)
        throw Unfit("version", "this program reads version 1");
    core::DrawRecord draw{.plan = plan(file)};
    draw.promise = hash(file["promise"], "promise");
    draw.called = text(file["called"], "called", core::kLongestDrawCalled);
    draw.seed = hash(file["seed"], "seed");
    draw.salt = hash(file["salt"], "salt");
    expectArray(file["entrants"], "entrants", core::kMostDrawEntrants);
    for (const json &entrant : file["entrants"])
        draw.entrants.push_back(hash(entrant, "entrants"));
    draw.plan.entrants = draw.entrants.size();
    expectArray(file["results"], "results", core::kMostDrawBatches);
    for (const json &batch : file["results"]) {
        const std::string where = at("results", draw.results.size());
        core::DrawCalls &calls = draw.results.emplace_back();
        expectArray(batch, where, core::kMostDrawEntrants);
        for (const json &one : batch)
            calls.push_back(call(one, at(where, calls.size())));
    }
    draw.record = hash(file["record"], "record");
    return draw;
}

} // namespace

core::DrawHashes drawHashes()
{
    return {.sha256 = [](std::string_view data) { return crypto::sha256(crypto::bytesOf(data)).bytes; },
            .hmac =
                [](const DrawHash &key, std::string_view data) {
                    return crypto::hmacSha256(key, {crypto::bytesOf(data)}).bytes;
                }};
}

std::string drawNumber(const core::DrawHash &entrant)
{
    constexpr std::size_t kGroup = 4;
    const std::string hex = crypto::toHex(entrant);
    return hex.substr(0, kGroup) + "-" + hex.substr(kGroup, kGroup) + "-" + hex.substr(2 * kGroup, kGroup);
}

std::string drawJson(const core::DrawRecord &draw)
{
    using nlohmann::ordered_json;
    ordered_json batches = ordered_json::array();
    for (const core::DrawBatch &batch : draw.plan.batches)
        batches.push_back({{"name", batch.name}, {"places", batch.places}});
    ordered_json entrants = ordered_json::array();
    for (const DrawHash &entrant : draw.entrants)
        entrants.push_back(crypto::toHex(entrant));
    ordered_json results = ordered_json::array();
    for (const core::DrawCalls &calls : draw.results) {
        ordered_json batch = ordered_json::array();
        for (const core::DrawCall &one : calls)
            batch.push_back({{"rank", one.rank},
                             {"entrant", crypto::toHex(one.entrant)},
                             {"outcome", core::toString(one.outcome)}});
        results.push_back(std::move(batch));
    }
    const ordered_json file{{"format", kFormat},
                            {"version", kVersion},
                            {"kind", core::toString(draw.plan.kind)},
                            {"event", draw.plan.event},
                            {"draw", draw.plan.draw},
                            {"batches", std::move(batches)},
                            {"seed_commitment", crypto::toHex(draw.plan.seedCommitment)},
                            {"list_commitment", crypto::toHex(draw.plan.listCommitment)},
                            {"promise", crypto::toHex(draw.promise)},
                            {"called", draw.called},
                            {"seed", crypto::toHex(draw.seed)},
                            {"salt", crypto::toHex(draw.salt)},
                            {"entrants", std::move(entrants)},
                            {"results", std::move(results)},
                            {"record", crypto::toHex(draw.record)}};
    return file.dump(1) + "\n";
}

ReadDraw readDraw(std::string_view json)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (json.starts_with(kByteOrderMark))
        return {{}, "the file begins with a byte order mark, which draw.md forbids"};
    try {
        return {record(parsedWithoutDoubles(json)), {}};
    } catch (const Unfit &unfit) {
        return {{}, unfit.what()};
    } catch (const nlohmann::json::exception &broken) {
        return {{}, std::string("this is no JSON: ") + broken.what()};
    }
}

} // namespace plaza::desk
