// SPDX-License-Identifier: GPL-3.0-or-later
// The plays of the prize quiz, derived from facts.
#pragma once

#include "core/fact.h"
#include "core/quiz.h"

#include <memory>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

class Plays {
public:
    explicit Plays(SQLite::Database &db);
    ~Plays();

    /// Once per fact, in any order; facts of other things are none of its business. Inside a transaction.
    void apply(const core::Recorded &recorded);

    /// The number of the last play that `origin` began; 0: none.
    [[nodiscard]] int last(const std::string &origin);
    /// What `attendee` did in `round`; void plays are not counted, but what they asked was seen.
    [[nodiscard]] core::PlayHistory history(const std::string &round, const std::string &attendee, core::Day today);

    /// A play that began and has no end.
    struct Open {
        std::string round;
        int number = 0;
    };
    [[nodiscard]] std::vector<Open> open(const std::string &origin);

private:
    struct Statements;
    std::unique_ptr<Statements> m_sql;
};

} // namespace plaza::store
