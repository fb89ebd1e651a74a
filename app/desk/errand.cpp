// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/errand.h"

#include "desk/order.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <stdexcept>
#include <vector>

namespace plaza::desk {

namespace {

using nlohmann::json;

std::string packed(const json &message)
{
    const std::vector<std::uint8_t> bytes = json::to_cbor(message);
    return {bytes.begin(), bytes.end()};
}

json unpacked(const std::string &message)
{
    return json::from_cbor(message.begin(), message.end());
}

std::string_view nameOf(Errand::What what)
{
    switch (what) {
    case Errand::What::SignIn:
        return "sign-in";
    case Errand::What::SignOut:
        return "sign-out";
    case Errand::What::Revoke:
        return "revoke";
    case Errand::What::Import:
        return "import";
    case Errand::What::Forget:
        return "forget";
    case Errand::What::Purge:
        return "purge";
    case Errand::What::Order:
        return "order";
    }
    return {};
}

template <typename Value, std::size_t n>
Value oneOf(const std::array<Value, n> &all, const std::string &name, auto nameIt)
{
    for (const Value value : all) {
        if (nameIt(value) == name)
            return value;
    }
    throw std::runtime_error("unknown: " + name);
}

constexpr std::array kErrands{Errand::What::SignIn, Errand::What::SignOut, Errand::What::Revoke, Errand::What::Import,
                              Errand::What::Forget, Errand::What::Purge,   Errand::What::Order};

void put(json &message, const char *name, const std::optional<core::Instant> &at)
{
    if (at)
        message[name] = at->ms;
}

std::optional<core::Instant> instantIn(const json &message, const char *name)
{
    if (!message.contains(name))
        return std::nullopt;
    return core::Instant{message.at(name).get<std::int64_t>()};
}

json toJson(const Outcome &outcome)
{
    json message{{"verdict", core::toString(outcome.verdict)},
                 {"op", outcome.op},
                 {"at", outcome.at.ms},
                 {"kiosk", outcome.kiosk},
                 {"session", outcome.session},
                 {"attendee", outcome.attendee}, // never the person: who asks has the store's keys, or need not know
                 {"walk_in", outcome.walkIn},
                 {"replayed", outcome.replayed},
                 {"first_kiosk", outcome.firstKiosk},
                 {"go_to", outcome.goTo},
                 {"reason", outcome.reason},
                 {"overruled", outcome.overruled},
                 {"error", outcome.error}};
    put(message, "first_at", outcome.firstAt);
    put(message, "opens", outcome.opens);
    return message;
}

Outcome outcomeFrom(const json &message)
{
    Outcome outcome;
    const auto verdict = core::verdictFrom(message.at("verdict").get<std::string>());
    if (!verdict)
        throw std::runtime_error("unknown verdict");
    outcome.verdict = *verdict;
    outcome.op = message.at("op");
    outcome.at = {message.at("at").get<std::int64_t>()};
    outcome.kiosk = message.at("kiosk");
    outcome.session = message.at("session");
    outcome.attendee = message.at("attendee");
    outcome.walkIn = message.at("walk_in");
    outcome.replayed = message.at("replayed");
    outcome.firstKiosk = message.at("first_kiosk");
    outcome.goTo = message.at("go_to");
    outcome.reason = message.at("reason");
    outcome.overruled = message.at("overruled");
    outcome.error = message.at("error");
    outcome.firstAt = instantIn(message, "first_at");
    outcome.opens = instantIn(message, "opens");
    return outcome;
}

template <typename What, std::size_t n>
What whatFrom(const std::array<std::string_view, n> &names, const std::string &name)
{
    for (std::size_t i = 0; i < n; ++i)
        if (names[i] == name)
            return static_cast<What>(i);
    throw std::runtime_error("unknown: " + name);
}

Forgotten forgottenFrom(const json &message)
{
    return {.what = whatFrom<Forgotten::What>(kForgottenNames, message.at("what")),
            .attendee = message.at("attendee"),
            .at = {message.at("at").get<std::int64_t>()},
            .logEmptied = message.at("log_emptied")};
}

Purged purgedFrom(const json &message)
{
    return {.what = whatFrom<Purged::What>(kPurgedNames, message.at("what")),
            .people = message.at("people"),
            .due = {message.at("due").get<std::int64_t>()},
            .logEmptied = message.at("log_emptied")};
}

struct ToJson {
    json operator()(const Outcome &outcome) const { return {{"outcome", toJson(outcome)}}; }
    json operator()(const Imported &imported) const
    {
        return {{"imported",
                 {{"added", imported.added},
                  {"changed", imported.changed},
                  {"same", imported.same},
                  {"notes", imported.notes},
                  {"skipped", imported.skipped}}}};
    }
    json operator()(const Forgotten &forgotten) const
    {
        return {{"forgotten",
                 {{"what", toString(forgotten.what)},
                  {"attendee", forgotten.attendee},
                  {"at", forgotten.at.ms},
                  {"log_emptied", forgotten.logEmptied}}}};
    }
    json operator()(const Purged &purged) const
    {
        return {{"purged",
                 {{"what", toString(purged.what)},
                  {"people", purged.people},
                  {"due", purged.due.ms},
                  {"log_emptied", purged.logEmptied}}}};
    }
    json operator()(const Reply &reply) const { return {{"reply", reply.json}}; }
    json operator()(const OpReused &reused) const { return {{"op_reused", reused.op()}}; }
    json operator()(const std::string &broken) const { return {{"broken", broken}}; }
};

} // namespace

std::string toMessage(const Errand &errand)
{
    json message{{"do", nameOf(errand.what)},     {"file", errand.file},       {"reason", errand.reason},
                 {"session", errand.act.session}, {"kiosk", errand.act.kiosk}, {"op", errand.act.op},
                 {"order", errand.order}};
    put(message, "at", errand.act.at);
    if (const auto *code = std::get_if<ShownCode>(&errand.act.who))
        message["code"] = code->text;
    else
        message["attendee"] = std::get<AttendeeId>(errand.act.who).id;
    return packed(message);
}

std::string toMessage(const Answer &answer)
{
    return packed(std::visit(ToJson(), answer));
}

Errand errandFrom(const std::string &message)
try {
    const json read = unpacked(message);
    Errand errand;
    errand.what = oneOf(kErrands, read.at("do"), nameOf);
    errand.file = read.at("file");
    errand.reason = read.at("reason");
    errand.order = read.at("order");
    errand.act.session = read.at("session");
    errand.act.kiosk = read.at("kiosk");
    errand.act.op = read.at("op");
    errand.act.at = instantIn(read, "at");
    if (read.contains("code"))
        errand.act.who = ShownCode{read.at("code")};
    else
        errand.act.who = AttendeeId{read.at("attendee")};
    return errand;
} catch (const json::exception &error) {
    throw std::runtime_error(error.what());
}

Answer answerFrom(const std::string &message)
try {
    const json read = unpacked(message);
    if (read.contains("outcome"))
        return outcomeFrom(read.at("outcome"));
    if (read.contains("op_reused"))
        return OpReused(read.at("op_reused").get<std::string>());
    if (read.contains("broken"))
        return read.at("broken").get<std::string>();
    if (read.contains("reply"))
        return Reply{read.at("reply").get<std::string>()};
    if (read.contains("forgotten"))
        return forgottenFrom(read.at("forgotten"));
    if (read.contains("purged"))
        return purgedFrom(read.at("purged"));
    const json &imported = read.at("imported");
    return Imported{.added = imported.at("added"),
                    .changed = imported.at("changed"),
                    .same = imported.at("same"),
                    .notes = imported.at("notes"),
                    .skipped = imported.at("skipped")};
} catch (const json::exception &error) {
    throw std::runtime_error(error.what());
}

Answer run(Desk &desk, const Errand &errand)
{
    switch (errand.what) {
    case Errand::What::SignIn:
        return desk.signIn(errand.act);
    case Errand::What::SignOut:
        return desk.signOut(errand.act);
    case Errand::What::Revoke:
        return desk.revoke(errand.act);
    case Errand::What::Import:
        return desk.importRoster(errand.file);
    case Errand::What::Forget:
        return desk.forget(errand.act.who, errand.reason);
    case Errand::What::Purge:
        return desk.purge();
    case Errand::What::Order:
        return Reply{runOrder(desk, errand.order)};
    }
    return "unknown errand";
}

std::string serve(Desk &desk, const std::string &message)
{
    try {
        return toMessage(run(desk, errandFrom(message)));
    } catch (const OpReused &reused) {
        return toMessage(Answer(reused));
    } catch (const std::exception &error) {
        return toMessage(Answer(std::string(error.what())));
    }
}

} // namespace plaza::desk
