// SPDX-License-Identifier: GPL-3.0-or-later
// Who has which stamps, and who got the reward for them, derived from facts.
#pragma once

#include "core/fact.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// A stamp on a card, as it was recorded first.
struct StampRow {
    std::string booth;
    core::StampMeans means = core::StampMeans::Shown;
    std::string kiosk;
    core::Instant at;
    friend bool operator==(const StampRow &, const StampRow &) = default;
};

/// How many cards bear a booth's stamp.
struct StampTally {
    std::string booth;
    int cards = 0;
    core::Instant last; ///< when the latest came
    friend bool operator==(const StampTally &, const StampTally &) = default;
};

/// A voucher for a full card, and where it was given.
struct RewardRow {
    std::string origin;
    std::string kiosk;
    core::StampRewardIssued reward;
    core::Instant at;
};

class Stamps {
public:
    /// Whether the store has the tables; one of an older schema that nobody has written to since has not.
    [[nodiscard]] static bool standIn(SQLite::Database &db);

    explicit Stamps(SQLite::Database &db);
    ~Stamps();

    /// Once per fact, in any order; facts of other things are none of its business. Inside a transaction.
    void apply(const core::Recorded &recorded);

    /// One row per booth, the earliest stamp first.
    [[nodiscard]] std::vector<StampRow> onCard(const std::string &card);
    /// By booth id; booths without a stamp have no row.
    [[nodiscard]] std::vector<StampTally> tallies();
    /// Cards that got this booth's stamp after `since`.
    [[nodiscard]] int lately(const std::string &booth, core::Instant since);
    /// When codes were typed at `origin` after `since` that no booth showed; ascending.
    [[nodiscard]] std::vector<core::Instant> guesses(const std::string &origin, core::Instant since);
    /// How often which kind of refusal was told, at all kiosks that are known here.
    [[nodiscard]] int misses(core::StampMiss why);

    /// The voucher for this card that counts: the earliest.
    [[nodiscard]] std::optional<RewardRow> reward(const std::string &card);
    /// Vouchers for cards that had got one at another kiosk: conflicts, in the order of time.
    [[nodiscard]] std::vector<RewardRow> excess();
    [[nodiscard]] std::optional<RewardRow> byVoucher(std::uint64_t voucher);
    [[nodiscard]] std::vector<RewardRow> byShortCode(const std::string &shortCode);
    /// How many vouchers `origin` has given away, less those that it took back itself.
    [[nodiscard]] int out(const std::string &origin, const std::string &prize);
    /// How many vouchers were given at all kiosks that are known here.
    [[nodiscard]] int rewards();

private:
    struct Statements;
    std::unique_ptr<Statements> m_sql;
};

} // namespace plaza::store
