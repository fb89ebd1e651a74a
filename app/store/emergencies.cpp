// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/emergencies.h"

#include "store/fact_json.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

std::string raisingOp(const std::string &emergency)
{
    return "emergency-raised-" + emergency;
}

std::string clearingOp(const std::string &emergency)
{
    return "emergency-cleared-" + emergency;
}

std::vector<core::Recorded> emergencyFacts(SQLite::Database &db)
{
    // The dot comes after the hyphen: every op that begins with "emergency-".
    SQLite::Statement query(db, "SELECT origin, seq, op, wall_ms, event_ms, hlc, kiosk, kind, body FROM journal "
                                "WHERE op > 'emergency-' AND op < 'emergency.' "
                                "AND kind IN ('EmergencyRaised', 'EmergencyCleared')");
    std::vector<core::Recorded> facts;
    while (query.executeStep())
        facts.push_back({.position = {query.getColumn(0).getString(), query.getColumn(1).getInt64()},
                         .op = query.getColumn(2).getString(),
                         .wall = {query.getColumn(3).getInt64()},
                         .eventTime = {query.getColumn(4).getInt64()},
                         .hybridTime = query.getColumn(5).getInt64(),
                         .kiosk = query.getColumn(6).getString(),
                         .fact = decodeBody(query.getColumn(7).getString(), query.getColumn(8).getString())});
    return facts;
}

} // namespace plaza::store
