// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/headcount.h"

#include "store/headcount_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

namespace plaza::store {

namespace {

int countExpected(SQLite::Database &db, const std::string &session)
{
    SQLite::Statement query(db, "SELECT count(*) FROM expected WHERE session = ?");
    query.bind(1, session);
    query.executeStep();
    return query.getColumn(0).getInt();
}

/// Who came on any day: expected people and others.
void countPeople(SQLite::Database &db, SessionCount &count)
{
    SQLite::Statement query(db, "SELECT count(DISTINCT a.attendee) FILTER (WHERE e.attendee IS NOT NULL), "
                                "count(DISTINCT a.attendee) FILTER (WHERE e.attendee IS NULL) FROM attendance a "
                                "LEFT JOIN expected e ON e.attendee = a.attendee AND e.session = a.session "
                                "WHERE a.session = ?");
    query.bind(1, count.id);
    query.executeStep();
    count.arrived = query.getColumn(0).getInt();
    count.walkIn = query.getColumn(1).getInt();
}

std::vector<DayCount> countDays(SQLite::Database &db, const std::string &session)
{
    std::map<core::Day, DayCount> days;
    SQLite::Statement came(db, "SELECT a.day, count(e.attendee), count(*), sum(a.inside), sum(a.conflicts) "
                               "FROM attendance a "
                               "LEFT JOIN expected e ON e.attendee = a.attendee AND e.session = a.session "
                               "WHERE a.session = ? GROUP BY a.day");
    came.bind(1, session);
    while (came.executeStep()) {
        const core::Day day{came.getColumn(0).getInt()};
        const int arrived = came.getColumn(1).getInt();
        days[day] = {.day = day,
                     .arrived = arrived,
                     .walkIn = came.getColumn(2).getInt() - arrived,
                     .inside = came.getColumn(3).getInt(),
                     .conflicts = came.getColumn(4).getInt()};
    }
    SQLite::Statement refused(db, "SELECT day, refused FROM tally WHERE session = ?");
    refused.bind(1, session);
    while (refused.executeStep()) {
        const core::Day day{refused.getColumn(0).getInt()};
        days[day].day = day;
        days[day].refused = refused.getColumn(1).getInt();
    }
    std::vector<DayCount> list;
    for (const auto &[day, count] : days)
        list.push_back(count);
    return list;
}

core::Day dayThatCounts(SQLite::Database &db, const CountedSession &session, const std::vector<DayCount> &days)
{
    if (session.today.yyyymmdd != 0)
        return session.today;
    core::Day latest = lastHandDay(db, session.id);
    for (const DayCount &day : days)
        if (day.arrived + day.walkIn > 0)
            latest = std::max(latest, day.day);
    return latest;
}

SessionCount countSession(SQLite::Database &db, const CountedSession &session, core::Day &today)
{
    SessionCount count;
    count.id = session.id;
    count.expected = countExpected(db, session.id);
    countPeople(db, count);
    count.days = countDays(db, session.id);
    today = dayThatCounts(db, session, count.days);
    for (const DayCount &day : count.days) {
        count.refused += day.refused;
        count.conflicts += day.conflicts;
        if (day.day == today)
            count.inside = day.inside;
    }
    count.left = count.arrived + count.walkIn - count.inside;
    count.absent = count.expected - count.arrived;
    return count;
}

/// [["forum","hotel",20180608], …]: which sessions make up which venue, and their day.
nlohmann::json placesOf(const std::vector<CountedSession> &sessions, const std::vector<core::Day> &days)
{
    auto places = nlohmann::json::array();
    for (std::size_t i = 0; i < sessions.size(); ++i)
        places.push_back({sessions[i].id, sessions[i].venue, days[i].yyyymmdd});
    return places;
}

} // namespace

Headcount countHeads(SQLite::Database &db, const std::vector<CountedSession> &sessions,
                     const std::vector<std::string> &venues)
{
    const SQLite::Transaction snapshot(db);
    Headcount result;
    std::vector<core::Day> days(sessions.size());
    for (std::size_t i = 0; i < sessions.size(); ++i)
        result.sessions.push_back(countSession(db, sessions[i], days[i]));
    SQLite::Statement people(db, "SELECT count(DISTINCT a.attendee) FILTER (WHERE a.inside AND a.day = c.value ->> 2), "
                                 "count(DISTINCT a.attendee) FROM json_each(?1) c "
                                 "JOIN attendance a ON a.session = c.value ->> 0 WHERE c.value ->> 1 = ?2");
    people.bind(1, placesOf(sessions, days).dump());
    for (const std::string &venue : venues) {
        people.reset();
        people.bind(2, venue);
        people.executeStep();
        result.venues.push_back({venue, people.getColumn(0).getInt(), people.getColumn(1).getInt()});
    }
    return result;
}

} // namespace plaza::store
