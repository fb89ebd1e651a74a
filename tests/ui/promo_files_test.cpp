// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a package's folder, and what is put into it while the loop runs.
#include "ui/promo_files.h"

#include "config/package.h"
#include "media/manifest.h"
#include "support/catch.h"
#include "support/temp_dir.h"
#include "ui_loop.h"

#include <QFile>
#include <QSignalSpy>

#include <fstream>
#include <optional>

using namespace plaza;
using ui::PromoFiles;
namespace fs = std::filesystem;

namespace {

constexpr const char *kEvent = "id = \"loop\"\nname = \"Loop\"\n[[venues]]\nid = \"wall\"\nname = \"Wall\"\n"
                               "[[sessions]]\nid = \"day\"\nname = \"Day\"\nvenue = \"wall\"\n"
                               "[[sessions.windows]]\ndate = 2021-06-08\nopens = \"08:00\"\ncloses = \"12:00\"\n";

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

/// A package of pictures (nobody decodes them here), and the files of a kiosk that plays it.
struct Shelf {
    tests::TempDir dir;
    fs::path folder = dir / "package";
    core::ManualClock clock{{1'623'114'000'000}};
    std::optional<PromoFiles> files;

    Shelf()
    {
        tests::app();
        fs::create_directories(folder / "promo");
        write(folder / "event.toml", kEvent);
        write(folder / "kiosks.toml", "[[kiosks]]\nid = \"p1\"\nvenue = \"wall\"\nrole = \"promo\"\n");
        put({{"a", "one"}, {"b", "two"}});
        auto package = config::loadPackage(folder);
        REQUIRE(package.config);
        files.emplace(
            PromoFiles::Package{
                .folder = folder, .event = "loop", .texts = package.texts, .playlist = package.config->playlist},
            dir / "p1.db", clock, core::UtcOffset{480});
    }
    /// Pictures by item, with their playlist and manifest.
    void put(const std::map<std::string, std::string> &pictures) const
    {
        std::string playlist;
        std::vector<media::Checked> checked;
        for (const auto &[item, bytes] : pictures) {
            write(folder / "promo" / (item + ".png"), bytes);
            playlist += "[[items]]\nid = \"" + item + "\"\nfile = \"" + item + ".png\"\n";
            checked.push_back({.file = item + ".png",
                               .bytes = bytes.size(),
                               .sha256 = crypto::toHex(crypto::sha256(crypto::bytesOf(bytes)).bytes),
                               .facts = {.kind = media::Kind::Picture, .container = "png"}});
        }
        write(folder / "promo/playlist.toml", playlist);
        write(folder / "promo/manifest.json", media::Manifest(checked).text());
    }
    void look()
    {
        QSignalSpy looked(&*files, &PromoFiles::looked);
        files->look();
        REQUIRE(looked.wait());
    }
    /// Looks at the folder until something comes of it: true, the new package is shown.
    bool comesOf()
    {
        QSignalSpy renewed(&*files, &PromoFiles::renewed);
        QSignalSpy refused(&*files, &PromoFiles::refused);
        while (renewed.isEmpty() && refused.isEmpty()) {
            files->watch();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        return refused.isEmpty();
    }
    [[nodiscard]] std::string bytesOf(const ui::PromoContent &content, const std::string &item) const
    {
        QFile file(content.urlOf(*content.playlist.item(item)).toLocalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string("none");
    }
    [[nodiscard]] std::optional<core::PromoWithheld> withheld(const std::string &item) const
    {
        return files->withheld(*files->content(), *files->content()->playlist.item(item));
    }
};

} // namespace

TEST_CASE("Before its file was looked at an item is withheld, then only where the file is not the right one")
{
    Shelf shelf;
    write(shelf.folder / "promo/b.png", "twp");
    CHECK(shelf.withheld("a")->because == core::WithheldBecause::NotLookedAt);
    shelf.look();
    CHECK_FALSE(shelf.withheld("a"));
    CHECK(shelf.bytesOf(*shelf.files->content(), "a") == "one");
    CHECK(shelf.withheld("b")->because == core::WithheldBecause::File);
    CHECK(shelf.withheld("b")->detail.find("b.png: it is not the file that was checked") != std::string::npos);
}

TEST_CASE("A new package that is complete is taken over; what was shown before stays what it was")
{
    Shelf shelf;
    shelf.look();
    const auto before = shelf.files->content();
    fs::remove(shelf.folder / "promo/a.png"); // as a mover of files does, not into the open one
    fs::remove(shelf.folder / "promo/b.png");
    shelf.put({{"a", "new one"}, {"c", "three"}});

    REQUIRE(shelf.comesOf());

    CHECK(shelf.bytesOf(*shelf.files->content(), "a") == "new one");
    CHECK(shelf.bytesOf(*shelf.files->content(), "c") == "three");
    CHECK(shelf.files->content()->playlist.item("b") == nullptr);
    CHECK(shelf.bytesOf(*before, "a") == "one");
    CHECK(shelf.bytesOf(*before, "b") == "two");
    CHECK(before->unchanged(*before->playlist.item("a")));
}

TEST_CASE("A new package with a mistake is named, the old one plays on, and the mended one is taken over")
{
    Shelf shelf;
    shelf.look();
    const auto before = shelf.files->content();
    write(shelf.folder / "promo/playlist.toml", "[[items]]\nid = \"a\"\nfile = \"none.png\"\n");
    REQUIRE_FALSE(shelf.comesOf());
    CHECK(shelf.files->content() == before);
    REQUIRE(shelf.files->problems().size() == 1);
    CHECK(shelf.files->problems().front().contains("playlist.toml:3:"));

    shelf.put({{"a", "one"}, {"b", "two"}, {"c", "three"}});
    REQUIRE(shelf.comesOf());
    CHECK(shelf.files->problems().isEmpty());
    CHECK(shelf.bytesOf(*shelf.files->content(), "c") == "three");
}

TEST_CASE("A new package of which one file is not the right one yet is not taken over")
{
    Shelf shelf;
    shelf.look();
    const auto before = shelf.files->content();
    shelf.put({{"a", "one"}, {"c", "three"}});
    write(shelf.folder / "promo/c.png", "thr"); // copied in part
    REQUIRE_FALSE(shelf.comesOf());
    CHECK(shelf.files->content() == before);
    CHECK(shelf.files->problems().front().contains("c.png"));
}

TEST_CASE("Another event's package is not taken over")
{
    Shelf shelf;
    shelf.look();
    std::string event = kEvent;
    event.replace(event.find("\"loop\""), 6, "\"else\"");
    write(shelf.folder / "event.toml", event);
    REQUIRE_FALSE(shelf.comesOf());
    CHECK(shelf.files->problems().front().contains("this is the event 'else', not 'loop'"));
}

TEST_CASE("Other texts of the package are pointed out: they count from the next start")
{
    Shelf shelf;
    shelf.look();
    const QSignalSpy others(&*shelf.files, &PromoFiles::otherTexts);
    write(shelf.folder / "event.toml", std::string(kEvent) + "# later\n");
    REQUIRE(shelf.comesOf());
    CHECK(others.size() == 1);
}

TEST_CASE("A file that somebody writes into is withheld at once, until the package is complete again")
{
    Shelf shelf;
    shelf.look();
    std::ofstream(shelf.folder / "promo/a.png", std::ios::app) << " and more";
    CHECK(shelf.withheld("a")->because == core::WithheldBecause::File);
    CHECK_FALSE(shelf.withheld("b"));
    shelf.put({{"a", "one and more"}, {"b", "two"}});
    REQUIRE(shelf.comesOf());
    CHECK_FALSE(shelf.withheld("a"));
}

TEST_CASE("The loop goes over to a new package at the end of what is in front, and nothing of it is shown before")
{
    Shelf shelf;
    shelf.look();
    tests::Loop kiosk({}, "k8", &*shelf.files);
    kiosk.run(1000);
    REQUIRE(kiosk.page().itemInFront() == "a");
    shelf.put({{"c", "three"}});

    REQUIRE(shelf.comesOf());

    kiosk.run(5000);
    CHECK(kiosk.page().itemInFront() == "a");
    kiosk.run(5000); // a picture stands for ten seconds
    CHECK(kiosk.page().itemInFront() == "c");
    kiosk.model.goHome();
    CHECK(kiosk.tally.items().front().completed == 1);
}
