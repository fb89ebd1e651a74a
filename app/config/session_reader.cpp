// SPDX-License-Identifier: GPL-3.0-or-later
// Sessions with their windows, and the agenda: everything in event.toml that has a time.
#include "config/event_reader.h"
#include "config/fields.h"
#include "config/hours.h"

#include <algorithm>
#include <set>

namespace plaza::config {

namespace {

struct PlacedWindow {
    core::Window window;
    Place place;
    std::optional<core::Instant> ends = {};
    Place endsPlace = {};
    bool saysEnd = false; ///< also where it can't be read, which was told there
};

void readWindows(Fields &session, Findings &findings, core::UtcOffset offset, std::vector<PlacedWindow> &windows)
{
    const auto tables = session.tables("windows", Need::Required);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], "window " + std::to_string(i + 1) + " of " + session.subject(),
                      {"date", "dates", "opens", "closes", "starts", "ends", "room", "next_day"}, findings);
        const auto days = fields.days("date", "dates");
        const auto hours = readHours(fields, "opens", "closes");
        const auto ends = fields.timeOfDay("ends", Need::Optional);
        const auto starts = fields.timeOfDay("starts", Need::Optional);
        const core::LocalizedText room = fields.text("room", Need::Optional);
        if (!hours)
            continue;
        const bool startsNextDay = starts && *starts < hours->from && hours->toDays == 1;
        if (starts && *starts < hours->from && !startsNextDay)
            fields.error("starts", fields.subject() + " starts before it opens",
                         "write a time that is not before opens =");
        const bool endsNextDay = ends && *ends <= hours->from && hours->toDays == 1;
        if (ends && !endsNextDay && *ends <= std::max(hours->from, starts.value_or(0)))
            fields.error("ends", fields.subject() + " ends before it begins",
                         "write a later time after ends =; one that ends after midnight takes it from a window with "
                         "next_day = true, or staff sign everybody out");
        if (ends && startsNextDay && (!endsNextDay || *ends <= *starts))
            fields.error("ends", fields.subject() + " ends before it begins, after midnight",
                         "write a time after starts =, on the same night");
        for (const core::Day day : days) {
            core::Window window;
            window.opens = momentOf(day, hours->from, 0, offset);
            window.closes = momentOf(day, hours->to, hours->toDays, offset);
            if (starts)
                window.starts = momentOf(day, *starts, startsNextDay ? 1 : 0, offset);
            window.day = day;
            window.room = room;
            windows.push_back({std::move(window), fields.place()});
            windows.back().saysEnd = fields.has("ends");
            if (ends) {
                windows.back().ends = momentOf(day, *ends, endsNextDay ? 1 : 0, offset);
                windows.back().endsPlace = fields.at("ends");
            }
        }
    }
}

void sortAndCheckOverlaps(std::vector<PlacedWindow> &windows, const Fields &session, core::UtcOffset offset,
                          Findings &findings)
{
    std::ranges::stable_sort(windows, {}, [](const PlacedWindow &each) { return each.window.opens; });
    for (std::size_t i = 1; i < windows.size(); ++i) {
        const PlacedWindow &before = windows[i - 1];
        const PlacedWindow &after = windows[i];
        if (after.window.opens < before.window.closes)
            findings.error(after.place,
                           "two windows of " + session.subject() + " overlap on " + core::toString(after.window.day) +
                               " at " + core::toClock(after.window.opens, offset) + "; the other is on line " +
                               std::to_string(before.place.line),
                           "let one close before the next opens, or make two sessions if both rooms are used at once");
    }
}

/// The two keys belong together; true: everybody is signed out at the ends. A window of several days is told of once.
bool readSignOutAtEnd(Fields &session, const std::vector<PlacedWindow> &windows, Findings &findings)
{
    const bool wanted = session.boolean("sign_out_at_end", false);
    std::set<int> told;
    for (const PlacedWindow &each : windows) {
        if (!told.insert(each.place.line).second)
            continue;
        if (wanted && !each.saysEnd)
            findings.error(each.place,
                           "nobody knows when this window of " + session.subject() +
                               " ends, at which everybody is to be signed out",
                           "write ends = \"12:00\" into it, or take sign_out_at_end away");
        else if (!wanted && each.ends)
            findings.warn(each.endsPlace, "ends = does nothing in " + session.subject(),
                          "add sign_out_at_end = true to the session to sign everybody out then, or take ends away");
        else if (each.ends && *each.ends < each.window.closes)
            findings.warn(each.endsPlace,
                          "sign-in to " + session.subject() +
                              " is open after it has ended; who comes in then is not signed out",
                          "let it close before, at closes =, unless that is meant");
    }
    return wanted;
}

/// Of a programme that is followed in several rooms: each room's session.
std::vector<std::string> idsIn(const std::string &programme, const std::vector<std::string> &venues)
{
    std::vector<std::string> ids;
    for (const std::string &venue : venues)
        ids.push_back(programme + "-" + venue);
    return ids;
}

