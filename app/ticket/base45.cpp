// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/base45.h"

#include <algorithm>

namespace plaza::ticket {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
static_assert(kAlphabet.size() == 45);

// The value of a character, or -1.
int valueOf(char c)
{
    const std::size_t at = kAlphabet.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

} // namespace

std::string toBase45(crypto::ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() / 2 * 3 + bytes.size() % 2 * 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        const unsigned n = pair ? bytes[i] * 256U + bytes[i + 1] : bytes[i];
        text += kAlphabet[n % 45];
        text += kAlphabet[n / 45 % 45];
        if (pair)
            text += kAlphabet[n / (45 * 45)];
    }
    return text;
}

std::optional<crypto::Bytes> fromBase45(std::string_view text)
{
    if (text.size() % 3 == 1)
        return std::nullopt;
    crypto::Bytes bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const std::string_view group = text.substr(i, 3);
        int n = 0;
        for (std::size_t k = group.size(); k-- > 0;) {
            const int value = valueOf(group[k]);
            if (value < 0)
                return std::nullopt;
            n = n * 45 + value;
        }
        if (n > (group.size() == 3 ? 0xFFFF : 0xFF))
            return std::nullopt;
        if (group.size() == 3)
            bytes.push_back(static_cast<std::uint8_t>(n >> 8));
        bytes.push_back(static_cast<std::uint8_t>(n & 0xFF));
    }
    return bytes;
}

bool isBase45Alphabet(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return valueOf(c) >= 0; });
}

} // namespace plaza::ticket
