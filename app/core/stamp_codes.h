// SPDX-License-Identifier: GPL-3.0-or-later
// A booth's rotating code: every 30 s another one, which every kiosk of the event can compute from a key and the time,
// without a network; and the cards of people without a ticket, signed by the same key. Pure; any thread.
#pragma once

#include "core/time.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace plaza::core {

inline constexpr std::int64_t kStampSlotMs = 30'000;
inline constexpr std::size_t kStampDigits = 6;
inline constexpr std::string_view kStampPrefix = "PZS1:"; ///< of a booth's code as a QR symbol says it
inline constexpr std::string_view kCardPrefix = "PZC1:";  ///< of a guest card

/// HMAC-SHA-256 under the event's stamp key.
using StampHmac = std::function<std::array<std::uint8_t, 32>(std::string_view text)>;

/// Which stretch of 30 s this is: ⌊ms / 30,000⌋.
std::int64_t slotAt(Instant at);
/// Until the next one begins; 1 … kStampSlotMs.
std::int64_t msLeftInSlot(Instant at);

/// Six digits, to be typed: the first 8 bytes of HMAC("plaza:stamp:1\n" booth "\n" slot), big-endian, modulo 10^6.
std::string stampDigits(const StampHmac &hmac, std::string_view booth, std::int64_t slot);
/// "PZS1:" booth ":" slot ":" 16 upper-case hex digits, bytes 8 to 15 of the same HMAC: nobody guesses that.
std::string stampText(const StampHmac &hmac, std::string_view booth, std::int64_t slot);

/// A code as somebody typed or showed it; nothing in it can be believed yet.
struct StampCode {
    std::string digits; ///< six; or empty: it was a QR symbol
    std::string booth;
    std::int64_t slot = 0;
    std::string seal; ///< the hex digits
};
/// Six digits, spaces and hyphens among them allowed; or what stampText writes. nullopt: neither.
std::optional<StampCode> stampCodeFrom(std::string_view text);

/// How old a code may be, and by how much a booth's clock may run ahead, in slots.
struct StampTolerance {
    int earlier = 1; ///< 0 … kMostEarlierSlots
    int later = 0;   ///< 0 … kMostLaterSlots
    friend bool operator==(const StampTolerance &, const StampTolerance &) = default;
};
inline constexpr int kMostEarlierSlots = 10;
inline constexpr int kMostLaterSlots = 4;

enum class CodeAge {
    Now,
    Stale, ///< genuine, but from some time ago
    Early, ///< genuine, but of a time to come
    Wrong, ///< no booth's
};
struct CodeCheck {
    CodeAge age = CodeAge::Wrong;
    std::string booth; ///< empty: Wrong
    std::int64_t slot = 0;
};
/// `booths`: the stations whose codes count. Typed digits are recognised as stale for ten minutes, then they are wrong.
CodeCheck checkStampCode(const StampHmac &hmac, const StampCode &code, std::span<const std::string> booths, Instant now,
                         const StampTolerance &tolerance);

/// The QR text of a guest card: "PZC1:" and 32 upper-case hex digits, its serial and a seal.
std::string guestCardText(const StampHmac &hmac, std::uint64_t serial);
/// The serial of a card that was issued under this key; nullopt: forged, of another event, or no card at all.
std::optional<std::uint64_t> guestCardFrom(const StampHmac &hmac, std::string_view text);
/// Under which a guest card counts: "guest-" and its serial in 16 hex digits.
std::string guestCardId(std::uint64_t serial);

} // namespace plaza::core
