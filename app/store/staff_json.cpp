// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staff_json.h"

#include "store/error.h"

namespace plaza::store {

using nlohmann::json;
using namespace plaza::core;

namespace {

[[noreturn]] void unknownWord(const char *what)
{
    throw StoreError(Trouble::Damaged, std::string("the journal names a ") + what + " that no version of Plaza knows");
}

json signedBy(const By &by, json out)
{
    out["v"] = 1;
    putBy(out, by);
    return out;
}

std::string text(const json &body, const char *name)
{
    return body.at(name).get<std::string>();
}

Day day(const json &body, const char *name)
{
    return {body.at(name).get<int>()};
}

StaffOverstepped overstepped(const json &body)
{
    const auto act = staffActFrom(text(body, "act"));
    if (!act)
        unknownWord("right");
    return {byFrom(body), *act};
}

RoundControlled controlled(const json &body)
{
    const auto state = roundStateFrom(text(body, "state"));
    if (!state)
        unknownWord("state of a round");
    return {text(body, "round"), *state, text(body, "reason"), byFrom(body)};
}

} // namespace

void putBy(json &out, const By &by)
{
    if (by.empty())
        return;
    out["staff"] = by.staff;
    out["role"] = toString(by.role);
}

By byFrom(const json &body)
{
    if (!body.contains("staff"))
        return {};
    const auto role = roleFrom(text(body, "role"));
    if (!role)
        unknownWord("role");
    return {text(body, "staff"), *role};
}

json toJson(const StaffChanged &f)
{
    json out{{"v", 1}, {"account", f.staff}, {"what", f.what}, {"digest", f.digest}};
    putBy(out, f.by);
    return out;
}

json toJson(const StaffEntered &f)
{
    return signedBy(f.by, {{"how", f.how}});
}

json toJson(const StaffKeptOut &f)
{
    json out{{"v", 1}};
    if (!f.staff.empty())
        out["account"] = f.staff;
    return out;
}

json toJson(const StaffLeft &f)
{
    return signedBy(f.by, {{"why", f.why}});
}

json toJson(const StaffOverstepped &f)
{
    return signedBy(f.by, {{"act", toString(f.act)}});
}

json toJson(const ActUndone &f)
{
    return signedBy(f.by, {{"origin", f.origin}, {"seq", f.seq}, {"again", f.again}, {"reason", f.reason}});
}

json toJson(const GuestMoved &f)
{
    return signedBy(f.by, {{"attendee", f.attendee},
                           {"from", f.from},
                           {"from_day", f.fromDay.yyyymmdd},
                           {"to", f.to},
                           {"to_day", f.toDay.yyyymmdd},
                           {"reason", f.reason}});
}

json toJson(const GuestNoted &f)
{
    return signedBy(f.by, {{"attendee", f.attendee}});
}

json toJson(const MaterialHandedOut &f)
{
    json out = signedBy(f.by, {{"item", f.item}, {"count", f.count}});
    if (!f.attendee.empty())
        out["attendee"] = f.attendee;
    return out;
}

json toJson(const MaterialStocked &f)
{
    return signedBy(f.by, {{"item", f.item}, {"change", f.change}, {"reason", f.reason}});
}

json toJson(const PeopleClicked &f)
{
    return signedBy(f.by, {{"session", f.session}, {"day", f.day.yyyymmdd}, {"change", f.change}});
}

json toJson(const HeadcountCorrected &f)
{
    return signedBy(f.by,
                    {{"session", f.session}, {"day", f.day.yyyymmdd}, {"change", f.change}, {"reason", f.reason}});
}

json toJson(const RoundControlled &f)
{
    return signedBy(f.by, {{"round", f.round}, {"state", toString(f.state)}, {"reason", f.reason}});
}

json toJson(const CallTaken &f)
{
    return signedBy(f.by, {{"call", f.call}});
}

json toJson(const CallClosed &f)
{
    return signedBy(f.by, {{"call", f.call}, {"reason", f.reason}});
}

std::optional<Fact> staffFactFrom(std::string_view kind, const json &body)
{
    if (kind == "StaffChanged")
        return StaffChanged{text(body, "account"), text(body, "what"), text(body, "digest"), byFrom(body)};
    if (kind == "StaffEntered")
        return StaffEntered{byFrom(body), text(body, "how")};
    if (kind == "StaffKeptOut")
        return StaffKeptOut{body.value("account", std::string{})};
    if (kind == "StaffLeft")
        return StaffLeft{byFrom(body), text(body, "why")};
    if (kind == "StaffOverstepped")
        return overstepped(body);
    if (kind == "ActUndone")
        return ActUndone{text(body, "origin"), body.at("seq").get<std::int64_t>(), body.at("again").get<bool>(),
                         text(body, "reason"), byFrom(body)};
    if (kind == "GuestMoved")
        return GuestMoved{text(body, "attendee"), text(body, "from"),   day(body, "from_day"), text(body, "to"),
                          day(body, "to_day"),    text(body, "reason"), byFrom(body)};
    if (kind == "GuestNoted")
        return GuestNoted{text(body, "attendee"), byFrom(body)};
    if (kind == "MaterialHandedOut")
        return MaterialHandedOut{text(body, "item"), body.value("attendee", std::string{}), body.at("count").get<int>(),
                                 byFrom(body)};
    if (kind == "MaterialStocked")
        return MaterialStocked{text(body, "item"), body.at("change").get<int>(), text(body, "reason"), byFrom(body)};
    if (kind == "PeopleClicked")
        return PeopleClicked{text(body, "session"), day(body, "day"), body.at("change").get<int>(), byFrom(body)};
    if (kind == "HeadcountCorrected")
        return HeadcountCorrected{text(body, "session"), day(body, "day"), body.at("change").get<int>(),
                                  text(body, "reason"), byFrom(body)};
    if (kind == "RoundControlled")
        return controlled(body);
    if (kind == "CallTaken")
        return CallTaken{text(body, "call"), byFrom(body)};
    if (kind == "CallClosed")
        return CallClosed{text(body, "call"), text(body, "reason"), byFrom(body)};
    return std::nullopt;
}

} // namespace plaza::store
