// SPDX-License-Identifier: GPL-3.0-or-later
// What headcounts are made of, row by row: who is expected, who came, and what is new in the journal since last time.
// Any connection, on its own thread; everything throws SQLite::Exception. Texts are there until a visit returns.
#pragma once

#include "core/time.h"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace plaza::store {

/// One person in one session on one day, folded from their entries and exits.
struct Stay {
    core::Instant first; ///< the arrival
    bool inside = false;
    int conflicts = 0;
    int exits = 0;    ///< times that they left
    int returned = 0; ///< times that they came back
};

/// In the order of the ids.
void forEachCategory(SQLite::Database &db,
                     const std::function<void(std::string_view attendee, std::string_view category)> &visit);
void forEachExpectation(SQLite::Database &db,
                        const std::function<void(std::string_view attendee, std::string_view session)> &visit);
/// Whoever came, in the order of session, day and id.
void forEachStay(
    SQLite::Database &db,
    const std::function<void(std::string_view session, core::Day, std::string_view attendee, const Stay &)> &visit);
/// Entries and exits of a session's day in the order of hybrid time.
void forEachMovement(SQLite::Database &db, const std::string &session, core::Day day,
                     const std::function<void(std::string_view attendee, bool entry)> &visit);

/// People on no list, who are inside a session on a day: by the manual clicker, and by corrections.
struct HandCounts {
    int clicked = 0;
    int corrected = 0;
};
HandCounts handCounts(SQLite::Database &db, const std::string &session, core::Day day);
/// The latest day on which anybody was counted by hand there; 0: never.
core::Day lastHandDay(SQLite::Database &db, const std::string &session);

/// Asked for again and again.
class StayQuery {
public:
    explicit StayQuery(SQLite::Database &db);
    ~StayQuery();
    /// Nothing: they never came.
    [[nodiscard]] std::optional<Stay> find(const std::string &session, core::Day day, const std::string &attendee);

private:
    std::unique_ptr<SQLite::Statement> m_query;
};

/// A fact that is new to a reader.
struct NewFact {
    std::string_view origin;
    std::int64_t seq = 0;
    core::Instant wall;
    core::Instant eventTime;
    std::int64_t hybridTime = 0;
    std::string_view kiosk;
    std::string_view kind;
    std::string_view body;
};

/// Facts that are undone now; those that have not come here yet are left out. Their hybrid time is not told.
void forEachUndone(SQLite::Database &db, const std::function<void(const NewFact &)> &visit);

/// Reads on in the journal: each fact once, of one origin after the other, in the order of seq.
class JournalTail {
public:
    explicit JournalTail(SQLite::Database &db) : m_db(db) {}
    void readOn(const std::function<void(const NewFact &)> &visit);

private:
    SQLite::Database &m_db;
    std::map<std::string, std::int64_t, std::less<>> m_read; ///< origin → the latest seq that was visited
};

} // namespace plaza::store
