// SPDX-License-Identifier: GPL-3.0-or-later
// What staff did, as the desk asks for it: PINs that were tried, materials, counts by hand, rounds, calls, undone acts.
#pragma once

#include "core/fact.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// Wrong PINs in a row, and when the last of them was, by the machine's clock.
struct PinMisses {
    int count = 0;
    core::Instant last;
};

/// A call for staff. Of several words the earliest counts.
struct CallRow {
    std::string id; ///< the call's op
    std::string kiosk;
    std::string reason;
    core::Instant at; ///< event time
    std::string takenBy;
    std::optional<core::Instant> takenAt;
    std::string closedBy;
    std::optional<core::Instant> closedAt;
};

/// People who are inside and on no list.
struct HeadChanges {
    int clicked = 0;
    int corrected = 0;
};

class StaffWork {
public:
    explicit StaffWork(SQLite::Database &db);
    ~StaffWork();

    /// Once per fact, in any order; facts of other things are none of its business. Inside a transaction.
    void apply(const core::Recorded &recorded);

    [[nodiscard]] bool isUndone(const core::Position &fact);
    /// The ActUndone that says the last word on `fact`; nullopt: nobody ever undid it.
    [[nodiscard]] std::optional<core::Position> lastWordOn(const core::Position &fact);

    [[nodiscard]] PinMisses misses(const std::string &staff);
    /// When the PIN was missed that is `nth` from the end (1: the last), of all accounts, names
    /// that nobody has left out; nullopt: never so often.
    [[nodiscard]] std::optional<core::Instant> nthLastMiss(int nth);

    /// What is left of an item; nullopt: nobody ever said how many there are.
    [[nodiscard]] std::optional<int> stock(const std::string &item);
    [[nodiscard]] std::map<std::string, int> stocks(); ///< of every item that was stocked or handed out
    [[nodiscard]] int handedOut(const std::string &item, const std::string &attendee);
    /// Of one person, undone ones too.
    [[nodiscard]] std::vector<core::Position> materialsOf(const std::string &attendee);

    [[nodiscard]] HeadChanges headChanges(const std::string &session, core::Day day);
    [[nodiscard]] core::RoundState roundState(const std::string &round);

    /// Called since `since` (event time) and not closed, the oldest first.
    [[nodiscard]] std::vector<CallRow> openCalls(core::Instant since);
    [[nodiscard]] std::optional<CallRow> call(const std::string &id);

private:
    struct Statements;
    void addCallWord(const core::Recorded &recorded, const std::string &call, const char *word, const core::By &by,
                     const std::string &reason);
    void refreshRevoked(std::uint64_t serial);
    std::unique_ptr<Statements> m_sql;
};

} // namespace plaza::store
