// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of sign-ins, broken off in many ways: nothing that was acknowledged is lost, nothing is there twice, and the
// store opens clean. PLAZA_FAULT_ROUNDS says how often each fault is tried.
#include "kiosk/venue.h"
#include "store/connection.h"
#include "store/verify.h"
#include "support/catch.h"

#include <QProcess>
#include <SQLiteCpp/SQLiteCpp.h>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <fstream>
#include <iostream>
#include <random>
#include <sstream>

using namespace plaza;
using plaza::tests::TempDir;
using plaza::tests::Venue;

namespace {

constexpr int kGuests = 120;

int rounds()
{
    const char *wanted = std::getenv("PLAZA_FAULT_ROUNDS");
    return wanted == nullptr ? 6 : std::max(1, std::atoi(wanted));
}

/// What was acknowledged: the op ids of lines that say that an act was saved.
std::set<std::string> acknowledged(const QByteArray &output)
{
    std::set<std::string> ops;
    std::istringstream lines(output.toStdString());
    for (std::string line; std::getline(lines, line);) {
        const auto json = nlohmann::json::parse(line, nullptr, false);
        if (!json.is_discarded() && json.contains("op") && json["verdict"] != "not-saved")
            ops.insert(json["op"].get<std::string>());
    }
    return ops;
}

struct Row {
    std::string fault;
    int tried = 0, acknowledged = 0, lost = 0, doubled = 0, unclean = 0;
};

/// A store with guests, copied afresh for every round.
class Bench {
public:
    Bench() : m_venue(kGuests)
    {
        std::ofstream codes(m_venue.dir / "codes.txt");
        for (const std::string &code : m_venue.allCodes())
            codes << code << '\n';
    }
    /// Signs everybody in at a fresh copy, under `wrapper` (a program and its words, perhaps none); killed when
    /// `killAfter` lines were written, if that is not 0. What it wrote.
    QByteArray signIn(const QStringList &wrapper, int killAfter)
    {
        m_copy = m_venue.dir / ("copy" + std::to_string(++m_number) + ".db");
        std::filesystem::copy_file(m_venue.file, m_copy);
        std::filesystem::copy_file(store::keyFileOf(m_venue.file), store::keyFileOf(m_copy));
        QStringList words = wrapper;
        words << QStringLiteral(PLAZA_BIN_DIR "/plazactl") << "signin"
              << "--store" << QString::fromStdString(m_copy.string()) << "--session"
              << "forum"
              << "--kiosk"
              << "k1"
              << "--codes" << QString::fromStdString(m_venue.dir / "codes.txt");
        QProcess process;
        const QString program = words.takeFirst();
        process.start(program, words);
        QByteArray written;
        while (killAfter > 0 && written.count('\n') < killAfter && process.waitForReadyRead(60'000))
            written += process.readAllStandardOutput();
        if (killAfter > 0)
            process.kill();
        process.waitForFinished(120'000);
        return written + process.readAllStandardOutput();
    }
    /// Looks at the copy as it was left, and counts into `row`.
    void judge(const QByteArray &written, Row &row)
    {
        const std::set<std::string> acked = acknowledged(written);
        ++row.tried;
        row.acknowledged += static_cast<int>(acked.size());
        { // who opens it for writing next takes the log in, as the next start of a kiosk does
            core::SystemClock clock;
            const store::Store next(m_copy, m_venue.keys, clock);
        }
        row.unclean += store::verifyStore(m_copy, &m_venue.keys).problems.empty() ? 0 : 1;
        std::set<std::string> kept;
        std::map<std::string, int> times;
        const auto db = store::openReader(m_copy);
        store::forEachRow(*db, [&](const store::JournalRow &fact) {
            kept.insert(fact.op);
            if (const auto recorded = fact.decoded(); const auto *in = std::get_if<core::GuestSignedIn>(&recorded.fact))
                ++times[in->attendee];
        });
        for (const std::string &op : acked)
            row.lost += kept.contains(op) ? 0 : 1;
        for (const auto &[id, count] : times)
            row.doubled += count > 1 ? 1 : 0;
    }
    [[nodiscard]] const std::filesystem::path &copy() const { return m_copy; }

private:
    Venue m_venue;
    std::filesystem::path m_copy;
    int m_number = 0;
};

QStringList strace(const QString &inject)
{
    return {"strace", "-f", "-o", "/dev/null", "-e", "inject=" + inject};
}

void print(const std::vector<Row> &rows)
{
    std::cout << "| fault | N | acknowledged | lost | doubled | unclean |\n|---|---|---|---|---|---|\n";
    for (const Row &row : rows)
        std::cout << "| " << row.fault << " | " << row.tried << " | " << row.acknowledged << " | " << row.lost << " | "
                  << row.doubled << " | " << row.unclean << " |\n";
    std::cout << std::flush;
}

} // namespace

TEST_CASE("whatever breaks off a stream of sign-ins: lost 0, doubled 0, unclean 0")
{
    Bench bench;
    std::mt19937 random(2018);
    std::vector<Row> rows;
    // One sync and some four writes for each guest: the points are spread over all of them, none twice.
    const auto sync = [](int round) {
        return QString::number(1 + round * 37 % kGuests);
    };
    const auto writing = [](int round) {
        return QString::number(1 + round * 149 % (4 * kGuests));
    };
    const auto tryFault = [&](const std::string &fault, const std::function<QByteArray(int)> &run) {
        Row row{.fault = fault};
        for (int round = 0; round < rounds(); ++round)
            bench.judge(run(round), row);
        rows.push_back(row);
        return row;
    };
    const auto nothing = tryFault("none", [&](int) { return bench.signIn({}, 0); });
    CHECK(nothing.acknowledged == kGuests * nothing.tried); // the control: all of them can be acknowledged
    tryFault("kill -9 at a random moment",
             [&](int) { return bench.signIn({}, 1 + static_cast<int>(random() % (kGuests - 10))); });
    tryFault("kill -9 at the Nth sync",
             [&](int round) { return bench.signIn(strace("fdatasync:signal=SIGKILL:when=" + sync(round)), 0); });
    tryFault("kill -9 at the Nth write",
             [&](int round) { return bench.signIn(strace("pwrite64:signal=SIGKILL:when=" + writing(round)), 0); });
    tryFault("EIO from the Nth sync on",
             [&](int round) { return bench.signIn(strace("fdatasync:error=EIO:when=" + sync(round) + "+"), 0); });
    tryFault("ENOSPC from the Nth write on",
             [&](int round) { return bench.signIn(strace("pwrite64:error=ENOSPC:when=" + writing(round) + "+"), 0); });
    tryFault("EROFS from the Nth write on",
             [&](int round) { return bench.signIn(strace("pwrite64:error=EROFS:when=" + writing(round) + "+"), 0); });
    print(rows);
    for (const Row &row : rows) {
        CAPTURE(row.fault);
        CHECK(row.tried == rounds());
        CHECK(row.lost == 0);
        CHECK(row.doubled == 0);
        CHECK(row.unclean == 0);
    }
}

TEST_CASE("the judge is awake: a fact taken out and one put in twice are seen")
{
    Bench bench;
    const QByteArray written = bench.signIn({}, 0);
    Row good{.fault = "none"};
    bench.judge(written, good);
    REQUIRE(good.lost + good.doubled + good.unclean == 0);
    {
        SQLite::Database db(bench.copy().string(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER journal_keeps_rows");
        db.exec("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");
        db.exec("INSERT INTO journal SELECT origin, seq + 1000, op || 'x', wall_ms, event_ms, hlc, kiosk, kind, body, "
                "prev, hash "
                "FROM journal WHERE kind = (SELECT kind FROM journal ORDER BY seq DESC LIMIT 1) LIMIT 1");
    }
    Row bad{.fault = "tampered"};
    bench.judge(written, bad);
    CHECK(bad.lost == 1);
    CHECK(bad.doubled == 1);
    CHECK(bad.unclean == 1);
}
