// SPDX-License-Identifier: GPL-3.0-or-later
// The roster on disk: ids, serials, expectations in the clear; names, phones, seats and notes sealed per person.
#pragma once

#include "core/attendee.h"
#include "crypto/crypto.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace plaza::store {

/// A person as a sign-in needs them.
struct Person {
    std::string id;
    std::uint64_t serial = 0;
    std::string category;
    std::vector<std::string> expectedAt;    ///< in the order of the ids
    std::optional<core::Attendee> attendee; ///< nullopt: erased, or the sealed record can't be opened
    bool erased = false;                    ///< only this mark is left of them
};

enum class PutResult {
    Added,
    Changed,
    Same,
    CodeTaken, ///< another person has the same external code
    Forgotten, ///< the journal says that this person was forgotten: not taken in again
};

class People {
public:
    /// `sealKey` wraps the people's own keys; `eventKey` makes serials and blind indexes.
    People(SQLite::Database &db, const crypto::SealKey &sealKey, const crypto::EventKey &eventKey);
    ~People();

    [[nodiscard]] std::optional<Person> bySerial(std::uint64_t serial);
    [[nodiscard]] std::optional<Person> byCode(const std::string &externalCode);
    [[nodiscard]] std::optional<Person> byId(const std::string &id);
    /// People with this phone, with or without +86 in front, in the order of their ids.
    [[nodiscard]] std::vector<Person> byPhone(const std::string &phone);
    /// People whose phone ends in these four digits, in the order of their ids.
    [[nodiscard]] std::vector<Person> byPhoneEnd(const std::string &lastFour);
    void forEach(const std::function<void(const Person &)> &visit); ///< in the order of the ids
    /// At most `limit` people whose ids come after this one, in their order; how many there were.
    int forSome(const std::string &after, int limit, const std::function<void(const Person &)> &visit);
    /// And whether the phones' indexes are the ones of the person's record. Not for schema 1, which has none.
    void forEachWithPhones(const std::function<void(const Person &, bool phonesFit)> &visit);

    /// Adds the person, or replaces what is kept under this id. Inside a transaction. `attendee.id` is not empty.
    /// With CodeTaken and Forgotten nothing was changed.
    PutResult put(const core::Attendee &attendee);

    /// Destroys the person's key, sealed record, staff's notes, content hash and blind index; id, serial, category and
    /// expectations stay, so that counts do. False: unknown, or erased before. Inside a transaction; Store::emptyLog()
    /// after it.
    bool erase(const std::string &id);
    int eraseAll(); ///< how many it erased
    /// Keeps somebody who is `erased` elsewhere, as such. Inside a transaction; the id is not known here.
    void putMark(const Person &erased);

    /// SHA-256 over every row of the roster, in the order of the ids; hex. Without the phones' indexes, which follow
    /// from the sealed records.
    [[nodiscard]] std::string digest();
    /// Makes the phones' indexes of everybody anew. Inside a transaction.
    void indexPhones();

private:
    struct Statements;
    [[nodiscard]] std::optional<Person> read(SQLite::Statement &query);
    [[nodiscard]] std::vector<Person> byIndex(const char *column, const crypto::Digest &index);
    [[nodiscard]] SQLite::Statement &made(std::optional<SQLite::Statement> &statement, const char *sql);
    [[nodiscard]] crypto::Digest contentOf(const core::Attendee &attendee) const;
    [[nodiscard]] bool wasForgotten(const std::string &id);
    void replaceExpectations(const std::string &id, const std::vector<std::string> &sessions);

    SQLite::Database &m_db;
    crypto::SealKey m_sealKey;
    crypto::EventHmac m_hmac; ///< under the event's key
    std::unique_ptr<Statements> m_sql;
};

/// The serial of the ticket that every store of the event gives this person.
std::uint64_t serialOf(const crypto::EventKey &eventKey, const std::string &attendeeId);
std::uint64_t serialOf(const crypto::EventHmac &hmac, const std::string &attendeeId); ///< for many

} // namespace plaza::store
