// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/booth_values.h"

#include "config/moments.h"
#include "config/question_sink.h"
#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

template <std::size_t Count> bool isOneOf(std::string_view word, const std::array<std::string_view, Count> &words)
{
    return std::ranges::find(words, word) != words.end();
}

/// `text` with each of `signs` as `plain`.
std::string unified(std::string_view text, std::initializer_list<std::string_view> signs, char plain)
{
    std::string result(text);
    for (const std::string_view sign : signs)
        for (std::size_t at = result.find(sign); at != std::string::npos; at = result.find(sign, at + 1))
            result.replace(at, sign.size(), 1, plain);
    return result;
}

std::optional<StatedHours> stretchOf(std::string_view part)
{
    StatedHours stated;
    // "2018-06-08 10:00-12:00": the day ends where its first space is; "2018年6月8日10:00-12:00" at 日.
    std::size_t day = part.find("日");
    day = day == std::string_view::npos ? part.find(' ') : day + std::string_view("日").size();
    const bool hasColonBefore = day != std::string_view::npos && part.substr(0, day).find(':') < day;
    if (day != std::string_view::npos && !hasColonBefore) {
        stated.day = readDay(trimmed(part.substr(0, day)));
        if (!stated.day)
            return std::nullopt;
        part = trimmed(part.substr(day));
    }
    const std::size_t dash = part.find('-');
    if (dash == std::string_view::npos)
        return std::nullopt;
    const auto from = readTimeOfDay(trimmed(part.substr(0, dash)));
    const auto to = readTimeOfDay(trimmed(part.substr(dash + 1)));
    if (!from || !to || *to <= *from)
        return std::nullopt;
    stated.from = *from;
    stated.to = *to;
    return stated;
}

} // namespace

bool isNothingWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kWords{"null", "(null)", "nil",       "none",          "nan",
                                                            "n/a",  "#n/a",   "undefined", "[objectobject]"};
    return isOneOf(folded(text), kWords);
}

std::optional<bool> yesOrNo(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> kYes{"是", "有", "yes", "y", "true", "1", "√", "✓", "✔"};
    static constexpr std::array<std::string_view, 10> kNo{"", "否", "无", "no", "n", "false", "0", "×", "✗", "-"};
    const std::string word = folded(text);
    if (isOneOf(word, kYes))
        return true;
    return isOneOf(word, kNo) ? std::optional(false) : std::nullopt;
}

std::vector<std::string> partsOf(std::string_view text)
{
    const std::string plain = unified(text, {"；", "\n", "\r"}, ';');
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= plain.size();) {
        const std::size_t end = std::min(plain.find(';', begin), plain.size());
        const std::string_view part = trimmed(std::string_view(plain).substr(begin, end - begin));
        if (!part.empty())
            parts.emplace_back(part);
        begin = end + 1;
    }
    return parts;
}

std::optional<core::PlanPoint> pointOf(std::string_view text)
{
    const std::string plain = unified(narrowed(trimmed(text)), {"、"}, ',');
    std::size_t gap = plain.find(',');
    gap = gap == std::string::npos ? plain.find(' ') : gap;
    if (gap == std::string::npos)
        return std::nullopt;
    const auto x = numberOf(std::string_view(plain).substr(0, gap));
    const auto y = numberOf(std::string_view(plain).substr(gap + 1));
    return x && y ? std::optional(core::PlanPoint{*x, *y}) : std::nullopt;
}

std::optional<core::PlanRing> ringOf(std::string_view text)
{
    core::PlanRing ring;
    for (const std::string &part : partsOf(text)) {
        const auto corner = pointOf(part);
        if (!corner)
            return std::nullopt;
        if (ring.empty() || ring.back() != *corner)
            ring.push_back(*corner);
    }
    if (ring.size() > 1 && ring.front() == ring.back())
        ring.pop_back();
    return ring;
}

std::optional<std::vector<StatedHours>> hoursOf(std::string_view text, std::string &wrong)
{
    std::vector<StatedHours> all;
    for (const std::string &part : partsOf(text)) {
        const std::string plain = unified(narrowed(part), {"–", "—", "~", "～", "至", "到"}, '-');
        const auto stated = stretchOf(plain);
        if (!stated) {
            wrong = part;
            return std::nullopt;
        }
        all.push_back(*stated);
    }
    return all;
}

} // namespace plaza::config
