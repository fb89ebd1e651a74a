// SPDX-License-Identifier: GPL-3.0-or-later
// One sign-in (verify the ticket, look up, decide, commit durably) on a roster of 100,000 with 10,000 revocations, each
// beside its floor: one Ed25519 verification and the same rows written by bare prepared statements in one WAL/FULL
// transaction, on a copy of the same file, in turn. And the import of those 100,000 rows.
#include "bench/crowd.h"
#include "bench/percentile.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>

namespace {

using namespace plaza;
using namespace plaza::bench;

Crowd &crowd()
{
    static Crowd theCrowd;
    return theCrowd;
}

/// What no sign-in can do without.
class Floor {
public:
    explicit Floor(const std::filesystem::path &file)
        : m_db(file.string(), SQLite::OPEN_READWRITE), m_signer(crypto::SigningSeed::random()),
          m_message(crypto::randomBytes(41)), m_signature(m_signer.sign(m_message)), m_hash(crypto::randomBytes(32))
    {
        m_db.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON; "
                  "PRAGMA cell_size_check=ON; PRAGMA mmap_size=0; PRAGMA journal_size_limit=8388608");
    }

    bool once(int number)
    {
        const bool genuine = crypto::verify(m_signer.publicKey(), m_message, m_signature);
        const std::string attendee = idOf(number * 40);
        SQLite::Transaction transaction(m_db, SQLite::TransactionBehavior::IMMEDIATE);
        m_journal.reset();
        m_journal.bind(1, number + 1);
        m_journal.bind(2, "op-" + std::to_string(number) + "-0123456789abcdef0123456789");
        m_journal.bind(3, m_body);
        m_journal.bind(4, m_hash.data(), 32);
        m_journal.bind(5, m_hash.data(), 32);
        m_journal.exec();
        for (SQLite::Statement *statement : {&m_movement, &m_attendance}) {
            statement->reset();
            statement->bind(1, attendee);
            statement->exec();
        }
        m_tally.reset();
        m_tally.exec();
        transaction.commit();
        return genuine;
    }

private:
    SQLite::Database m_db;
    crypto::Signer m_signer;
    crypto::Bytes m_message;
    crypto::Signature m_signature;
    crypto::Bytes m_hash;
    std::string m_body = R"({"attendee":"P100000","code":{"hash":"0123456789abcdef0123456789abcdef","length":145},)"
                         R"("day":20180608,"session":"forum","v":1})";
    SQLite::Statement m_journal{
        m_db, "INSERT INTO journal VALUES ('0123456789abcdef0123456789abcdef.9', ?, ?, 1528418772345, "
              "1528418772345, 100166052000000000, 'k1', 'GuestSignedIn', ?, ?, ?)"};
    SQLite::Statement m_movement{m_db, "INSERT INTO movement VALUES ('forum', 20180608, ?, 100166052000000000, "
                                       "'0123456789abcdef0123456789abcdef.9', 1, 1, 1528418772345, 'k1')"};
    SQLite::Statement m_attendance{m_db,
                                   "INSERT INTO attendance VALUES ('forum', 20180608, ?, 1528418772345, 'k1', 1, 0)"};
    SQLite::Statement m_tally{m_db, "INSERT INTO tally VALUES ('forum', 20180608, 1, 0) ON CONFLICT DO UPDATE SET "
                                    "inside = inside + 1"};
};

void signIn(benchmark::State &state)
{
    Crowd &event = crowd();
    event.desk.reset(); // closed, so that the copy is whole
    const auto copy = event.dir / "floor.db";
    std::filesystem::copy_file(event.file, copy, std::filesystem::copy_options::overwrite_existing);
    event.desk = std::make_unique<desk::Desk>(event.file, event.keys, *config::loadPackage(event.package).config,
                                              event.machine, event.event);
    Floor floor(copy);
    std::vector<double> ours;
    std::vector<double> floors;
    int number = 0;
    for ([[maybe_unused]] auto turn : state) {
        auto start = Timer::now();
        const auto outcome = event.desk->signIn({.who = desk::ShownCode{event.codes[static_cast<std::size_t>(number)]},
                                                 .session = "forum",
                                                 .kiosk = "k1",
                                                 .at = {},
                                                 .op = {}});
        ours.push_back(microsecondsSince(start));
        start = Timer::now();
        const bool genuine = floor.once(number++);
        floors.push_back(microsecondsSince(start));
        if (outcome.verdict != core::Verdict::Welcome || !genuine)
            state.SkipWithError("a guest was not welcome");
    }
    state.counters["p50_us"] = bench::percentile(ours, 0.5);
    state.counters["p99_us"] = bench::percentile(ours, 0.99);
    state.counters["floor_p50_us"] = bench::percentile(floors, 0.5);
    state.counters["floor_p99_us"] = bench::percentile(floors, 0.99);
    state.counters["p50_of_floor"] = bench::percentile(ours, 0.5) / bench::percentile(floors, 0.5);
}

void importRoster(benchmark::State &state)
{
    for ([[maybe_unused]] auto turn : state)
        state.SetIterationTime(crowd().importSeconds);
    state.counters["rows"] = kPeople;
    state.counters["read_s"] = crowd().readSeconds;
    state.counters["import_s"] = crowd().importSeconds;
}

} // namespace

BENCHMARK(importRoster)->Name("roster/import_100k")->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);
BENCHMARK(signIn)->Name("desk/sign_in_100k")->Iterations(kSignIns)->Unit(benchmark::kMicrosecond);
