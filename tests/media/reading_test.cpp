// SPDX-License-Identifier: GPL-3.0-or-later
// What is pure: reading the probes' words, captions, shell words.
#include "media/captions.h"
#include "media/convert.h"
#include "media/film.h"
#include "media/rules.h"
#include "support/catch.h"

#include <cmath>

using namespace plaza;
using media::CaptionFormat;
using std::chrono::milliseconds;

TEST_CASE("captions come as values, without markup", "[media]")
{
    const auto srt = media::readCaptions("\xef\xbb\xbf"
                                         "1\r\n00:00:01,500 --> 01:00:02,000\r\n<i>一</i>\r\n二 < 三\r\n",
                                         CaptionFormat::Srt);
    CHECK(srt.findings.empty());
    CHECK(srt.cues == std::vector<media::Cue>{{milliseconds(1500), milliseconds(3'602'000), "一\n二 < 三"}});
    const auto vtt = media::readCaptions("WEBVTT\n\n00:01.000 --> 00:02.250 line:0\n<v Li>欢迎", CaptionFormat::Vtt);
    CHECK(vtt.cues == std::vector<media::Cue>{{milliseconds(1000), milliseconds(2250), "欢迎"}});
}

TEST_CASE("what is wrong in captions has its line", "[media]")
{
    const auto bad = media::readCaptions(
        "1\n00:00:01,000 --> 00:00:02,000\n一\n\n2\nnonsense\n\n3\n00:00:9 --> x\n三\n", CaptionFormat::Srt);
    REQUIRE(bad.findings.size() == 2);
    CHECK(bad.findings[0].line == 5);
    CHECK(bad.findings[1].line == 9);
}

TEST_CASE("a probe's JSON may lack anything or be none at all", "[media]")
{
    media::Facts facts;
    CHECK_FALSE(media::readProbe("", facts));
    CHECK_FALSE(media::readProbe("[1]", facts));
    CHECK_FALSE(media::readProbe(R"({"streams": 5})", facts));
    CHECK(media::readProbe(R"({"streams":[5,{},{"codec_type":"video","width":"x","avg_frame_rate":"1/0"}],"format":7})",
                           facts));
    CHECK(facts.width == 0);
    CHECK(facts.framesPerSecond == 0);
    CHECK(media::readProbe(R"({"streams":[{"codec_type":"video","codec_name":"h264","disposition":{"attached_pic":1}},
        {"codec_type":"video","codec_name":"hevc","width":1920,"height":1080,"avg_frame_rate":"30000/1001",
         "side_data_list":[{"rotation":-90}]}],"format":{"duration":"3.5"}})",
                           facts));
    CHECK(facts.codec == "hevc"); // a cover picture is no film
    CHECK(facts.width == 1080);
    CHECK(facts.turned == 90);
    CHECK(std::abs(facts.framesPerSecond - 29.97) < 0.01);
    CHECK(facts.seconds == 3.5);
}

TEST_CASE("packets that are evenly spaced but for rounding are a constant rate, in any order", "[media]")
{
    CHECK_FALSE(media::isVariable("0.000\n0.066\n0.033\n0.100\n0.133\n", 30));
    CHECK(media::isVariable("0.000\n0.033\n0.066\n0.300\n", 30));
    CHECK_FALSE(media::isVariable("N/A\n\n", 30));
}

TEST_CASE("loudness and progress are the last that ffmpeg said", "[media]")
{
    CHECK(media::readLoudness("x I: -99\n Integrated loudness:\n    I:         -23.4 LUFS\n") == -23.4);
    CHECK(media::readLoudness("Integrated loudness:\n I: -inf LUFS") == -70.0);
    CHECK_FALSE(media::readLoudness("nothing"));
    CHECK(media::readProgress("out_time_us=1000000\nprogress=continue\nout_time_us=2500000\nprogress=end\n") == 2.5);
    CHECK(media::readProgress("out_time_us=N/A\n") == 0);
}

TEST_CASE("a film that this machine decodes too slowly is to be converted; one frame less is no matter", "[media]")
{
    media::Facts film{.kind = media::Kind::Film,
                      .codec = "h264",
                      .pixelFormat = "yuv420p",
                      .width = 1920,
                      .height = 1080,
                      .framesPerSecond = 30,
                      .seconds = 10};
    film.realTime = media::kLeastRealTime;
    CHECK(media::judge(film).empty());
    film.realTime = media::kLeastRealTime - 0.1;
    REQUIRE(media::judge(film).size() == 1);
    CHECK(media::judge(film)[0].weight == media::Weight::Convert);
    film.seconds = 1;
    CHECK(media::judge(film).empty());
}

TEST_CASE("names go into the line as one word, whatever is in them", "[media]")
{
    CHECK(media::shellWord("欢迎-1.mp4") == "欢迎-1.mp4");
    CHECK(media::shellWord("a b'c$(x).mp4") == "'a b'\\''c$(x).mp4'");
    CHECK(media::shellWord("") == "''");
    const media::Facts film{.kind = media::Kind::Film};
    CHECK(media::convertLine("-rf.avi", film).starts_with("ffmpeg -i ./-rf.avi "));
    CHECK(media::convertLine("a b.avi", film).ends_with(" 'a b-plaza.mp4'"));
    CHECK(media::convertLine("a.svg", {.kind = media::Kind::Svg}).empty());
}
