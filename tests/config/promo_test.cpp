// SPDX-License-Identifier: GPL-3.0-or-later
// promo/playlist.toml: what it says, and every mistake at its place.
#include "config/package.h"
#include "support/catch.h"

#include <filesystem>
#include <fstream>

#include <sys/stat.h>
#include <unistd.h>

using namespace plaza;
namespace fs = std::filesystem;

namespace {

constexpr const char *kEvent = R"(id = "fair"
name = "交流会"
[[venues]]
id = "square"
name = "广场"
[[sessions]]
id = "fair"
name = "交流会"
venue = "square"
[[sessions.windows]]
date = 2018-06-08
opens = "09:00"
closes = "12:00"
)";

constexpr const char *kKiosks = R"([[kiosks]]
id = "k1"
venue = "square"
session = "fair"

[[kiosks]]
id = "screen"
venue = "square"
role = "promo"
)";

constexpr const char *kPlaylist = R"(transition = "cut"
volume = 30
safe = ["still"]

[[volumes]]
from = "22:00"
to = "07:00"
percent = 0

[[items]]
id = "film"
file = "01-film.mp4"
title = { zh = "宣传片", en = "The film" }
captions = { zh = "01-film.zh.srt" }
language = "zh"
sound = true
from = 2018-06-07
until = 2018-06-08
weekdays = ["fri", "周四"]
hours = [{ from = "09:20", to = "10:00" }, { from = "23:00", to = "01:00" }]
kiosks = ["k1"]
roles = ["promo"]
venues = ["square"]
priority = 5
weight = 3
max_per_hour = 20
transition = "cross-fade"

[[items]]
id = "still"
kind = "slide"
title = "欢迎"
link = "https://example.org/q"
seconds = 7.5
fallback = true
)";

std::string changed(std::string text, const std::string &from, const std::string &to)
{
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

config::PackageResult parsed(const std::string &playlist)
{
    return config::parsePackage({{"event.toml", kEvent}, {"kiosks.toml", kKiosks}, {"promo/playlist.toml", playlist}},
                                "pkg");
}

std::string all(const std::vector<config::Problem> &problems)
{
    std::string text;
    for (const auto &problem : problems)
        text += problem.text() + "\n";
    return text;
}

struct Change {
    const char *from;
    const char *to;
    const char *place; ///< line:column
    const char *what;
    const char *mend;
};

void checkOnly(const std::vector<config::Problem> &found, const Change &change)
{
    INFO(change.from << " -> " << change.to << "\n" << all(found));
    REQUIRE(found.size() == 1);
    CHECK(found[0].text().starts_with(std::string("pkg/promo/playlist.toml:") + change.place));
    CHECK(found[0].what.find(change.what) != std::string::npos);
    CHECK(found[0].mend.find(change.mend) != std::string::npos);
}

/// A package folder whose loop is one picture.
class Folder {
public:
    Folder() : m_dir(fs::temp_directory_path() / ("plaza-promo-" + std::to_string(::getpid())))
    {
        fs::remove_all(m_dir);
        fs::create_directories(m_dir / "promo");
        write("event.toml", kEvent);
        write("kiosks.toml", kKiosks);
        write("promo/playlist.toml", "[[items]]\nid = \"a\"\nfile = \"sub/Picture.png\"\n");
    }
    Folder(const Folder &) = delete;
    Folder &operator=(const Folder &) = delete;
    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_dir, ignored);
    }
    [[nodiscard]] const fs::path &dir() const { return m_dir; }
    void write(const char *file, const std::string &bytes) const
    {
        fs::create_directories((m_dir / file).parent_path());
        std::ofstream(m_dir / file, std::ios::binary) << bytes;
    }
    [[nodiscard]] std::string problems() const { return all(config::loadPackage(m_dir).problems); }
    [[nodiscard]] config::PackageResult onTheDay() const
    {
        return config::loadPackage(m_dir, config::LostFilm::Warning);
    }

private:
    fs::path m_dir;
};

} // namespace

