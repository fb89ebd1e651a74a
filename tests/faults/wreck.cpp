// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/wreck.h"

#include "crypto/crypto.h"
#include "store/connection.h"
#include "store/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::tests {

namespace {

constexpr int kGuests = 60;
constexpr const char *kSides[] = {"", "-wal", "-shm", ".milestone", ".key"};

void replaceAll(std::string &text, const std::string &from, const std::string &to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

} // namespace

Wreck::Wreck() : m_venue(kGuests), m_original(m_venue.dir / "original"), m_copy(m_venue.dir / "copy" / "k1.db")
{
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    std::unique_ptr<desk::Desk> desk;
    int number = 0;
    for (const auto &[id, code] : m_venue.codes) {
        if (number++ % (kGuests / 2) == 0) { // closed in the middle: what was in the log is in the file now
            desk.reset();
            desk = std::make_unique<desk::Desk>(m_venue.file, m_venue.keys, m_venue.config, m_venue.machine, event);
        }
        m_acked.insert(
            desk->signIn({.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}}).op);
    }
    std::filesystem::create_directory(m_original);
    for (const char *side : kSides)
        std::filesystem::copy_file(m_venue.file.string() + side, (m_original / "k1.db").string() + side);
}

const std::filesystem::path &Wreck::fresh()
{
    std::filesystem::remove_all(m_copy.parent_path());
    std::filesystem::copy(m_original, m_copy.parent_path());
    return m_copy;
}

std::string Wreck::open(Row &row, const std::function<void(const std::filesystem::path &)> &damage)
{
    fresh();
    damage(m_copy);
    ++row.tried;
    std::string said;
    try {
        const store::Store next(m_copy, store::readKeys(store::keyFileOf(m_copy)), m_venue.machine);
    } catch (const store::StoreError &error) {
        said = error.what();
    }
    if (const auto problems = said.empty() ? problemsOf(m_copy, keys()) : std::vector<std::string>{}; !problems.empty())
        said = "verify: " + problems.front();
    if (said.empty()) {
        count(m_copy, m_acked, row);
        return "opened clean";
    }
    row.acknowledged += static_cast<int>(m_acked.size());
    replaceAll(said, m_copy.string(), "FILE");
    return said;
}

std::vector<std::string> problemsOf(const std::filesystem::path &file, const store::Keys &keys)
{
    try {
        return store::verifyStore(file, &keys).problems;
    } catch (const store::StoreError &error) {
        return {std::string("refused: ") + error.what()};
    }
}

std::string contentOf(const std::filesystem::path &file)
{
    crypto::Sha256 hash;
    const auto db = store::openReader(file);
    const auto addAll = [&](const std::string &sql) {
        SQLite::Statement query(*db, sql);
        while (query.executeStep())
            for (int column = 0; column < query.getColumnCount(); ++column) {
                const SQLite::Column value = query.getColumn(column);
                hash.add(std::to_string(value.getType()) + ":" + std::to_string(value.getBytes()) + ":");
                hash.add(value.getString());
            }
    };
    addAll("PRAGMA user_version");
    addAll("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    SQLite::Statement tables(*db, "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (tables.executeStep())
        addAll("SELECT * FROM \"" + tables.getColumn(0).getString() + '"');
    return crypto::toHex(hash.finish().bytes);
}

} // namespace plaza::tests
