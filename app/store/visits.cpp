// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/visits.h"

#include "store/connection.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

namespace {

std::map<std::string, std::vector<Visit>> read(SQLite::Database &db)
{
    std::map<std::string, std::vector<Visit>> visits;
    SQLite::Statement query(db, "SELECT attendee, session, day, first_ms, first_kiosk, inside FROM attendance "
                                "ORDER BY session, day, attendee");
    while (query.executeStep())
        visits[query.getColumn(0).getString()].push_back({.session = query.getColumn(1).getString(),
                                                          .day = {query.getColumn(2).getInt()},
                                                          .presence = {.firstAt = {query.getColumn(3).getInt64()},
                                                                       .firstKiosk = query.getColumn(4).getString(),
                                                                       .inside = query.getColumn(5).getInt() != 0}});
    return visits;
}

} // namespace

std::map<std::string, std::vector<Visit>> allVisits(SQLite::Database &db, const std::filesystem::path &file)
{
    try {
        return read(db);
    } catch (const SQLite::Exception &error) {
        raise(error, file);
    }
}

} // namespace plaza::store
