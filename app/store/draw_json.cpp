// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draw_json.h"

#include "crypto/crypto.h"
#include "store/error.h"
#include "store/staff_json.h"

#include <algorithm>
#include <string>

namespace plaza::store {

using nlohmann::json;
using namespace plaza::core;

namespace {

json signedBy(json out, const By &by)
{
    putBy(out, by);
    return out;
}

} // namespace

json toJson(const DrawPromised &fact)
{
    auto batches = json::array();
    for (const DrawBatch &batch : fact.plan.batches)
        batches.push_back({batch.name, batch.places});
    return signedBy({{"v", 1},
                     {"event", fact.plan.event},
                     {"draw", fact.plan.draw},
                     {"batches", std::move(batches)},
                     {"seed_commitment", crypto::toHex(fact.plan.seedCommitment)},
                     {"list_commitment", crypto::toHex(fact.plan.listCommitment)},
                     {"promise", crypto::toHex(fact.promise)},
                     {"chosen", fact.chosen},
                     {"attendees", fact.attendees},
                     {"sealed", fact.sealed}},
                    fact.by);
}

json toJson(const DrawCalledOut &fact)
{
    return signedBy({{"v", 1}, {"draw", fact.draw}, {"called", fact.called}}, fact.by);
}

json toJson(const DrawTurned &fact)
{
    json out{{"v", 1},
             {"draw", fact.draw},
             {"batch", fact.batch},
             {"rank", fact.rank},
             {"attendee", fact.attendee},
             {"outcome", toString(fact.outcome)}};
    if (!fact.reason.empty())
        out["reason"] = fact.reason;
    return signedBy(std::move(out), fact.by);
}

json toJson(const DrawTakenBack &fact)
{
    return signedBy(
        {{"v", 1}, {"draw", fact.draw}, {"batch", fact.batch}, {"rank", fact.rank}, {"reason", fact.reason}}, fact.by);
}

json toJson(const DrawBatchBegun &fact)
{
    return signedBy({{"v", 1}, {"draw", fact.draw}, {"batch", fact.batch}}, fact.by);
}

json toJson(const DrawEnded &fact)
{
    json out{{"v", 1}, {"draw", fact.draw}, {"record", crypto::toHex(fact.record)}};
    if (!fact.reason.empty())
        out["reason"] = fact.reason;
    return signedBy(std::move(out), fact.by);
}

json toJson(const DrawCancelled &fact)
{
    return signedBy({{"v", 1}, {"draw", fact.draw}, {"reason", fact.reason}}, fact.by);
}

namespace {

std::string text(const json &body, const char *field)
{
    return body.at(field).get<std::string>();
}

int number(const json &body, const char *field)
{
    return body.at(field).get<int>();
}

DrawHash hash(const json &body, const char *field)
{
    const auto bytes = crypto::fromHex(text(body, field));
    DrawHash read{};
    if (!bytes || bytes->size() != read.size())
        throw StoreError(Trouble::Damaged, "the journal holds a draw's hash of the wrong length");
    std::ranges::copy(*bytes, read.begin());
    return read;
}

DrawPromised promisedFrom(const json &body)
{
    DrawPromised fact{.plan = {.kind = DrawKind::Event,
                               .event = text(body, "event"),
                               .draw = text(body, "draw"),
                               .batches = {},
                               .seedCommitment = hash(body, "seed_commitment"),
                               .listCommitment = hash(body, "list_commitment")},
                      .promise = hash(body, "promise"),
                      .chosen = text(body, "chosen"),
                      .attendees = body.at("attendees").get<std::vector<std::string>>(),
                      .sealed = text(body, "sealed"),
                      .by = byFrom(body)};
    for (const json &batch : body.at("batches"))
        fact.plan.batches.push_back({batch.at(0).get<std::string>(), batch.at(1).get<int>()});
    fact.plan.entrants = fact.attendees.size();
    return fact;
}

DrawTurned turnedFrom(const json &body)
{
    const auto outcome = callOutcomeFrom(text(body, "outcome"));
    if (!outcome)
        throw StoreError(Trouble::Damaged, "the journal names an outcome of a draw that no version of Plaza knows");
    return {text(body, "draw"),
            number(body, "batch"),
            number(body, "rank"),
            text(body, "attendee"),
            *outcome,
            body.value("reason", std::string{}),
            byFrom(body)};
}

} // namespace

std::optional<Fact> drawFactFrom(std::string_view kind, const json &body)
{
    if (kind == "DrawPromised")
        return promisedFrom(body);
    if (kind == "DrawCalledOut")
        return DrawCalledOut{text(body, "draw"), text(body, "called"), byFrom(body)};
    if (kind == "DrawTurned")
        return turnedFrom(body);
    if (kind == "DrawTakenBack")
        return DrawTakenBack{text(body, "draw"), number(body, "batch"), number(body, "rank"), text(body, "reason"),
                             byFrom(body)};
    if (kind == "DrawBatchBegun")
        return DrawBatchBegun{text(body, "draw"), number(body, "batch"), byFrom(body)};
    if (kind == "DrawEnded")
        return DrawEnded{text(body, "draw"), hash(body, "record"), body.value("reason", std::string{}), byFrom(body)};
    if (kind == "DrawCancelled")
        return DrawCancelled{text(body, "draw"), text(body, "reason"), byFrom(body)};
    return std::nullopt;
}

} // namespace plaza::store
