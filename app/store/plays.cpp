// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/plays.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

struct Plays::Statements {
    explicit Statements(SQLite::Database &db)
        : start(db, "INSERT INTO play(origin, number, round, day, attendee, kiosk) VALUES (?,?,?,?,?,?) ON CONFLICT DO "
                    "UPDATE SET day = excluded.day, attendee = excluded.attendee, kiosk = excluded.kiosk"),
          ask(db, "INSERT OR IGNORE INTO play_question(origin, number, question) VALUES (?,?,?)"),
          answer(db, "INSERT INTO play(origin, number, round, answered, right) VALUES (?1,?2,?3,1,?4) ON CONFLICT DO "
                     "UPDATE SET answered = answered + 1, right = right + ?4"),
          end(db, "INSERT INTO play(origin, number, round, end) VALUES (?,?,?,?) ON CONFLICT DO UPDATE SET end = "
                  "excluded.end"),
          last(db, "SELECT coalesce(max(number), 0) FROM play WHERE origin = ?"),
          history(db,
                  "SELECT count(*), coalesce(sum(day = ?3), 0) FROM play WHERE attendee = ?2 AND round = ?1 AND end "
                  "<> 'void'"),
          seen(db, "SELECT DISTINCT question FROM play JOIN play_question USING (origin, number) WHERE attendee = ?2 "
                   "AND round = ?1"),
          open(db, "SELECT round, number FROM play WHERE origin = ? AND end = '' AND day <> 0 ORDER BY number")
    {
    }
    SQLite::Statement start, ask, answer, end, last, history, seen, open;
};

Plays::Plays(SQLite::Database &db) : m_sql(std::make_unique<Statements>(db)) {}
Plays::~Plays() = default;

void Plays::apply(const core::Recorded &recorded)
{
    const std::string &origin = recorded.position.origin;
    const auto begin = [&](SQLite::Statement &statement, const auto &fact) {
        statement.reset();
        statement.bind(1, origin);
        statement.bind(2, fact.play);
        statement.bind(3, fact.round);
    };
    if (const auto *started = std::get_if<core::QuizStarted>(&recorded.fact)) {
        begin(m_sql->start, *started);
        m_sql->start.bind(4, started->day.yyyymmdd);
        m_sql->start.bind(5, started->attendee);
        m_sql->start.bind(6, recorded.kiosk);
        m_sql->start.exec();
        for (const std::string &question : started->questions) {
            m_sql->ask.reset();
            m_sql->ask.bind(1, origin);
            m_sql->ask.bind(2, started->play);
            m_sql->ask.bind(3, question);
            m_sql->ask.exec();
        }
    } else if (const auto *answered = std::get_if<core::QuizAnswered>(&recorded.fact)) {
        begin(m_sql->answer, *answered);
        m_sql->answer.bind(4, answered->right ? 1 : 0);
        m_sql->answer.exec();
    } else if (const auto *ended = std::get_if<core::QuizEnded>(&recorded.fact)) {
        begin(m_sql->end, *ended);
        m_sql->end.bind(4, std::string(toString(ended->end)));
        m_sql->end.exec();
    }
}

int Plays::last(const std::string &origin)
{
    SQLite::Statement &query = m_sql->last;
    query.reset();
    query.bind(1, origin);
    query.executeStep();
    const int number = query.getColumn(0).getInt();
    query.reset();
    return number;
}

core::PlayHistory Plays::history(const std::string &round, const std::string &attendee, core::Day today)
{
    core::PlayHistory history;
    SQLite::Statement &counts = m_sql->history;
    counts.reset();
    counts.bind(1, round);
    counts.bind(2, attendee);
    counts.bind(3, today.yyyymmdd);
    counts.executeStep();
    history.plays = counts.getColumn(0).getInt();
    history.playsToday = counts.getColumn(1).getInt();
    counts.reset();
    SQLite::Statement &seen = m_sql->seen;
    seen.reset();
    seen.bind(1, round);
    seen.bind(2, attendee);
    while (seen.executeStep())
        history.seen.insert(seen.getColumn(0).getString());
    seen.reset();
    return history;
}

std::vector<Plays::Open> Plays::open(const std::string &origin)
{
    std::vector<Open> found;
    SQLite::Statement &query = m_sql->open;
    query.reset();
    query.bind(1, origin);
    while (query.executeStep())
        found.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt()});
    query.reset();
    return found;
}

} // namespace plaza::store
