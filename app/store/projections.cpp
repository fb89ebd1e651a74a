// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"

#include "store/fact_json.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <type_traits>

namespace plaza::store {

struct Projections::Key {
    const std::string &session;
    core::Day day;
    const std::string &attendee;

    void bindTo(SQLite::Statement &statement) const
    {
        statement.reset();
        statement.bindNoCopy(1, session);
        statement.bind(2, day.yyyymmdd);
        statement.bindNoCopy(3, attendee);
    }
};

struct Projections::Statements {
    explicit Statements(SQLite::Database &db)
        : addMovement(db, "INSERT INTO movement(session, day, attendee, hlc, origin, seq, entry, at_ms, kiosk) "
                          "VALUES (?,?,?,?,?,?,?,?,?)"),
          movements(db, "SELECT entry, at_ms, kiosk, origin, seq, EXISTS (SELECT 1 FROM undone u WHERE u.origin = "
                        "m.origin AND u.seq = m.seq AND u.again = 0) FROM movement m WHERE session = ? AND day = ? "
                        "AND attendee = ? ORDER BY hlc, origin, seq"),
          attendance(db, "SELECT first_ms, first_kiosk, inside FROM attendance "
                         "WHERE session = ? AND day = ? AND attendee = ?"),
          putAttendance(db, "INSERT INTO attendance(session, day, attendee, first_ms, first_kiosk, inside, conflicts) "
                            "VALUES (?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET first_ms = excluded.first_ms, "
                            "first_kiosk = excluded.first_kiosk, inside = excluded.inside, "
                            "conflicts = excluded.conflicts"),
          dropAttendance(db, "DELETE FROM attendance WHERE session = ? AND day = ? AND attendee = ?"),
          whoIsInside(db, "SELECT attendee FROM attendance WHERE session = ? AND day = ? AND inside = 1 "
                          "ORDER BY attendee LIMIT ?"),
          tally(db, "SELECT inside FROM tally WHERE session = ? AND day = ?"),
          addToTally(db, "INSERT INTO tally(session, day, inside, refused) VALUES (?1,?2,?3,?4) ON CONFLICT DO UPDATE "
                         "SET inside = inside + ?3, refused = refused + ?4"),
          revoked(db, "SELECT 1 FROM revoked WHERE serial = ?"),
          forgotten(db, "SELECT at_ms FROM forgotten WHERE attendee = ?"),
          forget(db, "INSERT INTO forgotten(attendee, at_ms) VALUES (?,?) ON CONFLICT DO UPDATE SET at_ms = "
                     "min(at_ms, excluded.at_ms)")
    {
    }
    SQLite::Statement addMovement, movements, attendance, putAttendance, dropAttendance, whoIsInside, tally, addToTally,
        revoked, forgotten, forget;
    std::optional<SQLite::Statement> fact; ///< of the journal, which a check in memory has not
};

Projections::Projections(SQLite::Database &db)
    : m_db(db), m_sql(std::make_unique<Statements>(db)), m_plays(db), m_prizes(db), m_stamps(db), m_staffWork(db)
{
}
Projections::~Projections() = default;

void Projections::apply(const core::Recorded &recorded)
{
    std::visit(
        [&](const auto &fact) {
            using F = std::decay_t<decltype(fact)>;
            if constexpr (std::is_same_v<F, core::GuestSignedIn>) {
                addMovement({fact.session, fact.day, fact.attendee}, recorded, true);
            } else if constexpr (std::is_same_v<F, core::GuestSignedOut>) {
                addMovement({fact.session, fact.day, fact.attendee}, recorded, false);
            } else if constexpr (std::is_same_v<F, core::SignInRefused>) {
                addToTally(fact.session, fact.day, 0, 1);
            } else if constexpr (std::is_same_v<F, core::GuestMoved>) {
                if (!fact.from.empty())
                    addMovement({fact.from, fact.fromDay, fact.attendee}, recorded, false);
                addMovement({fact.to, fact.toDay, fact.attendee}, recorded, true);
            } else if constexpr (std::is_same_v<F, core::ActUndone>) {
                m_staffWork.apply(recorded);
                refoldAround({fact.origin, fact.seq});
            } else if constexpr (std::is_same_v<F, core::PersonForgotten>) {
                m_sql->forget.reset();
                m_sql->forget.bindNoCopy(1, fact.attendee);
                m_sql->forget.bind(2, recorded.eventTime.ms);
                m_sql->forget.exec();
            } else {
                m_plays.apply(recorded);
                m_prizes.apply(recorded);
                m_stamps.apply(recorded);
                m_staffWork.apply(recorded);
            }
        },
        recorded.fact);
}

void Projections::addMovement(const Key &key, const core::Recorded &recorded, bool entry)
{
    SQLite::Statement &add = m_sql->addMovement;
    key.bindTo(add);
    add.bind(4, recorded.hybridTime);
    add.bindNoCopy(5, recorded.position.origin);
    add.bind(6, recorded.position.seq);
    add.bind(7, entry ? 1 : 0);
    add.bind(8, recorded.eventTime.ms);
    add.bindNoCopy(9, recorded.kiosk);
    add.exec();

    refold(key);
}

void Projections::refold(const Key &key)
{
    const bool before = wasInside(key);
    const Attendance now = fold(key);
    if (!now.entered)
        return;
    SQLite::Statement &put = now.came ? m_sql->putAttendance : m_sql->dropAttendance;
    key.bindTo(put);
    if (now.came) {
        put.bind(4, now.firstMs);
        put.bindNoCopy(5, now.firstKiosk);
        put.bind(6, now.inside ? 1 : 0);
        put.bind(7, now.conflicts);
    }
    put.exec();
    const int change = (now.inside ? 1 : 0) - (before ? 1 : 0);
    addToTally(key.session, key.day, change, 0); // also of 0: where somebody came, there is a row
}

/// Whose movements an undone fact was; it may not have arrived yet.
void Projections::refoldAround(const core::Position &undone)
{
    if (!m_sql->fact)
        m_sql->fact.emplace(m_db, "SELECT kind, body FROM journal WHERE origin = ? AND seq = ?");
    SQLite::Statement &query = *m_sql->fact;
    query.reset();
    query.bind(1, undone.origin);
    query.bind(2, undone.seq);
    if (!query.executeStep())
        return;
    const core::Fact fact = decodeBody(query.getColumn(0).getString(), query.getColumn(1).getString());
    query.reset();
    if (const auto *in = std::get_if<core::GuestSignedIn>(&fact))
        refold({in->session, in->day, in->attendee});
    else if (const auto *out = std::get_if<core::GuestSignedOut>(&fact))
        refold({out->session, out->day, out->attendee});
    else if (const auto *moved = std::get_if<core::GuestMoved>(&fact)) {
        refold({moved->from, moved->fromDay, moved->attendee});
        refold({moved->to, moved->toDay, moved->attendee});
    }
}

std::vector<core::Position> Projections::movements(const std::string &session, core::Day day,
                                                   const std::string &attendee)
{
    std::vector<core::Position> found;
    SQLite::Statement &query = m_sql->movements;
    Key{session, day, attendee}.bindTo(query);
    while (query.executeStep())
        found.push_back({query.getColumn(3).getString(), query.getColumn(4).getInt64()});
    query.reset();
    return found;
}

std::vector<std::string> Projections::whoIsInside(const std::string &session, core::Day day, int limit)
{
    std::vector<std::string> found;
    SQLite::Statement &query = m_sql->whoIsInside;
    query.reset();
    query.bindNoCopy(1, session);
    query.bind(2, day.yyyymmdd);
    query.bind(3, limit);
    while (query.executeStep())
        found.push_back(query.getColumn(0).getString());
    query.reset();
    return found;
}

Attendance Projections::fold(const Key &key)
{
    Attendance now;
    SQLite::Statement &query = m_sql->movements;
    key.bindTo(query);
    while (query.executeStep()) {
        const bool entry = query.getColumn(0).getInt() != 0;
        now.entered = now.entered || entry;
        if (query.getColumn(5).getInt() != 0)
            continue; // undone
        if (entry)
            now.enter(query.getColumn(1).getInt64(), query.getColumn(2).getString());
        else
            now.leave();
    }
    query.reset();
    return now;
}

bool Projections::wasInside(const Key &key)
{
    SQLite::Statement &query = m_sql->attendance;
    key.bindTo(query);
    const bool inside = query.executeStep() && query.getColumn(2).getInt() != 0;
    query.reset();
    return inside;
}

void Projections::addToTally(const std::string &session, core::Day day, int inside, int refused)
{
    SQLite::Statement &add = m_sql->addToTally;
    add.reset();
    add.bindNoCopy(1, session);
    add.bind(2, day.yyyymmdd);
    add.bind(3, inside);
    add.bind(4, refused);
    add.exec();
}

std::optional<core::Presence> Projections::presence(const std::string &session, core::Day day,
                                                    const std::string &attendee)
{
    SQLite::Statement &query = m_sql->attendance;
    Key{session, day, attendee}.bindTo(query);
    std::optional<core::Presence> found;
    if (query.executeStep())
        found = core::Presence{.firstAt = {query.getColumn(0).getInt64()},
                               .firstKiosk = query.getColumn(1).getString(),
                               .inside = query.getColumn(2).getInt() != 0};
    query.reset();
    return found;
}

int Projections::inside(const std::string &session, core::Day day)
{
    SQLite::Statement &query = m_sql->tally;
    query.reset();
    query.bindNoCopy(1, session);
    query.bind(2, day.yyyymmdd);
    const int inside = query.executeStep() ? query.getColumn(0).getInt() : 0;
    query.reset();
    return inside;
}

int Projections::insideWithUnlisted(const std::string &session, core::Day day)
{
    const HeadChanges unlisted = m_staffWork.headChanges(session, day);
    return inside(session, day) + unlisted.clicked + unlisted.corrected;
}

bool Projections::isRevoked(std::uint64_t serial)
{
    SQLite::Statement &query = m_sql->revoked;
    query.reset();
    query.bind(1, static_cast<std::int64_t>(serial));
    const bool found = query.executeStep();
    query.reset();
    return found;
}

std::optional<core::Instant> Projections::forgottenAt(const std::string &attendee)
{
    SQLite::Statement &query = m_sql->forgotten;
    query.reset();
    query.bindNoCopy(1, attendee);
    std::optional<core::Instant> at;
    if (query.executeStep())
        at = core::Instant{query.getColumn(0).getInt64()};
    query.reset();
    return at;
}

} // namespace plaza::store
