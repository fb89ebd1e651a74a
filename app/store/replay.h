// SPDX-License-Identifier: GPL-3.0-or-later
// The derived tables out of a whole journal at once. Who came and went is gathered in memory, sorted, and folded once
// per person; fact by fact through SQL, as Projections does it while people wait, takes four times as long.
#pragma once

#include "store/projections.h"

#include <array>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace plaza::store {

/// The tables that are gathered in memory: numbers into kFoldedTables.
enum class Folded { Movement, Attendance, Tally };
inline constexpr std::array<const char *, 3> kFoldedTables{"movement", "attendance", "tally"};

class Replay {
public:
    /// `db` has the derived tables, empty. All but the folded ones are filled there, and read none of these.
    explicit Replay(SQLite::Database &db) : m_projections(db) {}

    /// Once per fact, in any order. Inside a transaction.
    void apply(const core::Recorded &recorded);

    using Value = std::variant<std::int64_t, const std::string *>;
    using Row = std::span<const Value>;
    /// After the last fact: the rows of the folded tables, each table's in the order of its key. A row and its texts
    /// are there until `visit` returns.
    void forEachFolded(const std::function<void(Folded, Row)> &visit);
    /// After the last fact: fills the folded tables of `db`, which are empty.
    void writeFolded(SQLite::Database &db);

private:
    struct Movement {
        const std::string *session;
        core::Day day;
        std::string attendee;
        std::int64_t hybridTime;
        const std::string *origin;
        std::int64_t seq;
        bool entry;
        std::int64_t atMs;
        const std::string *kiosk;
    };
    struct Tally {
        std::int64_t inside = 0;
        std::int64_t refused = 0;
    };
    /// The last word on whether a fact is undone.
    struct Undone {
        std::int64_t hybridTime = 0;
        core::Position by;
        bool again = false;
        friend auto operator<=>(const Undone &, const Undone &) = default;
    };
    [[nodiscard]] bool isUndone(const Movement &movement) const;
    void addMovement(const core::Recorded &recorded, const std::string &session, core::Day day,
                     const std::string &attendee, bool entry);
    [[nodiscard]] const std::string *kept(const std::string &text) { return &*m_texts.insert(text).first; }

    Projections m_projections;
    std::set<std::string> m_texts; ///< few texts stand in nearly every fact
    std::vector<Movement> m_movements;
    std::map<core::Position, Undone> m_undone;
    std::map<std::pair<std::string, core::Day>, Tally> m_tallies;
};

/// Empties the derived tables and replays the whole journal. Inside a transaction. Throws StoreError (Damaged).
void rebuildProjections(SQLite::Database &db);

} // namespace plaza::store
