// SPDX-License-Identifier: GPL-3.0-or-later
// One sign-in (verify the ticket, look up, decide, commit durably) on a roster of 100,000 with 10,000 revocations, each
// beside its floor: one Ed25519 verification and the same rows written by bare prepared statements in one WAL/FULL
// transaction, on a copy of the same file, in turn. And the import of those 100,000 rows.
#include "bench/percentile.h"
#include "desk/desk.h"
#include "desk/issue_tickets.h"
#include "desk/roster_import.h"
#include "desk/setup.h"
#include "support/temp_dir.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <benchmark/benchmark.h>
#include <chrono>
#include <fstream>

namespace {

using namespace plaza;
using Timer = std::chrono::steady_clock;

constexpr int kPeople = 100'000;
constexpr int kRevoked = 10'000;
constexpr int kSignIns = 2'000;

double microsecondsSince(Timer::time_point start)
{
    return std::chrono::duration<double, std::micro>(Timer::now() - start).count();
}

std::string idOf(int number)
{
    return "P" + std::to_string(100'000 + number);
}

/// A roster as an organiser would send it.
std::filesystem::path writeRoster(const std::filesystem::path &file)
{
    std::ofstream out(file);
    out << "编号,姓名,单位,职务,手机,类别,场次,座位,区域\n";
    for (int i = 0; i < kPeople; ++i)
        out << idOf(i) << ",测试" << i << ",第" << i % 500 << "检测所,工程师," << 19'900'000'000LL + i
            << ",企业代表,forum," << i / 40 << " 排 " << i % 40 << " 座," << char('A' + i % 6) << "\n";
    return file;
}

struct Crowd {
    tests::TempDir dir;
    std::filesystem::path file = dir / "crowd.db";
    std::filesystem::path package = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";
    core::SystemClock machine;
    core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    double readSeconds = 0;
    double importSeconds = 0;
    store::Keys keys;
    std::unique_ptr<desk::Desk> desk;
    std::vector<std::string> codes;

    Crowd()
    {
        auto loaded = config::loadPackage(package);
        std::vector<config::Problem> problems;
        desk::setUp({.texts = config::readPackageTexts(package, problems),
                     .config = *loaded.config,
                     .store = file,
                     .kiosk = "k1"},
                    machine);
        keys = store::readKeys(store::keyFileOf(file));
        desk = std::make_unique<desk::Desk>(file, keys, *loaded.config, machine, event);
        import(writeRoster(dir / "roster.csv"));
        revokeSome();
        const crypto::Signer signer(*keys.eventSeed);
        for (int i = 0; i < kSignIns; ++i)
            codes.push_back(
                desk::ticketCodeFor(*desk->store().people().byId(idOf(i * 40)), desk->config().event, signer));
    }

    void import(const std::filesystem::path &roster)
    {
        const auto start = Timer::now();
        const config::Roster read = config::readRoster(roster, desk->config().event);
        readSeconds = microsecondsSince(start) / 1e6;
        desk::importRoster(desk->store(), keys.eventKey, read, roster.string(), event.now());
        importSeconds = microsecondsSince(start) / 1e6;
    }

    void revokeSome()
    {
        desk->store().transact([&] {
            for (int i = 0; i < kRevoked; ++i) {
                const std::string id = idOf(i * 10 + 1);
                desk->store().record(crypto::randomId(), event.now(), "k1",
                                     core::TicketRevoked{store::serialOf(keys.eventKey, id), id});
            }
        });
    }
};

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
    for (auto _ : state) {
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
    for (auto _ : state)
        state.SetIterationTime(crowd().importSeconds);
    state.counters["rows"] = kPeople;
    state.counters["read_s"] = crowd().readSeconds;
    state.counters["import_s"] = crowd().importSeconds;
}

} // namespace

BENCHMARK(importRoster)->Name("roster/import_100k")->Iterations(1)->UseManualTime()->Unit(benchmark::kSecond);
BENCHMARK(signIn)->Name("desk/sign_in_100k")->Iterations(kSignIns)->Unit(benchmark::kMicrosecond);
