// SPDX-License-Identifier: GPL-3.0-or-later
// File descriptors run out: a process that can't open its store says so; one that has it open goes on.
#include "faults/commands.h"
#include "support/catch.h"

#include <QProcess>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kGuests = 30;

/// Takes every descriptor that this process may have.
class Hoarder {
public:
    Hoarder()
    {
        ::getrlimit(RLIMIT_NOFILE, &m_before);
        rlimit fewer = m_before;
        fewer.rlim_cur = 256;
        ::setrlimit(RLIMIT_NOFILE, &fewer);
        for (int fd = ::open("/dev/null", O_RDONLY); fd >= 0; fd = ::open("/dev/null", O_RDONLY))
            m_taken.push_back(fd);
    }
    ~Hoarder()
    {
        for (const int fd : m_taken)
            ::close(fd);
        ::setrlimit(RLIMIT_NOFILE, &m_before);
    }
    Hoarder(const Hoarder &) = delete;
    Hoarder &operator=(const Hoarder &) = delete;

private:
    rlimit m_before{};
    std::vector<int> m_taken;
};

void expectClean(const Row &row)
{
    putIntoTable(row);
    CAPTURE(row.fault);
    CHECK(row.lost == 0);
    CHECK(row.doubled == 0);
    CHECK(row.unclean == 0);
}

} // namespace

TEST_CASE("with too few descriptors a command refuses to begin, or signs everybody in")
{
    Commands commands(kGuests);
    Row row{.fault = "started with 3 … 20 file descriptors"};
    int all = 0;
    int none = 0;
    for (int limit = 3; limit <= 20; ++limit) {
        const QString most = QStringLiteral("--nofile=%1:%1").arg(limit);
        const QByteArray written = commands.signIn({"prlimit", most});
        const std::size_t acked = acknowledged(written).size();
        all += acked == kGuests ? 1 : 0;
        none += acked == 0 ? 1 : 0;
        commands.judge(written, row);
    }
    row.answer = std::to_string(none) + "× nobody signed in, " + std::to_string(all) + "× everybody";
    expectClean(row);
    CHECK(none > 0);
    CHECK(all > 0);
    CHECK(all + none == row.tried);
}

TEST_CASE("a desk that has its store open needs no further descriptor")
{
    Venue venue(kGuests);
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    Row row{.fault = "file descriptors run out while people sign in"};
    Acknowledged acked;
    {
        desk::Desk desk(venue.file, venue.keys, venue.config, venue.machine, event);
        const Hoarder hoarder;
        for (const auto &[id, code] : venue.codes) {
            const auto outcome =
                desk.signIn({.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}});
            if (outcome.verdict != core::Verdict::NotSaved)
                acked.insert(outcome.op);
        }
    }
    CHECK(acked.size() == kGuests);
    row.answer = "everybody signed in";
    judge(venue.file, venue.keys, acked, row);
    expectClean(row);
}
