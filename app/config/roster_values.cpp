// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/roster_values.h"

#include "config/text.h"

#include <algorithm>
#include <array>

namespace plaza::config {

namespace {

constexpr int kUnknown = -1;
constexpr int kSeveral = -2;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, isDigit);
}

/// Eleven digits, 13… to 19… (the Ministry of Industry's numbering plan).
bool isMobile(std::string_view digits)
{
    return digits.size() == 11 && digits[0] == '1' && digits[1] >= '3';
}

bool isDomestic(std::string_view digits)
{
    const std::size_t size = digits.size();
    const bool withArea = digits.starts_with('0') && digits[1] != '0' && size >= 10 && size <= 12;
    const bool local = (size == 7 || size == 8) && digits[0] >= '2';
    const bool service = size == 10 && (digits.starts_with("400") || digits.starts_with("800"));
    return isMobile(digits) || withArea || local || service;
}

/// Digits with a leading + where there was one, or nothing when other characters stand among them.
std::string onlyDigits(std::string_view text)
{
    std::string digits;
    const std::string narrow = narrowed(text);
    for (std::size_t i = 0; i < narrow.size(); ++i) {
        const char c = narrow[i];
        if (isDigit(c) || (c == '+' && digits.empty()))
            digits += c;
        else if (std::string_view(" -.()\t").find(c) == std::string_view::npos)
            return {};
    }
    return digits;
}

/// Characters that phone books and word processors hide in numbers: non-breaking spaces, dashes, direction marks.
std::string withPlainSigns(std::string_view text)
{
    static constexpr std::array<std::string_view, 16> kHidden{
        "\u00A0", "\u2002", "\u2003", "\u2009", "\u200B", "\u200E", "\u200F", "\u202A",
        "\u202C", "\u202D", "\u2060", "\u2010", "\u2011", "\u2012", "\u2013", "\u2014"};
    std::string plain(text);
    for (const std::string_view hidden : kHidden) {
        for (std::size_t at = plain.find(hidden); at != std::string::npos; at = plain.find(hidden, at))
            plain.replace(at, hidden.size(), " ");
    }
    return plain;
}

Refused badPhone(std::string_view text)
{
    return {"the phone number " + inQuotes(text) + " can't be read",
            "write one number: 11 digits, a landline with its area code, or + and the country's code; an extension "
            "belongs in 备注/note"};
}

} // namespace

bool isScientific(std::string_view text)
{
    const std::string narrow = narrowed(trimmed(text));
    const std::size_t e = narrow.find_first_of("eE");
    if (e == std::string::npos || e == 0 || e + 1 >= narrow.size())
        return false;
    const std::string_view mantissa = std::string_view(narrow).substr(0, e);
    std::string_view exponent = std::string_view(narrow).substr(e + 1);
    if (exponent.starts_with('+'))
        exponent.remove_prefix(1);
    const bool point = mantissa.find('.') != std::string_view::npos;
    const bool number = isDigit(mantissa.front()) &&
                        std::ranges::all_of(mantissa, [](char c) { return isDigit(c) || c == '.'; }) &&
                        std::ranges::count(mantissa, '.') <= 1;
    // "1E5" may be somebody's number; "1E+10" and "1.5E10" are a spreadsheet's.
    const bool signedExponent = narrow[e + 1] == '+';
    return number && !exponent.empty() && allDigits(exponent) && (point || signedExponent);
}

std::variant<std::string, Refused> readPhone(std::string_view text)
{
    std::string plain(trimmed(text));
    if (plain.empty())
        return plain;
    if (!isAscii(plain))
        plain = std::string(trimmed(narrowed(withPlainSigns(plain))));
    if (isScientific(plain))
        return Refused{"the phone number " + inQuotes(text) + " has lost its last digits",
                       "format the column as text in the spreadsheet and enter the number again"};
    if (plain.size() > 2 && plain.ends_with(".0") && allDigits(std::string_view(plain).substr(0, plain.size() - 2)))
        plain.resize(plain.size() - 2);
    std::string digits = onlyDigits(plain);
    if (digits.starts_with("00") && digits.size() > 8)
        digits.replace(0, 2, "+");
    for (const std::string_view prefix : {"+86", "86"}) {
        if (digits.starts_with(prefix) && isMobile(std::string_view(digits).substr(prefix.size())))
            digits.erase(0, prefix.size());
    }
    const bool abroad = digits.size() >= 7 && digits.size() <= 16 && digits[0] == '+' && digits[1] != '0';
    if (digits.empty() || (!abroad && (digits[0] == '+' || !isDomestic(digits))))
        return badPhone(text);
    return digits;
}

