// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/derived_check.h"

#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <string_view>

namespace plaza::store {

namespace {

std::string_view viewOf(const SQLite::Column &column) // no copy: there are millions of them
{
    const char *text = column.getText(); // before the size, which is the text's only then
    return {text, static_cast<std::size_t>(column.getBytes())};
}

bool sameValue(const SQLite::Column &one, const SQLite::Column &other)
{
    if (one.getType() != other.getType())
        return false;
    return one.isInteger() ? one.getInt64() == other.getInt64() : viewOf(one) == viewOf(other);
}

bool sameValue(const SQLite::Column &one, const Replay::Value &other)
{
    if (const auto *number = std::get_if<std::int64_t>(&other))
        return one.isInteger() && one.getInt64() == *number;
    return one.isText() && viewOf(one) == *std::get<const std::string *>(other);
}

SQLite::Statement inOrder(SQLite::Database &db, const DerivedTable &table)
{
    return {db, std::string("SELECT * FROM ") + table.name + " ORDER BY " + table.key};
}

bool sameRows(SQLite::Statement mine, SQLite::Statement theirs)
{
    while (true) {
        const bool more = mine.executeStep();
        if (more != theirs.executeStep())
            return false;
        if (!more)
            return true;
        for (int column = 0; column < mine.getColumnCount(); ++column)
            if (!sameValue(mine.getColumn(column), theirs.getColumn(column)))
                return false;
    }
}

/// A table of the store, read row by row beside the replay's rows.
class Beside {
public:
    explicit Beside(SQLite::Statement rows) : m_rows(std::move(rows)) {}
    void compare(Replay::Row row)
    {
        m_same = m_same && m_rows.executeStep() && m_rows.getColumnCount() == static_cast<int>(row.size());
        for (int column = 0; m_same && column < static_cast<int>(row.size()); ++column)
            m_same = sameValue(m_rows.getColumn(column), row[static_cast<std::size_t>(column)]);
    }
    /// After the last row of the replay.
    [[nodiscard]] bool same() { return m_same && !m_rows.executeStep(); }

private:
    SQLite::Statement m_rows;
    bool m_same = true;
};

} // namespace

DerivedCheck::DerivedCheck()
    : m_db(std::make_unique<SQLite::Database>(":memory:",
                                              SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX))
{
    m_db->exec("PRAGMA journal_mode=OFF");
    m_db->exec(projectionTables());
    m_db->exec("BEGIN");
    m_replay = std::make_unique<Replay>(*m_db);
}

DerivedCheck::~DerivedCheck() = default;

std::vector<std::string> DerivedCheck::differing(SQLite::Database &db)
{
    std::vector<Beside> folded;
    for (const char *name : kFoldedTables)
        folded.emplace_back(
            inOrder(db, *std::ranges::find(kDerivedTables, std::string_view(name), &DerivedTable::name)));
    m_replay->forEachFolded(
        [&](Folded table, Replay::Row row) { folded[static_cast<std::size_t>(table)].compare(row); });

    std::vector<std::string> different;
    for (const DerivedTable &table : kDerivedTables) {
        if (!db.tableExists(table.name)) // an older schema has fewer
            continue;
        const auto *const inMemory = std::ranges::find(kFoldedTables, std::string_view(table.name));
        const bool same = inMemory != kFoldedTables.end()
                              ? folded[static_cast<std::size_t>(inMemory - kFoldedTables.begin())].same()
                              : sameRows(inOrder(db, table), inOrder(*m_db, table));
        if (!same)
            different.emplace_back(table.name);
    }
    return different;
}

} // namespace plaza::store
