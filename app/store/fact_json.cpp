// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_json.h"

#include "store/draw_json.h"
#include "store/emergency_json.h"
#include "store/error.h"
#include "store/prize_json.h"
#include "store/promo_json.h"
#include "store/quiz_json.h"
#include "store/staff_json.h"
#include "store/stamp_json.h"

#include <nlohmann/json.hpp>

namespace plaza::store {

namespace {

using nlohmann::json;
using namespace plaza::core;

void put(json &out, const CodeMark &code)
{
    if (!code.hash.empty())
        out["code"] = {{"hash", code.hash}, {"length", code.length}};
}

void putText(json &out, const char *field, const std::string &text)
{
    if (!text.empty())
        out[field] = text;
}

void putInstant(json &out, const char *field, const std::optional<Instant> &at)
{
    if (at)
        out[field] = at->ms;
}

struct Encode {
    json operator()(const StoreCreated &f) const
    {
        json out{{"v", 1}, {"event", f.event}, {"clock_shift_ms", f.clockShiftMs}};
        if (f.madeMs != 0)
            out["made_ms"] = f.madeMs;
        return out;
    }
    json operator()(const PackageAdopted &f) const { return {{"v", 1}, {"digest", f.digest}}; }
    json operator()(const RosterImported &f) const
    {
        json out{{"v", 1}, {"added", f.added}, {"changed", f.changed}, {"digest", f.digest}};
        putText(out, "notice", f.notice);
        return out;
    }
    json operator()(const StaffAdded &f) const
    {
        return {{"v", 1}, {"staff", f.staff}, {"role", f.role}, {"digest", f.digest}};
    }
    json operator()(const GuestSignedIn &f) const
    {
        json out{{"v", 1}, {"session", f.session}, {"day", f.day.yyyymmdd}, {"attendee", f.attendee}};
        put(out, f.code);
        putBy(out, f.by);
        putText(out, "reason", f.reason);
        putText(out, "overruled", f.overruled);
        return out;
    }
    json operator()(const SignInRefused &f) const
    {
        json out{{"v", 1}, {"session", f.session}, {"day", f.day.yyyymmdd}, {"verdict", toString(f.verdict)}};
        putText(out, "attendee", f.attendee);
        put(out, f.code);
        putText(out, "reason", f.reason);
        putInstant(out, "first_ms", f.firstAt);
        putText(out, "first_kiosk", f.firstKiosk);
        putText(out, "go_to", f.goTo);
        putInstant(out, "opens_ms", f.opens);
        return out;
    }
    json operator()(const GuestSignedOut &f) const
    {
        json out{{"v", 1}, {"session", f.session}, {"day", f.day.yyyymmdd}, {"attendee", f.attendee}};
        put(out, f.code);
        putBy(out, f.by);
        putText(out, "reason", f.reason);
        return out;
    }
    json operator()(const SignOutRefused &f) const
    {
        json out{{"v", 1}, {"session", f.session}, {"day", f.day.yyyymmdd}, {"verdict", toString(f.verdict)}};
        putText(out, "attendee", f.attendee);
        put(out, f.code);
        putText(out, "reason", f.reason);
        return out;
    }
    json operator()(const TicketRevoked &f) const
    {
        json out{{"v", 1}, {"serial", f.serial}};
        putText(out, "attendee", f.attendee);
        putBy(out, f.by);
        putText(out, "reason", f.reason);
        return out;
    }
    json operator()(const StaffCalled &f) const { return {{"v", 1}, {"reason", f.reason}}; }
    json operator()(const PersonForgotten &f) const
    {
        return {{"v", 1}, {"attendee", f.attendee}, {"reason", f.reason}, {"digest", f.digest}};
    }
    json operator()(const PeoplePurged &f) const { return {{"v", 1}, {"people", f.people}, {"digest", f.digest}}; }
    json operator()(const QuizStarted &f) const { return toJson(f); }
    json operator()(const QuizAnswered &f) const { return toJson(f); }
    json operator()(const QuizEnded &f) const { return toJson(f); }
    json operator()(const SeedCommitted &f) const { return toJson(f); }
    json operator()(const SeedRevealed &f) const { return toJson(f); }
    json operator()(const RulesFixed &f) const { return toJson(f); }
    json operator()(const PrizeDrawn &f) const { return toJson(f); }
    json operator()(const VoucherRedeemed &f) const { return toJson(f); }
    json operator()(const PrizeReturned &f) const { return toJson(f); }
    json operator()(const QuotaGranted &f) const { return toJson(f); }
    json operator()(const DrawPromised &f) const { return toJson(f); }
    json operator()(const DrawCalledOut &f) const { return toJson(f); }
    json operator()(const DrawTurned &f) const { return toJson(f); }
    json operator()(const DrawTakenBack &f) const { return toJson(f); }
    json operator()(const DrawBatchBegun &f) const { return toJson(f); }
    json operator()(const DrawEnded &f) const { return toJson(f); }
    json operator()(const DrawCancelled &f) const { return toJson(f); }
    json operator()(const PromoPlayed &f) const { return toJson(f); }
    json operator()(const BoothStamped &f) const { return toJson(f); }
    json operator()(const StampRefused &f) const { return toJson(f); }
    json operator()(const StampRewardIssued &f) const { return toJson(f); }
    json operator()(const StaffChanged &f) const { return toJson(f); }
    json operator()(const StaffEntered &f) const { return toJson(f); }
    json operator()(const StaffKeptOut &f) const { return toJson(f); }
    json operator()(const StaffLeft &f) const { return toJson(f); }
    json operator()(const StaffOverstepped &f) const { return toJson(f); }
    json operator()(const ActUndone &f) const { return toJson(f); }
    json operator()(const GuestMoved &f) const { return toJson(f); }
    json operator()(const GuestNoted &f) const { return toJson(f); }
    json operator()(const MaterialHandedOut &f) const { return toJson(f); }
    json operator()(const MaterialStocked &f) const { return toJson(f); }
    json operator()(const PeopleClicked &f) const { return toJson(f); }
    json operator()(const HeadcountCorrected &f) const { return toJson(f); }
    json operator()(const RoundControlled &f) const { return toJson(f); }
    json operator()(const CallTaken &f) const { return toJson(f); }
    json operator()(const CallClosed &f) const { return toJson(f); }
    json operator()(const EmergencyRaised &f) const { return toJson(f); }
    json operator()(const EmergencyCleared &f) const { return toJson(f); }
    json operator()(const InsideListWritten &f) const { return toJson(f); }
};

std::string text(const json &body, const char *field)
{
    return body.value(field, std::string{});
}

std::optional<Instant> instant(const json &body, const char *field)
{
    if (!body.contains(field))
        return std::nullopt;
    return Instant{body.at(field).get<std::int64_t>()};
}

Day day(const json &body)
{
    return {body.at("day").get<int>()};
}

CodeMark code(const json &body)
{
    if (!body.contains("code"))
        return {};
    const json &mark = body.at("code");
    return {mark.at("hash").get<std::string>(), mark.at("length").get<std::size_t>()};
}

Verdict verdict(const json &body)
{
    const auto found = verdictFrom(body.at("verdict").get<std::string>());
    if (!found)
        throw StoreError(Trouble::Damaged, "the journal names a verdict that no version of Plaza knows");
    return *found;
}

Fact decode(std::string_view kind, const json &body)
{
    if (body.at("v").get<int>() != 1)
        throw StoreError(Trouble::NewerSchema, "the journal holds a fact of a newer Plaza; update this kiosk");
    if (kind == "GuestSignedIn")
        return GuestSignedIn{.session = text(body, "session"),
                             .day = day(body),
                             .attendee = text(body, "attendee"),
                             .code = code(body),
                             .by = byFrom(body),
                             .reason = text(body, "reason"),
                             .overruled = text(body, "overruled")};
    if (kind == "SignInRefused")
        return SignInRefused{.session = text(body, "session"),
                             .day = day(body),
                             .verdict = verdict(body),
                             .attendee = text(body, "attendee"),
                             .code = code(body),
                             .reason = text(body, "reason"),
                             .firstAt = instant(body, "first_ms"),
                             .firstKiosk = text(body, "first_kiosk"),
                             .goTo = text(body, "go_to"),
                             .opens = instant(body, "opens_ms")};
    if (kind == "GuestSignedOut")
        return GuestSignedOut{.session = text(body, "session"),
                              .day = day(body),
                              .attendee = text(body, "attendee"),
                              .code = code(body),
                              .by = byFrom(body),
                              .reason = text(body, "reason")};
    if (kind == "SignOutRefused")
        return SignOutRefused{.session = text(body, "session"),
                              .day = day(body),
                              .verdict = verdict(body),
                              .attendee = text(body, "attendee"),
                              .code = code(body),
                              .reason = text(body, "reason")};
    if (kind == "TicketRevoked")
        return TicketRevoked{body.at("serial").get<std::uint64_t>(), text(body, "attendee"), byFrom(body),
                             text(body, "reason")};
    if (kind == "StaffCalled")
        return StaffCalled{text(body, "reason")};
    if (kind == "PersonForgotten")
        return PersonForgotten{text(body, "attendee"), text(body, "reason"), text(body, "digest")};
    if (kind == "PeoplePurged")
        return PeoplePurged{body.at("people").get<int>(), text(body, "digest")};
    if (kind == "RosterImported")
        return RosterImported{body.at("added").get<int>(), body.at("changed").get<int>(), text(body, "digest"),
                              text(body, "notice")};
    if (kind == "StaffAdded")
        return StaffAdded{text(body, "staff"), text(body, "role"), text(body, "digest")};
    if (kind == "PackageAdopted")
        return PackageAdopted{text(body, "digest")};
    if (kind == "StoreCreated")
        return StoreCreated{text(body, "event"), body.at("clock_shift_ms").get<std::int64_t>(),
                            body.value("made_ms", std::int64_t{0})};
    if (kind == "PromoPlayed")
        return promoPlayedFrom(body);
    if (kind == "EmergencyRaised")
        return emergencyRaisedFrom(body);
    if (kind == "EmergencyCleared")
        return emergencyClearedFrom(body);
    if (kind == "InsideListWritten")
        return insideListWrittenFrom(body);
    if (auto quiz = quizFactFrom(kind, body))
        return std::visit([](auto &fact) { return Fact(std::move(fact)); }, *quiz);
    if (auto prize = prizeFactFrom(kind, body))
        return std::visit([](auto &fact) { return Fact(std::move(fact)); }, *prize);
    if (auto stamp = stampFactFrom(kind, body))
        return std::visit([](auto &fact) { return Fact(std::move(fact)); }, *stamp);
    if (auto draw = drawFactFrom(kind, body))
        return std::move(*draw);
    if (auto staff = staffFactFrom(kind, body))
        return std::move(*staff);
    throw StoreError(Trouble::NewerSchema, "the journal holds the fact '" + std::string(kind) +
                                               "', which this Plaza does not know; update this kiosk");
}

} // namespace

std::string encodeBody(const core::Fact &fact)
{
    return std::visit(Encode{}, fact).dump();
}

core::Fact decodeBody(std::string_view kind, std::string_view body)
{
    try {
        return decode(kind, json::parse(body));
    } catch (const json::exception &error) {
        throw StoreError(Trouble::Damaged, std::string("a fact in the journal can't be read: ") + error.what());
    }
}

} // namespace plaza::store
