// SPDX-License-Identifier: GPL-3.0-or-later
// Where a draw on the stage stands, folded from its facts, and what may happen next: promised → called → batch after
// batch, rank after rank → ended; or cancelled on the way. Pure; any thread.
#pragma once

#include "core/fact.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

enum class StageStep {
    Promised,  ///< the public's text is awaited
    Calling,   ///< somebody is called to the stage
    BatchDone, ///< the batch's places are won, or everybody has been called in it
    Ended,
    Cancelled,
};
std::string_view toString(StageStep step); ///< "promised", "calling", "batch-done", "ended", "cancelled"

/// Why something can't happen now.
enum class StageRefusal {
    NotCalledOut,  ///< the public's text comes first
    CalledOut,     ///< the public's text stands already
    NobodyDue,     ///< the batch is done
    AnotherDue,    ///< it is another rank's turn
    SomebodyDue,   ///< the batch is not done
    NothingTurned, ///< nobody has been called in this batch
    AllDrawn,      ///< there is no further batch
    Ended,
    Cancelled,
};
std::string_view toString(StageRefusal refusal); ///< "not-called-out", …
std::optional<StageRefusal> stageRefusalFrom(std::string_view name);

/// One turn that stands.
struct StageTurn {
    int rank = 0;
    std::string attendee;
    CallOutcome outcome = CallOutcome::Won;
    std::string reason;
    friend bool operator==(const StageTurn &, const StageTurn &) = default;
};

struct StageDraw {
    explicit StageDraw(std::string promisedBy, DrawPromised promise);

    std::string origin; ///< of the promise
    DrawPromised promised;
    std::string called;                         ///< empty: not yet
    std::vector<std::vector<StageTurn>> turned; ///< of every batch that was begun
    std::string reason;                         ///< why it stopped or was cancelled
    DrawHash record{};                          ///< Ended

    [[nodiscard]] StageStep step() const;
    [[nodiscard]] int batch() const { return static_cast<int>(turned.size()); } ///< 1-based; 0: none yet
    /// The rank whose turn it is.
    [[nodiscard]] std::optional<int> due() const;
    /// The batches that were drawn to their end: what the record tells.
    [[nodiscard]] std::vector<std::vector<StageTurn>> drawn() const;

    /// Lets `next` happen, or says why it can't; then nothing has changed. Facts of other things change nothing.
    std::optional<StageRefusal> follow(const Fact &next);

private:
    enum class Over { No, Ended, Cancelled };
    [[nodiscard]] std::optional<StageRefusal> over() const;
    std::optional<StageRefusal> on(const DrawCalledOut &fact);
    std::optional<StageRefusal> on(const DrawTurned &fact);
    std::optional<StageRefusal> on(const DrawTakenBack &fact);
    std::optional<StageRefusal> on(const DrawBatchBegun &fact);
    std::optional<StageRefusal> on(const DrawEnded &fact);
    std::optional<StageRefusal> on(const DrawCancelled &fact);
    void countAgain();

    DrawTurns m_turns;
    Over m_over = Over::No;
};

/// Every draw that the facts tell of, in the order of their promises. `facts` in the journal's order. What can't follow
/// (a copied store went on by itself) is left out: the first word holds.
std::vector<StageDraw> stageDraws(const std::vector<Recorded> &facts);

/// The store's id in an origin; its incarnations share it.
std::string_view installOf(std::string_view origin);

} // namespace plaza::core
