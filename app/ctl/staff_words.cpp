// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/staff_words.h"

#include "ctl/unseen.h"

#include <nlohmann/json.hpp>

#include <map>

namespace plaza::ctl {

namespace {

using Json = nlohmann::ordered_json;
constexpr std::int64_t kSecond = 1000;

std::string clockOf(const Json &ms, core::UtcOffset offset)
{
    return ms.is_null() ? "?" : core::toIso({ms.get<std::int64_t>()}, offset).substr(0, 16);
}

const std::map<std::string, std::string> &refusals()
{
    static const std::map<std::string, std::string> all{
        {"no-right", "NO: your role may not; that you tried is recorded"},
        {"not-in", "NO: the account was closed"},
        {"pin-to-change", "NO: this PIN was printed; change it first: plazactl desk change-pin"},
        {"pin-too-simple", "NO: six digits that nobody tries first, and not the old ones"},
        {"unknown", "NO: there is nobody, or nothing, of this id"},
        {"needs-reason", "NO: give a reason: --reason"},
        {"bad-words", "NO: a text is one line and not too long, a number within reason and not 0"},
        {"changed", "NO: somebody changed this person meanwhile; look again"},
        {"same-session", "NO: that is the session they are in"},
        {"too-late", "NO: it is longer ago than ten minutes"},
        {"not-undoable", "NO: that can't be undone"},
        {"undone-before", "NO: it is undone already"},
        {"none-left", "NO: none is left by the count; if there are, say so: plazactl desk stock"},
        {"has-it", "NO: it was handed out to them before"},
        {"below-zero", "NO: fewer than nobody would be left"},
        {"too-many", "NO: too many at once"},
        {"not-saved", "NOT SAVED: nothing happened; free some space and try again"},
    };
    return all;
}

std::string personLines(const Json &sheet, core::UtcOffset offset)
{
    std::string lines = sheet.at("attendee").get<std::string>() + (sheet.at("revoked").get<bool>() ? ": REVOKED" : "");
    for (const Json &in : sheet.at("sessions")) {
        lines += "\n  " + in.at("session").get<std::string>() + " " + std::to_string(in.at("day").get<int>()) + ": ";
        lines += in.at("inside").get<bool>()   ? "inside, came "
                 : in.at("first_at").is_null() ? "expected, has not come"
                                               : "has left, came ";
        if (!in.at("first_at").is_null())
            lines += clockOf(in.at("first_at"), offset) + " at " + in.at("first_kiosk").get<std::string>();
    }
    for (const auto &[item, count] : sheet.at("materials").items())
        lines += "\n  has " + item + ": " + std::to_string(count.get<int>());
    for (const Json &note : sheet.at("notes"))
        lines += "\n  note of " + note.at("staff").get<std::string>() + ": " + note.at("text").get<std::string>();
    for (const Json &one : sheet.at("done"))
        lines += "\n  " + clockOf(one.at("at"), offset) + " " + one.at("kind").get<std::string>() + " " +
                 one.at("session").get<std::string>() + (one.at("undone").get<bool>() ? " UNDONE" : "") +
                 (one.at("undoable").get<bool>() ? " --fact " + one.at("fact").at("origin").get<std::string>() + ":" +
                                                       std::to_string(one.at("fact").at("seq").get<std::int64_t>())
                                                 : "");
    return lines;
}

std::string done(const Json &answer, core::UtcOffset offset)
{
    if (answer.contains("sheet"))
        return personLines(answer.at("sheet"), offset);
    if (!answer.at("calls").empty())
        return callLines(answer.at("calls"), offset);
    std::string line = "DONE";
    if (answer.contains("pin"))
        line += ": PIN " + answer.at("pin").get<std::string>();
    else if (answer.at("count") != 0)
        line += ": " + std::to_string(answer.at("count").get<int>());
    if (answer.contains("fact"))
        line += "; to undo it: --fact " + answer.at("fact").at("origin").get<std::string>() + ":" +
                std::to_string(answer.at("fact").at("seq").get<std::int64_t>());
    for (const Json &one : answer.at("refused"))
        line += "\n  not " + one.at("attendee").get<std::string>() + ": " + one.at("verdict").get<std::string>();
    return line;
}

std::string entrySentence(const Json &told)
{
    const std::string entry = told.at("entry");
    const auto seconds = (told.at("wait_ms").get<std::int64_t>() + kSecond - 1) / kSecond;
    const std::string wait = seconds > 0 ? "; the next PIN is looked at in " + std::to_string(seconds) + " s" : "";
    if (entry == "waiting")
        return "NO: too many wrong PINs" + wait;
    if (entry == "pin-expired")
        return "NO: this PIN was printed too long ago; have a new one made: plazactl staff pins";
    if (entry == "not-saved")
        return refusals().at("not-saved");
    return "NO: not this name with this PIN" + wait;
}

} // namespace

std::string prizeSentence(const Json &told, core::UtcOffset offset)
{
    const auto name = [](const Json &text) {
        const std::string zh = text.at("zh");
        const std::string en = text.at("en");
        return zh.empty() || en.empty() ? zh + en : zh + " / " + en;
    };
    const std::string result = told.at("result");
    const std::string by = told.at("ended_by").get<std::string>();
    if (result == "payable")
        return "GOOD: " + name(told.at("prize")) + ". Won " + clockOf(told.at("won_at"), offset) +
               "; not handed out yet";
    if (result == "paid")
        return "HAND OUT: " + name(told.at("prize")) + ". Won " + clockOf(told.at("won_at"), offset) +
               "; noted as handed out by " + by;
    if (result == "returned")
        return "BACK IN STOCK: " + name(told.at("prize")) + "; the voucher is void";
    if (result == "already-paid")
        return "NOT AGAIN: handed out before, " + clockOf(told.at("ended_at"), offset) + " by " + by;
    if (result == "taken-back")
        return "NO: the prize went back to the stock, " + clockOf(told.at("ended_at"), offset);
    if (result == "expired")
        return "NO: good until " + clockOf(told.at("until"), offset) + ", the time is over";
    static const std::map<std::string, std::string> others{
        {"other-kiosk", "NO: not signed by this store's kiosk; if the code is genuine, run this with the store of the "
                        "kiosk that it was won at (the first letter of the short code is the kiosk's)"},
        {"forged", "NO: this is no voucher of this event; look at it with a supervisor"},
        {"ticket", "NO: this is a ticket for signing in, not a voucher; the voucher was shown when the prize was won"},
        {"other-event", "NO: this voucher is another event's"},
        {"unknown", "NO: nobody won this code here; read the QR instead, or compare it once more"},
        {"several", "READ THE QR: this short code stands for several vouchers"},
        {"unrecorded", "NOT KNOWN HERE: signed by this kiosk, but the store was restored from before it was won. If "
                       "you are sure that it was not handed out, repeat with --unrecorded"},
        {"not-saved", "NOT SAVED: nothing was handed out as far as the store knows; free some space and try again"}};
    const auto found = others.find(result);
    return found == others.end() ? result : found->second;
}

std::string callLines(const Json &calls, core::UtcOffset offset)
{
    std::string lines;
    for (const Json &call : calls) {
        const std::string taken = call.at("taken_by");
        lines += (lines.empty() ? "" : "\n") + call.at("call").get<std::string>() + "  " +
                 call.at("kiosk").get<std::string>() + "  " + clockOf(call.at("at"), offset) + "  " +
                 std::to_string(call.at("age_ms").get<std::int64_t>() / kSecond) + " s ago  " +
                 (taken.empty() ? "nobody has taken it" : "taken by " + taken);
    }
    return lines.empty() ? "nobody calls" : lines;
}

std::string staffSentence(const Json &told, const core::Event &event)
{
    if (!told.contains("answer"))
        return entrySentence(told);
    const Json &answer = told.at("answer");
    const std::string what = answer.at("what");
    std::string line;
    if (what == "done")
        line = done(answer, event.offset);
    else if (what == "prize")
        line = prizeSentence(answer.at("prize"), event.offset);
    else if (what == "refused")
        line = "NO: " + answer.at("verdict").get<std::string>() +
               (answer.at("overrulable").get<bool>() ? "; you may all the same: --overrule --reason \"…\"" : "");
    else if (what == "taken-before" || what == "closed-before")
        line = "NO: " + std::string(what == "taken-before" ? "taken" : "closed") + " before, by " +
               answer.at("staff").get<std::string>();
    else if (const auto found = refusals().find(what); found != refusals().end())
        line = found->second;
    else
        line = what;
    return line;
}

} // namespace plaza::ctl
