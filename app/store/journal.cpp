// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal.h"

#include "store/error.h"
#include "store/fact_json.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>

namespace plaza::store {

namespace {

void addField(std::string &content, std::string_view field)
{
    content.append(std::to_string(field.size())).append(":").append(field);
}

crypto::Digest digestFrom(const SQLite::Column &column)
{
    crypto::Digest digest;
    const auto *bytes = static_cast<const std::uint8_t *>(column.getBlob());
    if (column.getBytes() != static_cast<int>(digest.bytes.size()))
        throw StoreError(Trouble::Damaged, "a hash in the journal has the wrong length");
    std::copy_n(bytes, digest.bytes.size(), digest.bytes.begin());
    return digest;
}

constexpr const char *kColumns = "origin, seq, op, wall_ms, event_ms, hlc, kiosk, kind, body, prev, hash";

JournalRow rowFrom(SQLite::Statement &query)
{
    return {.position = {query.getColumn(0).getString(), query.getColumn(1).getInt64()},
            .op = query.getColumn(2).getString(),
            .wallMs = query.getColumn(3).getInt64(),
            .eventMs = query.getColumn(4).getInt64(),
            .hybridTime = query.getColumn(5).getInt64(),
            .kiosk = query.getColumn(6).getString(),
            .kind = query.getColumn(7).getString(),
            .body = query.getColumn(8).getString(),
            .prev = digestFrom(query.getColumn(9)),
            .hash = digestFrom(query.getColumn(10))};
}

constexpr const char *kInsert =
    "INSERT INTO journal(origin, seq, op, wall_ms, event_ms, hlc, kiosk, kind, body, prev, hash) "
    "VALUES (?,?,?,?,?,?,?,?,?,?,?)";

void bindRow(SQLite::Statement &insert, const JournalRow &row)
{
    insert.bind(1, row.position.origin);
    insert.bind(2, row.position.seq);
    insert.bind(3, row.op);
    insert.bind(4, row.wallMs);
    insert.bind(5, row.eventMs);
    insert.bind(6, row.hybridTime);
    insert.bind(7, row.kiosk);
    insert.bind(8, row.kind);
    insert.bind(9, row.body);
    insert.bind(10, row.prev.bytes.data(), static_cast<int>(row.prev.bytes.size()));
    insert.bind(11, row.hash.bytes.data(), static_cast<int>(row.hash.bytes.size()));
}

} // namespace

core::Recorded JournalRow::decoded() const
{
    return {.position = position,
            .op = op,
            .wall = {wallMs},
            .eventTime = {eventMs},
            .hybridTime = hybridTime,
            .kiosk = kiosk,
            .fact = decodeBody(kind, body)};
}

crypto::Digest hashOf(const JournalRow &row)
{
    std::string content = crypto::textOf(row.prev.bytes); // hashed in one go: small pieces cost half as much again
    addField(content, row.position.origin);
    addField(content, std::to_string(row.position.seq));
    addField(content, row.op);
    addField(content, std::to_string(row.wallMs));
    addField(content, std::to_string(row.eventMs));
    addField(content, std::to_string(row.hybridTime));
    addField(content, row.kiosk);
    addField(content, row.kind);
    addField(content, row.body);
    return crypto::sha256(crypto::bytesOf(content));
}

void forEachRow(SQLite::Database &db, const std::function<void(const JournalRow &)> &visit)
{
    SQLite::Statement query(db, std::string("SELECT ") + kColumns + " FROM journal ORDER BY origin, seq");
    while (query.executeStep())
        visit(rowFrom(query));
}

void forEachRowAfter(SQLite::Database &db, const std::string &origin, std::int64_t seq,
                     const std::function<void(const JournalRow &)> &visit)
{
    SQLite::Statement query(db, std::string("SELECT ") + kColumns +
                                    " FROM journal WHERE origin = ? AND seq > ? ORDER BY seq");
    query.bind(1, origin);
    query.bind(2, seq);
    while (query.executeStep())
        visit(rowFrom(query));
}

void forEachRowOfKinds(SQLite::Database &db, std::initializer_list<const char *> kinds,
                       const std::function<void(const JournalRow &)> &visit)
{
    std::string places;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        places += i == 0 ? "?" : ",?";
    SQLite::Statement query(db, std::string("SELECT ") + kColumns + " FROM journal WHERE kind IN (" + places +
                                    ") ORDER BY hlc, origin, seq");
    int place = 0;
    for (const char *kind : kinds)
        query.bind(++place, kind);
    while (query.executeStep())
        visit(rowFrom(query));
}

void insertRow(SQLite::Database &db, const JournalRow &row)
{
    SQLite::Statement insert(db, kInsert);
    bindRow(insert, row);
    insert.exec();
}

Tip tipOf(SQLite::Database &db, const std::string &origin)
{
    Tip tip;
    SQLite::Statement last(db, "SELECT seq, hash FROM journal WHERE origin = ? ORDER BY seq DESC LIMIT 1");
    last.bind(1, origin);
    if (last.executeStep()) {
        tip.seq = last.getColumn(0).getInt64();
        tip.hash = digestFrom(last.getColumn(1));
    }
    tip.hybridTime = newestHybridTime(db);
    return tip;
}

std::int64_t newestHybridTime(SQLite::Database &db)
{
    return db
        .execAndGet("WITH RECURSIVE chain(origin) AS (SELECT min(origin) FROM journal UNION ALL "
                    "SELECT (SELECT min(origin) FROM journal WHERE origin > chain.origin) FROM chain "
                    "WHERE origin IS NOT NULL) "
                    "SELECT coalesce(max((SELECT hlc FROM journal WHERE journal.origin = chain.origin "
                    "ORDER BY seq DESC LIMIT 1)), 0) FROM chain")
        .getInt64();
}

Journal::Journal(SQLite::Database &db, std::string origin)
    : m_db(db), m_origin(std::move(origin)), m_tip(tipOf(db, m_origin)),
      m_insert(std::make_unique<SQLite::Statement>(db, kInsert)),
      m_find(std::make_unique<SQLite::Statement>(db, std::string("SELECT ") + kColumns +
                                                         " FROM journal WHERE op = ? ORDER BY hlc, origin LIMIT 1")),
      m_at(std::make_unique<SQLite::Statement>(db, std::string("SELECT ") + kColumns +
                                                       " FROM journal WHERE origin = ? AND seq = ?"))
{
}

Journal::~Journal() = default;

core::Recorded Journal::append(const Act &act)
{
    JournalRow row{.position = {m_origin, m_tip.seq + 1},
                   .op = act.op,
                   .wallMs = act.wall.ms,
                   .eventMs = act.eventTime.ms,
                   .hybridTime = std::max(act.wall.ms * kHybridTicksPerMs, m_tip.hybridTime + 1),
                   .kiosk = act.kiosk,
                   .kind = std::string(kindOf(act.fact)),
                   .body = encodeBody(act.fact),
                   .prev = m_tip.hash,
                   .hash = {}};
    row.hash = hashOf(row);
    SQLite::Statement &insert = *m_insert;
    insert.reset();
    bindRow(insert, row);
    insert.exec();
    m_tip = {row.position.seq, row.hash, row.hybridTime};
    return {.position = row.position,
            .op = act.op,
            .wall = act.wall,
            .eventTime = act.eventTime,
            .hybridTime = row.hybridTime,
            .kiosk = act.kiosk,
            .fact = act.fact};
}

std::optional<core::Recorded> Journal::find(const std::string &op)
{
    m_find->reset();
    m_find->bind(1, op);
    std::optional<core::Recorded> found;
    if (m_find->executeStep())
        found = rowFrom(*m_find).decoded();
    m_find->reset();
    return found;
}

std::optional<core::Recorded> Journal::at(const core::Position &position)
{
    m_at->reset();
    m_at->bind(1, position.origin);
    m_at->bind(2, position.seq);
    std::optional<core::Recorded> found;
    if (m_at->executeStep())
        found = rowFrom(*m_at).decoded();
    m_at->reset();
    return found;
}

core::Instant Journal::hybridNow(core::Instant machineNow) const
{
    return std::max(machineNow, core::Instant{m_tip.hybridTime / kHybridTicksPerMs});
}

} // namespace plaza::store
