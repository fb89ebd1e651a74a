// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of sign-ins, broken off in many ways: nothing that was acknowledged is lost, nothing is there twice, and the
// store opens clean.
#include "faults/commands.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <functional>
#include <random>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kGuests = 120;

/// One sync and some five writes for each guest: the points are spread over all of them, none twice.
QString sync(int round)
{
    return QString::number(1 + round * 37 % kGuests);
}

QString writing(int round)
{
    return QString::number(1 + round * 149 % (5 * kGuests));
}

} // namespace

TEST_CASE("whatever breaks off a stream of sign-ins: lost 0, doubled 0, unclean 0")
{
    Commands commands(kGuests);
    std::mt19937 random(2018);
    const auto tryFault = [&](const std::string &fault, const std::function<QByteArray(int)> &run) {
        Row row{.fault = fault};
        for (int round = 0; round < rounds(); ++round)
            commands.judge(run(round), row);
        putIntoTable(row);
        CAPTURE(fault);
        CHECK(row.tried == rounds());
        CHECK(row.lost == 0);
        CHECK(row.doubled == 0);
        CHECK(row.unclean == 0);
        return row;
    };
    const auto under = [&](const QString &inject) {
        return commands.signIn(strace(inject));
    };
    const auto nothing = tryFault("none", [&](int) { return commands.signIn({}); });
    CHECK(nothing.acknowledged == kGuests * nothing.tried); // the control: all of them can be acknowledged
    tryFault("kill -9 at a random moment",
             [&](int) { return commands.signIn({}, 1 + static_cast<int>(random() % (kGuests - 10))); });
    tryFault("kill -9 at the Nth sync",
             [&](int round) { return under("fdatasync:signal=SIGKILL:when=" + sync(round)); });
    tryFault("kill -9 at the Nth write",
             [&](int round) { return under("pwrite64:signal=SIGKILL:when=" + writing(round)); });
    tryFault("EIO from the Nth sync on",
             [&](int round) { return under("fdatasync:error=EIO:when=" + sync(round) + "+"); });
    tryFault("ENOSPC from the Nth write on",
             [&](int round) { return under("pwrite64:error=ENOSPC:when=" + writing(round) + "+"); });
    tryFault("EROFS from the Nth write on",
             [&](int round) { return under("pwrite64:error=EROFS:when=" + writing(round) + "+"); });
}

TEST_CASE("the judge is awake: a fact taken out and one put in twice are seen")
{
    Commands commands(kGuests);
    const QByteArray written = commands.signIn({});
    Row good{.fault = "none"};
    commands.judge(written, good);
    REQUIRE(good.lost + good.doubled + good.unclean == 0);
    {
        SQLite::Database db(commands.copy().string(), SQLite::OPEN_READWRITE);
        db.exec("DROP TRIGGER journal_keeps_rows");
        db.exec("DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)");
        db.exec("INSERT INTO journal SELECT origin, seq + 1000, op || 'x', wall_ms, event_ms, hlc, kiosk, kind, body, "
                "prev, hash "
                "FROM journal WHERE kind = (SELECT kind FROM journal ORDER BY seq DESC LIMIT 1) LIMIT 1");
    }
    Row bad{.fault = "control: one fact taken out, one put in twice"};
    commands.judge(written, bad);
    putIntoTable(bad);
    CHECK(bad.lost == 1);
    CHECK(bad.doubled == 1);
    CHECK(bad.unclean == 1);
}
