// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ran.h"
#include "media/quarantine.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

void write(const std::filesystem::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

constexpr const char *kCaptions = "1\n00:00:01,000 --> 00:00:02,000\n欢迎\n";
constexpr const char *kDrawing =
    R"(<svg xmlns="http://www.w3.org/2000/svg" width="800" height="600"><rect width="9" height="9"/></svg>)";

/// An event's folder with captions and a drawing, both sound.
struct Package {
    Package()
    {
        std::filesystem::create_directory(dir / "promo");
        write(dir / "promo/a.zh.srt", kCaptions);
        write(dir / "promo/b.svg", kDrawing);
    }
    [[nodiscard]] tests::Ran check(std::vector<std::string> more = {}) const
    {
        more.insert(more.begin(), {"media", "check", dir.path().string()});
        return plazactl(more);
    }
    [[nodiscard]] bool hasManifest() const { return std::filesystem::exists(dir / "promo/manifest.json"); }
    tests::TempDir dir;
};

/// A world without ffmpeg, for as long as it lives.
class EmptyPath {
public:
    EmptyPath()
    {
        if (const char *path = std::getenv("PATH")) // NOLINT(concurrency-mt-unsafe): one thread
            m_before = path;
        ::setenv("PATH", "/nowhere", 1); // NOLINT(concurrency-mt-unsafe)
    }
    EmptyPath(const EmptyPath &) = delete;
    EmptyPath &operator=(const EmptyPath &) = delete;
    ~EmptyPath() { ::setenv("PATH", m_before.c_str(), 1); } // NOLINT(concurrency-mt-unsafe)

private:
    std::string m_before;
};

} // namespace

TEST_CASE("media check says of every file whether it plays, and counts")
{
    const Package package;
    const auto ran = package.check();
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("PLAYS    a.zh.srt\n  1 caption, "));
    CHECK(ran.out.find("PLAYS    b.svg\n  svg, 800×600") != std::string::npos);
    CHECK(ran.out.ends_with("promo: 2 files, 2 play, 0 to convert, 0 refused\n"));
    CHECK_FALSE(package.hasManifest());
}

TEST_CASE("media check names what is broken, with its line and the remedy, and exits with 1")
{
    const Package package;
    write(package.dir / "promo/b.svg", "<svg xmlns='x'>\n<script/></svg>");
    const auto ran = package.check();
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("REFUSED  b.svg\n  31 bytes\n  line 2: an element <script>; export it as a plain SVG") !=
          std::string::npos);
    const auto json = package.check({"--json"}).lines();
    REQUIRE(json.size() == 2);
    CHECK(json[1]["verdict"] == "refused");
    CHECK(json[1]["findings"][0]["line"] == 2);
    CHECK(json[0]["cues"] == 1);
}

TEST_CASE("media check --write keeps the hashes; then a changed, a new and a lost file are named")
{
    const Package package;
    CHECK(package.check({"--write"}).exit == 0);
    CHECK(package.hasManifest());
    CHECK(package.check().exit == 0);
    write(package.dir / "promo/a.zh.srt", std::string(kCaptions) + "\n");
    write(package.dir / "promo/c.srt", kCaptions);
    std::filesystem::remove(package.dir / "promo/b.svg");
    const auto ran = package.check();
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("REFUSED  a.zh.srt\n  1 caption, 40 bytes\n  it is not the file that the manifest names") !=
          std::string::npos);
    CHECK(ran.out.find("REFUSED  b.svg\n") != std::string::npos);
    CHECK(ran.out.find("the manifest names it, and it is gone") != std::string::npos);
    CHECK(ran.out.find("the manifest does not name it yet") != std::string::npos);
    CHECK(package.check({"--write"}).exit == 0);
    CHECK(package.check().exit == 0);
}

TEST_CASE("a manifest that can't be read is said, and made anew by --write")
{
    const Package package;
    write(package.dir / "promo/manifest.json", "{\"half");
    const auto ran = package.check();
    CHECK(ran.exit == 1);
    CHECK(ran.err.find("manifest.json: ") != std::string::npos);
    CHECK(package.check({"--write"}).exit == 0);
    CHECK(package.check().exit == 0);
}

TEST_CASE("without ffmpeg the rest is checked, films are named as unknown, and no manifest calls them good")
{
    const Package package;
    write(package.dir / "promo/film.mp4", std::string("\0\0\0\x18"
                                                      "ftypisom",
                                                      12));
    const EmptyPath none;
    const auto ran = package.check({"--write"});
    CHECK(ran.exit == 1);
    CHECK(ran.err.find("ffprobe and ffmpeg are missing; install them: apt-get install ffmpeg") != std::string::npos);
    CHECK(ran.out.find("PLAYS    b.svg") != std::string::npos);
    CHECK_FALSE(package.hasManifest());
}

TEST_CASE("a file's name can't begin a line of its own, nor command a terminal")
{
    const Package package;
    write(package.dir / "promo/x\nPLAYS    \x1b[2Ja.mp4", "x");
    const auto ran = package.check();
    CHECK(ran.out.find("REFUSED  x\\u000aPLAYS    \\u001b[2Ja.mp4\n") != std::string::npos);
}

TEST_CASE("media check wants a package with a promo folder")
{
    const tests::TempDir dir;
    CHECK(plazactl({"media", "check", dir.path().string()}).exit == 2);
    CHECK(plazactl({"media"}).exit == 2);
}

TEST_CASE("media quarantine tells what crashed the player twice, and clears it by name")
{
    const tests::TempDir dir;
    const std::string store = dir / "k8.db";
    REQUIRE(plazactl({"init", "--event", std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018", "--store",
                      store, "--kiosk", "k8"})
                .exit == 0);
    const std::vector<std::string> list{"media", "quarantine", "--store", store};
    CHECK(plazactl(list).out == "No file is in quarantine.\n");
    media::QuarantineFile file(store);
    const auto crash = [](media::Quarantine &marks) {
        marks.started(std::string(64, 'a'), "film.mp4", {0}, "boot");
        marks.recover("boot");
    };
    REQUIRE(file.update(crash));
    CHECK(plazactl(list).exit == 0);
    CHECK(plazactl(list).out.starts_with("film.mp4: the kiosk ended once while it played"));
    REQUIRE(file.update(crash));
    CHECK(plazactl(list).exit == 1);
    CHECK(plazactl(list).out.starts_with("film.mp4 crashed the player 2 times, last 1970-01-01T08:00"));
    CHECK(plazactl({"media", "quarantine", "--store", store, "--clear", "other.mp4"}).exit == 1);
    CHECK(plazactl({"media", "quarantine", "--store", store, "--clear", "film.mp4"}).exit == 0);
    CHECK(plazactl(list).exit == 0);
    CHECK(plazactl({"media", "quarantine", "--store", dir / "none.db"}).exit == 3);
}
