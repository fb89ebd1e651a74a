// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/projections.h"

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
          movements(db, "SELECT entry, at_ms, kiosk FROM movement WHERE session = ? AND day = ? AND attendee = ? "
                        "ORDER BY hlc, origin, seq"),
          attendance(db, "SELECT first_ms, first_kiosk, inside FROM attendance "
                         "WHERE session = ? AND day = ? AND attendee = ?"),
          putAttendance(db, "INSERT INTO attendance(session, day, attendee, first_ms, first_kiosk, inside, conflicts) "
                            "VALUES (?,?,?,?,?,?,?) ON CONFLICT DO UPDATE SET first_ms = excluded.first_ms, "
                            "first_kiosk = excluded.first_kiosk, inside = excluded.inside, "
                            "conflicts = excluded.conflicts"),
          tally(db, "SELECT inside FROM tally WHERE session = ? AND day = ?"),
          addToTally(db, "INSERT INTO tally(session, day, inside, refused) VALUES (?1,?2,?3,?4) ON CONFLICT DO UPDATE "
                         "SET inside = inside + ?3, refused = refused + ?4"),
          revoked(db, "SELECT 1 FROM revoked WHERE serial = ?"),
          revoke(db, "INSERT OR IGNORE INTO revoked(serial) VALUES (?)"),
          forgotten(db, "SELECT at_ms FROM forgotten WHERE attendee = ?"),
          forget(db, "INSERT INTO forgotten(attendee, at_ms) VALUES (?,?) ON CONFLICT DO UPDATE SET at_ms = "
                     "min(at_ms, excluded.at_ms)")
    {
    }
    SQLite::Statement addMovement, movements, attendance, putAttendance, tally, addToTally, revoked, revoke, forgotten,
        forget;
};

Projections::Projections(SQLite::Database &db)
    : m_sql(std::make_unique<Statements>(db)), m_plays(db), m_prizes(db), m_stamps(db)
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
            } else if constexpr (std::is_same_v<F, core::TicketRevoked>) {
                m_sql->revoke.reset();
                m_sql->revoke.bind(1, static_cast<std::int64_t>(fact.serial));
                m_sql->revoke.exec();
            } else if constexpr (std::is_same_v<F, core::PersonForgotten>) {
                m_sql->forget.reset();
                m_sql->forget.bindNoCopy(1, fact.attendee);
                m_sql->forget.bind(2, recorded.eventTime.ms);
                m_sql->forget.exec();
            } else {
                m_plays.apply(recorded);
                m_prizes.apply(recorded);
                m_stamps.apply(recorded);
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

    const bool before = wasInside(key);
    const Attendance now = fold(key);
    if (!now.came)
        return;
    SQLite::Statement &put = m_sql->putAttendance;
    key.bindTo(put);
    put.bind(4, now.firstMs);
    put.bindNoCopy(5, now.firstKiosk);
    put.bind(6, now.inside ? 1 : 0);
    put.bind(7, now.conflicts);
    put.exec();
    const int change = (now.inside ? 1 : 0) - (before ? 1 : 0);
    addToTally(key.session, key.day, change, 0); // also of 0: where somebody came, there is a row
}

Attendance Projections::fold(const Key &key)
{
    Attendance now;
    SQLite::Statement &query = m_sql->movements;
    key.bindTo(query);
    while (query.executeStep()) {
        if (query.getColumn(0).getInt() == 0)
            now.leave();
        else
            now.enter(query.getColumn(1).getInt64(), query.getColumn(2).getString());
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