TEST_CASE("A playlist is read as it is written")
{
    const auto result = parsed(kPlaylist);

    CHECK(all(result.problems) + all(result.warnings) == "");
    const core::Playlist playlist = result.config.value().playlist;
    CHECK(playlist.transition == core::PromoTransition::Cut);
    CHECK(playlist.volume == 30);
    CHECK(playlist.volumes == std::vector<core::PromoVolume>{{{22 * 3600, 7 * 3600}, 0}});
    CHECK(playlist.safe == std::vector<std::string>{"still"});
    core::PromoItem film{.id = "film", .kind = core::PromoKind::Video, .file = "01-film.mp4"};
    film.title = {"宣传片", "The film"};
    film.captions = {{"zh", "01-film.zh.srt"}};
    film.language = "zh";
    film.sound = true;
    film.first = core::Day{20180607};
    film.last = core::Day{20180608};
    film.weekdays = {4, 5};
    film.hours = {{33'600, 36'000}, {82'800, 3600}};
    film.kiosks = {"k1"};
    film.roles = {core::KioskRole::Promo};
    film.venues = {"square"};
    film.priority = 5;
    film.weight = 3;
    film.maxPerHour = 20;
    film.transition = core::PromoTransition::CrossFade;
    CHECK(playlist.items.at(0) == film);
    CHECK(playlist.items.at(1).durationMs == 7500);
}

TEST_CASE("An item's kind follows from what it has, and what has no end gets one")
{
    const auto items = parsed("[[items]]\nid = \"v\"\nfile = \"a.MP4\"\n"
                              "[[items]]\nid = \"p\"\nfile = \"a.png\"\n"
                              "[[items]]\nid = \"s\"\ntitle = \"字\"\nbody = \"文\"\nfile = \"a.png\"\n"
                              "[[items]]\nid = \"l\"\nlive = \"quiz\"\n")
                           .config.value()
                           .playlist.items;

    CHECK(items[0].kind == core::PromoKind::Video);
    CHECK(items[0].durationMs == 0);
    CHECK(items[1].kind == core::PromoKind::Picture);
    CHECK(items[1].durationMs == 10'000);
    CHECK(items[2].kind == core::PromoKind::Slide);
    CHECK(items[3].kind == core::PromoKind::Live);
    CHECK(items[3].live == core::LiveSlide::Quiz);
    CHECK(items[3].durationMs == 15'000);
}

TEST_CASE("A package without a playlist has an empty one")
{
    const auto result = config::parsePackage({{"event.toml", kEvent}, {"kiosks.toml", kKiosks}}, "pkg");
    CHECK(result.config.value().playlist.empty());
}

TEST_CASE("Each mistake in the playlist is found at its place")
{
    const Change changes[] = {
        {"\"01-film.mp4\"", "\"/home/x/film.mp4\"", "12:8", "outside of promo/", "into the package's folder promo/"},
        {"\"01-film.mp4\"", "\"../film.mp4\"", "12:8", "outside of promo/", "write its name alone"},
        {"\"01-film.mp4\"", "\"a/../../film.mp4\"", "12:8", "outside of promo/", "folder promo/"},
        {"\"01-film.mp4\"", "'C:\\film.mp4'", "12:8", "outside of promo/", "folder promo/"},
        {"\"01-film.mp4\"", "\"file:///film.mp4\"", "12:8", "outside of promo/", "folder promo/"},
        {"file = \"01-film.mp4\"", "kind = \"video\"\nfile = \"film.avi\"", "13:8", "can't be used here", ".mp4"},
        {"file = \"01-film.mp4\"", "kind = \"video\"", "10:1", "the item 'film' has no file", "file = "},
        {"\"01-film.zh.srt\"", "\"film.ass\"", "14:19", "can't be used here: 'film.ass'", ".srt or .vtt"},
        {"{ zh = \"01", "{ fr = \"01", "14:14", "unknown key 'fr'", "zh"},
        {"id = \"still\"", "id = \"film\"\ntitle = \"x\"\n[[items]]\nid = \"still\"", "30:6",
         "used twice; first on line 11", "another id"},
        {"until = 2018-06-08", "until = 2018-06-06", "18:9", "ends before it begins", "2018-06-07 or later"},
        {"until = 2018-06-08", "until = \"2018-02-29\"", "18:9", "can't be read", "year-month-day"},
        {"from = 2018-06-07", "from = [2018-06-07]", "17:8", "can't be read", "year-month-day"},
        {"\"周四\"", "\"thirsday\"", "19:12", "unknown weekday 'thirsday'", "\"thu\""},
        {"to = \"10:00\"", "to = \"9:20\"", "20:33", "ends when it begins", "after midnight"},
        {"to = \"10:00\"", "to = \"25:00\"", "20:33", "is not a time of day", "\"24:00\""},
        {"kiosks = [\"k1\"]", "kiosks = [\"k9\"]", "21:10", "unknown kiosks 'k9'", "known here: k1, screen"},
        {"roles = [\"promo\"]", "roles = [\"promos\"]", "22:9", "unknown roles 'promos'", "'promo'?"},
        {"venues = [\"square\"]", "venues = [\"sqare\"]", "23:10", "unknown venues 'sqare'", "'square'?"},
        {"priority = 5", "priority = 101", "24:12", "priority is 101", "-100 to 100"},
        {"weight = 3", "weight = 0", "25:10", "weight is 0", "1 to 1000"},
        {"weight = 3", "weight = -1", "25:10", "weight is -1", "1 to 1000"},
        {"max_per_hour = 20", "max_per_hour = 0", "26:16", "max_per_hour is 0", "1 to 3600"},
        {"transition = \"cross-fade\"", "transition = \"wipe\"", "27:14", "unknown transition", "\"cut\""},
        {"title = \"欢迎\"", "", "29:1", "the item 'still' has no title", "title = "},
        {"https://", "", "33:8", "no phone opens", "https://"},
        {"seconds = 7.5", "seconds = 0", "34:11", "seconds does not fit", "1 to 14400"},
        {"fallback = true", "live = \"clock\"", "35:8", "unknown live 'clock'", "\"agenda\""},
        {"kind = \"slide\"", "kind = \"live\"", "29:1", "does not say what it tells", "\"headcount\""},
        {"safe = [\"still\"]", "safe = [\"stil\"]", "3:8", "the safe loop names the unknown item 'stil'",
         "did you mean 'still'?"},
        {"percent = 0", "", "5:1", "has no percent", "percent = 40"},
        {"volume = 30", "volume = 130", "2:10", "volume is 130", "0 to 100"},
        {"weight = 3", "wieght = 3", "25:1", "unknown key 'wieght'", "did you mean 'weight'?"},
    };
    for (const Change &change : changes) {
        const auto result = parsed(changed(kPlaylist, change.from, change.to));
        CHECK_FALSE(result.config);
        checkOnly(result.problems, change);
    }
}

TEST_CASE("A playlist without items is a mistake")
{
    CHECK(all(parsed("volume = 3\n").problems).find("has no [[items]]") != std::string::npos);
}

TEST_CASE("What is odd but possible is a warning")
{
    const Change changes[] = {
        {"{ from = \"23:00\", to = \"01:00\" }", "{ from = \"09:30\", to = \"01:00\" }", "20:44",
         "stretch 2 of the item 'film' overlaps one before it", "holds both"},
        {"seconds = 7.5", "sound = true", "34:9", "is no film", "take the line away"},
        {"fallback = true", "hours = [{ from = \"09:20\", to = \"13:00\" }]", "",
         "nothing is to be played at 2018-06-08 09:00 on k1, screen", "fallback = true"},
        {"fallback = true", "hours = [{ from = \"08:00\", to = \"11:30\" }]", "",
         "nothing is to be played at 2018-06-08 11:30 on k1, screen", "fallback = true"},
    };
    for (const Change &change : changes) {
        const auto result = parsed(changed(kPlaylist, change.from, change.to));
        CHECK(result.config);
        checkOnly(result.warnings, change);
    }
}

TEST_CASE("A screen without touch for which nothing is meant is a warning, a kiosk with pages is none")
{
    const std::string loop = "[[items]]\nid = \"a\"\ntitle = \"字\"\nkiosks = [\"";

    CHECK(all(parsed(loop + "screen\"]\n").warnings) == "");
    CHECK(all(parsed(loop + "k1\"]\n").warnings).find("on screen") != std::string::npos);
}

TEST_CASE("The loop's files must be in the package")
{
    const Folder folder;
    CHECK(folder.problems().find("promo/playlist.toml:3:8: the item 'a' names 'sub/Picture.png', which is not in "
                                 "promo/; copy it there") != std::string::npos);

    folder.write("promo/sub/Picture.PNG", "x");
    CHECK(folder.problems().find("did you mean 'Picture.PNG'?") != std::string::npos);
    folder.write("promo/sub/Picture.png", "");
    CHECK(folder.problems().find("which is empty") != std::string::npos);
    folder.write("promo/sub/Picture.png", "x");
    CHECK(folder.problems() == "");
}

TEST_CASE("On the day a film that is lost stops no kiosk")
{
    const Folder folder;
    const config::PackageResult package = folder.onTheDay();
    CHECK(all(package.problems) == "");
    CHECK(all(package.warnings).find("'sub/Picture.png', which is not in promo/") != std::string::npos);
    CHECK(package.config.has_value());
}

TEST_CASE("Links, folders and pipes are no files of the loop")
{
    const Folder folder;
    const fs::path sub = folder.dir() / "promo" / "sub";
    fs::create_directories(sub / "Picture.png");
    CHECK(folder.problems().find("which is a folder") != std::string::npos);

    fs::remove(sub / "Picture.png");
    fs::create_symlink("/etc/hostname", sub / "Picture.png");
    CHECK(folder.problems().find("which is a symbolic link; copy the file itself") != std::string::npos);

    fs::remove(sub / "Picture.png");
    REQUIRE(::mkfifo((sub / "Picture.png").c_str(), 0600) == 0);
    CHECK(folder.problems().find("which is no file") != std::string::npos);

    fs::remove_all(sub);
    fs::create_directory_symlink("/tmp", sub);
    CHECK(folder.problems().find("which is a symbolic link") != std::string::npos);
}

TEST_CASE("A playlist cut off anywhere loads or says why")
{
    const std::string whole = kPlaylist;
    int refused = 0;
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const auto result = parsed(whole.substr(0, length));
        CHECK(result.config.has_value() == result.problems.empty());
        refused += result.config ? 0 : 1;
    }
    CHECK(refused > 100);
}
