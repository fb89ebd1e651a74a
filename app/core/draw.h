// SPDX-License-Identifier: GPL-3.0-or-later
// A draw on the stage that anybody can recompute: a promise is shown, the public calls out a text, the seed is
// revealed, and both fix one ranking of all entrants. draw.md is the page to rewrite it from. Pure; any thread.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

using DrawHash = std::array<std::uint8_t, 32>;

/// 64 lower-case digits.
std::string hexOf(const DrawHash &hash);

/// The two functions that the draw needs from outside; texts are bytes.
struct DrawHashes {
    std::function<DrawHash(std::string_view data)> sha256;
    std::function<DrawHash(const DrawHash &key, std::string_view data)> hmac; ///< HMAC-SHA-256, RFC 2104
};

enum class DrawKind {
    Event,     ///< the entrants come from an event's store
    Rehearsal, ///< the entrants are the lines of a text file
};
std::string_view toString(DrawKind kind);
std::optional<DrawKind> drawKindFrom(std::string_view name);

/// What became of somebody who was called to the stage.
enum class CallOutcome {
    Won,
    Absent,      ///< did not come
    Declined,    ///< did not want the prize
    NotEligible, ///< the rules leave this person out
};
std::string_view toString(CallOutcome outcome);
std::optional<CallOutcome> callOutcomeFrom(std::string_view name);

inline constexpr std::size_t kMostDrawEntrants = 1'000'000;
inline constexpr std::size_t kMostDrawBatches = 100;
inline constexpr int kMostDrawPlaces = 1'000'000;
inline constexpr std::size_t kLongestDrawName = 200;   ///< bytes of an event's, a draw's or a batch's name
inline constexpr std::size_t kLongestDrawCalled = 500; ///< bytes

/// Prizes that are drawn in one go; a tier may be drawn in several.
struct DrawBatch {
    std::string name; ///< "二等奖"
    int places = 0;   ///< 1 … kMostDrawPlaces
    friend bool operator==(const DrawBatch &, const DrawBatch &) = default;
};

/// All that is fixed before the public calls out its text.
struct DrawPlan {
    DrawKind kind = DrawKind::Event;
    std::string event;
    std::string draw;               ///< the draw's own name, unique within its event
    std::vector<DrawBatch> batches; ///< in the order in which they are drawn
    DrawHash seedCommitment{};      ///< SHA-256 of the seed
    std::size_t entrants = 0;       ///< how many
    DrawHash listCommitment{};      ///< of the ordered entrants
    friend bool operator==(const DrawPlan &, const DrawPlan &) = default;
};

struct DrawCall {
    int rank = 0; ///< 1-based place in the ranking
    DrawHash entrant{};
    CallOutcome outcome = CallOutcome::Won;
    friend bool operator==(const DrawCall &, const DrawCall &) = default;
};
using DrawCalls = std::vector<DrawCall>; ///< of one batch, in the order in which they were made

/// A draw with everything revealed.
struct DrawRecord {
    DrawPlan plan;
    DrawHash promise{}; ///< what was shown before
    std::string called; ///< the public's text, as it was written down
    DrawHash seed{};
    DrawHash salt{};
    std::vector<DrawHash> entrants; ///< ascending
    std::vector<DrawCalls> results; ///< of the batches that were drawn, which may be fewer than planned
    DrawHash record{};              ///< what was shown at the end
    friend bool operator==(const DrawRecord &, const DrawRecord &) = default;
};

/// Whether a name or the public's text can stand on a line of its own: 1 … `longest` bytes, no control character.
/// (That it is UTF-8 is the reader's matter.)
bool isDrawText(std::string_view text, std::size_t longest);

DrawHash entrantHash(const DrawHashes &hashes, const DrawHash &salt, std::string_view token);
DrawHash listCommitment(const DrawHashes &hashes, const DrawHash &salt, const std::vector<DrawHash> &entrants);
/// The plan's canonical text, and its hash: the one number to show before the public calls out its text.
std::string planText(const DrawPlan &plan);
DrawHash promiseOf(const DrawHashes &hashes, const DrawPlan &plan);

/// The entrants in the order in which they are called to the stage.
std::vector<DrawHash> rankEntrants(const DrawHashes &hashes, const DrawPlan &plan, std::string_view called,
                                   const DrawHash &seed, const std::vector<DrawHash> &entrants);

/// The canonical text of everything but the entrants, which the plan commits to; and its hash, to show at the end.
std::string recordText(const DrawRecord &draw);
DrawHash recordOf(const DrawHashes &hashes, const DrawRecord &draw);

/// Whose turn it is. In every batch the ranking is called from its top; who has won is not called again, who was passed
/// over in an earlier batch is.
class DrawTurns {
public:
    DrawTurns(std::size_t entrants, std::vector<DrawBatch> batches);
    /// The rank to be called now; nullopt: the batch is complete, or everybody has been called in it.
    [[nodiscard]] std::optional<int> next() const;
    /// What became of `next()`, which is there.
    void call(CallOutcome outcome);
    [[nodiscard]] bool atEnd() const { return m_batch >= m_batches.size(); }
    void nextBatch();

private:
    void skipWinners();

    std::vector<DrawBatch> m_batches;
    std::vector<bool> m_won;
    std::size_t m_batch = 0;
    std::size_t m_at = 0; ///< index into the ranking
    int m_left = 0;       ///< places of this batch
};

/// Draws all batches: fills in `results` and `record`; `outcomeOf` says of a rank what became of that person.
void callAll(const DrawHashes &hashes, DrawRecord &draw, const std::function<CallOutcome(int rank)> &outcomeOf);

/// What can be wrong with a draw, in the order in which it is looked for.
enum class DrawFault {
    Order,          ///< the entrants are not in strictly ascending order
    List,           ///< the entrants, their number or the salt are not those of the commitment
    Seed,           ///< the seed is not that of the commitment
    Promise,        ///< the plan is not the one of the promise
    TooManyBatches, ///< more were drawn than planned
    Turn,           ///< another rank was due
    Winner,         ///< the entrant does not stand at that rank
    Unfinished,     ///< a place was left while there was somebody to call
    Record,         ///< something in the record is not as shown at the end
};

struct DrawFinding {
    DrawFault fault = DrawFault::Order;
    int batch = 0; ///< 1-based; 0: not about one
    int call = 0;  ///< 1-based, within its batch; 0: not about one
    friend bool operator==(const DrawFinding &, const DrawFinding &) = default;
};

/// Recomputes everything; the first thing that does not fit, or nullopt.
std::optional<DrawFinding> firstFault(const DrawHashes &hashes, const DrawRecord &draw);

/// The message of an instant win's HMAC: one play at one kiosk, by the ticket of this serial (16 hex digits; empty: a
/// guest). Under the kiosk's seed its HMAC gives the roll (core/quiz.h, rollOf).
std::string playText(std::string_view origin, int play, std::string_view serial);

} // namespace plaza::core
