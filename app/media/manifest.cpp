// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/manifest.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace plaza::media {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "plaza media manifest 1";
constexpr std::size_t kLargest = std::size_t{4} << 20;

double roundedTo(double value, double parts)
{
    return std::round(value * parts) / parts;
}

Json jsonOf(const ManifestEntry &entry)
{
    const Facts &facts = entry.facts;
    Json json{{"sha256", entry.sha256},
              {"bytes", entry.bytes},
              {"verdict", toString(entry.verdict)},
              {"kind", toString(facts.kind)},
              {"container", facts.container}};
    if (facts.width > 0)
        json.update({{"width", facts.width}, {"height", facts.height}});
    if (facts.kind == Kind::Film)
        json.update({{"codec", facts.codec},
                     {"pixel_format", facts.pixelFormat},
                     {"fps", roundedTo(facts.framesPerSecond, 1000)},
                     {"seconds", roundedTo(facts.seconds, 1000)},
                     {"audio", facts.hasAudio ? Json(facts.audioCodec) : Json(nullptr)}});
    if (facts.loudness)
        json["lufs"] = roundedTo(*facts.loudness, 10);
    if (facts.kind == Kind::Captions)
        json["cues"] = facts.cues;
    if (!entry.notes.empty())
        json["notes"] = entry.notes;
    return json;
}

template <class T, std::size_t N>
bool readName(const Json &json, const char *name, const std::array<T, N> &all, T &into)
{
    const auto found = std::ranges::find_if(
        all, [&](T each) { return json.contains(name) && json.at(name) == std::string(toString(each)); });
    if (found != all.end())
        into = *found;
    return found != all.end();
}

/// Throws nlohmann's exceptions on another type; false on another value.
bool readEntry(const Json &json, ManifestEntry &entry)
{
    constexpr std::array kVerdicts{Verdict::Plays, Verdict::Convert, Verdict::Refused};
    constexpr std::array kKinds{Kind::Film, Kind::Picture, Kind::Svg, Kind::Captions, Kind::Unknown};
    entry.sha256 = json.at("sha256").get<std::string>();
    entry.bytes = json.at("bytes").get<std::uint64_t>();
    Facts &facts = entry.facts;
    facts.container = json.value("container", "");
    facts.codec = json.value("codec", "");
    facts.pixelFormat = json.value("pixel_format", "");
    facts.width = json.value("width", 0);
    facts.height = json.value("height", 0);
    facts.framesPerSecond = json.value("fps", 0.0);
    facts.seconds = json.value("seconds", 0.0);
    facts.cues = json.value("cues", 0);
    if (json.contains("lufs"))
        facts.loudness = json.at("lufs").get<double>();
    facts.hasAudio = json.contains("audio") && !json.at("audio").is_null();
    if (facts.hasAudio)
        facts.audioCodec = json.at("audio").get<std::string>();
    entry.notes = json.value("notes", std::vector<std::string>{});
    const bool isHash =
        entry.sha256.size() == 64 && entry.sha256.find_first_not_of("0123456789abcdef") == std::string::npos;
    return isHash && readName(json, "verdict", kVerdicts, entry.verdict) && readName(json, "kind", kKinds, facts.kind);
}

} // namespace

Manifest::Manifest(const std::vector<Checked> &files)
{
    for (const Checked &file : files) {
        if (file.sha256.empty())
            continue;
        ManifestEntry entry{.sha256 = file.sha256,
                            .bytes = file.bytes,
                            .verdict = verdictOf(file.findings),
                            .facts = file.facts,
                            .notes = {}};
        entry.facts.realTime.reset();
        for (const Finding &finding : file.findings)
            entry.notes.push_back(finding.what);
        m_files.emplace(file.file, std::move(entry));
    }
}

std::optional<Manifest> Manifest::parse(std::string_view json, std::string &why)
{
    try {
        const Json all = Json::parse(json);
        if (all.at("format") != std::string(kFormat)) {
            why = "another format than \"" + std::string(kFormat) + "\"";
            return std::nullopt;
        }
        Manifest manifest;
        for (const auto &[name, value] : all.at("files").items()) {
            ManifestEntry entry;
            if (!readEntry(value, entry)) {
                why = "the entry of " + name + " can't be read";
                return std::nullopt;
            }
            manifest.m_files.emplace(name, std::move(entry));
        }
        return manifest;
    } catch (const nlohmann::json::exception &error) {
        why = error.what();
        return std::nullopt;
    }
}

std::optional<Manifest> Manifest::read(const std::filesystem::path &promo, std::string &why)
{
    PackageFile file(promo, kManifestName);
    why.clear();
    if (file.opened() == Opened::Missing)
        return std::nullopt;
    const auto text = file.readAll(kLargest);
    if (!text) {
        why = file.opened() == Opened::Yes ? "it is too large, or can't be read" : std::string(toString(file.opened()));
        return std::nullopt;
    }
    return parse(*text, why);
}

std::string Manifest::text() const
{
    std::string all = "{\n\"format\": \"" + std::string(kFormat) + "\",\n\"files\": {";
    const char *before = "\n";
    for (const auto &[name, entry] : m_files) {
        const auto lenient = Json::error_handler_t::replace;
        all += before + Json(name).dump(-1, ' ', false, lenient) + ": " + jsonOf(entry).dump(-1, ' ', false, lenient);
        before = ",\n";
    }
    return all + "\n}\n}\n";
}

const ManifestEntry *Manifest::find(std::string_view file) const
{
    const auto found = m_files.find(file);
    return found == m_files.end() ? nullptr : &found->second;
}

Answer Manifest::mayPlay(std::string_view file) const
{
    const std::string name(file);
    const ManifestEntry *entry = find(file);
    if (entry == nullptr)
        return {Standing::NotListed, name + " was not checked; run: plazactl media check EVENT_DIR --write"};
    if (entry->verdict != Verdict::Plays)
        return {Standing::Unfit,
                name + " is not fit to play" + (entry->notes.empty() ? std::string() : ": " + entry->notes.front())};
    return {Standing::Right, {}};
}

} // namespace plaza::media
