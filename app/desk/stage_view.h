// SPDX-License-Identifier: GPL-3.0-or-later
// A draw on the stage as a host, a big screen or a command gets to see it. Nothing of the seed, and before the public's
// text nothing of the ranking.
#pragma once

#include "core/stage_draw.h"
#include "store/keys.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::desk {

enum class StageNames {
    Masked, ///< "王*", for public screens
    Full,   ///< with the attendee's id, for the host's own eyes
};

struct StagePerson {
    int rank = 0;
    std::string number;   ///< the draw number: 9047-a4ab-6cbb
    std::string name;     ///< empty: nobody can tell (forgotten, or a guest without a name)
    std::string attendee; ///< StageNames::Full only
};

struct StagePersonTurned {
    StagePerson person;
    core::CallOutcome outcome = core::CallOutcome::Won;
    std::string reason;
};

struct StageBatch {
    std::string name;
    int places = 0;
    bool begun = false;
    std::vector<StagePersonTurned> turns;
    [[nodiscard]] int won() const;
};

struct StageView {
    std::string event;
    std::string draw;
    core::StageStep step = core::StageStep::Promised;
    std::string chosen; ///< "passed:quiz-1"
    std::size_t entrants = 0;
    std::string promise; ///< 64 hex digits
    std::string called;  ///< empty: not yet
    std::vector<StageBatch> batches;
    int batch = 0; ///< 1-based: the one that was begun last; 0: none yet
    std::optional<StagePerson> due;
    std::string record; ///< 64 hex digits, when the draw has ended
    std::string reason; ///< why it stopped or was cancelled
};

/// The draws that the store `install` promised, in that order. Any connection, on its own thread. Throws
/// SQLite::Exception, StoreError.
std::vector<core::StageDraw> drawsOf(SQLite::Database &db, const std::string &install);

/// `db` is the store's, for the names. Throws as above, and as openDraw (desk/stage_secrets.h).
StageView viewOf(SQLite::Database &db, const store::Keys &keys, const core::StageDraw &draw, StageNames names);

} // namespace plaza::desk
