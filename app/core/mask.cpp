// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask.h"

#include <vector>

namespace plaza::core {

namespace {

std::vector<std::string_view> charactersOf(std::string_view text)
{
    std::vector<std::string_view> characters;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at + 1;
        while (end < text.size() && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80)
            ++end;
        characters.push_back(text.substr(at, end - at));
        at = end;
    }
    return characters;
}

/// Chinese, Japanese and Korean characters are three bytes and more; letters with accents are two.
bool isLetter(std::string_view character)
{
    return character.size() < 3;
}

} // namespace

std::string maskedName(std::string_view name)
{
    if (name.empty())
        return {};
    return std::string(charactersOf(name).front()) + "*";
}

std::string maskedMiddle(std::string_view name)
{
    const auto characters = charactersOf(name);
    std::string masked;
    if (!characters.empty() && isLetter(characters.front())) {
        bool isFirst = true;
        for (const std::string_view character : characters) {
            if (character != " " && isFirst)
                masked += (masked.empty() ? "" : " ") + std::string(character) + "*";
            isFirst = character == " ";
        }
        return masked;
    }
    if (characters.size() < 3)
        return maskedName(name);
    masked = characters.front();
    masked.append(characters.size() - 2, '*');
    return masked += characters.back();
}

std::string maskedPhone(std::string_view phone)
{
    constexpr std::size_t kWhole = 11; ///< a Chinese mobile number
    constexpr std::size_t kFirst = 3;
    constexpr std::size_t kLast = 4;
    if (phone.size() < kWhole)
        return phone.size() > kLast ? "****" + std::string(phone.substr(phone.size() - 2))
                                    : std::string(phone.size(), '*');
    const std::string_view own = phone.substr(phone.size() - kWhole);
    return std::string(own.substr(0, kFirst)) + "****" + std::string(own.substr(kWhole - kLast));
}

} // namespace plaza::core
