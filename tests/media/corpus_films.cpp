// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/corpus.h"

#include <algorithm>
#include <stdexcept>

namespace plaza::tests {

namespace fs = std::filesystem;
using media::Verdict;
using Words = std::vector<std::string>;

namespace {

constexpr Verdict kPlays = Verdict::Plays;
constexpr Verdict kConvert = Verdict::Convert;
constexpr Verdict kRefused = Verdict::Refused;

/// One film: a moving test picture of `size` at `rate` for `seconds`, then `more` of ffmpeg's options.
void film(const fs::path &file, const std::string &size, const std::string &rate, const std::string &seconds,
          const Words &more, const std::string &sound = {})
{
    Words words{"ffmpeg", "-nostdin", "-v",
                "error",  "-y",       "-f",
                "lavfi",  "-i",       "testsrc2=s=" + size + ":r=" + rate + ":d=" + seconds};
    if (!sound.empty())
        words.insert(words.end(), {"-f", "lavfi", "-i", sound});
    words.insert(words.end(), more.begin(), more.end());
    words.push_back(file.string());
    mustRun(words);
}

Words x264(Words more = {})
{
    Words words{"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"};
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

/// Asks players to turn the picture by 90°: the matrix of the first track (ISO/IEC 14496-12, tkhd).
void turn(const fs::path &from, const fs::path &to)
{
    std::string bytes = readBytes(from);
    const auto header = bytes.find("tkhd");
    if (header == std::string::npos)
        throw std::runtime_error("no tkhd");
    constexpr std::size_t kMatrix = 44;
    const std::string matrix("\0\0\0\0\0\1\0\0\0\0\0\0\377\377\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x40\0\0\0", 36);
    writeBytes(to, bytes.replace(header + kMatrix, matrix.size(), matrix));
}

std::vector<Odd> makeCodecs(const fs::path &dir)
{
    const auto in = [&](const char *name) {
        return dir / name;
    };
    const std::string tone = "sine=d=2:f=440";
    film(in("good.mp4"), "480x270", "25", "2", x264({"-c:a", "aac", "-movflags", "+faststart"}), tone);
    film(in("plain-end.mp4"), "480x270", "25", "2", x264());
    film(in("hevc.mp4"), "480x270", "25", "1", {"-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p"});
    film(in("hevc10.mkv"), "480x270", "25", "1",
         {"-c:v", "libx265", "-preset", "ultrafast", "-pix_fmt", "yuv420p10le"});
    film(in("vp9.webm"), "480x270", "25", "1", {"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"});
    film(in("vp8.webm"), "480x270", "25", "1", {"-c:v", "libvpx", "-deadline", "realtime", "-cpu-used", "8"});
    film(in("av1.mkv"), "480x270", "25", "1", {"-c:v", "libaom-av1", "-cpu-used", "8", "-usage", "realtime"});
    film(in("mpeg4.mp4"), "480x270", "25", "1", {"-c:v", "mpeg4"});
    film(in("mjpeg.mov"), "480x270", "25", "1", {"-c:v", "mjpeg", "-pix_fmt", "yuvj420p"});
    film(in("prores.mov"), "480x270", "25", "1", {"-c:v", "prores"});
    film(in("old.avi"), "480x270", "25", "1", {"-c:v", "mpeg4"});
    return {{"good.mp4", kPlays, ""},
            {"plain-end.mp4", kPlays, ""},
            {"hevc.mp4", kPlays, ""},
            {"hevc10.mkv", kPlays, "more than 8 bits"},
            {"vp9.webm", kPlays, ""},
            {"vp8.webm", kPlays, ""},
            {"av1.mkv", kPlays, ""},
            {"mpeg4.mp4", kConvert, "stored as mpeg4"},
            {"mjpeg.mov", kConvert, "stored as mjpeg"},
            {"prores.mov", kConvert, "stored as prores"},
            {"old.avi", kConvert, "no kiosk plays this kind"}};
}

std::vector<Odd> makeShapes(const fs::path &dir)
{
    const auto in = [&](const char *name) {
        return dir / name;
    };
    film(in("8k.mp4"), "7680x4320", "1", "1", x264());
    film(in("large.mp4"), "2560x1440", "5", "1", x264());
    film(in("small.mp4"), "160x90", "25", "1", x264());
    film(in("odd.webm"), "480x270", "25", "1",
         {"-vf", "scale=481:271", "-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"});
    film(in("444.mp4"), "480x270", "25", "1", {"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv444p"});
    film(in("vfr.mp4"), "480x270", "25", "2", x264({"-vf", "select='lt(n,10)+not(mod(n,5))'", "-fps_mode", "vfr"}));
    film(in("1fps.mp4"), "480x270", "1", "3", x264());
    film(in("120fps.mp4"), "480x270", "120", "1", x264());
    film(in("interlaced.mp4"), "480x272", "25", "1",
         {"-c:v", "libx264", "-preset", "fast", "-pix_fmt", "yuv420p", "-flags", "+ildct+ilme", "-x264opts", "tff=1"});
    film(in("upright.mp4"), "270x480", "25", "1", x264());
    film(in("blink.mp4"), "480x270", "25", "0.2", x264());
    film(in("endless.mkv"), "320x180", "1", "3700", x264());
    turn(in("plain-end.mp4"), in("turned.mp4"));
    return {{"8k.mp4", kConvert, "7680×4320"},
            {"large.mp4", kPlays, "more than a full HD"},
            {"small.mp4", kPlays, "blurred"},
            {"odd.webm", kPlays, "an odd number of pixels"},
            {"444.mp4", kPlays, "yuv444p"},
            {"vfr.mp4", kPlays, "its frame rate changes"},
            {"1fps.mp4", kPlays, "only 1 frames"},
            {"120fps.mp4", kConvert, "120 frames a second"},
            {"interlaced.mp4", kConvert, "interlaced"},
            {"upright.mp4", kPlays, ""},
            {"blink.mp4", kPlays, "lasts only 0.20 s"},
            {"endless.mkv", kPlays, "lasts 62 minutes"},
            {"turned.mp4", kPlays, "turned by 90°"}};
}

std::vector<Odd> makeSounds(const fs::path &dir)
{
    const auto in = [&](const char *name) {
        return dir / name;
    };
    film(in("silence.mp4"), "480x270", "25", "2", x264({"-c:a", "aac"}), "anullsrc=d=2");
    film(in("loud.mp4"), "480x270", "25", "2", x264({"-c:a", "aac"}), "aevalsrc='0.99*sgn(sin(440*2*PI*t))':d=2");
    film(in("soft.mp4"), "480x270", "25", "2", x264({"-c:a", "aac"}), "sine=d=2,volume=-40dB");
    film(in("pcm.mov"), "480x270", "25", "1", x264({"-c:a", "pcm_s16le"}), "sine=d=1");
    mustRun({"ffmpeg", "-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i", "sine=d=1", "-c:a", "aac",
             in("no-picture.mp4").string()});
    mustRun({"ffmpeg", "-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i", "sine=d=1", in("song.mp3").string()});
    return {{"silence.mp4", kPlays, ""},
            {"loud.mp4", kPlays, "very loud"},
            {"soft.mp4", kPlays, "very soft"},
            {"pcm.mov", kConvert, "its sound is pcm_s16le"},
            {"no-picture.mp4", kRefused, "sound but no picture"},
            {"song.mp3", kRefused, "no kiosk plays this kind"}};
}

} // namespace

std::vector<Odd> makeFilms(const fs::path &dir)
{
    std::vector<Odd> all = makeCodecs(dir);
    for (const auto &more : {makeShapes(dir), makeSounds(dir)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

std::vector<Odd> makeBrokenFilms(const fs::path &dir)
{
    const std::string good = readBytes(dir / "good.mp4");
    const std::string plain = readBytes(dir / "plain-end.mp4");
    const std::string webm = readBytes(dir / "vp9.webm");
    const auto with = [](std::string bytes, std::size_t at, std::size_t count, char fill) {
        std::fill_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), count, fill);
        return bytes;
    };
    writeBytes(dir / "zero.mp4", "");
    writeBytes(dir / "cut-20-bytes.mp4", good.substr(0, 20));
    writeBytes(dir / "cut-header.mp4", good.substr(0, 1000));
    writeBytes(dir / "cut-half.mp4", good.substr(0, good.size() / 2));
    writeBytes(dir / "cut-end.mp4", good.substr(0, good.size() - 1500));
    writeBytes(dir / "cut-no-index.mp4", plain.substr(0, plain.size() - 2000));
    writeBytes(dir / "cut-half.webm", webm.substr(0, webm.size() / 2));
    writeBytes(dir / "hole.mp4", with(good, good.size() / 2, good.size() / 10, '\0'));
    writeBytes(dir / "noise.webm", with(webm, webm.size() / 2, webm.size() / 8, '\x5a'));
    writeBytes(dir / "garbage.mp4", good.substr(0, 12) + std::string(50'000, '\x37'));
    writeBytes(dir / "text.mp4", "this is no film");
    writeBytes(dir / "playlist.mp4", "#EXTM3U\n#EXTINF:1,\nfile:///etc/hostname\n");
    writeBytes(dir / "concat.mkv", "ffconcat version 1.0\nfile /etc/hostname\n");
    writeBytes(dir / "matroska.mp4", webm);
    writeBytes(dir / "film.png", good);
    writeBytes(dir / "zip.webm", "PK\x03\x04 and more");
    return {{"zero.mp4", kRefused, "it is empty"},
            {"cut-20-bytes.mp4", kRefused, "can't be opened"},
            {"cut-header.mp4", kRefused, "can't be opened"},
            {"cut-half.mp4", kRefused, "the picture is damaged"},
            {"cut-end.mp4", kRefused, "damaged"},
            {"cut-no-index.mp4", kRefused, "can't be opened"},
            {"cut-half.webm", kRefused, ""},
            {"hole.mp4", kRefused, "the picture is damaged"},
            {"noise.webm", kRefused, ""},
            {"garbage.mp4", kRefused, "can't be opened"},
            {"text.mp4", kRefused, "its name says mp4"},
            {"playlist.mp4", kRefused, "its name says mp4"},
            {"concat.mkv", kRefused, "its name says mkv"},
            {"matroska.mp4", kRefused, "rename it so that it ends in .mkv"},
            {"film.png", kRefused, "inside it is mp4"},
            {"zip.webm", kRefused, "inside it is zip"}};
}

} // namespace plaza::tests