SessionNames::SessionNames(const core::Event &event)
{
    for (std::size_t i = 0; i < event.sessions.size(); ++i) {
        const core::Session &session = event.sessions[i];
        m_ids.push_back(session.id);
        m_known += (i == 0 ? "" : ", ") + session.id + " " + session.name.zh;
        for (const std::string &name : {session.id, session.name.zh, session.name.en}) {
            if (name.empty())
                continue;
            const auto [it, isNew] = m_byName.emplace(folded(name), static_cast<int>(i));
            if (!isNew && it->second != static_cast<int>(i))
                it->second = kSeveral;
        }
    }
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_byName[folded(m_ids[i])] = static_cast<int>(i); // an id is never ambiguous
}

int SessionNames::find(std::string_view name) const
{
    const auto it = m_byName.find(folded(name));
    return it == m_byName.end() ? kUnknown : it->second;
}

bool SessionNames::add(std::string_view part, std::vector<bool> &chosen, std::string &unknown) const
{
    const std::string_view name = trimmed(part);
    if (name.empty())
        return true;
    const int index = find(name);
    if (index >= 0) {
        chosen[static_cast<std::size_t>(index)] = true;
        return true;
    }
    const std::size_t space = name.find(' ');
    if (index == kUnknown && space != std::string_view::npos) {
        std::vector<bool> trial = chosen;
        std::string ignored;
        if (add(name.substr(0, space), trial, ignored) && add(name.substr(space + 1), trial, ignored)) {
            chosen = trial;
            return true;
        }
    }
    unknown = name;
    return false;
}

std::variant<std::vector<std::string>, Refused> SessionNames::read(std::string_view cell) const
{
    constexpr std::size_t kLongestCell = 4000; // bytes; 32 sessions with long names fit
    if (cell.size() > kLongestCell)
        return Refused{"场次/sessions has " + std::to_string(cell.size()) + " bytes",
                       "write ids or names of sessions with 、 between them; known are: " + m_known};
    const std::string key(cell);
    if (const auto it = m_readBefore.find(key); it != m_readBefore.end())
        return it->second;
    std::vector<bool> chosen(m_ids.size());
    std::string unknown;
    bool good = true;
    if (const int whole = find(cell); whole >= 0) {
        chosen[static_cast<std::size_t>(whole)] = true;
    } else {
        // Full-width separators have ASCII twins once narrowed; the ideographic comma has none.
        std::string even = narrowed(cell);
        for (std::size_t at = even.find("、"); at != std::string::npos; at = even.find("、", at))
            even.replace(at, std::string_view("、").size(), ",");
        for (std::size_t begin = 0; good && begin <= even.size();) {
            const std::size_t end = std::min(even.find_first_of(",;/|\n\r\t", begin), even.size());
            good = add(std::string_view(even).substr(begin, end - begin), chosen, unknown);
            begin = end + 1;
        }
    }
    if (!good && find(unknown) == kSeveral)
        return Refused{"several sessions are called " + inQuotes(unknown),
                       "write the session's id; known are: " + m_known};
    if (!good)
        return Refused{"there is no session " + inQuotes(unknown),
                       "write ids or names of sessions with 、 between them; known are: " + m_known};
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        if (chosen[i])
            ids.push_back(m_ids[i]);
    }
    constexpr std::size_t kMostKept = 1000;
    if (m_readBefore.size() < kMostKept)
        m_readBefore.emplace(key, ids);
    return ids;
}

} // namespace plaza::config
