// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/headcount_rows.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <vector>

namespace plaza::store {

namespace {

std::string_view viewOf(const SQLite::Column &column) // no copy: there are hundreds of thousands of them
{
    const char *text = column.getText(); // before the size, which is the text's only then
    return {text, static_cast<std::size_t>(column.getBytes())};
}

/// Adds movements in the order of hybrid time.
class StayFold {
public:
    void move(bool entry, core::Instant at)
    {
        if (!entry) {
            m_stay.exits += m_stay.inside ? 1 : 0;
            m_stay.inside = false;
            return;
        }
        if (!m_came)
            m_stay.first = at;
        else
            ++(m_stay.inside ? m_stay.conflicts : m_stay.returned);
        m_came = true;
        m_stay.inside = true;
    }
    /// Nothing: nothing but exits.
    [[nodiscard]] std::optional<Stay> stay() const { return m_came ? std::optional(m_stay) : std::nullopt; }

private:
    Stay m_stay;
    bool m_came = false;
};

constexpr const char *kNotUndone = " AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.origin = m.origin AND "
                                   "u.seq = m.seq AND u.again = 0)";

/// What was undone does not count. A store of an earlier schema knows of no undoing.
std::string movements(SQLite::Database &db, const std::string &what, const std::string &of, const std::string &order)
{
    return "SELECT " + what + " FROM movement m WHERE " + of + (db.tableExists("undone") ? kNotUndone : "") +
           " ORDER BY " + order;
}

void forEachPair(SQLite::Database &db, const char *sql,
                 const std::function<void(std::string_view, std::string_view)> &visit)
{
    SQLite::Statement query(db, sql);
    while (query.executeStep()) {
        const SQLite::Column one = query.getColumn(0);
        const SQLite::Column other = query.getColumn(1);
        visit(viewOf(one), viewOf(other));
    }
}

} // namespace

void forEachCategory(SQLite::Database &db, const std::function<void(std::string_view, std::string_view)> &visit)
{
    forEachPair(db, "SELECT id, category FROM attendee ORDER BY id", visit);
}

void forEachExpectation(SQLite::Database &db, const std::function<void(std::string_view, std::string_view)> &visit)
{
    forEachPair(db, "SELECT attendee, session FROM expected ORDER BY attendee, session", visit);
}

void forEachStay(SQLite::Database &db,
                 const std::function<void(std::string_view, core::Day, std::string_view, const Stay &)> &visit)
{
    SQLite::Statement query(
        db, movements(db, "session, day, attendee, entry, at_ms", "true", "session, day, attendee, hlc, origin, seq"));
    std::string session;
    std::string attendee;
    core::Day day;
    StayFold fold;
    const auto tell = [&] {
        if (const auto stay = fold.stay())
            visit(session, day, attendee, *stay);
        fold = {};
    };
    while (query.executeStep()) {
        const SQLite::Column atSession = query.getColumn(0);
        const SQLite::Column who = query.getColumn(2);
        const core::Day on{query.getColumn(1).getInt()};
        if (viewOf(who) != attendee || on != day || viewOf(atSession) != session) {
            tell();
            session = viewOf(atSession);
            attendee = viewOf(who);
            day = on;
        }
        fold.move(query.getColumn(3).getInt() != 0, {query.getColumn(4).getInt64()});
    }
    tell();
}

void forEachMovement(SQLite::Database &db, const std::string &session, core::Day day,
                     const std::function<void(std::string_view, bool)> &visit)
{
    SQLite::Statement query(db, movements(db, "attendee, entry", "session = ? AND day = ?", "hlc, origin, seq"));
    query.bind(1, session);
    query.bind(2, day.yyyymmdd);
    while (query.executeStep()) {
        const SQLite::Column attendee = query.getColumn(0);
        visit(viewOf(attendee), query.getColumn(1).getInt() != 0);
    }
}

HandCounts handCounts(SQLite::Database &db, const std::string &session, core::Day day)
{
    if (!db.tableExists("head_change")) // an earlier schema
        return {};
    SQLite::Statement query(db, std::string("SELECT coalesce(sum(change) FILTER (WHERE kind = 'click'), 0), "
                                            "coalesce(sum(change) FILTER (WHERE kind = 'correction'), 0) "
                                            "FROM head_change m WHERE session = ? AND day = ?") +
                                    kNotUndone);
    query.bind(1, session);
    query.bind(2, day.yyyymmdd);
    query.executeStep();
    return {query.getColumn(0).getInt(), query.getColumn(1).getInt()};
}

core::Day lastHandDay(SQLite::Database &db, const std::string &session)
{
    if (!db.tableExists("head_change")) // an earlier schema
        return {};
    SQLite::Statement query(db, std::string("SELECT day FROM head_change m WHERE session = ?") + kNotUndone +
                                    " ORDER BY day DESC LIMIT 1");
    query.bind(1, session);
    return query.executeStep() ? core::Day{query.getColumn(0).getInt()} : core::Day{};
}

StayQuery::StayQuery(SQLite::Database &db)
    : m_query(std::make_unique<SQLite::Statement>(
          db, movements(db, "entry, at_ms", "session = ? AND day = ? AND attendee = ?", "hlc, origin, seq")))
{
}

StayQuery::~StayQuery() = default;

std::optional<Stay> StayQuery::find(const std::string &session, core::Day day, const std::string &attendee)
{
    m_query->reset();
    m_query->bind(1, session);
    m_query->bind(2, day.yyyymmdd);
    m_query->bind(3, attendee);
    StayFold fold;
    while (m_query->executeStep())
        fold.move(m_query->getColumn(0).getInt() != 0, {m_query->getColumn(1).getInt64()});
    m_query->reset(); // else it would keep the snapshot open
    return fold.stay();
}

void forEachUndone(SQLite::Database &db, const std::function<void(const NewFact &)> &visit)
{
    SQLite::Statement query(db, "SELECT j.origin, j.seq, j.wall_ms, j.event_ms, j.kiosk, j.kind, j.body FROM undone u "
                                "JOIN journal j USING (origin, seq) WHERE u.again = 0 ORDER BY j.origin, j.seq");
    while (query.executeStep()) {
        const SQLite::Column origin = query.getColumn(0);
        const SQLite::Column kiosk = query.getColumn(4);
        const SQLite::Column kind = query.getColumn(5);
        const SQLite::Column body = query.getColumn(6);
        visit({.origin = viewOf(origin),
               .seq = query.getColumn(1).getInt64(),
               .wall = {query.getColumn(2).getInt64()},
               .eventTime = {query.getColumn(3).getInt64()},
               .kiosk = viewOf(kiosk),
               .kind = viewOf(kind),
               .body = viewOf(body)});
    }
}

void JournalTail::readOn(const std::function<void(const NewFact &)> &visit)
{
    std::vector<std::string> origins;
    // From one origin to the next by the index, without a look at the facts between.
    SQLite::Statement chains(m_db, "WITH RECURSIVE chain(origin) AS (SELECT min(origin) FROM journal UNION ALL "
                                   "SELECT (SELECT min(origin) FROM journal WHERE origin > chain.origin) FROM chain "
                                   "WHERE origin IS NOT NULL) SELECT origin FROM chain WHERE origin IS NOT NULL");
    while (chains.executeStep())
        origins.push_back(chains.getColumn(0).getString());
    SQLite::Statement query(m_db, "SELECT seq, wall_ms, event_ms, hlc, kiosk, kind, body FROM journal "
                                  "WHERE origin = ? AND seq > ? ORDER BY seq");
    for (const std::string &origin : origins) {
        std::int64_t &read = m_read[origin];
        query.reset();
        query.bind(1, origin);
        query.bind(2, read);
        while (query.executeStep()) {
            const SQLite::Column kiosk = query.getColumn(4);
            const SQLite::Column kind = query.getColumn(5);
            const SQLite::Column body = query.getColumn(6);
            read = query.getColumn(0).getInt64();
            visit({.origin = origin,
                   .seq = read,
                   .wall = {query.getColumn(1).getInt64()},
                   .eventTime = {query.getColumn(2).getInt64()},
                   .hybridTime = query.getColumn(3).getInt64(),
                   .kiosk = viewOf(kiosk),
                   .kind = viewOf(kind),
                   .body = viewOf(body)});
        }
    }
}

} // namespace plaza::store
