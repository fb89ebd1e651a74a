// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/wreck.h"

#include "store/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

Wreck::Wreck(const std::filesystem::path &file)
    : m_db(std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE)) // its log is to be taken in
{
}

Wreck::~Wreck() = default;

void Wreck::quietly(const std::function<void()> &work)
{
    try {
        work();
    } catch (const SQLite::Exception &) {
        ++m_torn; // the rest of this table is lost
    } catch (const StoreError &) {
        ++m_torn;
    }
}

std::int64_t Wreck::rowsAfter(const Tip &tip, const std::string &origin,
                              const std::function<bool(const JournalRow &)> &take)
{
    std::int64_t left = 0;
    try {
        bool taking = true;
        forEachRowAfter(*m_db, origin, tip.seq, [&](const JournalRow &row) {
            taking = taking && take(row);
            left += taking ? 0 : 1;
        });
    } catch (const SQLite::Exception &) {
        ++left; // at least the row that could not be read
    } catch (const StoreError &) {
        ++left;
    }
    return left;
}

std::vector<std::string> Wreck::origins()
{
    std::vector<std::string> found;
    quietly([&] {
        SQLite::Statement query(*m_db, "SELECT DISTINCT origin FROM journal");
        while (query.executeStep())
            found.push_back(query.getColumn(0).getString());
    });
    return found;
}

std::optional<Install> Wreck::install()
{
    std::optional<Install> found;
    quietly([&] { found = readInstall(*m_db); });
    return found;
}

std::map<std::string, std::string> Wreck::packageFiles()
{
    std::map<std::string, std::string> found;
    quietly([&] { found = readPackageFiles(*m_db); });
    return found;
}

std::vector<StaffAccount> Wreck::staff()
{
    std::vector<StaffAccount> found;
    quietly([&] { found = allStaff(*m_db); });
    return found;
}

std::vector<Person> Wreck::people(const Keys &keys)
{
    std::vector<Person> found;
    quietly([&] {
        People people(*m_db, keys.sealKey, keys.eventKey);
        people.forEach([&](const Person &person) {
            if ((person.attendee || person.erased) && person.serial == serialOf(keys.eventKey, person.id))
                found.push_back(person);
        });
    });
    return found;
}

std::vector<SealedNote> Wreck::notes(const Keys &keys)
{
    std::vector<SealedNote> found;
    quietly([&] {
        forEachNote(*m_db, [&](const SealedNote &note) {
            if (note.opens(keys.sealKey))
                found.push_back(note);
        });
    });
    return found;
}

} // namespace plaza::store
