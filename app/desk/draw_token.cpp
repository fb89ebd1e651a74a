// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/draw_token.h"

namespace plaza::desk {

std::string drawToken(const crypto::EventKey &key, std::string_view draw, std::string_view attendee)
{
    constexpr std::size_t kDigits = 32;
    const std::string data = std::string(draw).append(1, '\0').append(attendee);
    return crypto::toHex(crypto::hmac(key, "draw-token", crypto::bytesOf(data)).bytes).substr(0, kDigits);
}

} // namespace plaza::desk
