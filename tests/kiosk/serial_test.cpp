// SPDX-License-Identifier: GPL-3.0-or-later
// A whole kiosk without a camera, and a scanner on a pseudo terminal.
#include "kiosk/venue.h"
#include "scan/setup_card.h"
#include "support/catch.h"
#include "support/pty.h"

#include <QElapsedTimer>

using namespace plaza;
using tests::Program;

namespace {

Program kioskWithScanner(const tests::Venue &venue, const std::string &scanner)
{
    return Program(QStringLiteral("plaza-kiosk"),
                   {"--event", QString::fromStdString(venue.package.string()), "--store",
                    QString::fromStdString(venue.file.string()), "--kiosk", "k1", "--camera", "none", "--scanner",
                    QString::fromStdString(scanner), "--windowed", "540x960", "--silent"});
}

} // namespace

TEST_CASE("A serial scanner signs guests in, also after it was unplugged, and noise is refused by name")
{
    tests::Venue venue(3);
    tests::PtyScanner scanner(venue.dir / "scanner");
    Program kiosk = kioskWithScanner(venue, "serial:" + (venue.dir / "scanner").string());
    REQUIRE(kiosk.waitFor("is open"));

    scanner.send("]Q1" + venue.codes["G1"] + "\r\n");
    REQUIRE(kiosk.waitForLines(" welcome", 1));
    scanner.send(std::string(10'240, 'x') + "\r" + venue.codes["G2"] + venue.codes["G2"]); // no suffix, and doubled
    REQUIRE(kiosk.waitForLines(" welcome", 2));
    scanner.unplug();
    REQUIRE(kiosk.waitFor("unplugged"));
    scanner.plugIn();
    QElapsedTimer clock;
    clock.start();
    REQUIRE(kiosk.waitForLines("scanner: ready", 2));
    CHECK(clock.elapsed() < 3000);
    scanner.send(venue.codes["G3"] + "\t");
    REQUIRE(kiosk.waitForLines(" welcome", 3));
    kiosk.kill();

    INFO(kiosk.everything().toStdString());
    CHECK(kiosk.lines().filter("too-long (10240 bytes)").size() == 1);
    CHECK_FALSE(kiosk.everything().contains("PZ1:"));
    CHECK(venue.journal().times == std::map<std::string, int>{{"G1", 1}, {"G2", 1}, {"G3", 1}});
    CHECK(venue.forum().refused == 0);
}

TEST_CASE("The setup card is answered at the kiosk and never journalled")
{
    tests::Venue venue(1);
    tests::PtyScanner scanner(venue.dir / "scanner");
    Program kiosk = kioskWithScanner(venue, "serial:" + (venue.dir / "scanner").string());
    REQUIRE(kiosk.waitFor("is open"));

    const std::string card(scan::kSetupText);
    scanner.send(card + card + "\r" + card.substr(0, 90) + "\r" + venue.codes["G1"] + "\r");
    REQUIRE(kiosk.waitForLines(" welcome", 1));
    kiosk.kill();

    CHECK(kiosk.lines().filter("act ").size() == 1);
    CHECK(venue.forum().refused == 0);
}

TEST_CASE("A scanner line that does not fit is told before the kiosk opens")
{
    const tests::Venue venue(1);
    Program kiosk = kioskWithScanner(venue, "serial:ttyACM0");
    kiosk.waitForEnd();
    CHECK(kiosk.exitCode() == 2);
    CHECK(kiosk.everything().contains("serial:/dev/ttyACM0"));
}
