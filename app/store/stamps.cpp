// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/stamps.h"

#include "store/prizes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <charconv>

namespace plaza::store {

namespace {

/// What `rewardFrom` reads, in its order.
#define PLAZA_REWARD "origin, kiosk, card, prize, voucher, short, at_ms, until_ms"

std::string textOf(SQLite::Statement &row, int column)
{
    return row.getColumn(column).getString();
}

core::Instant instantOf(SQLite::Statement &row, int column)
{
    return {row.getColumn(column).getInt64()};
}

RewardRow rewardFrom(SQLite::Statement &row)
{
    const std::string voucher = textOf(row, 4);
    RewardRow reward{.origin = textOf(row, 0),
                     .kiosk = textOf(row, 1),
                     .reward = {.card = textOf(row, 2),
                                .prize = textOf(row, 3),
                                .voucher = 0,
                                .shortCode = textOf(row, 5),
                                .until = instantOf(row, 7)},
                     .at = instantOf(row, 6)};
    std::from_chars(voucher.data(), voucher.data() + voucher.size(), reward.reward.voucher, 16);
    return reward;
}

/// Binds in order and rewinds first.
template <class... Values> SQLite::Statement &with(SQLite::Statement &statement, const Values &...values)
{
    statement.reset();
    int at = 0;
    (statement.bind(++at, values), ...);
    return statement;
}

template <class Row> std::vector<Row> all(SQLite::Statement &query, Row (*from)(SQLite::Statement &))
{
    std::vector<Row> rows;
    while (query.executeStep())
        rows.push_back(from(query));
    query.reset();
    return rows;
}

std::optional<RewardRow> first(SQLite::Statement &query)
{
    std::vector<RewardRow> rows = all(query, rewardFrom);
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

int count(SQLite::Statement &query)
{
    query.executeStep();
    const int number = query.getColumn(0).getInt();
    query.reset();
    return number;
}

} // namespace

struct Stamps::Statements {
    explicit Statements(SQLite::Database &db)
        : stamp(db, "INSERT INTO stamp(card, booth, hlc, origin, seq, means, kiosk, at_ms) VALUES (?,?,?,?,?,?,?,?)"),
          miss(db, "INSERT INTO stamp_miss(origin, seq, booth, card, why, at_ms) VALUES (?,?,?,?,?,?)"),
          give(db, "INSERT INTO stamp_reward(card, hlc, origin, seq, prize, voucher, short, kiosk, at_ms, until_ms) "
                   "VALUES (?,?,?,?,?,?,?,?,?,?)"),
          onCard(db, "SELECT booth, means, kiosk, at_ms FROM stamp s WHERE card = ? AND NOT EXISTS (SELECT 1 FROM "
                     "stamp e WHERE e.card = s.card AND e.booth = s.booth AND (e.hlc, e.origin, e.seq) < (s.hlc, "
                     "s.origin, s.seq)) ORDER BY hlc, origin, seq"),
          tallies(db, "SELECT booth, count(DISTINCT card), max(at_ms) FROM stamp GROUP BY booth ORDER BY booth"),
          lately(db, "SELECT count(DISTINCT card) FROM stamp WHERE booth = ? AND at_ms > ?"),
          guesses(db, "SELECT at_ms FROM stamp_miss WHERE origin = ? AND at_ms > ? AND why = 'wrong' ORDER BY at_ms"),
          misses(db, "SELECT count(*) FROM stamp_miss WHERE why = ?"),
          reward(db, "SELECT " PLAZA_REWARD " FROM stamp_reward WHERE card = ? ORDER BY hlc, origin, seq LIMIT 1"),
          excess(db, "SELECT " PLAZA_REWARD " FROM stamp_reward r WHERE EXISTS (SELECT 1 FROM stamp_reward e WHERE "
                     "e.card = r.card AND (e.hlc, e.origin, e.seq) < (r.hlc, r.origin, r.seq)) ORDER BY hlc, origin, "
                     "seq"),
          byVoucher(db, "SELECT " PLAZA_REWARD " FROM stamp_reward WHERE voucher = ?"),
          byShort(db, "SELECT " PLAZA_REWARD " FROM stamp_reward WHERE short = ? ORDER BY at_ms, origin"),
          // Only the giver's own word, after nothing but what it had handed out itself, brings one back.
          out(db, "SELECT count(*) FROM stamp_reward r WHERE origin = ?1 AND prize = ?2 AND NOT EXISTS (SELECT 1 FROM "
                  "voucher_act a WHERE a.voucher = r.voucher AND a.act = 'returned' AND a.origin = ?1 AND NOT EXISTS "
                  "(SELECT 1 FROM voucher_act b WHERE b.voucher = a.voucher AND (b.act = 'returned' OR b.origin <> "
                  "a.origin) AND "
                  "(b.hlc, b.origin, b.seq) < (a.hlc, a.origin, a.seq)))"),
          rewards(db, "SELECT count(*) FROM stamp_reward")
    {
    }
    SQLite::Statement stamp, miss, give, onCard, tallies, lately, guesses, misses, reward, excess, byVoucher, byShort,
        out, rewards;
};

bool Stamps::standIn(SQLite::Database &db)
{
    return db.tableExists("stamp");
}

Stamps::Stamps(SQLite::Database &db) : m_sql(std::make_unique<Statements>(db)) {}
Stamps::~Stamps() = default;

void Stamps::apply(const core::Recorded &recorded)
{
    const std::string &origin = recorded.position.origin;
    const std::int64_t seq = recorded.position.seq;
    const std::int64_t at = recorded.eventTime.ms;
    if (const auto *stamped = std::get_if<core::BoothStamped>(&recorded.fact)) {
        with(m_sql->stamp, stamped->card, stamped->booth, recorded.hybridTime, origin, seq,
             std::string(toString(stamped->means)), recorded.kiosk, at)
            .exec();
    } else if (const auto *refused = std::get_if<core::StampRefused>(&recorded.fact)) {
        with(m_sql->miss, origin, seq, refused->booth, refused->card, std::string(toString(refused->why)), at).exec();
    } else if (const auto *issued = std::get_if<core::StampRewardIssued>(&recorded.fact)) {
        with(m_sql->give, issued->card, recorded.hybridTime, origin, seq, issued->prize, serialText(issued->voucher),
             issued->shortCode, recorded.kiosk, at, issued->until.ms)
            .exec();
    }
}

std::vector<StampRow> Stamps::onCard(const std::string &card)
{
    return all<StampRow>(with(m_sql->onCard, card), [](SQLite::Statement &row) {
        return StampRow{.booth = textOf(row, 0),
                        .means = core::stampMeansFrom(textOf(row, 1)).value_or(core::StampMeans::Shown),
                        .kiosk = textOf(row, 2),
                        .at = instantOf(row, 3)};
    });
}

std::vector<StampTally> Stamps::tallies()
{
    return all<StampTally>(with(m_sql->tallies), [](SQLite::Statement &row) {
        return StampTally{.booth = textOf(row, 0), .cards = row.getColumn(1).getInt(), .last = instantOf(row, 2)};
    });
}

int Stamps::lately(const std::string &booth, core::Instant since)
{
    return count(with(m_sql->lately, booth, since.ms));
}

std::vector<core::Instant> Stamps::guesses(const std::string &origin, core::Instant since)
{
    return all<core::Instant>(with(m_sql->guesses, origin, since.ms),
                              [](SQLite::Statement &row) { return instantOf(row, 0); });
}

int Stamps::misses(core::StampMiss why)
{
    return count(with(m_sql->misses, std::string(toString(why))));
}

std::optional<RewardRow> Stamps::reward(const std::string &card)
{
    return first(with(m_sql->reward, card));
}

std::vector<RewardRow> Stamps::excess()
{
    return all(with(m_sql->excess), rewardFrom);
}

std::optional<RewardRow> Stamps::byVoucher(std::uint64_t voucher)
{
    return first(with(m_sql->byVoucher, serialText(voucher)));
}

std::vector<RewardRow> Stamps::byShortCode(const std::string &shortCode)
{
    return all(with(m_sql->byShort, shortCode), rewardFrom);
}

int Stamps::out(const std::string &origin, const std::string &prize)
{
    return count(with(m_sql->out, origin, prize));
}

int Stamps::rewards()
{
    return count(with(m_sql->rewards));
}

#undef PLAZA_REWARD

} // namespace plaza::store
