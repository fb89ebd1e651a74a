// SPDX-License-Identifier: GPL-3.0-or-later
// The real kiosk before a video of tickets, killed in the middle of the queue: what its log said was saved, is.
#include "faults/judge.h"
#include "kiosk/ticket_video.h"
#include "kiosk/venue.h"
#include "support/catch.h"

#include <random>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kGuests = 12;
constexpr tests::Showing kQueue{.shown = 6, .between = 2, .atTheEnd = 50}; // a guest every 320 ms

/// The ops of acts that were saved before they were logged: "… act OP welcome".
Acknowledged acknowledgedBy(const QStringList &log)
{
    Acknowledged ops;
    for (const QString &line : log.filter(QStringLiteral(" act ")))
        if (!line.endsWith(QLatin1String("not-saved")))
            ops.insert(line.section(' ', -2, -2).toStdString());
    return ops;
}

} // namespace

TEST_CASE("a kiosk fed by video and killed at a random moment loses no sign-in that it acknowledged")
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    Venue venue(kGuests);
    const std::filesystem::path fresh = venue.file;
    makeTicketVideo(venue.video, venue.allCodes(), kQueue);
    std::mt19937 random(2018);
    Row row{.fault = "a kiosk fed by video, kill -9 at a random moment", .answer = "opened clean"};
    for (int round = 0; round < rounds(2); ++round) {
        const std::filesystem::path folder = venue.dir / std::to_string(round);
        std::filesystem::create_directory(folder);
        venue.file = folder / "k1.db";
        std::filesystem::copy_file(fresh, venue.file);
        std::filesystem::copy_file(store::keyFileOf(fresh), store::keyFileOf(venue.file));

        Program kiosk = venue.kiosk("file:" + venue.video);
        const int before = 1 + static_cast<int>(random() % 4);
        REQUIRE(kiosk.waitForLines(QStringLiteral(" act "), before));
        kiosk.readFor(static_cast<int>(random() % 400)); // a guest's time, and a little more
        kiosk.kill();
        judge(venue.file, venue.keys, acknowledgedBy(kiosk.lines()), row);
        std::filesystem::remove_all(folder);
    }
    putIntoTable(row);
    CHECK(row.tried == rounds(2));
    CHECK(row.acknowledged >= row.tried);
    CHECK(row.lost == 0);
    CHECK(row.doubled == 0);
    CHECK(row.unclean == 0);
}
