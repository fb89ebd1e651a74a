// SPDX-License-Identifier: GPL-3.0-or-later
// The promo loop of a running kiosk: what is left of it when the program ends, and when it dies.
#include "kiosk/venue.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::Program;
using plaza::tests::Venue;

namespace {

/// The square at 9:25, when the films run; nobody touches the kiosk.
struct Square : Venue {
    Square() : Venue(1) {}
    [[nodiscard]] Program start() const
    {
        return Program(QStringLiteral("plaza-kiosk"),
                       {"--event", QString::fromStdString(package.string()), "--store",
                        QString::fromStdString(file.string()), "--kiosk", "k8", "--camera", "none", "--windowed",
                        "270x480", "--silent", "--clock", "2018-06-08T09:25:00+08:00"});
    }
    [[nodiscard]] QString plazactl(const QStringList &words) const
    {
        Program command("plazactl", words + QStringList{"--store", QString::fromStdString(file.string())});
        command.waitForEnd();
        return command.everything();
    }
};

} // namespace

TEST_CASE("A kiosk that is asked to end writes down what it showed, and no film is suspected")
{
    const Square square;
    Program kiosk = square.start();
    REQUIRE(kiosk.waitFor("promo: welcome is shown"));
    kiosk.terminate();
    REQUIRE(kiosk.waitForEnd());
    CHECK(kiosk.exitCode() == 0);
    const QString played = square.plazactl({"promo", "played"});
    CAPTURE(played.toStdString());
    CHECK(played.contains("welcome"));
    CHECK_FALSE(square.plazactl({"media", "quarantine"}).contains("welcome"));
}

TEST_CASE("A film that was playing when the kiosk died twice is not played again until somebody says so")
{
    const Square square;
    for (int i = 0; i < 2; ++i) {
        Program kiosk = square.start();
        REQUIRE(kiosk.waitFor("promo: welcome is shown"));
        kiosk.kill();
    }
    {
        Program kiosk = square.start();
        REQUIRE(kiosk.waitFor("promo: welcome is not shown"));
        REQUIRE(kiosk.waitFor("is shown"));
        CHECK_FALSE(kiosk.lines().constLast().contains("welcome"));
        kiosk.terminate();
        REQUIRE(kiosk.waitForEnd());
    }
    CHECK(square.plazactl({"media", "quarantine"}).contains("01-welcome.mp4"));
    CHECK_FALSE(square.plazactl({"media", "quarantine", "--clear", "01-welcome.mp4"}).isEmpty());
    Program kiosk = square.start();
    CHECK(kiosk.waitFor("promo: welcome is shown"));
}
