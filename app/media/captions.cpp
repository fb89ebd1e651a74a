// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/captions.h"

#include "media/utf8.h"

#include <optional>

namespace plaza::media {

namespace {

constexpr std::size_t kMostCues = 5000;
constexpr std::size_t kMostLines = 3;
constexpr std::string_view kArrow = "-->";

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isNumber(std::string_view text)
{
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Digits up to `end`, exactly `width` of them (0: at least one), taken off the front together with `end`.
std::optional<int> takeNumber(std::string_view &text, std::string_view end, std::size_t width)
{
    const auto stop = end.empty() ? text.size() : text.find(end);
    if (stop == std::string_view::npos || stop == 0 || stop > 4 || (width > 0 && stop != width) ||
        !isNumber(text.substr(0, stop)))
        return std::nullopt;
    int value = 0;
    for (const char digit : text.substr(0, stop))
        value = value * 10 + (digit - '0');
    text.remove_prefix(stop + end.size());
    return value;
}

/// 00:01:02,345 in SRT; 00:01:02.345 or 01:02.345 in VTT.
std::optional<std::chrono::milliseconds> timeOf(std::string_view text, CaptionFormat format)
{
    const bool srt = format == CaptionFormat::Srt;
    int hours = 0;
    if (srt || text.find(':') != text.rfind(':')) {
        const auto taken = takeNumber(text, ":", 0);
        if (!taken)
            return std::nullopt;
        hours = *taken;
    }
    const auto minutes = takeNumber(text, ":", 2);
    const auto seconds = minutes ? takeNumber(text, srt ? "," : ".", 2) : std::nullopt;
    const auto milliseconds = seconds ? takeNumber(text, "", 3) : std::nullopt;
    if (!milliseconds || *minutes > 59 || *seconds > 59)
        return std::nullopt;
    return std::chrono::hours(hours) + std::chrono::minutes(*minutes) + std::chrono::seconds(*seconds) +
           std::chrono::milliseconds(*milliseconds);
}

/// What a program would take for markup: tags go, the words stay.
std::string withoutTags(std::string_view line)
{
    std::string words;
    while (!line.empty()) {
        const auto open = line.find('<');
        const auto close = open == std::string_view::npos ? open : line.find('>', open);
        if (close == std::string_view::npos)
            return words.append(line);
        words.append(line.substr(0, open));
        line.remove_prefix(close + 1);
    }
    return words;
}

class Reader {
public:
    Reader(std::string_view text, CaptionFormat format) : m_rest(text), m_format(format) {}
    Captions read();

private:
    bool next(); ///< the next line into m_line
    void head();
    void block();
    void cue(std::string_view times);
    void refuse(std::string what, std::string mend, int line)
    {
        m_found.findings.push_back({Weight::Refused, std::move(what), std::move(mend), line});
    }

    std::string_view m_rest;
    CaptionFormat m_format;
    std::string_view m_line;
    int m_number = 0;
    Captions m_found;
};

bool Reader::next()
{
    if (m_rest.empty())
        return false;
    const auto end = m_rest.find('\n');
    m_line = m_rest.substr(0, end);
    m_rest.remove_prefix(end == std::string_view::npos ? m_rest.size() : end + 1);
    if (m_line.ends_with('\r'))
        m_line.remove_suffix(1);
    ++m_number;
    return true;
}

void Reader::head()
{
    if (m_format == CaptionFormat::Srt)
        return;
    if (!next() || !(m_line == "WEBVTT" || m_line.starts_with("WEBVTT ") || m_line.starts_with("WEBVTT\t")))
        refuse("WebVTT begins with the line WEBVTT", "write it as the first line, or name the file .srt", 1);
    while (!trimmed(m_line).empty() && next())
        ; // the head's own lines
}

/// The times' line was met: they, and the words up to the next empty line.
void Reader::cue(std::string_view times)
{
    const int line = m_number;
    const auto arrow = times.find(kArrow);
    const std::string_view from = trimmed(times.substr(0, arrow));
    std::string_view until = trimmed(times.substr(arrow + kArrow.size()));
    if (m_format == CaptionFormat::Vtt)
        until = until.substr(0, until.find_first_of(" \t")); // then come settings
    Cue cue;
    const auto begins = timeOf(from, m_format);
    const auto ends = timeOf(until, m_format);
    if (!begins || !ends)
        refuse("the times can't be read",
               m_format == CaptionFormat::Srt ? "write them like 00:00:01,500 --> 00:00:04,000"
                                              : "write them like 00:00:01.500 --> 00:00:04.000",
               line);
    cue.from = begins.value_or(cue.from);
    cue.until = ends.value_or(cue.until);
    if (begins && ends && cue.until <= cue.from)
        refuse("the words vanish before they appear", "let the second time be the later one", line);
    if (!m_found.cues.empty() && begins && cue.from < m_found.cues.back().from)
        refuse("it begins before the words above it", "put the words in the order of time", line);
    else if (!m_found.cues.empty() && begins && cue.from < m_found.cues.back().until)
        m_found.findings.push_back({Weight::Note, "it begins while the words above it still stand", "", line});
    std::size_t lines = 0;
    while (next() && !trimmed(m_line).empty()) {
        if (m_line.find(kArrow) != std::string_view::npos)
            refuse("times among the words", "leave an empty line before them", m_number);
        cue.text += (lines++ > 0 ? "\n" : "") + withoutTags(trimmed(m_line));
    }
    if (trimmed(cue.text).empty())
        refuse("there are times but no words", "write the words below the times, or take the times away", line);
    if (lines > kMostLines)
        m_found.findings.push_back({Weight::Note, "more than three lines at once are hard to read", "", line});
    m_found.cues.push_back(std::move(cue));
}

void Reader::block()
{
    const int line = m_number;
    const std::string_view first = trimmed(m_line);
    if (m_format == CaptionFormat::Vtt &&
        (first == "STYLE" || first == "REGION" || first == "NOTE" || first.starts_with("NOTE "))) {
        while (next() && !trimmed(m_line).empty())
            ;
        return;
    }
    if (first.find(kArrow) == std::string_view::npos) {
        const bool named = m_format == CaptionFormat::Vtt || isNumber(first);
        if (!named || !next() || m_line.find(kArrow) == std::string_view::npos) {
            refuse(named ? "after the number the times are missing" : "here a number and times are expected",
                   "each text has a line with its times above it, and an empty line below it", line);
            while (!trimmed(m_line).empty() && next())
                ;
            return;
        }
    } else if (m_format == CaptionFormat::Srt) {
        m_found.findings.push_back({Weight::Note, "the number above the times is missing", "", line});
    }
    cue(m_line);
}

Captions Reader::read()
{
    head();
    while (m_found.cues.size() <= kMostCues && m_found.findings.size() < 100 && next())
        if (!trimmed(m_line).empty())
            block();
    if (m_found.cues.size() > kMostCues)
        refuse("more than " + std::to_string(kMostCues) + " texts", "check that these are captions", 0);
    if (m_found.cues.empty() && m_found.findings.empty())
        refuse("there are no captions in it", "write them, or take the file away", 0);
    return std::move(m_found);
}

} // namespace

Captions readCaptions(std::string_view text, CaptionFormat format)
{
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    if (const auto bad = firstBadUtf8(text))
        return {
            .cues = {},
            .findings = {{Weight::Refused, "the text is not UTF-8",
                          "save it once more as UTF-8 (in Windows' Notepad: Save as, Encoding)", lineOf(text, *bad)}}};
    return Reader(text, format).read();
}

} // namespace plaza::media
