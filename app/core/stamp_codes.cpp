// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stamp_codes.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace plaza::core {

namespace {

constexpr std::uint64_t kMillionCodes = 1'000'000;
constexpr int kStaleSlots = 20; ///< typed digits this old are still told from a guess
constexpr std::size_t kSealDigits = 16;
constexpr std::size_t kLongestBooth = 64; ///< bytes

std::array<std::uint8_t, 32> hmacOf(const StampHmac &hmac, std::string_view booth, std::int64_t slot)
{
    return hmac("plaza:stamp:1\n" + std::string(booth) + "\n" + std::to_string(slot));
}

std::uint64_t numberAt(const std::array<std::uint8_t, 32> &hash, std::size_t from)
{
    std::uint64_t number = 0;
    for (std::size_t i = 0; i < 8; ++i)
        number = number << 8U | hash.at(from + i);
    return number;
}

std::string hexOf(std::uint64_t number, std::string_view digits)
{
    std::string text(kSealDigits, '0');
    for (std::size_t i = kSealDigits; i-- > 0; number >>= 4U)
        text[i] = digits[number & 15U];
    return text;
}

std::string upperHex(std::uint64_t number)
{
    return hexOf(number, "0123456789ABCDEF");
}

std::string digitsOf(const std::array<std::uint8_t, 32> &hash)
{
    return std::to_string(kMillionCodes + numberAt(hash, 0) % kMillionCodes).substr(1);
}

/// Compares in the same time wherever they differ.
bool sameText(std::string_view one, std::string_view other)
{
    unsigned differ = one.size() == other.size() ? 0U : 1U;
    for (std::size_t i = 0; i < std::min(one.size(), other.size()); ++i)
        differ |= static_cast<unsigned char>(one[i]) ^ static_cast<unsigned char>(other[i]);
    return differ == 0;
}

CodeAge ageOf(std::int64_t slot, std::int64_t now, const StampTolerance &tolerance)
{
    if (slot < now - std::clamp(tolerance.earlier, 0, kMostEarlierSlots))
        return CodeAge::Stale;
    return slot > now + std::clamp(tolerance.later, 0, kMostLaterSlots) ? CodeAge::Early : CodeAge::Now;
}

/// The slots that typed digits are looked for in: those that count first, then what tells a slow hand from a guess.
CodeCheck checkDigits(const StampHmac &hmac, const std::string &digits, std::span<const std::string> booths,
                      std::int64_t now, const StampTolerance &tolerance)
{
    CodeCheck found;
    for (std::int64_t slot = now + kMostLaterSlots; slot >= now - kStaleSlots; --slot)
        for (const std::string &booth : booths) {
            if (!sameText(digitsOf(hmacOf(hmac, booth, slot)), digits))
                continue;
            const CodeCheck match{ageOf(slot, now, tolerance), booth, slot};
            if (match.age == CodeAge::Now)
                return match;
            if (found.age == CodeAge::Wrong || match.age == CodeAge::Stale)
                found = match;
        }
    return found;
}

template <class Number> std::optional<Number> numberFrom(std::string_view text, int base)
{
    Number number{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
    return error == std::errc{} && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool isUpperHex(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
}

std::string cardSeal(const StampHmac &hmac, std::uint64_t serial)
{
    return upperHex(numberAt(hmac("plaza:stamp-card:1\n" + upperHex(serial)), 0));
}

} // namespace

std::int64_t slotAt(Instant at)
{
    return (at.ms - (at.ms < 0 ? kStampSlotMs - 1 : 0)) / kStampSlotMs;
}

std::int64_t msLeftInSlot(Instant at)
{
    return (slotAt(at) + 1) * kStampSlotMs - at.ms;
}

std::string stampDigits(const StampHmac &hmac, std::string_view booth, std::int64_t slot)
{
    return digitsOf(hmacOf(hmac, booth, slot));
}

std::string stampText(const StampHmac &hmac, std::string_view booth, std::int64_t slot)
{
    return std::string(kStampPrefix) + std::string(booth) + ":" + std::to_string(slot) + ":" +
           upperHex(numberAt(hmacOf(hmac, booth, slot), 8));
}

std::optional<StampCode> stampCodeFrom(std::string_view text)
{
    if (text.starts_with(kStampPrefix)) {
        text.remove_prefix(kStampPrefix.size());
        const std::size_t afterSlot = text.rfind(':');
        const std::size_t afterBooth =
            afterSlot == std::string_view::npos || afterSlot == 0 ? afterSlot : text.rfind(':', afterSlot - 1);
        if (afterBooth == std::string_view::npos || afterBooth == 0 || afterBooth > kLongestBooth)
            return std::nullopt;
        const auto slot = numberFrom<std::int64_t>(text.substr(afterBooth + 1, afterSlot - afterBooth - 1), 10);
        const std::string_view seal = text.substr(afterSlot + 1);
        if (!slot || seal.size() != kSealDigits || !isUpperHex(seal))
            return std::nullopt;
        return StampCode{
            .digits = {}, .booth = std::string(text.substr(0, afterBooth)), .slot = *slot, .seal = std::string(seal)};
    }
    StampCode code;
    for (const char c : text) {
        if (c == ' ' || c == '-')
            continue;
        if (c < '0' || c > '9' || code.digits.size() == kStampDigits)
            return std::nullopt;
        code.digits += c;
    }
    return code.digits.size() == kStampDigits ? std::optional(std::move(code)) : std::nullopt;
}

CodeCheck checkStampCode(const StampHmac &hmac, const StampCode &code, std::span<const std::string> booths, Instant now,
                         const StampTolerance &tolerance)
{
    const std::int64_t current = slotAt(now);
    if (!code.digits.empty())
        return checkDigits(hmac, code.digits, booths, current, tolerance);
    if (std::ranges::find(booths, code.booth) == booths.end() ||
        !sameText(upperHex(numberAt(hmacOf(hmac, code.booth, code.slot), 8)), code.seal))
        return {};
    return {ageOf(code.slot, current, tolerance), code.booth, code.slot};
}

std::string guestCardText(const StampHmac &hmac, std::uint64_t serial)
{
    return std::string(kCardPrefix) + upperHex(serial) + cardSeal(hmac, serial);
}

std::optional<std::uint64_t> guestCardFrom(const StampHmac &hmac, std::string_view text)
{
    if (!text.starts_with(kCardPrefix))
        return std::nullopt;
    text.remove_prefix(kCardPrefix.size());
    if (text.size() != 2 * kSealDigits || !isUpperHex(text))
        return std::nullopt;
    const auto serial = numberFrom<std::uint64_t>(text.substr(0, kSealDigits), 16);
    if (!serial || !sameText(cardSeal(hmac, *serial), text.substr(kSealDigits)))
        return std::nullopt;
    return serial;
}

std::string guestCardId(std::uint64_t serial)
{
    return "guest-" + hexOf(serial, "0123456789abcdef");
}

} // namespace plaza::core
