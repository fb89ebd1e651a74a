// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/prizes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <charconv>
#include <utility>

namespace plaza::store {

namespace {

/// What `drawFrom` reads, in its order.
#define PLAZA_DRAW "origin, number, round, serial, roll, prize, given, why, voucher, short, at_ms, until_ms, seq"
/// No voucher of a draw that ended.
#define PLAZA_OPEN "given = 1 AND NOT EXISTS (SELECT 1 FROM voucher_act a WHERE a.voucher = prize_draw.voucher)"
/// A return by the kiosk that gave, after nothing but what it had itself handed out: then the prize is really there.
#define PLAZA_BACK                                                                                                     \
    "act = 'returned' AND origin = giver AND NOT EXISTS (SELECT 1 FROM voucher_act b WHERE b.voucher = "               \
    "voucher_act.voucher AND (b.act = 'returned' OR b.origin <> voucher_act.origin) AND "                              \
    "(b.hlc, b.origin, b.seq) < (voucher_act.hlc, voucher_act.origin, voucher_act.seq))"

std::uint64_t voucherFrom(const std::string &text)
{
    std::uint64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, 16);
    return value;
}

DrawRow drawFrom(SQLite::Statement &row)
{
    DrawRow draw{.origin = row.getColumn(0).getString(),
                 .draw = {.round = row.getColumn(2).getString(),
                          .play = row.getColumn(1).getInt(),
                          .serial = row.getColumn(3).getString(),
                          .roll = row.getColumn(4).getInt(),
                          .prize = row.getColumn(5).getString(),
                          .given = row.getColumn(6).getInt() != 0,
                          .why = core::notGivenFrom(row.getColumn(7).getString()),
                          .voucher = voucherFrom(row.getColumn(8).getString()),
                          .shortCode = row.getColumn(9).getString(),
                          .until = {}},
                 .at = {row.getColumn(10).getInt64()},
                 .seq = row.getColumn(12).getInt64()};
    if (const std::int64_t until = row.getColumn(11).getInt64(); until != 0)
        draw.draw.until = core::Instant{until};
    return draw;
}

StockRow stockFrom(SQLite::Statement &row)
{
    return {row.getColumn(0).getInt64(), row.getColumn(1).getString(), row.getColumn(2).getInt()};
}

SeedRow seedFrom(SQLite::Statement &row)
{
    return {.origin = row.getColumn(0).getString(),
            .kiosk = row.getColumn(1).getString(),
            .commitment = row.getColumn(2).getString(),
            .sealed = row.getColumn(3).getString(),
            .committedAt = {row.getColumn(4).getInt64()},
            .seed = row.getColumn(5).getString(),
            .record = row.getColumn(6).getString(),
            .revealedSeq = row.getColumn(7).getInt64()};
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

template <class Row> std::optional<Row> first(SQLite::Statement &query, Row (*from)(SQLite::Statement &))
{
    std::optional<Row> row;
    if (query.executeStep())
        row = from(query);
    query.reset();
    return row;
}

int count(SQLite::Statement &query)
{
    query.executeStep();
    const int number = query.getColumn(0).getInt();
    query.reset();
    return number;
}

} // namespace

struct Prizes::Statements {
    explicit Statements(SQLite::Database &db)
        : commit(db, "INSERT INTO seed(origin, round, kiosk, commitment, sealed, committed_ms) VALUES (?,?,?,?,?,?) ON "
                     "CONFLICT "
                     "DO UPDATE SET kiosk = excluded.kiosk, commitment = excluded.commitment, sealed = "
                     "excluded.sealed, committed_ms = "
                     "excluded.committed_ms"),
          reveal(db,
                 "INSERT INTO seed(origin, round, seed, record, revealed_seq) VALUES (?,?,?,?,?) ON CONFLICT DO UPDATE "
                 "SET seed = excluded.seed, record = excluded.record, revealed_seq = excluded.revealed_seq"),
          fix(db, "INSERT INTO rules_fixed(origin, round, seq, rules, reason, at_ms) VALUES (?,?,?,?,?,?)"),
          draw(db, "INSERT INTO prize_draw(origin, number, round, seq, serial, roll, prize, given, why, voucher, "
                   "short, at_ms, until_ms) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING"),
          act(db, "INSERT INTO voucher_act(voucher, hlc, origin, seq, act, round, prize, giver, reason, staff, kiosk, "
                  "at_ms) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)"),
          grant(db, "INSERT INTO quota_grant(origin, seq, round, prize, count) VALUES (?,?,?,?,?)"),
          seed(db, "SELECT origin, kiosk, commitment, sealed, committed_ms, seed, record, revealed_seq FROM seed WHERE "
                   "origin = ? AND "
                   "round = ? AND commitment <> ''"),
          seeds(db, "SELECT origin, kiosk, commitment, sealed, committed_ms, seed, record, revealed_seq FROM seed "
                    "WHERE round = ? AND "
                    "commitment <> '' ORDER BY origin"),
          rules(db, "SELECT rules, reason, at_ms, seq FROM rules_fixed WHERE origin = ? AND round = ? ORDER BY seq"),
          fixed(db, "SELECT round, rules FROM rules_fixed WHERE origin GLOB ?1 || '.*' ORDER BY "
                    "CAST(substr(origin, length(?1) + 2) AS INTEGER), seq"),
          out(db,
              "SELECT (SELECT count(*) FROM prize_draw WHERE origin = ?1 AND round = ?2 AND prize = ?3 AND given "
              "= 1) - (SELECT count(*) FROM voucher_act WHERE giver = ?1 AND round = ?2 AND prize = ?3 AND " PLAZA_BACK
              ")"),
          granted(db, "SELECT coalesce(sum(count), 0) FROM quota_grant WHERE origin = ? AND round = ? AND prize = ?"),
          returns(db, "SELECT seq, prize, 1 FROM voucher_act WHERE giver = ? AND round = ? AND " PLAZA_BACK
                      " ORDER BY seq"),
          grants(db, "SELECT seq, prize, count FROM quota_grant WHERE origin = ? AND round = ? ORDER BY seq"),
          wins(db, "SELECT count(*) FROM prize_draw WHERE round = ? AND serial = ? AND given = 1"),
          byPlay(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE origin = ? AND number = ?"),
          byVoucher(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE given = 1 AND voucher = ?"),
          byShort(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE given = 1 AND short = ? ORDER BY at_ms, origin"),
          open(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE round = ? AND serial = ? AND " PLAZA_OPEN
                   " ORDER BY at_ms DESC"),
          expired(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE origin = ? AND until_ms <= ? AND " PLAZA_OPEN
                      " ORDER BY seq"),
          draws(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE origin = ? AND round = ? ORDER BY seq"),
          last(db, "SELECT " PLAZA_DRAW " FROM prize_draw WHERE origin = ? ORDER BY seq DESC LIMIT 1"),
          end(db,
              "SELECT act, at_ms, kiosk, staff, reason FROM voucher_act v WHERE voucher = ?1 ORDER BY act = 'returned' "
              "AND substr(origin, 1, instr(origin, '.')) = (SELECT substr(f.origin, 1, instr(f.origin, '.')) FROM "
              "voucher_act f WHERE f.voucher = ?1 ORDER BY f.hlc, f.origin, f.seq LIMIT 1) DESC, hlc, origin, seq "
              "LIMIT 1"),
          plays(db, "SELECT number, round, end FROM play WHERE origin = ? ORDER BY number"),
          owed(db, "SELECT number, right, answered FROM play WHERE origin = ?1 AND round = ?2 AND attendee = ?3 AND "
                   "end = 'passed' AND "
                   "NOT EXISTS (SELECT 1 FROM prize_draw d WHERE d.origin = play.origin AND d.number = play.number) "
                   "ORDER BY number DESC LIMIT 1")
    {
    }
    SQLite::Statement commit, reveal, fix, draw, act, grant, seed, seeds, rules, fixed, out, granted, returns, grants,
        wins, byPlay, byVoucher, byShort, open, expired, draws, last, end, plays, owed;
};

Prizes::Prizes(SQLite::Database &db) : m_sql(std::make_unique<Statements>(db)) {}
Prizes::~Prizes() = default;

void Prizes::apply(const core::Recorded &recorded)
{
    const std::string &origin = recorded.position.origin;
    const std::int64_t seq = recorded.position.seq;
    const std::int64_t at = recorded.eventTime.ms;
    if (const auto *committed = std::get_if<core::SeedCommitted>(&recorded.fact)) {
        with(m_sql->commit, origin, committed->round, recorded.kiosk, committed->commitment, committed->sealed, at)
            .exec();
    } else if (const auto *revealed = std::get_if<core::SeedRevealed>(&recorded.fact)) {
        with(m_sql->reveal, revealed->origin, revealed->round, revealed->seed, revealed->record,
             revealed->origin == origin ? seq : 0)
            .exec();
    } else if (const auto *fixed = std::get_if<core::RulesFixed>(&recorded.fact)) {
        with(m_sql->fix, origin, fixed->round, seq, fixed->rules, fixed->reason, at).exec();
    } else if (const auto *drawn = std::get_if<core::PrizeDrawn>(&recorded.fact)) {
        with(m_sql->draw, origin, drawn->play, drawn->round, seq, drawn->serial, drawn->roll, drawn->prize,
             drawn->given ? 1 : 0, drawn->why ? std::string(toString(*drawn->why)) : std::string(),
             drawn->given ? serialText(drawn->voucher) : std::string(), drawn->shortCode, at,
             drawn->until.value_or(core::Instant{}).ms)
            .exec();
    } else if (const auto *redeemed = std::get_if<core::VoucherRedeemed>(&recorded.fact)) {
        with(m_sql->act, serialText(redeemed->voucher), recorded.hybridTime, origin, seq, std::string("redeemed"),
             std::string(), redeemed->prize, std::string(), std::string(), redeemed->staff, recorded.kiosk, at)
            .exec();
    } else if (const auto *back = std::get_if<core::PrizeReturned>(&recorded.fact)) {
        with(m_sql->act, serialText(back->voucher), recorded.hybridTime, origin, seq, std::string("returned"),
             back->round, back->prize, back->giver, back->reason, back->staff, recorded.kiosk, at)
            .exec();
    } else if (const auto *granted = std::get_if<core::QuotaGranted>(&recorded.fact)) {
        with(m_sql->grant, origin, seq, granted->round, granted->prize, granted->count).exec();
    }
}

std::optional<SeedRow> Prizes::seed(const std::string &origin, const std::string &round)
{
    return first(with(m_sql->seed, origin, round), seedFrom);
}

std::vector<SeedRow> Prizes::seeds(const std::string &round)
{
    return all(with(m_sql->seeds, round), seedFrom);
}

std::vector<RulesRow> Prizes::rules(const std::string &origin, const std::string &round)
{
    return all<RulesRow>(with(m_sql->rules, origin, round), [](SQLite::Statement &row) {
        return RulesRow{.rules = row.getColumn(0).getString(),
                        .reason = row.getColumn(1).getString(),
                        .at = {row.getColumn(2).getInt64()},
                        .seq = row.getColumn(3).getInt64()};
    });
}

std::map<std::string, std::string> Prizes::standingRules(const std::string &install)
{
    std::map<std::string, std::string> rules;
    SQLite::Statement &query = with(m_sql->fixed, install);
    while (query.executeStep())
        rules[query.getColumn(0).getString()] = query.getColumn(1).getString();
    query.reset();
    return rules;
}

int Prizes::out(const std::string &origin, const std::string &round, const std::string &prize)
{
    return count(with(m_sql->out, origin, round, prize));
}

int Prizes::granted(const std::string &origin, const std::string &round, const std::string &prize)
{
    return count(with(m_sql->granted, origin, round, prize));
}

std::vector<StockRow> Prizes::returns(const std::string &origin, const std::string &round)
{
    return all(with(m_sql->returns, origin, round), stockFrom);
}

std::vector<StockRow> Prizes::grants(const std::string &origin, const std::string &round)
{
    return all(with(m_sql->grants, origin, round), stockFrom);
}

int Prizes::wins(const std::string &round, const std::string &serial)
{
    return count(with(m_sql->wins, round, serial));
}

std::optional<DrawRow> Prizes::draw(const std::string &origin, int play)
{
    return first(with(m_sql->byPlay, origin, play), drawFrom);
}

std::optional<DrawRow> Prizes::byVoucher(std::uint64_t voucher)
{
    return first(with(m_sql->byVoucher, serialText(voucher)), drawFrom);
}

std::vector<DrawRow> Prizes::byShortCode(const std::string &shortCode)
{
    return all(with(m_sql->byShort, shortCode), drawFrom);
}

std::vector<DrawRow> Prizes::open(const std::string &round, const std::string &serial)
{
    return all(with(m_sql->open, round, serial), drawFrom);
}

std::vector<DrawRow> Prizes::expired(const std::string &origin, core::Instant now)
{
    return all(with(m_sql->expired, origin, now.ms), drawFrom);
}

std::vector<DrawRow> Prizes::draws(const std::string &origin, const std::string &round)
{
    return all(with(m_sql->draws, origin, round), drawFrom);
}

std::optional<DrawRow> Prizes::lastDraw(const std::string &origin)
{
    return first(with(m_sql->last, origin), drawFrom);
}

std::optional<VoucherEnd> Prizes::end(std::uint64_t voucher)
{
    return first<VoucherEnd>(with(m_sql->end, serialText(voucher)), [](SQLite::Statement &row) {
        return VoucherEnd{.redeemed = row.getColumn(0).getString() == "redeemed",
                          .at = {row.getColumn(1).getInt64()},
                          .kiosk = row.getColumn(2).getString(),
                          .staff = row.getColumn(3).getString(),
                          .reason = row.getColumn(4).getString()};
    });
}

std::vector<PlayRow> Prizes::plays(const std::string &origin)
{
    return all<PlayRow>(with(m_sql->plays, origin), [](SQLite::Statement &row) {
        return PlayRow{row.getColumn(0).getInt(), row.getColumn(1).getString(), row.getColumn(2).getString()};
    });
}

std::optional<Prizes::OwedPlay> Prizes::owed(const std::string &origin, const std::string &round,
                                             const std::string &attendee)
{
    return first<OwedPlay>(with(m_sql->owed, origin, round, attendee), [](SQLite::Statement &row) {
        return OwedPlay{row.getColumn(0).getInt(), row.getColumn(1).getInt(), row.getColumn(2).getInt()};
    });
}

std::string serialText(std::uint64_t serial)
{
    std::string text(16, '0');
    for (std::size_t i = 16; i-- > 0; serial >>= 4U)
        text[i] = "0123456789abcdef"[serial & 15U];
    return text;
}

#undef PLAZA_DRAW
#undef PLAZA_OPEN
#undef PLAZA_BACK

} // namespace plaza::store
