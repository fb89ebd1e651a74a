// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/corpus.h"

namespace plaza::tests {

namespace fs = std::filesystem;
using media::Verdict;

namespace {

struct Text {
    std::string file;
    std::string text;
    Verdict verdict;
    std::string says;
};

std::vector<Odd> write(const fs::path &dir, const std::vector<Text> &texts)
{
    std::vector<Odd> odd;
    for (const Text &each : texts) {
        writeBytes(dir / each.file, each.text);
        odd.push_back({each.file, each.verdict, each.says});
    }
    return odd;
}

std::string svg(const std::string &inside, const std::string &attributes = R"(width="800" height="600")")
{
    return R"(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )" + attributes + ">" +
           inside + "</svg>";
}

std::string times(std::size_t count, const std::string &text)
{
    std::string all;
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

/// Ten groups, each of ten copies of the one before.
std::string useBomb()
{
    std::string all = R"(<defs><g id="g0"><rect width="1" height="1"/></g>)";
    for (int i = 1; i <= 10; ++i)
        all += "<g id=\"g" + std::to_string(i) + "\">" +
               times(10, "<use xlink:href=\"#g" + std::to_string(i - 1) + "\"/>") + "</g>";
    return svg(all + R"(</defs><use href="#g10"/>)");
}

std::string entityBomb()
{
    std::string all = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg [<!ENTITY a \"ha\">";
    for (char c = 'b'; c < 'l'; ++c)
        all +=
            std::string("<!ENTITY ") + c + " \"" + times(10, std::string("&") + static_cast<char>(c - 1) + ";") + "\">";
    return all + "]>\n" + svg("<text>&k;</text>");
}

} // namespace

std::vector<Odd> makeSvgs(const fs::path &dir)
{
    constexpr Verdict kRefused = Verdict::Refused;
    constexpr Verdict kPlays = Verdict::Plays;
    const std::string rect = R"(<rect width="400" height="300" fill="#12326E"/>)";
    return write(
        dir,
        {{"drawing.svg", svg(rect), kPlays, ""},
         {"styled.svg", svg("<style><![CDATA[.a{fill:url(#b)}]]></style><!-- a > b -->" + rect), kPlays, ""},
         {"copies.svg", svg(R"(<defs><g id="a">)" + rect + R"(</g></defs><use href="#a"/><use xlink:href="#a"/>)"),
          kPlays, ""},
         {"entities.svg", entityBomb(), kRefused, "document type"},
         {"outside-entity.svg",
          "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>" + svg("<text>&x;</text>"), kRefused,
          "document type"},
         {"script.svg", svg("<script>alert(1)</script>"), kRefused, "<script>"},
         {"handler.svg", svg(rect, R"x(onload="alert(1)" width="9" height="9")x"), kRefused, "a script in onload"},
         {"foreign.svg", svg("<foreignObject><p>x</p></foreignObject>"), kRefused, "<foreignobject>"},
         {"fetch-file.svg", svg(R"(<image href="file:///etc/hostname" width="9" height="9"/>)"), kRefused, "fetches"},
         {"fetch-net.svg", svg(R"(<image xlink:href="https://example.org/a.png"/>)"), kRefused, "fetches"},
         {"fetch-style.svg", svg(R"x(<rect style="fill:url('https://example.org/a')"/>)x"), kRefused, "fetches"},
         {"fetch-import.svg", svg("<style>@import 'a.css';</style>"), kRefused, "fetches"},
         {"fetch-sheet.svg", "<?xml-stylesheet href=\"a.css\"?>" + svg(rect), kRefused, "style sheet"},
         {"disguise.svg", svg("<image href=\"&#102;ile:///etc/hostname\"/>"), kRefused, "disguise"},
         {"deep.svg", svg(times(100, "<g>") + times(100, "</g>")), kRefused, "nested deeper"},
         {"many.svg", svg(times(20'001, "<g/>")), kRefused, "more than 20000 elements"},
         {"use-bomb.svg", useBomb(), kRefused, "copies"},
         {"use-circle.svg", svg(R"(<g id="a"><use href="#a"/></g>)"), kRefused, "copies"},
         {"huge.svg", svg(rect, R"(width="100000" height="100000")"), kRefused, "100000×100000"},
         {"cut.svg", svg(rect).substr(0, 150), kRefused, "cut off"},
         {"crossed.svg", svg("<g><a></g></a>"), kRefused, "another order"},
         {"page.svg", "<?xml version=\"1.0\"?><!-- <svg --><html></html>", kRefused, "no SVG"},
         {"wide-text.svg", std::string("\xff\xfe<\0s\0v\0g\0", 10), kRefused, ""}});
}

std::vector<Odd> makeCaptions(const fs::path &dir)
{
    constexpr Verdict kRefused = Verdict::Refused;
    constexpr Verdict kPlays = Verdict::Plays;
    const std::string first = "1\n00:00:01,000 --> 00:00:02,000\n欢迎\n\n";
    return write(
        dir,
        {{"good.srt", "\xef\xbb\xbf" + first + "2\r\n00:00:02,000 --> 00:00:03,500\r\n<i>一</i>\r\n二\r\n", kPlays, ""},
         {"good.vtt",
          "WEBVTT - 欢迎\n\nNOTE for us\n\nhello\n00:01.000 --> 00:02.000 align:start\n欢迎\n\n"
          "01:00:00.000 --> 01:00:01.000\n再见\n",
          kPlays, ""},
         {"overlap.srt", first + "2\n00:00:01,500 --> 00:00:03,000\n二\n", kPlays, "still stand"},
         {"tall.srt", "1\n00:00:01,000 --> 00:00:02,000\na\nb\nc\nd\n", kPlays, "hard to read"},
         {"times.srt", first + "2\n00:00:02.000 --> 00:00:03.000\n二\n", kRefused, "the times can't be read"},
         {"minutes.vtt", "WEBVTT\n\n00:61.000 --> 00:62.000\n二\n", kRefused, "the times can't be read"},
         {"backwards.srt", "1\n00:00:03,000 --> 00:00:02,000\n二\n", kRefused, "vanish before"},
         {"disorder.srt", first + "2\n00:00:00,100 --> 00:00:00,900\n二\n", kRefused, "before the words above"},
         {"no-gap.srt", "1\n00:00:01,000 --> 00:00:02,000\n一\n2\n00:00:02,000 --> 00:00:03,000\n二\n", kRefused,
          "times among the words"},
         {"no-words.srt", "1\n00:00:01,000 --> 00:00:02,000\n\n", kRefused, "no words"},
         {"no-times.srt", "1\n欢迎\n\n" + first, kRefused, "the times are missing"},
         {"poem.srt", "欢迎来到湛江\n", kRefused, "a number and times are expected"},
         {"blank.srt", "\n\n", kRefused, "no captions"},
         {"headless.vtt", "00:01.000 --> 00:02.000\n欢迎\n", kRefused, "begins with the line WEBVTT"},
         {"gbk.srt", "1\n00:00:01,000 --> 00:00:02,000\n\xbb\xb6\xd3\xad\n", kRefused, "not UTF-8"},
         {"film.srt", std::string("\x1a\x45\xdf\xa3 and more"), kRefused, "inside it is mkv"}});
}

} // namespace plaza::tests
