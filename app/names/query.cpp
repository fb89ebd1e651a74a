// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/query.h"

#include "names/letters.h"

#include <algorithm>

namespace plaza::names {

namespace {

void appendUtf8(std::string &text, char32_t c)
{
    const auto byte = [&text](char32_t value) {
        text += static_cast<char>(static_cast<unsigned char>(value));
    };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

bool isDigit(char32_t c)
{
    return c >= U'0' && c <= U'9';
}

std::string groupsOf(const std::u32string &folded)
{
    std::string groups;
    int count = 0;
    bool inside = false;
    for (const char32_t c : folded) {
        if (isDigit(c) && !inside && count++ > 0)
            groups += ' ';
        inside = isDigit(c);
        if (inside)
            groups += static_cast<char>(c);
    }
    return count > 1 ? groups : std::string{};
}

Query queryOf(const std::u32string &folded)
{
    Query query;
    for (const char32_t c : folded) {
        if (query.symbols.size() == Query::kLongest)
            break;
        if (c == kGap) {
            query.edges |= std::uint64_t{1} << query.symbols.size();
            continue;
        }
        query.symbols += c == kUmlaut ? U'v' : c;
        appendUtf8(query.letters, query.symbols.back());
    }
    query.groups = groupsOf(folded);
    return query;
}

} // namespace

bool Query::isDigits() const
{
    return !empty() && std::ranges::all_of(symbols, isDigit);
}

Query queryFrom(std::string_view utf8)
{
    return queryOf(lettersOf(utf8).folded);
}

std::vector<Query> wordsOf(std::string_view utf8)
{
    const auto [folded, written] = lettersOf(utf8);
    std::vector<Query> words;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t end = std::min(written.find(U' ', at), folded.size());
        Query word = queryOf(folded.substr(at, end - at));
        at = end + 1;
        if (word.empty())
            continue;
        if (word.symbols.size() == 1 && isLatin(word.symbols.front()))
            return {};
        words.push_back(std::move(word));
    }
    return words.size() > 1 ? words : std::vector<Query>{};
}

std::string compact(std::string_view utf8)
{
    std::string text;
    for (const char32_t c : lettersOf(utf8).folded)
        if (c != kGap)
            appendUtf8(text, c == kUmlaut ? U'v' : c);
    return text;
}

std::string numberGroups(std::string_view utf8)
{
    return groupsOf(lettersOf(utf8).folded);
}

} // namespace plaza::names
