// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/replay.h"

#include <memory>
#include <string>
#include <vector>

namespace plaza::store {

/// Holds a store's derived tables against what the journal alone gives.
class DerivedCheck {
public:
    DerivedCheck();
    ~DerivedCheck();

    /// Once per fact of the store's journal.
    void apply(const core::Recorded &recorded) { m_replay->apply(recorded); }
    /// After the last fact: the tables of `db` that are not what they should be.
    [[nodiscard]] std::vector<std::string> differing(SQLite::Database &db);

private:
    std::unique_ptr<SQLite::Database> m_db; ///< what the replay does not fold in memory
    std::unique_ptr<Replay> m_replay;
};

} // namespace plaza::store
