// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sign_in.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace plaza::store {

/// Somebody came to a session on a day.
struct Visit {
    std::string session;
    core::Day day;
    core::Presence presence;
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Of everybody who came, by attendee id; each person's in the order of sessions' ids and days. One pass over the
/// table. `file` is named in what it throws, a StoreError.
std::map<std::string, std::vector<Visit>> allVisits(SQLite::Database &db, const std::filesystem::path &file);

} // namespace plaza::store
