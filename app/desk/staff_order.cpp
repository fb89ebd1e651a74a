// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff_order.h"

#include "desk/person_sheet.h"
#include "desk/prize_orders.h"
#include "desk/staff_accounts.h"
#include "desk/staff_desk.h"

#include <stdexcept>

namespace plaza::desk {

using nlohmann::json;

namespace {

std::string text(const json &from, const char *member)
{
    return from.value(member, std::string{});
}

int number(const json &from, const char *member, int otherwise = 0)
{
    return from.value(member, otherwise);
}

core::RoundState roundState(const json &from)
{
    const auto state = core::roundStateFrom(text(from, "state"));
    if (!state)
        throw std::runtime_error("no such state of a round: " + text(from, "state"));
    return *state;
}

core::EmergencyKind emergencyKind(const json &from)
{
    const auto kind = core::emergencyKindFrom(text(from, "kind"));
    if (!kind)
        throw std::runtime_error("no such emergency: " + text(from, "kind"));
    return *kind;
}

core::StaffAct rightNamed(const json &from)
{
    const auto act = core::staffActFrom(text(from, "act"));
    if (!act)
        throw std::runtime_error("no such right: " + text(from, "act"));
    return *act;
}

using Maker = StaffWish (*)(const json &);

/// Each wish by its name on the command line.
const std::map<std::string, Maker> &makers()
{
    static const std::map<std::string, Maker> all{
        {"permission",
         [](const json &w) -> StaffWish {
             return wish::Permission{rightNamed(w)};
         }},
        {"change-pin",
         [](const json &w) -> StaffWish {
             return wish::ChangePin{text(w, "new_pin")};
         }},
        {"calls",
         [](const json &) -> StaffWish {
             return wish::Calls{};
         }},
        {"take-call",
         [](const json &w) -> StaffWish {
             return wish::TakeCall{text(w, "call")};
         }},
        {"close-call",
         [](const json &w) -> StaffWish {
             return wish::CloseCall{text(w, "call"), text(w, "reason")};
         }},
        {"person",
         [](const json &w) -> StaffWish {
             return wish::LookUpPerson{text(w, "attendee")};
         }},
        {"sign-in",
         [](const json &w) -> StaffWish {
             return wish::SignIn{text(w, "attendee"),        text(w, "session"), text(w, "reason"),
                                 w.value("overrule", false), text(w, "seen"),    text(w, "code")};
         }},
        {"sign-out",
         [](const json &w) -> StaffWish {
             return wish::SignOut{text(w, "attendee"), text(w, "session"), text(w, "seen")};
         }},
        {"move",
         [](const json &w) -> StaffWish {
             return wish::Move{text(w, "attendee"), text(w, "from"), text(w, "to"), text(w, "reason"), text(w, "seen")};
         }},
        {"revoke",
         [](const json &w) -> StaffWish {
             return wish::Revoke{text(w, "attendee"), text(w, "reason"), text(w, "seen")};
         }},
        {"group",
         [](const json &w) -> StaffWish {
             return wish::SignInGroup{text(w, "session"), w.at("attendees").get<std::vector<std::string>>()};
         }},
        {"empty",
         [](const json &w) -> StaffWish {
             return wish::EmptySession{text(w, "session")};
         }},
        {"note",
         [](const json &w) -> StaffWish {
             return wish::Note{text(w, "attendee"), text(w, "text")};
         }},
        {"hand-out",
         [](const json &w) -> StaffWish {
             return wish::HandOutMaterial{text(w, "item"), text(w, "attendee"), number(w, "count", 1)};
         }},
        {"stock",
         [](const json &w) -> StaffWish {
             return wish::StockMaterial{text(w, "item"), number(w, "change"), text(w, "reason")};
         }},
        {"click",
         [](const json &w) -> StaffWish {
             return wish::Click{text(w, "session"), number(w, "change")};
         }},
        {"correct",
         [](const json &w) -> StaffWish {
             return wish::CorrectHeadcount{text(w, "session"), number(w, "change"), text(w, "reason")};
         }},
        {"undo",
         [](const json &w) -> StaffWish {
             return wish::Undo{{text(w, "origin"), w.at("seq").get<std::int64_t>()}, text(w, "reason")};
         }},
        {"voucher",
         [](const json &w) -> StaffWish {
             return wish::LookUpVoucher{text(w, "code")};
         }},
        {"hand-out-prize",
         [](const json &w) -> StaffWish {
             return wish::HandOutPrize{text(w, "code"), w.value("unrecorded", false)};
         }},
        {"return-prize",
         [](const json &w) -> StaffWish {
             return wish::ReturnPrize{text(w, "code"), text(w, "reason")};
         }},
        {"round",
         [](const json &w) -> StaffWish {
             return wish::ControlRound{text(w, "round"), roundState(w), text(w, "reason")};
         }},
        {"disable",
         [](const json &w) -> StaffWish {
             return wish::DisableStaff{text(w, "account")};
         }},
        {"new-pin",
         [](const json &w) -> StaffWish {
             return wish::NewPin{text(w, "account")};
         }},
        {"raise-emergency",
         [](const json &w) -> StaffWish {
             return wish::RaiseEmergency{emergencyKind(w), text(w, "zh"), text(w, "en")};
         }},
        {"clear-emergency",
         [](const json &w) -> StaffWish {
             return wish::ClearEmergency{text(w, "id")};
         }},
    };
    return all;
}

json toJson(const std::optional<core::Instant> &at)
{
    return at ? json(at->ms) : json(nullptr);
}

json toJson(const OpenCall &call)
{
    return {{"call", call.id},      {"kiosk", call.kiosk},      {"reason", call.reason},           {"at", call.at.ms},
            {"age_ms", call.ageMs}, {"taken_by", call.takenBy}, {"taken_at", toJson(call.takenAt)}};
}

json toJson(const std::vector<OpenCall> &calls)
{
    json list = json::array();
    for (const OpenCall &call : calls)
        list.push_back(toJson(call));
    return list;
}

json toJson(const core::Position &fact)
{
    return {{"origin", fact.origin}, {"seq", fact.seq}};
}

/// Without the person's own data: who asks reads the store, with its keys.
json toJson(const PersonSheet &sheet)
{
    json sessions = json::array();
    for (const PersonSheet::InSession &in : sheet.sessions)
        sessions.push_back({{"session", in.session},
                            {"day", in.day.yyyymmdd},
                            {"expected", in.expected},
                            {"first_at", toJson(in.firstAt)},
                            {"first_kiosk", in.firstKiosk},
                            {"inside", in.inside}});
    json done = json::array();
    for (const PersonSheet::Done &one : sheet.done)
        done.push_back({{"fact", toJson(one.fact)},
                        {"kind", one.kind},
                        {"session", one.session},
                        {"at", one.at.ms},
                        {"kiosk", one.kiosk},
                        {"staff", one.staff},
                        {"undone", one.undone},
                        {"undoable", one.undoable}});
    json notes = json::array();
    for (const PersonSheet::Note &note : sheet.notes)
        notes.push_back({{"text", note.text}, {"staff", note.staff}, {"at", note.at.ms}});
    return {{"attendee", sheet.id},
            {"known", sheet.person.has_value()},
            {"revoked", sheet.revoked},
            {"sessions", sessions},
            {"materials", sheet.materials},
            {"notes", notes},
            {"done", done},
            {"seen", sheet.seen}};
}

json toJson(const StaffAnswer &answer)
{
    json out{{"what", toString(answer.what)},
             {"verdict", core::toString(answer.verdict)},
             {"overrulable", answer.overrulable},
             {"at", answer.at.ms},
             {"attendee", answer.attendee},
             {"staff", answer.staff},
             {"count", answer.count},
             {"more", answer.more}};
    if (answer.fact)
        out["fact"] = toJson(*answer.fact);
    json refused = json::array();
    for (const auto &[attendee, verdict] : answer.refused)
        refused.push_back({{"attendee", attendee}, {"verdict", core::toString(verdict)}});
    out["refused"] = refused;
    out["calls"] = toJson(answer.calls);
    if (answer.sheet)
        out["sheet"] = toJson(*answer.sheet);
    if (answer.prize)
        out["prize"] = toJson(*answer.prize);
    if (!answer.emergency.empty())
        out["emergency"] = answer.emergency;
    if (!answer.pin.empty())
        out["pin"] = answer.pin;
    return out;
}

} // namespace

StaffWish wishFrom(const json &wish)
{
    const auto maker = makers().find(wish.at("name").get<std::string>());
    if (maker == makers().end())
        throw std::runtime_error("no such act: " + wish.at("name").get<std::string>());
    return maker->second(wish);
}

json staffOrder(Desk &desk, const json &order)
{
    const StaffWish wish = wishFrom(order.at("wish"));
    StaffDesk staff(desk);
    std::string kiosk = order.at("kiosk");
    if (kiosk.empty())
        kiosk = desk.store().install().kiosk;
    const StaffEntry entry = staff.enter({.who = order.at("staff"), .pin = order.at("pin"), .how = "command"}, kiosk);
    if (entry.what != StaffEntry::What::In)
        return {{"entry", toString(entry.what)}, {"wait_ms", entry.waitMs}};
    const StaffAnswer answer = staff.act(entry.session.token, wish);
    staff.leave(entry.session.token);
    return {{"answer", toJson(answer)}};
}

json toJson(const store::StaffAccount &account)
{
    return {{"id", account.id},          {"role", account.role},        {"pin_hash", account.pinHash},
            {"number", account.number},  {"badge", account.badge},      {"temporary", account.temporary},
            {"until", account.until.ms}, {"disabled", account.disabled}};
}

store::StaffAccount accountFrom(const json &account)
{
    return {.id = account.at("id"),
            .role = account.at("role"),
            .pinHash = account.at("pin_hash"),
            .number = account.at("number"),
            .badge = account.at("badge"),
            .temporary = account.at("temporary"),
            .until = {account.at("until").get<std::int64_t>()},
            .disabled = account.at("disabled")};
}

json accountsOrder(Desk &desk, const json &order)
{
    std::vector<AccountChange> changes;
    for (const json &change : order.at("changes"))
        changes.push_back({accountFrom(change.at("account")), change.at("what")});
    if (std::string problem = whyNot(desk, changes); !problem.empty())
        return {{"problem", problem}};
    changeAccounts(desk, changes, {order.at("by").get<std::string>(), core::Role::Supervisor});
    return {{"problem", ""}};
}

json callsOrder(Desk &desk, const json & /*order*/)
{
    return {{"calls", toJson(openCalls(desk))}};
}

} // namespace plaza::desk
