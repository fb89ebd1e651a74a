// SPDX-License-Identifier: GPL-3.0-or-later
// Counts derived from facts. Dropping them and replaying the journal gives the same rows, in whatever order the facts
// of several origins arrive: a person's attendance is folded from all of their movements in hybrid-time order.
#pragma once

#include "core/fact.h"
#include "core/sign_in.h"
#include "store/attendance.h"
#include "store/plays.h"
#include "store/prizes.h"
#include "store/staff_work.h"
#include "store/stamps.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace plaza::store {

class Projections {
public:
    explicit Projections(SQLite::Database &db);
    ~Projections();

    /// Once per fact, in any order. Inside a transaction.
    void apply(const core::Recorded &recorded);

    [[nodiscard]] std::optional<core::Presence> presence(const std::string &session, core::Day day,
                                                         const std::string &attendee);
    [[nodiscard]] int inside(const std::string &session, core::Day day);
    /// And people whom staff counted by hand, and corrections.
    [[nodiscard]] int insideWithUnlisted(const std::string &session, core::Day day);
    [[nodiscard]] bool isRevoked(std::uint64_t serial);
    /// When this person was first forgotten, in event time.
    [[nodiscard]] std::optional<core::Instant> forgottenAt(const std::string &attendee);

    [[nodiscard]] Plays &plays() { return m_plays; }
    [[nodiscard]] Prizes &prizes() { return m_prizes; }
    [[nodiscard]] Stamps &stamps() { return m_stamps; }
    [[nodiscard]] StaffWork &staffWork() { return m_staffWork; }
    /// Entries and exits of one person in one session on one day, undone ones too, in the order of hybrid time.
    [[nodiscard]] std::vector<core::Position> movements(const std::string &session, core::Day day,
                                                        const std::string &attendee);
    /// Who is inside, at most `limit` of them, in the order of their ids.
    [[nodiscard]] std::vector<std::string> whoIsInside(const std::string &session, core::Day day, int limit);

private:
    struct Statements;
    struct Key;
    void addMovement(const Key &key, const core::Recorded &recorded, bool entry);
    void refold(const Key &key);
    void refoldAround(const core::Position &undone);
    [[nodiscard]] Attendance fold(const Key &key);
    [[nodiscard]] bool wasInside(const Key &key);
    void addToTally(const std::string &session, core::Day day, int inside, int refused);

    SQLite::Database &m_db;
    std::unique_ptr<Statements> m_sql;
    Plays m_plays;
    Prizes m_prizes;
    Stamps m_stamps;
    StaffWork m_staffWork;
};

} // namespace plaza::store
