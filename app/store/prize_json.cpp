// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prize_json.h"

#include "store/error.h"

#include <string>

namespace plaza::store {

using nlohmann::json;
using namespace plaza::core;

json toJson(const SeedCommitted &fact)
{
    return {{"v", 1}, {"round", fact.round}, {"commitment", fact.commitment}, {"sealed", fact.sealed}};
}

json toJson(const SeedRevealed &fact)
{
    return {{"v", 1}, {"round", fact.round}, {"origin", fact.origin}, {"seed", fact.seed}, {"record", fact.record}};
}

json toJson(const RulesFixed &fact)
{
    return {{"v", 1}, {"round", fact.round}, {"rules", fact.rules}, {"reason", fact.reason}};
}

json toJson(const PrizeDrawn &fact)
{
    json out{{"v", 1}, {"round", fact.round}, {"play", fact.play}, {"roll", fact.roll}, {"given", fact.given}};
    if (!fact.serial.empty())
        out["serial"] = fact.serial;
    if (!fact.prize.empty())
        out["prize"] = fact.prize;
    if (fact.why)
        out["why"] = toString(*fact.why);
    if (fact.given) {
        out["voucher"] = fact.voucher;
        out["short"] = fact.shortCode;
    }
    if (fact.until)
        out["until_ms"] = fact.until->ms;
    return out;
}

json toJson(const VoucherRedeemed &fact)
{
    return {{"v", 1}, {"voucher", fact.voucher}, {"prize", fact.prize}, {"staff", fact.staff}};
}

json toJson(const PrizeReturned &fact)
{
    return {{"v", 1},
            {"voucher", fact.voucher},
            {"round", fact.round},
            {"prize", fact.prize},
            {"giver", fact.giver},
            {"reason", fact.reason},
            {"staff", fact.staff}};
}

json toJson(const QuotaGranted &fact)
{
    return {{"v", 1}, {"round", fact.round}, {"prize", fact.prize}, {"count", fact.count}, {"reason", fact.reason}};
}

namespace {

PrizeDrawn drawnFrom(const json &body, std::string round)
{
    PrizeDrawn fact{.round = std::move(round),
                    .play = body.at("play").get<int>(),
                    .serial = body.value("serial", std::string{}),
                    .roll = body.at("roll").get<int>(),
                    .prize = body.value("prize", std::string{}),
                    .given = body.at("given").get<bool>(),
                    .why = {},
                    .voucher = body.value("voucher", std::uint64_t{0}),
                    .shortCode = body.value("short", std::string{}),
                    .until = {}};
    if (body.contains("until_ms"))
        fact.until = Instant{body.at("until_ms").get<std::int64_t>()};
    if (body.contains("why")) {
        fact.why = notGivenFrom(body.at("why").get<std::string>());
        if (!fact.why)
            throw StoreError(Trouble::Damaged, "the journal names a reason that no version of Plaza knows");
    }
    return fact;
}

} // namespace

std::optional<PrizeFact> prizeFactFrom(std::string_view kind, const json &body)
{
    const auto text = [&](const char *name) {
        return body.at(name).get<std::string>();
    };
    const auto voucher = [&] {
        return body.at("voucher").get<std::uint64_t>();
    };
    if (kind == "SeedCommitted")
        return SeedCommitted{text("round"), text("commitment"), text("sealed")};
    if (kind == "SeedRevealed")
        return SeedRevealed{text("round"), text("origin"), text("seed"), text("record")};
    if (kind == "RulesFixed")
        return RulesFixed{text("round"), text("rules"), text("reason")};
    if (kind == "PrizeDrawn")
        return drawnFrom(body, text("round"));
    if (kind == "VoucherRedeemed")
        return VoucherRedeemed{voucher(), text("prize"), text("staff")};
    if (kind == "PrizeReturned")
        return PrizeReturned{voucher(), text("round"), text("prize"), text("giver"), text("reason"), text("staff")};
    if (kind == "QuotaGranted")
        return QuotaGranted{text("round"), text("prize"), body.at("count").get<int>(), text("reason")};
    return std::nullopt;
}

} // namespace plaza::store
