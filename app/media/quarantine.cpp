// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/quarantine.h"

#include <nlohmann/json.hpp>

namespace plaza::media {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view kFormat = "plaza quarantine 1";

} // namespace

std::optional<Quarantine> Quarantine::parse(std::string_view json)
{
    try {
        const Json all = Json::parse(json);
        if (all.at("format") != std::string(kFormat))
            return std::nullopt;
        Quarantine quarantine;
        for (const auto &[hash, mark] : all.at("files").items())
            quarantine.m_marks[hash] = {.file = mark.at("file").get<std::string>(),
                                        .crashes = mark.at("crashes").get<int>(),
                                        .last = {mark.at("last").get<std::int64_t>()},
                                        .playing = mark.at("playing").get<std::string>()};
        return quarantine;
    } catch (const nlohmann::json::exception &) {
        return std::nullopt;
    }
}

std::string Quarantine::text() const
{
    Json files = Json::object();
    for (const auto &[hash, mark] : m_marks)
        files[hash] = {
            {"file", mark.file}, {"crashes", mark.crashes}, {"last", mark.last.ms}, {"playing", mark.playing}};
    return Json{{"format", kFormat}, {"files", files}}.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

void Quarantine::started(const std::string &sha256, const std::string &file, core::Instant at, const std::string &boot)
{
    PlayMark &mark = m_marks[sha256];
    mark.file = file;
    mark.last = at;
    mark.playing = boot.empty() ? "?" : boot;
}

void Quarantine::ended(const std::string &sha256)
{
    const auto found = m_marks.find(sha256);
    if (found == m_marks.end())
        return;
    found->second.playing.clear();
    if (found->second.crashes == 0)
        m_marks.erase(found);
}

std::vector<std::string> Quarantine::recover(const std::string &boot)
{
    std::vector<std::string> now;
    for (auto it = m_marks.begin(); it != m_marks.end();) {
        PlayMark &mark = it->second;
        const bool crashed = !mark.playing.empty() && (mark.playing == "?" || boot.empty() || mark.playing == boot);
        mark.playing.clear();
        mark.crashes += crashed ? 1 : 0;
        if (crashed && mark.crashes == kCrashesUntilQuarantine)
            now.push_back(mark.file);
        it = mark.crashes == 0 ? m_marks.erase(it) : std::next(it);
    }
    return now;
}

bool Quarantine::clear(std::string_view fileOrHash)
{
    bool found = false;
    for (auto it = m_marks.begin(); it != m_marks.end();) {
        const bool meant = it->second.crashes > 0 && (it->first == fileOrHash || it->second.file == fileOrHash);
        found = found || meant;
        if (meant)
            it->second.crashes = 0;
        it = it->second.crashes == 0 && it->second.playing.empty() ? m_marks.erase(it) : std::next(it);
    }
    return found;
}

bool Quarantine::holds(std::string_view sha256) const
{
    const auto found = m_marks.find(sha256);
    return found != m_marks.end() && found->second.crashes >= kCrashesUntilQuarantine;
}

std::string Quarantine::why(std::string_view sha256, core::UtcOffset offset) const
{
    if (!holds(sha256))
        return {};
    constexpr std::size_t kMinutes = 16;
    const PlayMark &mark = m_marks.find(sha256)->second;
    return mark.file + " crashed the player " + std::to_string(mark.crashes) + " times, last " +
           core::toIso(mark.last, offset).substr(0, kMinutes) +
           "; convert it, or clear it: plazactl media quarantine --store FILE --clear " + mark.file;
}

} // namespace plaza::media
