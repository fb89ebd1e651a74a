// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/people.h"

#include "store/person_index.h"
#include "store/person_json.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <utility>

namespace plaza::store {

namespace {

constexpr std::size_t kShortHash = 16;
/// secure_delete overwrites what stood there.
constexpr const char *kErase =
    "UPDATE attendee SET code_index = NULL, phone_index = NULL, phone_end_index = NULL, content = x'', row_key = x'', "
    "sealed = x'' WHERE length(row_key) > 0";
constexpr const char *kPut =
    "INSERT INTO attendee(id, serial, category, code_index, content, row_key, sealed, phone_index, phone_end_index) "
    "VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET category = excluded.category, "
    "code_index = excluded.code_index, content = excluded.content, row_key = excluded.row_key, "
    "sealed = excluded.sealed, phone_index = excluded.phone_index, phone_end_index = excluded.phone_end_index";

crypto::ByteView blobOf(const SQLite::Column &column)
{
    return {static_cast<const std::uint8_t *>(column.getBlob()), static_cast<std::size_t>(column.getBytes())};
}

void bindBlob(SQLite::Statement &statement, int index, crypto::ByteView bytes)
{
    statement.bind(index, bytes.data(), static_cast<int>(bytes.size()));
}

void bindPhone(SQLite::Statement &statement, int first, const crypto::EventHmac &hmac, const std::string &phone)
{
    if (const auto indexes = phoneIndexesOf(hmac, phone))
        for (const crypto::Digest &index : *indexes)
            bindBlob(statement, first++, crypto::ByteView(index.bytes).first(kShortHash));
}

} // namespace

struct People::Statements {
    explicit Statements(SQLite::Database &db)
        : bySerial(db, "SELECT id, serial, category, row_key, sealed FROM attendee WHERE serial = ?"),
          byCode(db, "SELECT id, serial, category, row_key, sealed FROM attendee WHERE code_index = ?"),
          byId(db, "SELECT id, serial, category, row_key, sealed FROM attendee WHERE id = ?"),
          all(db, "SELECT id, serial, category, row_key, sealed FROM attendee ORDER BY id"),
          content(db, "SELECT content FROM attendee WHERE id = ?"),
          codeOwner(db, "SELECT id FROM attendee WHERE code_index = ?"),
          expectedAt(db, "SELECT session FROM expected WHERE attendee = ? ORDER BY session"),
          expect(db, "INSERT INTO expected(attendee, session) VALUES (?,?)"),
          unexpect(db, "DELETE FROM expected WHERE attendee = ?")
    {
    }
    SQLite::Statement bySerial, byCode, byId, all, content, codeOwner, expectedAt, expect, unexpect;
    // Made when first needed: a reader may look at an older schema.
    std::optional<SQLite::Statement> put, forgotten, setPhoneIndexes;
};

People::People(SQLite::Database &db, const crypto::SealKey &sealKey, const crypto::EventKey &eventKey)
    : m_db(db), m_sealKey(sealKey), m_hmac(eventKey), m_sql(std::make_unique<Statements>(db))
{
}

People::~People() = default;

std::optional<Person> People::read(SQLite::Statement &query)
{
    if (!query.executeStep())
        return std::nullopt;
    Person person{.id = query.getColumn(0).getString(),
                  .serial = static_cast<std::uint64_t>(query.getColumn(1).getInt64()),
                  .category = query.getColumn(2).getString(),
                  .expectedAt = {},
                  .attendee = std::nullopt};
    SQLite::Statement &expected = m_sql->expectedAt;
    expected.reset();
    expected.bindNoCopy(1, person.id);
    while (expected.executeStep())
        person.expectedAt.push_back(expected.getColumn(0).getString());
    expected.reset();
    person.erased = query.getColumn(3).getBytes() == 0 && query.getColumn(4).getBytes() == 0;
    person.attendee = openPerson(m_sealKey, person.id, {blobOf(query.getColumn(3)), blobOf(query.getColumn(4))});
    if (person.attendee) {
        person.attendee->category = person.category;
        person.attendee->sessions = person.expectedAt;
    }
    return person;
}

std::optional<Person> People::bySerial(std::uint64_t serial)
{
    SQLite::Statement &query = m_sql->bySerial;
    query.reset();
    query.bind(1, static_cast<std::int64_t>(serial));
    auto person = read(query);
    query.reset();
    return person;
}

std::optional<Person> People::byCode(const std::string &externalCode)
{
    SQLite::Statement &query = m_sql->byCode;
    query.reset();
    bindBlob(query, 1, codeIndexOf(m_hmac, externalCode).bytes);
    auto person = read(query);
    query.reset();
    return person;
}

std::optional<Person> People::byId(const std::string &id)
{
    SQLite::Statement &query = m_sql->byId;
    query.reset();
    query.bind(1, id);
    auto person = read(query);
    query.reset();
    return person;
}

void People::forEach(const std::function<void(const Person &)> &visit)
{
    SQLite::Statement &query = m_sql->all;
    query.reset();
    while (const auto person = read(query))
        visit(*person);
    query.reset();
}

int People::forSome(const std::string &after, int limit, const std::function<void(const Person &)> &visit)
{
    SQLite::Statement query(m_db, "SELECT id, serial, category, row_key, sealed FROM attendee WHERE id > ? "
                                  "ORDER BY id LIMIT ?");
    query.bindNoCopy(1, after);
    query.bind(2, limit);
    int count = 0;
    for (auto person = read(query); person; person = read(query), ++count)
        visit(*person);
    return count;
}

crypto::Digest People::contentOf(const core::Attendee &attendee) const
{
    std::string text = plainText(attendee) + "\n" + attendee.category;
    for (const std::string &session : attendee.sessions)
        text += "\n" + session;
    return m_hmac("attendee-content", crypto::bytesOf(text));
}

bool People::wasForgotten(const std::string &id)
{
    SQLite::Statement &query = made(m_sql->forgotten, "SELECT 1 FROM forgotten WHERE attendee = ?");
    query.bindNoCopy(1, id);
    const bool found = query.executeStep();
    query.reset();
    return found;
}

SQLite::Statement &People::made(std::optional<SQLite::Statement> &statement, const char *sql)
{
    if (!statement)
        statement.emplace(m_db, sql);
    statement->reset();
    statement->clearBindings();
    return *statement;
}

std::vector<Person> People::byIndex(const char *column, const crypto::Digest &index)
{
    SQLite::Statement query(m_db, std::string("SELECT id, serial, category, row_key, sealed FROM attendee WHERE ") +
                                      column + " = ? ORDER BY id");
    bindBlob(query, 1, crypto::ByteView(index.bytes).first(kShortHash));
    std::vector<Person> found;
    while (auto person = read(query))
        found.push_back(std::move(*person));
    return found;
}

std::vector<Person> People::byPhone(const std::string &phone)
{
    return byIndex("phone_index", phoneIndexOf(m_hmac, phone));
}

std::vector<Person> People::byPhoneEnd(const std::string &lastFour)
{
    return byIndex("phone_end_index", phoneEndIndexOf(m_hmac, lastFour));
}

void People::indexPhones()
{
    std::vector<std::pair<std::string, std::string>> phones;
    forEach([&](const Person &person) {
        if (person.attendee)
            phones.emplace_back(person.id, person.attendee->phone);
    });
    for (const auto &[id, phone] : phones) {
        SQLite::Statement &set =
            made(m_sql->setPhoneIndexes, "UPDATE attendee SET phone_index = ?2, phone_end_index = ?3 WHERE id = ?1");
        set.bindNoCopy(1, id);
        bindPhone(set, 2, m_hmac, phone);
        set.exec();
    }
}

void People::forEachWithPhones(const std::function<void(const Person &, bool)> &visit)
{
    SQLite::Statement query(m_db, "SELECT id, serial, category, row_key, sealed, phone_index, phone_end_index "
                                  "FROM attendee ORDER BY id");
    while (const auto person = read(query)) {
        const auto indexes = phoneIndexesOf(m_hmac, person->attendee ? person->attendee->phone : std::string());
        const auto fits = [&](std::size_t which) {
            const SQLite::Column column = query.getColumn(static_cast<int>(5 + which));
            return indexes ? column.isBlob() &&
                                 std::ranges::equal(blobOf(column),
                                                    crypto::ByteView((*indexes)[which].bytes).first(kShortHash))
                           : column.isNull();
        };
        visit(*person, fits(0) && fits(1));
    }
}

bool People::erase(const std::string &id)
{
    SQLite::Statement notes(m_db, "DELETE FROM staff_note WHERE attendee = ?");
    notes.bind(1, id);
    notes.exec();
    SQLite::Statement erase(m_db, std::string(kErase) + " AND id = ?");
    erase.bind(1, id);
    return erase.exec() > 0;
}

int People::eraseAll()
{
    m_db.exec("DELETE FROM staff_note");
    return m_db.exec(kErase);
}

void People::putMark(const Person &erased)
{
    SQLite::Statement put(m_db, "INSERT INTO attendee(id, serial, category, code_index, content, row_key, sealed) "
                                "VALUES (?,?,?,NULL,x'',x'',x'')");
    put.bind(1, erased.id);
    put.bind(2, static_cast<std::int64_t>(erased.serial));
    put.bind(3, erased.category);
    put.exec();
    replaceExpectations(erased.id, erased.expectedAt);
}

PutResult People::put(const core::Attendee &attendee)
{
    if (wasForgotten(attendee.id))
        return PutResult::Forgotten;
    const crypto::Digest whole = contentOf(attendee);
    const crypto::ByteView content(whole.bytes.data(), kShortHash);
    SQLite::Statement &known = m_sql->content;
    known.reset();
    known.bindNoCopy(1, attendee.id);
    const bool exists = known.executeStep();
    const bool same = exists && std::ranges::equal(blobOf(known.getColumn(0)), content);
    known.reset();
    if (same)
        return PutResult::Same;

    SQLite::Statement &put = made(m_sql->put, kPut);
    put.bindNoCopy(1, attendee.id);
    put.bind(2, static_cast<std::int64_t>(serialOf(m_hmac, attendee.id)));
    put.bindNoCopy(3, attendee.category);
    if (!attendee.code.empty()) {
        const crypto::Digest index = codeIndexOf(m_hmac, attendee.code);
        SQLite::Statement &owner = m_sql->codeOwner;
        owner.reset();
        bindBlob(owner, 1, index.bytes);
        const bool taken = owner.executeStep() && owner.getColumn(0).getString() != attendee.id;
        owner.reset();
        if (taken)
            return PutResult::CodeTaken;
        bindBlob(put, 4, index.bytes);
    }
    const SealedPerson sealed = sealPerson(m_sealKey, attendee);
    bindBlob(put, 5, content);
    bindBlob(put, 6, sealed.rowKey);
    bindBlob(put, 7, sealed.sealed);
    bindPhone(put, 8, m_hmac, attendee.phone);
    put.exec();
    replaceExpectations(attendee.id, attendee.sessions);
    return exists ? PutResult::Changed : PutResult::Added;
}

void People::replaceExpectations(const std::string &id, const std::vector<std::string> &sessions)
{
    m_sql->unexpect.reset();
    m_sql->unexpect.bindNoCopy(1, id);
    m_sql->unexpect.exec();
    for (const std::string &session : sessions) {
        m_sql->expect.reset();
        m_sql->expect.bindNoCopy(1, id);
        m_sql->expect.bindNoCopy(2, session);
        m_sql->expect.exec();
    }
}

std::string People::digest()
{
    crypto::Sha256 hash;
    std::string row; // hashed row by row, because small pieces are slow
    const auto field = [&](const SQLite::Column &column) {
        const crypto::ByteView bytes = blobOf(column);
        row.append(std::to_string(bytes.size())).append(":").append(bytes.begin(), bytes.end());
    };
    SQLite::Statement people(m_db, "SELECT id, serial, category, code_index, content, row_key, sealed FROM attendee "
                                   "ORDER BY id");
    while (people.executeStep()) {
        row.clear();
        for (int column = 0; column < 7; ++column) {
            if (column == 1)
                row.append(people.getColumn(column).getText()).append(";");
            else
                field(people.getColumn(column));
        }
        hash.add(row);
    }
    SQLite::Statement expected(m_db, "SELECT attendee, session FROM expected ORDER BY attendee, session");
    while (expected.executeStep()) {
        row.clear();
        field(expected.getColumn(0));
        field(expected.getColumn(1));
        hash.add(row);
    }
    return crypto::toHex(hash.finish().bytes);
}

std::uint64_t serialOf(const crypto::EventHmac &hmac, const std::string &attendeeId)
{
    const crypto::Digest digest = hmac("serial", crypto::bytesOf(attendeeId));
    std::uint64_t serial = 0;
    for (std::size_t i = 0; i < sizeof serial; ++i)
        serial = serial << 8 | digest.bytes[i];
    return serial;
}

std::uint64_t serialOf(const crypto::EventKey &eventKey, const std::string &attendeeId)
{
    return serialOf(crypto::EventHmac(eventKey), attendeeId);
}

} // namespace plaza::store
