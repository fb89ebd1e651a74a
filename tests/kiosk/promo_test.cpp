// SPDX-License-Identifier: GPL-3.0-or-later
// The promo loop of a running kiosk: what is left of it when the program ends, and when it dies.
#include "kiosk/venue.h"
#include "media/manifest.h"
#include "support/catch.h"

#include <fstream>
#include <iterator>

using namespace plaza;
using plaza::tests::Program;
using plaza::tests::Venue;

namespace {

/// The square at 9:25, when the films run; nobody touches the kiosk. Its package is a copy that a test may change.
struct Square : Venue {
    Square() : Venue(1)
    {
        std::filesystem::copy(package, copy, std::filesystem::copy_options::recursive);
        package = copy;
    }
    [[nodiscard]] Program start(const QString &clock = QStringLiteral("2018-06-08T09:25:00+08:00"),
                                const QStringList &environment = {}) const
    {
        return Program(QStringLiteral("plaza-kiosk"),
                       {"--event", QString::fromStdString(package.string()), "--store",
                        QString::fromStdString(file.string()), "--kiosk", "k8", "--camera", "none", "--windowed",
                        "270x480", "--silent", "--clock", clock},
                       environment);
    }
    [[nodiscard]] QString plazactl(const QStringList &words) const
    {
        Program command("plazactl", words + QStringList{"--store", QString::fromStdString(file.string())});
        command.waitForEnd();
        return command.everything();
    }
    /// Puts another text in place of a file of the package, whole at once.
    void replace(const std::string &name, const std::string &text) const
    {
        std::ofstream(dir / "new", std::ios::binary) << text;
        std::filesystem::rename(dir / "new", package / name);
    }
    [[nodiscard]] std::string textOf(const std::string &name) const
    {
        std::ifstream stream(package / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    std::filesystem::path copy = dir / "square";
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

TEST_CASE("A film that was lost or emptied over night stops no kiosk, and is named")
{
    const Square square;
    std::filesystem::remove(square.package / "promo/01-welcome.mp4");
    std::ofstream(square.package / "promo/02-four-pillars.mp4", std::ios::trunc).close();
    Program kiosk = square.start();
    REQUIRE(kiosk.waitFor("promo: four-pillars is not shown"));
    REQUIRE(kiosk.waitFor("promo: food-and-lifts is shown"));
    CHECK(square.plazactl({"promo", "why", "welcome"}).contains("01-welcome.mp4"));
}

TEST_CASE("A new package is taken over while the kiosk runs, a broken one is named and the old one plays on")
{
    const Square square;
    Program kiosk = square.start();
    REQUIRE(kiosk.waitFor("promo: welcome is shown"));
    const std::string playlist = square.textOf("promo/playlist.toml");

    square.replace("promo/playlist.toml", playlist + "\n[[items]]\nid = \"x\"\nfile = \"none.mp4\"\n");
    REQUIRE(kiosk.waitFor("the new package is not shown, the old one plays on"));
    CHECK(kiosk.lines().constLast().contains("none.mp4"));
    CHECK(square.plazactl({"promo", "state"}).contains("new package: "));
    square.replace("promo/playlist.toml", playlist + "\n[[items]]\nid = \"newcomer\"\ntitle = \"新\"\npriority = 9\n");
    REQUIRE(kiosk.waitFor("the new package is complete"));
    CHECK(kiosk.waitFor("promo: newcomer is shown"));
}

TEST_CASE("Staff show an item on a running kiosk and end it; why says what is in front and what is held back")
{
    const Square square;
    square.replace("promo/04-quality-wide.mp4", "this is no film");
    Program kiosk = square.start();
    REQUIRE(kiosk.waitFor("promo: welcome is shown"));

    const QString played = square.plazactl({"promo", "play", "themes", "--for", "600", "--staff", "陈静"});
    CHECK(played.contains("staff asked for: themes (陈静) until 2018-06-08 09:"));
    REQUIRE(kiosk.waitFor("promo: themes is shown"));
    const QString why = square.plazactl({"promo", "why", "quality-wide"});
    CAPTURE(why.toStdString());
    CHECK(why.contains("04-quality-wide.mp4"));
    CHECK(why.contains("in front: themes since 2018-06-08 09:"));
    CHECK(square.plazactl({"promo", "play", "quality-wide"}).contains("04-quality-wide.mp4"));
    CHECK(square.plazactl({"promo", "play", "lunch"}).contains("known are: welcome, "));
    CHECK_FALSE(square.plazactl({"promo", "resume"}).contains("staff asked for"));
    kiosk.terminate();
    REQUIRE(kiosk.waitForEnd());
    CHECK(square.plazactl({"promo", "why", "themes"}).contains("no kiosk runs with this store"));
    CHECK(square.plazactl({"promo", "played"}).contains("by staff"));
}

TEST_CASE("A clock in another year leaves the safe loop, and is named")
{
    const Square square;
    Program kiosk = square.start(QStringLiteral("2027-06-08T09:25:00+08:00"));
    REQUIRE(kiosk.waitFor("in another year"));
    REQUIRE(kiosk.waitFor("promo: themes is shown"));
    CHECK(square.plazactl({"promo", "why", "welcome"}).contains("clock: This machine's clock is long after the event"));
}

TEST_CASE("A film that kills its player while it is opened is named after two deaths, and the others play")
{
    const Square square;
    const QStringList deadly{QStringLiteral("LD_PRELOAD=" PLAZA_DEADLY_FILM),
                             "PLAZA_DEADLY_FILM=" +
                                 QString::fromStdString((square.package / "promo/02-four-pillars.mp4").string())};
    for (int i = 0; i < 2; ++i) {
        Program kiosk = square.start(QStringLiteral("2018-06-08T09:25:00+08:00"), deadly);
        REQUIRE(kiosk.waitFor("promo: welcome is shown")); // in front when the next one dies
        REQUIRE(kiosk.waitForEnd());
        REQUIRE(kiosk.crashed());
    }
    Program kiosk = square.start(QStringLiteral("2018-06-08T09:25:00+08:00"), deadly);
    REQUIRE(kiosk.waitFor("promo: four-pillars is not shown: 02-four-pillars.mp4 crashed the player 2 times"));
    REQUIRE(kiosk.waitFor("promo: food-and-lifts is shown"));
    CHECK(square.plazactl({"promo", "why", "four-pillars"}).contains("crashed the player 2 times"));
    CHECK_FALSE(square.plazactl({"media", "quarantine"}).contains("01-welcome.mp4"));
}

TEST_CASE("Broken files that a forged manifest calls fit are skipped by name, and the kiosk shows what is whole")
{
    const Square square;
    const std::string film = square.textOf("promo/01-welcome.mp4");
    std::string holed = film;
    holed.replace(film.size() / 3, film.size() / 3, film.size() / 3, 'x');
    const std::map<std::string, std::string> broken{
        {"empty.mp4", ""},
        {"words.mp4", "this is no film"},
        {"half.mp4", film.substr(0, film.size() / 2)},
        {"holed.mp4", holed},
        {"words.png", "this is no picture"},
        {"bomb.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"bomb.svg\"/>"}};
    std::string playlist;
    std::vector<media::Checked> checked;
    for (const auto &[name, bytes] : broken) {
        std::ofstream(square.package / "promo" / name, std::ios::binary) << bytes;
        checked.push_back({.file = name,
                           .bytes = bytes.size(),
                           .sha256 = crypto::toHex(crypto::sha256(crypto::bytesOf(bytes)).bytes)});
        playlist += "[[items]]\nid = \"" + name.substr(0, name.find('.')) + name.substr(name.find('.') + 1) +
                    "\"\nfile = \"" + name + "\"\nseconds = 1\n";
    }
    square.replace("promo/playlist.toml", playlist + "[[items]]\nid = \"good\"\ntitle = \"好\"\nseconds = 1\n");
    square.replace("promo/manifest.json", media::Manifest(checked).text());

    Program kiosk = square.start();

    REQUIRE(kiosk.waitFor("promo: good is shown"));
    for (const char *item : {"wordsmp4", "wordspng"})
        CHECK(kiosk.waitForLines(QStringLiteral("promo: %1: ").arg(item), 1));
    const QString state = square.plazactl({"promo", "play", "good", "--for", "60"});
    CHECK(state.contains("staff asked for: good"));
    kiosk.terminate();
    REQUIRE(kiosk.waitForEnd());
    CHECK(kiosk.exitCode() == 0);
}
