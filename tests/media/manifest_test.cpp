// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/corpus.h"
#include "media/manifest.h"
#include "support/catch.h"
#include "support/temp_dir.h"

using namespace plaza;
using media::Manifest;
using media::Standing;
using media::Weight;

namespace {

media::Checked film(const tests::TempDir &dir, const std::string &name, const std::string &bytes)
{
    tests::writeBytes(dir / name, bytes);
    return {.file = name,
            .bytes = bytes.size(),
            .sha256 = crypto::toHex(crypto::sha256(crypto::bytesOf(bytes)).bytes),
            .facts = {.kind = media::Kind::Film,
                      .container = "mp4",
                      .codec = "h264",
                      .width = 1080,
                      .height = 1920,
                      .framesPerSecond = 25,
                      .seconds = 12.5,
                      .hasAudio = true,
                      .audioCodec = "aac",
                      .loudness = -20.1},
            .findings = {},
            .convert = {}};
}

} // namespace

TEST_CASE("a manifest is written and read back, without what another machine would say otherwise", "[media]")
{
    const tests::TempDir dir;
    auto one = film(dir, "a.mp4", "bytes");
    one.facts.realTime = 12;
    auto two = film(dir, "字 \"b\".mp4", "more");
    two.findings = {{Weight::Convert, "it is interlaced", "convert it"}};
    two.facts.hasAudio = false;
    two.facts.audioCodec.clear();
    const Manifest manifest({two, one});
    std::string why;
    const auto back = Manifest::parse(manifest.text(), why);
    REQUIRE(back);
    CHECK(*back == manifest);
    CHECK_FALSE(back->find("a.mp4")->facts.realTime);
    CHECK(back->find("a.mp4")->facts.loudness == -20.1);
    CHECK(back->text() == manifest.text());
}

TEST_CASE("a manifest that is none is refused with the reason", "[media]")
{
    std::string why;
    for (
        const char *bad :
        {"", "[]", "{}", R"({"format":"plaza media manifest 2","files":{}})",
         R"({"format":"plaza media manifest 1","files":{"a":{}}})",
         R"({"format":"plaza media manifest 1","files":{"a":{"sha256":"AB","bytes":1,"verdict":"plays","kind":"film"}}})",
         R"({"format":"plaza media manifest 1","files":{"a":{"sha256":5,"bytes":1,"verdict":"plays","kind":"film"}}})"}) {
        why.clear();
        CHECK_FALSE(Manifest::parse(bad, why));
        CHECK_FALSE(why.empty());
    }
    const tests::TempDir dir;
    CHECK_FALSE(Manifest::read(dir.path(), why));
    CHECK(why.empty());
    std::filesystem::create_directory(dir / "manifest.json");
    CHECK_FALSE(Manifest::read(dir.path(), why));
    CHECK(why == "this is a folder, not a file");
}

TEST_CASE("only a listed file that was found fit may play", "[media]")
{
    const tests::TempDir dir;
    auto unfit = film(dir, "b.mp4", "b");
    unfit.findings = {{Weight::Convert, "it is interlaced", "convert it"}};
    const Manifest manifest({film(dir, "a.mp4", "a"), unfit});
    CHECK(manifest.mayPlay("a.mp4").plays());
    CHECK(manifest.mayPlay("b.mp4").standing == Standing::Unfit);
    CHECK(manifest.mayPlay("b.mp4").why == "b.mp4 is not fit to play: it is interlaced");
    CHECK(manifest.mayPlay("c.mp4").standing == Standing::NotListed);
}

TEST_CASE("a file is held against its hash in pieces, and every way to differ has its name", "[media]")
{
    const tests::TempDir dir;
    const std::string bytes(std::size_t{5} << 19, 'x'); // two and a half pieces
    const auto entry = *Manifest({film(dir, "a.mp4", bytes)}).find("a.mp4");
    const auto standing = [&](const std::string &name) {
        return media::verify(dir.path(), name, entry).standing;
    };
    CHECK(standing("a.mp4") == Standing::Right);
    tests::writeBytes(dir / "same-size.mp4", std::string(bytes).replace(bytes.size() - 1, 1, "y"));
    CHECK(standing("same-size.mp4") == Standing::OtherContent);
    tests::writeBytes(dir / "cut.mp4", bytes.substr(1));
    CHECK(standing("cut.mp4") == Standing::OtherSize);
    CHECK(standing("gone.mp4") == Standing::Missing);
    std::filesystem::create_symlink("a.mp4", dir / "link.mp4");
    CHECK(standing("link.mp4") == Standing::NotAFile);
    CHECK(standing("../a.mp4") == Standing::NotAFile);
    std::filesystem::create_directory(dir / "d.mp4");
    CHECK(standing("d.mp4") == Standing::NotAFile);
}

TEST_CASE("a verification stops when it is told to, and a step reads one piece", "[media]")
{
    const tests::TempDir dir;
    const std::string bytes(std::size_t{5} << 19, 'x');
    const auto entry = *Manifest({film(dir, "a.mp4", bytes)}).find("a.mp4");
    int asked = 0;
    CHECK(media::verify(dir.path(), "a.mp4", entry, [&] { return ++asked < 3; }).standing == Standing::Stopped);
    media::Verification steps(dir.path(), "a.mp4", entry);
    int count = 1;
    while (!steps.step())
        ++count;
    CHECK(count == 4); // three pieces and the end
    CHECK(steps.answer().plays());
}
