// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/staff.h"

#include "store/notes.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <set>

namespace plaza::store {

namespace {

constexpr const char *kColumns =
    "SELECT staff, role, pin_hash, number, badge, temporary, until_ms, disabled FROM staff";
constexpr int kFirstNumber = 101;

/// Stores of before schema 6 know less.
bool hasAllColumns(SQLite::Database &db)
{
    return db.execAndGet("SELECT count(*) FROM pragma_table_info('staff')").getInt() == 8;
}

StaffAccount accountFrom(SQLite::Statement &row)
{
    return {.id = row.getColumn(0).getString(),
            .role = row.getColumn(1).getString(),
            .pinHash = row.getColumn(2).getString(),
            .number = row.getColumn(3).getString(),
            .badge = row.getColumn(4).getString(),
            .temporary = row.getColumn(5).getInt() != 0,
            .until = {row.getColumn(6).getInt64()},
            .disabled = row.getColumn(7).getInt() != 0};
}

std::optional<StaffAccount> accountBy(SQLite::Database &db, const char *column, const std::string &value)
{
    if (value.empty())
        return std::nullopt;
    SQLite::Statement query(db, std::string(kColumns) + " WHERE " + column + " = ?");
    query.bind(1, value);
    if (!query.executeStep())
        return std::nullopt;
    return accountFrom(query);
}

} // namespace

std::vector<StaffAccount> allStaff(SQLite::Database &db)
{
    SQLite::Statement query(db, hasAllColumns(db) ? std::string(kColumns) + " ORDER BY staff"
                                                  : "SELECT staff, role, pin_hash, '', '', 0, 0, 0 FROM staff "
                                                    "ORDER BY staff");
    std::vector<StaffAccount> all;
    while (query.executeStep())
        all.push_back(accountFrom(query));
    return all;
}

std::optional<StaffAccount> staffById(SQLite::Database &db, const std::string &id)
{
    return accountBy(db, "staff", id);
}

std::optional<StaffAccount> staffByNumber(SQLite::Database &db, const std::string &number)
{
    return accountBy(db, "number", number);
}

std::optional<StaffAccount> staffByBadge(SQLite::Database &db, const std::string &badge)
{
    return accountBy(db, "badge", badge);
}

void putStaff(SQLite::Database &db, const StaffAccount &account)
{
    SQLite::Statement put(db, "INSERT INTO staff(staff, role, pin_hash, number, badge, temporary, until_ms, disabled) "
                              "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT(staff) DO UPDATE SET role = excluded.role, "
                              "pin_hash = excluded.pin_hash, number = excluded.number, badge = excluded.badge, "
                              "temporary = excluded.temporary, until_ms = excluded.until_ms, "
                              "disabled = excluded.disabled");
    put.bind(1, account.id);
    put.bind(2, account.role);
    put.bind(3, account.pinHash);
    put.bind(4, account.number);
    put.bind(5, account.badge);
    put.bind(6, account.temporary ? 1 : 0);
    put.bind(7, account.until.ms);
    put.bind(8, account.disabled ? 1 : 0);
    put.exec();
}

std::string staffDigest(SQLite::Database &db)
{
    crypto::Sha256 hash;
    const auto add = [&](const std::string &field) {
        hash.add(std::to_string(field.size()) + ":").add(field);
    };
    for (const StaffAccount &account : allStaff(db)) {
        add(account.id);
        add(account.role);
        add(account.pinHash);
        // What schema 6 added counts only where it says something: an older store's digest stays what it was.
        if (!account.number.empty() || !account.badge.empty() || account.temporary || account.until.ms != 0 ||
            account.disabled)
            add(account.number + "|" + account.badge + "|" + std::to_string(account.until.ms) +
                (account.temporary ? "|temporary" : "|") + (account.disabled ? "|disabled" : "|"));
    }
    return crypto::toHex(hash.finish().bytes);
}

std::string nextStaffNumber(SQLite::Database &db)
{
    std::set<std::string> taken;
    for (const StaffAccount &account : allStaff(db)) {
        taken.insert(account.number);
        taken.insert(account.id); // a name of digits is typed at the same pad
    }
    int number = kFirstNumber;
    while (taken.contains(std::to_string(number)))
        ++number;
    return std::to_string(number);
}

void putNote(SQLite::Database &db, const crypto::SealKey &key, const std::string &op, const std::string &attendee,
             const std::string &text)
{
    const crypto::Bytes sealed = crypto::seal(key, crypto::bytesOf(text), noteContext(op, attendee));
    SQLite::Statement put(db, "INSERT INTO staff_note(op, attendee, sealed) VALUES (?,?,?)");
    put.bind(1, op);
    put.bind(2, attendee);
    put.bind(3, sealed.data(), static_cast<int>(sealed.size()));
    put.exec();
}

std::vector<StaffNote> notesOf(SQLite::Database &db, const crypto::SealKey &key, const std::string &attendee)
{
    SQLite::Statement query(db, "SELECT op, sealed FROM staff_note WHERE attendee = ? ORDER BY op");
    query.bind(1, attendee);
    std::vector<StaffNote> notes;
    while (query.executeStep()) {
        const std::string op = query.getColumn(0).getString();
        const SQLite::Column column = query.getColumn(1);
        const auto *bytes = static_cast<const std::uint8_t *>(column.getBlob());
        const auto plain =
            crypto::open(key, {bytes, static_cast<std::size_t>(column.getBytes())}, noteContext(op, attendee));
        if (plain)
            notes.push_back({op, crypto::textOf(*plain)});
    }
    return notes;
}

} // namespace plaza::store
