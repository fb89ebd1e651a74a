// SPDX-License-Identifier: GPL-3.0-or-later
// Seeds, draws and vouchers of the prize quiz, derived from facts.
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

/// What a kiosk has said about its seed in one round.
struct SeedRow {
    std::string origin;
    std::string kiosk;
    std::string commitment; ///< hex
    std::string sealed;     ///< hex
    core::Instant committedAt;
    std::string seed;             ///< hex; empty: not revealed
    std::string record;           ///< hex; with `seed`
    std::int64_t revealedSeq = 0; ///< what `origin` recorded after it does not belong to the record; 0: all does
};

struct RulesRow {
    std::string rules;  ///< core::rulesText
    std::string reason; ///< empty: with the first play
    core::Instant at;
    std::int64_t seq = 0;
};

/// A draw as it was recorded, and at what time and place.
struct DrawRow {
    std::string origin;
    core::PrizeDrawn draw;
    core::Instant at;
    std::int64_t seq = 0; ///< of the fact, at its origin
};

/// What changed a kiosk's stock otherwise: a prize that came back, or so many that were granted.
struct StockRow {
    std::int64_t seq = 0;
    std::string prize;
    int count = 0; ///< 1 for a return
};

/// What became of a voucher first, or that who handed its prize out has it back; whatever else was said of it later is
/// a conflict.
struct VoucherEnd {
    bool redeemed = false; ///< else returned
    core::Instant at;
    std::string kiosk;
    std::string staff;
    std::string reason; ///< returned
};

/// A play and how it ended; empty: not yet.
struct PlayRow {
    int number = 0;
    std::string round;
    std::string end;
};

class Prizes {
public:
    explicit Prizes(SQLite::Database &db);
    ~Prizes();

    /// Once per fact, in any order; facts of other things are none of its business. Inside a transaction.
    void apply(const core::Recorded &recorded);

    [[nodiscard]] std::optional<SeedRow> seed(const std::string &origin, const std::string &round);
    /// Of every origin that committed itself, in the order of their names.
    [[nodiscard]] std::vector<SeedRow> seeds(const std::string &round);
    /// Every word of `origin` on the rules, the latest last; empty: nobody has played there.
    [[nodiscard]] std::vector<RulesRow> rules(const std::string &origin, const std::string &round);

    /// The rules that this store has fixed, by round; also before it was restored from a backup.
    [[nodiscard]] std::map<std::string, std::string> standingRules(const std::string &install);

    /// How many of a prize `origin` has given away, less those that it took back itself.
    [[nodiscard]] int out(const std::string &origin, const std::string &round, const std::string &prize);
    [[nodiscard]] int granted(const std::string &origin, const std::string &round, const std::string &prize);
    [[nodiscard]] std::vector<StockRow> returns(const std::string &origin, const std::string &round);
    [[nodiscard]] std::vector<StockRow> grants(const std::string &origin, const std::string &round);
    /// Prizes won in `round` with the ticket of this serial, at all kiosks that are known here.
    [[nodiscard]] int wins(const std::string &round, const std::string &serial);

    [[nodiscard]] std::optional<DrawRow> draw(const std::string &origin, int play);
    [[nodiscard]] std::optional<DrawRow> byVoucher(std::uint64_t voucher);
    [[nodiscard]] std::vector<DrawRow> byShortCode(const std::string &shortCode);
    /// What `serial` won in `round` and has neither handed in nor lost, the latest first.
    [[nodiscard]] std::vector<DrawRow> open(const std::string &round, const std::string &serial);
    /// What `origin` gave that is open and ended before `now`.
    [[nodiscard]] std::vector<DrawRow> expired(const std::string &origin, core::Instant now);
    /// In the order in which they were made.
    [[nodiscard]] std::vector<DrawRow> draws(const std::string &origin, const std::string &round);
    [[nodiscard]] std::optional<DrawRow> lastDraw(const std::string &origin);
    [[nodiscard]] std::optional<VoucherEnd> end(std::uint64_t voucher);

    /// Of one origin, by number.
    [[nodiscard]] std::vector<PlayRow> plays(const std::string &origin);
    /// The latest play here of `attendee` in `round` that passed and was never drawn for.
    struct OwedPlay {
        int number = 0;
        int right = 0;
        int answered = 0;
    };
    [[nodiscard]] std::optional<OwedPlay> owed(const std::string &origin, const std::string &round,
                                               const std::string &attendee);

private:
    struct Statements;
    std::unique_ptr<Statements> m_sql;
};

/// A ticket's or voucher's serial as tables and files write it: 16 hex digits.
std::string serialText(std::uint64_t serial);

} // namespace plaza::store
