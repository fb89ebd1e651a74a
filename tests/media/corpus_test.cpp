// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/convert.h"
#include "media/corpus.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <algorithm>

using namespace plaza;
using media::Verdict;

namespace {

/// Made once; every test reads, none changes what is there.
struct Corpus {
    Corpus()
    {
        for (const auto make : {tests::makeFilms, tests::makeBrokenFilms, tests::makePictures, tests::makeSvgs,
                                tests::makeCaptions, tests::makeNoFiles}) {
            const auto more = make(dir.path());
            files.insert(files.end(), more.begin(), more.end());
        }
    }
    tests::TempDir dir;
    std::vector<tests::Odd> files;
};

const Corpus &corpus()
{
    static const Corpus made;
    return made;
}

std::string told(const media::Checked &checked)
{
    std::string all(toString(media::verdictOf(checked.findings)));
    for (const media::Finding &finding : checked.findings)
        all += "\n  " + std::string(toString(finding.weight)) + ": " + finding.what + "; " + finding.mend;
    return all;
}

} // namespace

TEST_CASE("every broken, odd or hostile file gets its verdict, and the reason is named", "[media]")
{
    REQUIRE(corpus().files.size() >= 80);
    for (const tests::Odd &odd : corpus().files) {
        const media::Checked checked = media::checkFile(corpus().dir.path(), odd.file, tests::tools());
        INFO(odd.file << ": " << told(checked));
        CHECK(media::verdictOf(checked.findings) == odd.verdict);
        const bool said = std::ranges::any_of(checked.findings, [&](const media::Finding &finding) {
            return finding.what.find(odd.says) != std::string::npos || finding.mend.find(odd.says) != std::string::npos;
        });
        CHECK((odd.says.empty() && odd.verdict == Verdict::Plays ? checked.findings.empty() : said));
        for (const media::Finding &finding : checked.findings)
            CHECK((finding.weight == media::Weight::Note || !finding.mend.empty()));
    }
}

TEST_CASE("the line that converts a film makes one that plays", "[media]")
{
    int converted = 0;
    for (const tests::Odd &odd : corpus().files) {
        if (odd.verdict != Verdict::Convert || odd.file == "picture.bmp")
            continue;
        const media::Checked before = media::checkFile(corpus().dir.path(), odd.file, tests::tools());
        INFO(odd.file << ": " << before.convert);
        REQUIRE_FALSE(before.convert.empty());
        tests::mustRun(
            {"sh", "-c", "cd \"$1\" && " + before.convert + " </dev/null", "sh", corpus().dir.path().string()});
        const std::string copy = odd.file.substr(0, odd.file.rfind('.')) + "-plaza.mp4";
        const media::Checked after = media::checkFile(corpus().dir.path(), copy, tests::tools());
        INFO(told(after));
        CHECK(media::verdictOf(after.findings) == Verdict::Plays);
        CHECK(after.facts.codec == "h264");
        CHECK(after.facts.pixelFormat == "yuv420p");
        CHECK(std::min(after.facts.width, after.facts.height) <= 1080);
        ++converted;
    }
    CHECK(converted >= 8);
}

TEST_CASE("what is found in a folder: media by name, links and pipes too, nothing hidden", "[media]")
{
    const tests::TempDir dir;
    std::filesystem::create_directories(dir / "sub");
    std::filesystem::create_directories(dir / ".trash");
    for (const char *name :
         {"b.mp4", "sub/A.PNG", ".trash/x.mp4", ".hidden.mp4", "README.md", "playlist.toml", "old.avi"})
        tests::writeBytes(dir / name, "x");
    std::filesystem::create_symlink("b.mp4", dir / "link");
    CHECK(media::mediaFiles(dir.path()) == std::vector<std::string>{"b.mp4", "link", "old.avi", "sub/A.PNG"});
    CHECK(media::mediaFiles(dir / "nowhere").empty());
}

TEST_CASE("without ffmpeg a film is hashed and said to be unknown; pictures are still looked at", "[media]")
{
    media::Tools none = tests::tools();
    none.ffmpeg.clear();
    const auto film = media::checkFile(corpus().dir.path(), "cut-half.mp4", none);
    REQUIRE(film.findings.size() == 1);
    CHECK(film.findings[0].what.find("ffmpeg is not installed") != std::string::npos);
    CHECK(film.sha256.size() == 64);
    const auto picture = media::checkFile(corpus().dir.path(), "cut.png", none);
    CHECK(media::verdictOf(picture.findings) == Verdict::Refused);
}
