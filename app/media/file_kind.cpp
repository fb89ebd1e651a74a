// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/file_kind.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>

namespace plaza::media {

namespace {

std::string endingOf(std::string_view name)
{
    const auto dot = name.rfind('.');
    if (dot == std::string_view::npos || name.find('/', dot) != std::string_view::npos)
        return {};
    std::string ending(name.substr(dot + 1));
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return std::tolower(c); });
    return ending;
}

std::string_view withoutSpace(std::string_view text)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    const auto first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view{} : text.substr(first);
}

} // namespace

FileKind kindByName(std::string_view name)
{
    static const std::map<std::string, FileKind, std::less<>> kinds{
        {"mp4", {Kind::Film, "mp4"}},     {"m4v", {Kind::Film, "mp4"}},      {"mov", {Kind::Film, "mp4"}},
        {"mkv", {Kind::Film, "mkv"}},     {"webm", {Kind::Film, "mkv"}},     {"png", {Kind::Picture, "png"}},
        {"jpg", {Kind::Picture, "jpeg"}}, {"jpeg", {Kind::Picture, "jpeg"}}, {"webp", {Kind::Picture, "webp"}},
        {"gif", {Kind::Picture, "gif"}},  {"svg", {Kind::Svg, "svg"}},       {"srt", {Kind::Captions, "srt"}},
        {"vtt", {Kind::Captions, "vtt"}},
    };
    const auto found = kinds.find(endingOf(name));
    return found == kinds.end() ? FileKind{} : found->second;
}

FileKind kindByContent(std::string_view head)
{
    const auto at = [&](std::size_t place, std::string_view bytes) {
        return head.size() >= place + bytes.size() && head.substr(place, bytes.size()) == bytes;
    };
    if (at(4, "ftyp") || at(4, "moov") || at(4, "mdat") || at(4, "free") || at(4, "wide"))
        return {Kind::Film, "mp4"};
    if (at(0, "\x1a\x45\xdf\xa3"))
        return {Kind::Film, "mkv"};
    if (at(0, "\x89PNG\r\n\x1a\n"))
        return {Kind::Picture, "png"};
    if (at(0, "\xff\xd8\xff"))
        return {Kind::Picture, "jpeg"};
    if (at(0, "GIF87a") || at(0, "GIF89a"))
        return {Kind::Picture, "gif"};
    if (at(0, "RIFF") && at(8, "WEBP"))
        return {Kind::Picture, "webp"};
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 8> kOthers{{{"RIFF", "avi or wav"},
                                                                                           {"FLV", "flv"},
                                                                                           {"\x30\x26\xb2\x75", "wmv"},
                                                                                           {"OggS", "ogg"},
                                                                                           {"ID3", "mp3"},
                                                                                           {"%PDF", "pdf"},
                                                                                           {"PK\x03\x04", "zip"},
                                                                                           {"\x1f\x8b", "gzip"}}};
    for (const auto &[magic, name] : kOthers)
        if (at(0, magic))
            return {Kind::Unknown, std::string(name)};
    const std::string_view text = withoutSpace(head);
    if (text.starts_with("WEBVTT"))
        return {Kind::Captions, "vtt"};
    if (text.starts_with("<?xml") || text.starts_with("<svg") || text.starts_with("<!"))
        return {Kind::Svg, text.find("<svg") == std::string_view::npos && text.find("<!") == std::string_view::npos
                               ? "xml"
                               : "svg"};
    return {};
}

Kind otherKind(std::string_view name)
{
    static constexpr std::array<std::string_view, 11> kFilms{"avi",  "wmv", "flv", "mpg", "mpeg", "ts",
                                                             "m2ts", "vob", "ogv", "3gp", "rm"};
    static constexpr std::array<std::string_view, 5> kPictures{"tiff", "tif", "bmp", "heic", "avif"};
    const std::string ending = endingOf(name);
    if (std::ranges::find(kFilms, ending) != kFilms.end())
        return Kind::Film;
    return std::ranges::find(kPictures, ending) != kPictures.end() ? Kind::Picture : Kind::Unknown;
}

bool isMediaName(std::string_view name)
{
    static constexpr std::array<std::string_view, 6> kUseless{"mp3", "wav", "m4a", "ogg", "flac", "svgz"};
    return kindByName(name).kind != Kind::Unknown || otherKind(name) != Kind::Unknown ||
           std::ranges::find(kUseless, endingOf(name)) != kUseless.end();
}

} // namespace plaza::media
