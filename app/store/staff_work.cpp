// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staff_work.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <initializer_list>
#include <type_traits>
#include <variant>

namespace plaza::store {

namespace {

using Value = std::variant<std::int64_t, std::string>;

/// The statement, ready to run with these values. They are copied.
SQLite::Statement &bound(SQLite::Statement &statement, std::initializer_list<Value> values)
{
    statement.reset();
    int index = 0;
    for (const Value &value : values) {
        ++index;
        std::visit([&](const auto &plain) { statement.bind(index, plain); }, value);
    }
    return statement;
}

CallRow callFrom(SQLite::Statement &row)
{
    CallRow call{.id = row.getColumn(0).getString(),
                 .kiosk = row.getColumn(1).getString(),
                 .reason = row.getColumn(2).getString(),
                 .at = {row.getColumn(3).getInt64()},
                 .takenBy = row.getColumn(4).getString(),
                 .takenAt = {},
                 .closedBy = row.getColumn(6).getString(),
                 .closedAt = {}};
    if (!row.getColumn(5).isNull())
        call.takenAt = core::Instant{row.getColumn(5).getInt64()};
    if (!row.getColumn(7).isNull())
        call.closedAt = core::Instant{row.getColumn(7).getInt64()};
    return call;
}

constexpr const char *kNotUndone =
    " AND NOT EXISTS (SELECT 1 FROM undone u WHERE u.origin = m.origin AND u.seq = m.seq AND u.again = 0)";

/// The earliest word of a kind on call c; its column `what`.
std::string earliest(const char *what, const char *word)
{
    return std::string("(SELECT w.") + what + " FROM call_word w WHERE w.call = c.call AND w.word = '" + word +
           "' ORDER BY w.hlc, w.origin, w.seq LIMIT 1)";
}

std::string callColumns()
{
    return "SELECT c.call, c.kiosk, c.reason, c.at_ms, coalesce(" + earliest("staff", "taken") + ", ''), " +
           earliest("at_ms", "taken") + ", coalesce(" + earliest("staff", "closed") + ", ''), " +
           earliest("at_ms", "closed") + " FROM call_word c WHERE c.word = 'called'";
}

} // namespace

struct StaffWork::Statements {
    explicit Statements(SQLite::Database &db)
        : undo(db, "INSERT INTO undone(origin, seq, hlc, by_origin, by_seq, again, at_ms) VALUES (?,?,?,?,?,?,?) "
                   "ON CONFLICT DO UPDATE SET hlc = excluded.hlc, by_origin = excluded.by_origin, "
                   "by_seq = excluded.by_seq, again = excluded.again, at_ms = excluded.at_ms "
                   "WHERE (excluded.hlc, excluded.by_origin, excluded.by_seq) > (hlc, by_origin, by_seq)"),
          undone(db, "SELECT again, by_origin, by_seq FROM undone WHERE origin = ? AND seq = ?"),
          revocation(db, "INSERT INTO revocation(serial, origin, seq) VALUES (?,?,?)"),
          revokedBy(db, "SELECT serial FROM revocation WHERE origin = ? AND seq = ?"),
          standingRevocation(db, std::string("SELECT 1 FROM revocation m WHERE m.serial = ?") + kNotUndone),
          revoke(db, "INSERT OR IGNORE INTO revoked(serial) VALUES (?)"),
          honour(db, "DELETE FROM revoked WHERE serial = ?"),
          tried(db, "INSERT INTO staff_try(staff, hlc, origin, seq, right, wall_ms) VALUES (?,?,?,?,?,?)"),
          misses(db, "SELECT count(*), (SELECT wall_ms FROM staff_try WHERE staff = ?1 AND right = 0 "
                     "ORDER BY hlc DESC, origin DESC, seq DESC LIMIT 1) FROM staff_try WHERE staff = ?1 AND hlc > "
                     "coalesce((SELECT max(hlc) FROM staff_try WHERE staff = ?1 AND right = 1), -1)"),
          nthLastMiss(db, "SELECT wall_ms FROM staff_try WHERE right = 0 AND staff <> '' "
                          "ORDER BY hlc DESC LIMIT 1 OFFSET ?"),
          addMaterial(db, "INSERT INTO material(item, origin, seq, change, attendee, at_ms) VALUES (?,?,?,?,?,?)"),
          stock(db, std::string("SELECT sum(m.change), (SELECT 1 FROM material s WHERE s.item = ?1 AND s.change > 0 "
                                "LIMIT 1) FROM material m WHERE m.item = ?1") +
                        kNotUndone),
          stocks(db, std::string("SELECT m.item, sum(m.change) FROM material m WHERE 1") + kNotUndone +
                         " GROUP BY m.item ORDER BY m.item"),
          handedOut(db, std::string("SELECT coalesce(-sum(m.change), 0) FROM material m WHERE m.attendee = ?1 AND "
                                    "m.item = ?2") +
                            kNotUndone),
          materialsOf(db, "SELECT origin, seq FROM material WHERE attendee = ? ORDER BY at_ms, origin, seq"),
          addHeads(db, "INSERT INTO head_change(session, day, origin, seq, kind, door, change, at_ms) "
                       "VALUES (?,?,?,?,?,?,?,?)"),
          heads(db, std::string("SELECT coalesce(sum(m.change) FILTER (WHERE m.kind = 'click'), 0), "
                                "coalesce(sum(m.change) FILTER (WHERE m.kind = 'correction'), 0) "
                                "FROM head_change m WHERE m.session = ? AND m.day = ?") +
                        kNotUndone),
          putRound(db, "INSERT INTO round_state(round, hlc, origin, seq, state, at_ms) VALUES (?,?,?,?,?,?) "
                       "ON CONFLICT DO UPDATE SET hlc = excluded.hlc, origin = excluded.origin, seq = excluded.seq, "
                       "state = excluded.state, at_ms = excluded.at_ms "
                       "WHERE (excluded.hlc, excluded.origin, excluded.seq) > (hlc, origin, seq)"),
          round(db, "SELECT state FROM round_state WHERE round = ?"),
          addWord(db, "INSERT INTO call_word(call, hlc, origin, seq, word, staff, kiosk, reason, at_ms) "
                      "VALUES (?,?,?,?,?,?,?,?,?)"),
          openCalls(db, callColumns() + " AND c.at_ms >= ? AND NOT EXISTS (SELECT 1 FROM call_word w WHERE w.call = "
                                        "c.call AND w.word = 'closed') ORDER BY c.at_ms, c.call"),
          call(db, callColumns() + " AND c.call = ? ORDER BY c.hlc, c.origin, c.seq LIMIT 1")
    {
    }
    SQLite::Statement undo, undone, revocation, revokedBy, standingRevocation, revoke, honour, tried, misses,
        nthLastMiss, addMaterial, stock, stocks, handedOut, materialsOf, addHeads, heads, putRound, round, addWord,
        openCalls, call;
};

StaffWork::StaffWork(SQLite::Database &db) : m_sql(std::make_unique<Statements>(db)) {}
StaffWork::~StaffWork() = default;

void StaffWork::apply(const core::Recorded &recorded)
{
    const std::string &origin = recorded.position.origin;
    const std::int64_t seq = recorded.position.seq;
    const std::int64_t hlc = recorded.hybridTime;
    const std::int64_t at = recorded.eventTime.ms;
    const auto tried = [&](const std::string &staff, bool right) {
        bound(m_sql->tried, {staff, hlc, origin, seq, std::int64_t{right}, recorded.wall.ms}).exec();
    };
    const auto material = [&](const std::string &item, int change, const std::string &attendee) {
        bound(m_sql->addMaterial, {item, origin, seq, std::int64_t{change}, attendee, at}).exec();
    };
    const auto heads = [&](const auto &fact, const char *kind) {
        bound(m_sql->addHeads, {fact.session, std::int64_t{fact.day.yyyymmdd}, origin, seq, std::string(kind),
                                recorded.kiosk, std::int64_t{fact.change}, at})
            .exec();
    };
    std::visit(
        [&](const auto &fact) {
            using F = std::decay_t<decltype(fact)>;
            if constexpr (std::is_same_v<F, core::ActUndone>) {
                bound(m_sql->undo, {fact.origin, fact.seq, hlc, origin, seq, std::int64_t{fact.again}, at}).exec();
                SQLite::Statement &target = bound(m_sql->revokedBy, {fact.origin, fact.seq});
                if (target.executeStep())
                    refreshRevoked(static_cast<std::uint64_t>(target.getColumn(0).getInt64()));
                target.reset();
            } else if constexpr (std::is_same_v<F, core::TicketRevoked>) {
                bound(m_sql->revocation, {static_cast<std::int64_t>(fact.serial), origin, seq}).exec();
                refreshRevoked(fact.serial);
            } else if constexpr (std::is_same_v<F, core::StaffEntered>) {
                tried(fact.by.staff, true);
            } else if constexpr (std::is_same_v<F, core::StaffKeptOut>) {
                tried(fact.staff, false);
            } else if constexpr (std::is_same_v<F, core::MaterialHandedOut>) {
                material(fact.item, -fact.count, fact.attendee);
            } else if constexpr (std::is_same_v<F, core::MaterialStocked>) {
                material(fact.item, fact.change, {});
            } else if constexpr (std::is_same_v<F, core::PeopleClicked>) {
                heads(fact, "click");
            } else if constexpr (std::is_same_v<F, core::HeadcountCorrected>) {
                heads(fact, "correction");
            } else if constexpr (std::is_same_v<F, core::RoundControlled>) {
                bound(m_sql->putRound, {fact.round, hlc, origin, seq, std::string(toString(fact.state)), at}).exec();
            } else if constexpr (std::is_same_v<F, core::StaffCalled>) {
                addCallWord(recorded, recorded.op, "called", {}, fact.reason);
            } else if constexpr (std::is_same_v<F, core::CallTaken>) {
                addCallWord(recorded, fact.call, "taken", fact.by, {});
            } else if constexpr (std::is_same_v<F, core::CallClosed>) {
                addCallWord(recorded, fact.call, "closed", fact.by, fact.reason);
            }
        },
        recorded.fact);
}

void StaffWork::addCallWord(const core::Recorded &recorded, const std::string &call, const char *word,
                            const core::By &by, const std::string &reason)
{
    bound(m_sql->addWord, {call, recorded.hybridTime, recorded.position.origin, recorded.position.seq,
                           std::string(word), by.staff, recorded.kiosk, reason, recorded.eventTime.ms})
        .exec();
}

void StaffWork::refreshRevoked(std::uint64_t serial)
{
    const auto number = static_cast<std::int64_t>(serial);
    SQLite::Statement &standing = bound(m_sql->standingRevocation, {number});
    const bool revoked = standing.executeStep();
    standing.reset();
    bound(revoked ? m_sql->revoke : m_sql->honour, {number}).exec();
}

bool StaffWork::isUndone(const core::Position &fact)
{
    SQLite::Statement &query = bound(m_sql->undone, {fact.origin, fact.seq});
    const bool undone = query.executeStep() && query.getColumn(0).getInt() == 0;
    query.reset();
    return undone;
}

std::optional<core::Position> StaffWork::lastWordOn(const core::Position &fact)
{
    SQLite::Statement &query = bound(m_sql->undone, {fact.origin, fact.seq});
    std::optional<core::Position> word;
    if (query.executeStep())
        word = core::Position{query.getColumn(1).getString(), query.getColumn(2).getInt64()};
    query.reset();
    return word;
}

PinMisses StaffWork::misses(const std::string &staff)
{
    SQLite::Statement &query = bound(m_sql->misses, {staff});
    PinMisses misses;
    if (query.executeStep())
        misses = {query.getColumn(0).getInt(), {query.getColumn(1).getInt64()}};
    query.reset();
    return misses;
}

std::optional<core::Instant> StaffWork::nthLastMiss(int nth)
{
    SQLite::Statement &query = bound(m_sql->nthLastMiss, {std::int64_t{nth} - 1});
    std::optional<core::Instant> at;
    if (query.executeStep())
        at = core::Instant{query.getColumn(0).getInt64()};
    query.reset();
    return at;
}

std::optional<int> StaffWork::stock(const std::string &item)
{
    SQLite::Statement &query = bound(m_sql->stock, {item});
    std::optional<int> left;
    if (query.executeStep() && !query.getColumn(1).isNull())
        left = query.getColumn(0).getInt();
    query.reset();
    return left;
}

std::map<std::string, int> StaffWork::stocks()
{
    std::map<std::string, int> all;
    SQLite::Statement &query = bound(m_sql->stocks, {});
    while (query.executeStep())
        all[query.getColumn(0).getString()] = query.getColumn(1).getInt();
    query.reset();
    return all;
}

int StaffWork::handedOut(const std::string &item, const std::string &attendee)
{
    SQLite::Statement &query = bound(m_sql->handedOut, {attendee, item});
    const int count = query.executeStep() ? query.getColumn(0).getInt() : 0;
    query.reset();
    return count;
}

std::vector<core::Position> StaffWork::materialsOf(const std::string &attendee)
{
    std::vector<core::Position> all;
    SQLite::Statement &query = bound(m_sql->materialsOf, {attendee});
    while (query.executeStep())
        all.push_back({query.getColumn(0).getString(), query.getColumn(1).getInt64()});
    query.reset();
    return all;
}

HeadChanges StaffWork::headChanges(const std::string &session, core::Day day)
{
    SQLite::Statement &query = bound(m_sql->heads, {session, std::int64_t{day.yyyymmdd}});
    HeadChanges changes;
    if (query.executeStep())
        changes = {query.getColumn(0).getInt(), query.getColumn(1).getInt()};
    query.reset();
    return changes;
}

core::RoundState StaffWork::roundState(const std::string &round)
{
    SQLite::Statement &query = bound(m_sql->round, {round});
    auto state = core::RoundState::Open;
    if (query.executeStep())
        state = core::roundStateFrom(query.getColumn(0).getString()).value_or(state);
    query.reset();
    return state;
}

std::vector<CallRow> StaffWork::openCalls(core::Instant since)
{
    std::vector<CallRow> calls;
    SQLite::Statement &query = bound(m_sql->openCalls, {since.ms});
    while (query.executeStep())
        calls.push_back(callFrom(query));
    query.reset();
    return calls;
}

std::optional<CallRow> StaffWork::call(const std::string &id)
{
    SQLite::Statement &query = bound(m_sql->call, {id});
    std::optional<CallRow> call;
    if (query.executeStep())
        call = callFrom(query);
    query.reset();
    return call;
}

} // namespace plaza::store