/// `venues` makes a session of each; without it there is one, at `venue`, and the answer is empty.
std::vector<std::string> readVenues(Fields &fields, core::Session &session, const core::Event &event)
{
    if (!fields.has("venues")) {
        session.venue = fields.string("venue", Need::Required).value_or("");
        fields.checkReference("venue", session.venue, idsOf(event.venues));
        return {};
    }
    if (fields.has("venue"))
        fields.error("venue", fields.subject() + " has both venue and venues",
                     "keep venues = [\"…\"] for one that is followed in several rooms, or venue = \"…\"");
    std::vector<std::string> venues = fields.strings("venues");
    if (venues.empty())
        fields.error("venues", fields.subject() + " is followed nowhere", "name its venues: venues = [\"…\", \"…\"]");
    for (const std::string &venue : venues)
        fields.checkReference("venues", venue, idsOf(event.venues));
    std::vector<std::string> sorted = venues;
    std::ranges::sort(sorted);
    if (const auto twice = std::ranges::adjacent_find(sorted); twice != sorted.end()) {
        fields.error("venues", fields.subject() + " names the venue '" + *twice + "' twice", "name each venue once");
        sorted.erase(std::ranges::unique(sorted).begin(), sorted.end());
        venues = sorted; // each of their sessions is found out once
    }
    constexpr std::size_t kLongestId = 32;
    for (const std::string &id : idsIn(session.id, venues))
        if (id.size() > kLongestId)
            fields.error(
                "venues", "the id '" + id + "' of a room of " + fields.subject() + " is too long",
                "shorten the session's id or the venue's, so that both and a hyphen have at most 32 characters");
    return venues;
}

void putInEachRoom(std::vector<core::Session> &sessions, core::Session &session, const std::vector<std::string> &venues)
{
    if (venues.empty()) {
        sessions.push_back(std::move(session));
        return;
    }
    const std::vector<std::string> ids = idsIn(session.id, venues);
    session.programme = session.id;
    for (std::size_t room = 0; room < venues.size(); ++room) {
        session.id = ids[room];
        session.venue = venues[room];
        sessions.push_back(session);
    }
}

} // namespace

std::vector<core::Session> readSessions(const std::vector<const toml::table *> &tables, const core::Event &event,
                                        Findings &findings, std::vector<core::SessionEnd> *ends)
{
    std::vector<core::Session> sessions;
    UsedIds used("session", findings);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], subjectOf("session", *tables[i], i),
                      {"id", "name", "venue", "venues", "room", "admission", "reentry", "capacity", "to_staff",
                       "direction", "sign_out_at_end", "windows"},
                      findings);
        core::Session session;
        session.id = fields.id("session id");
        const std::vector<std::string> venues = readVenues(fields, session, event);
        used.add(session.id, fields.at("id"));
        for (const std::string &id : idsIn(session.id, venues))
            used.add(id, fields.at("id"));
        session.name = fields.text("name", Need::Required);
        session.room = fields.text("room", Need::Optional);
        // The order of core::Admission; without the key only the invited come in, the safer of the two.
        session.admission = static_cast<core::Admission>(fields.choice("admission", {"open", "invited"}, 1));
        session.reentry = fields.boolean("reentry", true);
        session.capacity = fields.integer("capacity", 1, 1'000'000);
        session.toStaff = fields.strings("to_staff");
        session.direction = fields.direction("direction");
        std::vector<PlacedWindow> windows;
        readWindows(fields, findings, event.offset, windows);
        sortAndCheckOverlaps(windows, fields, event.offset, findings);
        const bool signsOut = readSignOutAtEnd(fields, windows, findings);
        for (PlacedWindow &each : windows)
            session.windows.push_back(std::move(each.window));
        const auto before = static_cast<std::ptrdiff_t>(sessions.size());
        putInEachRoom(sessions, session, venues);
        if (ends == nullptr || !signsOut)
            continue;
        for (auto room = sessions.begin() + before; room != sessions.end(); ++room)
            for (std::size_t day = 0; day < windows.size(); ++day)
                if (windows[day].ends)
                    ends->push_back({room->id, room->windows[day].day, *windows[day].ends});
    }
    return sessions;
}

std::vector<core::AgendaItem> readAgenda(const std::vector<const toml::table *> &tables, const core::Event &event,
                                         Findings &findings)
{
    std::vector<core::AgendaItem> agenda;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], "agenda item " + std::to_string(i + 1),
                      {"date", "from", "to", "next_day", "title", "place", "host", "session", "quiet"}, findings);
        core::AgendaItem item;
        const auto days = fields.days("date", "dates");
        const auto hours = readHours(fields, "from", "to");
        item.title = fields.text("title", Need::Required);
        item.place = fields.text("place", Need::Optional);
        item.host = fields.text("host", Need::Optional);
        item.session = fields.string("session", Need::Optional).value_or("");
        fields.checkReference("session", item.session, idsOf(event.sessions));
        item.quiet = fields.boolean("quiet", false);
        for (const core::Day day : hours ? days : std::vector<core::Day>{}) {
            item.from = momentOf(day, hours->from, 0, event.offset);
            item.to = momentOf(day, hours->to, hours->toDays, event.offset);
            agenda.push_back(item);
        }
    }
    std::ranges::stable_sort(agenda, {}, &core::AgendaItem::from);
    return agenda;
}

} // namespace plaza::config
