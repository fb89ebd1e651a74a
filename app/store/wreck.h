// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/journal.h"
#include "store/keys.h"
#include "store/notes.h"
#include "store/people.h"
#include "store/store.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaza::store {

/// A damaged store's tables, as far as they can be read. What can't be read counts as not there. Throws nothing of the
/// database's but in the constructor.
class Wreck {
public:
    explicit Wreck(const std::filesystem::path &file);
    ~Wreck();

    /// Calls `take` for the rows after `tip`, in order, until it says false or a row can't be read. Returns how many
    /// rows stand there beyond the last one taken.
    std::int64_t rowsAfter(const Tip &tip, const std::string &origin,
                           const std::function<bool(const JournalRow &)> &take);
    std::vector<std::string> origins();
    std::optional<Install> install();
    std::map<std::string, std::string> packageFiles();
    std::vector<StaffAccount> staff();
    /// Whoever can be opened, and who was erased.
    std::vector<Person> people(const Keys &keys);
    /// Those that can be opened.
    std::vector<SealedNote> notes(const Keys &keys);
    [[nodiscard]] int torn() const { return m_torn; } ///< tables that could be read in part only, or not at all

private:
    void quietly(const std::function<void()> &work);

    int m_torn = 0;
    std::unique_ptr<SQLite::Database> m_db;
};

} // namespace plaza::store
