// SPDX-License-Identifier: GPL-3.0-or-later
// Fixed keys and tickets for the tests of this room.
#pragma once

#include "ticket/ticket.h"

#include <limits>

namespace plaza::ticket::sample {

inline crypto::SigningSeed seed(std::uint8_t byte)
{
    return crypto::SigningSeed::fromBytes(crypto::Bytes(32, byte)).value();
}

inline const crypto::Signer &signer()
{
    static const crypto::Signer signer(seed(1));
    return signer;
}

inline const std::uint32_t kEvent = eventTagOf("zhanjiang-2018");

/// A guest of two sessions on 8 June 2018.
inline Ticket guest()
{
    return {kEvent, 0x0123456789abcdef, TicketClass::Guest, 0b110, {1528387200000}, {1528473600000}};
}

inline Ticket extreme(bool high)
{
    constexpr std::int64_t kLastMinute = std::numeric_limits<std::uint32_t>::max();
    if (!high)
        return {0, 0, TicketClass::Guest, 0, {}, {}};
    return {std::numeric_limits<std::uint32_t>::max(),
            std::numeric_limits<std::uint64_t>::max(),
            TicketClass::Voucher,
            std::numeric_limits<std::uint32_t>::max(),
            {kLastMinute * 60'000},
            {kLastMinute * 60'000}};
}

inline std::vector<TrustedKey> trusted()
{
    return {{signer().publicKey(), false}};
}

/// The verdict in a word: "ok" or the refusal's name.
inline std::string_view check(std::string_view code, const std::vector<TrustedKey> &keys = trusted())
{
    const auto result = verify(code, keys, kEvent);
    const auto *refusal = std::get_if<Refusal>(&result);
    return refusal != nullptr ? toString(*refusal) : "ok";
}

} // namespace plaza::ticket::sample
