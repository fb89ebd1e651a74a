// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of a prize quiz as an organiser publishes them, and what follows from them. Pure values and functions.
#pragma once

#include "core/prize_fact.h"
#include "core/question.h"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

enum class PrizeRelease {
    Even,   ///< spread over the round's open time, so that the last player has a chance too
    AtOnce, ///< all of it from the beginning
};

struct Prize {
    std::string id;
    LocalizedText name;
    LocalizedText tier; ///< "一等奖"; may be empty
    int stock = 0;      ///< of the whole event
    int valueYuan = 0;  ///< 0: not stated
    int oddsPpm = 0;    ///< of 1,000,000 draws this many win it while it is there
    PrizeRelease release = PrizeRelease::Even;
    LocalizedText desk;               ///< where it is handed out
    std::string picture;              ///< file name beside quiz.toml, or empty
    std::map<std::string, int> quota; ///< kiosk → its share of the stock; empty: equal shares
    friend bool operator==(const Prize &, const Prize &) = default;
};

/// Opens ≤ t < closes.
struct QuizWindow {
    Instant opens;
    Instant closes;
    Day day;
    friend bool operator==(const QuizWindow &, const QuizWindow &) = default;
};

enum class MayPlay { Anyone, Ticket };

struct QuizRound {
    std::string id;
    LocalizedText name;
    std::string venue;
    std::vector<std::string> kiosks; ///< ids, in the package's order; never empty
    std::vector<QuizWindow> windows; ///< at least one; in time order; they do not overlap
    int questions = 5;               ///< in one play
    int secondsEach = 30;            ///< to answer one
    int pass = 4;                    ///< right answers that win a draw
    bool shuffle = true;             ///< the options, for every player anew; never those of true/false
    MayPlay who = MayPlay::Anyone;
    int attemptsPerPerson = 1;             ///< 0: no limit. A guest without a ticket has no name to count by
    int attemptsPerDay = 1;                ///< 0: no limit
    int winsPerPerson = 1;                 ///< 0: no limit
    std::map<std::string, int> categories; ///< how many questions of each; empty: of the whole bank
    std::vector<Prize> prizes;
    int voucherUntil = 86'400; ///< second of the day of the play, local time, at which a voucher expires
    friend bool operator==(const QuizRound &, const QuizRound &) = default;
};

/// Everything that an event says about its quiz.
struct Quiz {
    std::vector<QuizRound> rounds;
    LocalizedText contact;      ///< who answers for the prizes
    LocalizedText contactPhone; ///< may be empty
    LocalizedText terms;        ///< may be empty
    [[nodiscard]] bool hasPrizes() const;
    [[nodiscard]] const QuizRound *round(std::string_view id) const;
    friend bool operator==(const Quiz &, const Quiz &) = default;
};

/// The window that is open at `now`, or null.
const QuizWindow *openWindow(const QuizRound &round, Instant now);
/// When the round opens next; nullopt: it is open, or over.
std::optional<Instant> opensNext(const QuizRound &round, Instant now);

/// What this store knows of a person in one round.
struct PlayHistory {
    int plays = 0;
    int playsToday = 0;
    int wins = 0;
    std::set<std::string> seen; ///< ids of the questions this person was asked
};

enum class PlayVerdict {
    Play,
    NotYetOpen,
    Over,
    TicketNeeded,
    AlreadyPlayed, ///< as often as the rules allow
    PlayedToday,   ///< as often as the rules allow in one day
    Paused,        ///< staff hold the round
};

/// Whether somebody may play now. `history` null: a guest, whom nobody can tell from the last.
PlayVerdict decidePlay(const QuizRound &round, const PlayHistory *history, Instant now);

/// A uniformly random number in 0 … below − 1; `below` ≥ 1.
using RandomBelow = std::function<std::uint32_t(std::uint32_t below)>;

/// Indices into `bank` of the questions of one play: as many of each category as the rules say, none twice, in random
/// order; those already `seen` only when the others run out. Fewer than the rules say when the bank has no more.
std::vector<int> chooseQuestions(const std::vector<Question> &bank, const QuizRound &round,
                                 const std::set<std::string> &seen, const RandomBelow &random);

/// The order in which a player sees a question's options: indices into `options`. An ordering question is never shown
/// in its right order; true and false stay where they are.
std::vector<int> shuffleOptions(const Question &question, bool shuffle, const RandomBelow &random);

// ---- The instant win. app/core/draw.md is the page from which anybody can recompute it. ----

inline constexpr int kMillion = 1'000'000;

/// A draw's place among a million: floor(first 32 bits of the HMAC, big-endian, × 1,000,000 / 2^32).
int rollOf(const std::array<std::uint8_t, 32> &hmac);

/// This kiosk's share of a prize's stock: what the rules give it, else an equal share, the remainder going one each to
/// the first kiosks of the round. 0 for a kiosk that is not of the round.
int quotaOf(const Prize &prize, const QuizRound &round, std::string_view kiosk);

/// How many of a share may have been won by `now`: one at once, the rest evenly over the open time.
int releasedOf(const Prize &prize, const QuizRound &round, int share, Instant now);
/// The same of this kiosk's share.
int releasedBy(const Prize &prize, const QuizRound &round, std::string_view kiosk, Instant now);

/// The prize in whose interval the roll lies: intervals as wide as the odds, in the published order from 0 on. Null:
/// none. Whether the prize is still there is another question; when it is not, nothing is won.
const Prize *prizeAt(const QuizRound &round, int roll);

struct DrawOutcome {
    const Prize *prize = nullptr; ///< in whose interval the roll lies; or null
    bool given = false;
    std::optional<NotGiven> why; ///< rolled, but not given
};
/// `wins`: what this person has won in the round so far; nullopt: a guest, whom nobody can tell from the last.
/// `left`: how many of a prize may be won now.
DrawOutcome decideDraw(const QuizRound &round, int roll, std::optional<int> wins,
                       const std::function<int(const Prize &)> &left);

} // namespace plaza::core
