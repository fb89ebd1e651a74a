// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/draws.h"

#include "store/journal.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

namespace {

std::vector<std::string> idsFrom(SQLite::Database &db, const char *sql, const std::string &of)
{
    SQLite::Statement query(db, sql);
    query.bind(1, of);
    std::vector<std::string> ids;
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getString());
    return ids;
}

} // namespace

std::vector<core::Recorded> drawFacts(SQLite::Database &db)
{
    std::vector<core::Recorded> facts;
    forEachRowOfKinds(db,
                      {"DrawPromised", "DrawCalledOut", "DrawTurned", "DrawTakenBack", "DrawBatchBegun", "DrawEnded",
                       "DrawCancelled"},
                      [&](const JournalRow &row) { facts.push_back(row.decoded()); });
    return facts;
}

std::vector<std::string> whoPassed(SQLite::Database &db, const std::string &round)
{
    return idsFrom(db,
                   "SELECT DISTINCT attendee FROM play WHERE round = ? AND end = 'passed' AND attendee <> '' "
                   "ORDER BY attendee",
                   round);
}

std::vector<std::string> whoCame(SQLite::Database &db, const std::string &session)
{
    return idsFrom(db, "SELECT DISTINCT attendee FROM attendance WHERE session = ? ORDER BY attendee", session);
}

} // namespace plaza::store
