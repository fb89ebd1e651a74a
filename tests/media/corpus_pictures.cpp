// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/corpus.h"

#include <array>
#include <cstdint>

namespace plaza::tests {

namespace fs = std::filesystem;
using media::Verdict;

namespace {

constexpr Verdict kPlays = Verdict::Plays;
constexpr Verdict kConvert = Verdict::Convert;
constexpr Verdict kRefused = Verdict::Refused;

std::string bigEndian(std::uint32_t number)
{
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16), static_cast<char>(number >> 8),
            static_cast<char>(number)};
}

/// CRC-32 as PNG has it (https://www.w3.org/TR/png/#D-CRCAppendix).
std::uint32_t crc(std::string_view bytes)
{
    std::uint32_t value = 0xFFFFFFFFU;
    for (const char byte : bytes) {
        value ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value >> 1) ^ ((value & 1U) != 0 ? 0xEDB88320U : 0U);
    }
    return value ^ 0xFFFFFFFFU;
}

std::string chunk(const std::string &typeAndData)
{
    return bigEndian(static_cast<std::uint32_t>(typeAndData.size() - 4)) + typeAndData + bigEndian(crc(typeAndData));
}

/// A PNG that says it is that large and holds next to nothing.
std::string hollowPng(std::uint32_t width, std::uint32_t height)
{
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR" + bigEndian(width) + bigEndian(height) + std::string("\x08\0\0\0\0", 5)) +
           chunk(std::string("IDAT\x78\x9c\x03\0\0\0\0\x01", 12)) + chunk("IEND");
}

/// The same JPEG with a mark that turns it by 90° (EXIF orientation 6).
std::string withTurn(const std::string &jpeg)
{
    const std::string exif("\xff\xe1\0\x22"
                           "Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0",
                           36);
    return jpeg.substr(0, 2) + exif + jpeg.substr(2);
}

} // namespace

std::vector<Odd> makePictures(const fs::path &dir)
{
    const auto in = [&](const char *name) {
        return (dir / name).string();
    };
    const auto picture = [&](const char *name, const std::string &size, const char *frames = "1") {
        mustRun({"ffmpeg", "-nostdin", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=" + size, "-frames:v",
                 frames, in(name)});
    };
    picture("photo.png", "800x600");
    picture("photo.jpg", "800x600");
    picture("still.gif", "800x600");
    picture("moving.gif", "320x240", "5");
    picture("wide.png", "5000x100");
    picture("tiny.png", "64x48");
    mustRun({"convert", in("photo.png"), "-colorspace", "CMYK", in("cmyk.jpg")});
    mustRun({"convert", in("photo.png"), in("photo.webp")});
    const std::string png = readBytes(dir / "photo.png");
    const std::string jpeg = readBytes(dir / "photo.jpg");
    const std::string webp = readBytes(dir / "photo.webp");
    writeBytes(dir / "turned.jpg", withTurn(jpeg));
    writeBytes(dir / "cut.png", png.substr(0, png.size() / 2));
    writeBytes(dir / "cut.jpg", jpeg.substr(0, jpeg.size() / 2));
    writeBytes(dir / "cut.webp", webp.substr(0, webp.size() / 2));
    writeBytes(dir / "bomb.png", hollowPng(20'000, 20'000));
    writeBytes(dir / "long-bomb.png", hollowPng(2'000'000'000, 1));
    writeBytes(dir / "area-bomb.png", hollowPng(8000, 8000));
    writeBytes(dir / "really-png.jpg", png);
    writeBytes(dir / "noise.png", png.substr(0, 8) + std::string(5000, '\x42'));
    writeBytes(dir / "picture.bmp", "BM and so on");
    return {{"photo.png", kPlays, ""},
            {"photo.jpg", kPlays, ""},
            {"photo.webp", kPlays, ""},
            {"still.gif", kPlays, ""},
            {"moving.gif", kConvert, "it moves (5 pictures)"},
            {"wide.png", kPlays, "more than any screen"},
            {"tiny.png", kPlays, "blurred"},
            {"cmyk.jpg", kPlays, "CMYK"},
            {"turned.jpg", kPlays, "EXIF"},
            {"cut.png", kRefused, "can't be drawn"},
            {"cut.jpg", kRefused, "cut off"},
            {"cut.webp", kRefused, "can't be drawn"},
            {"bomb.png", kRefused, "20000×20000"},
            {"long-bomb.png", kRefused, ""},
            {"area-bomb.png", kRefused, "8000×8000"},
            {"really-png.jpg", kRefused, "its name says jpeg, inside it is png"},
            {"noise.png", kRefused, ""},
            {"picture.bmp", kConvert, "no kiosk plays this kind"}};
}

} // namespace plaza::tests
