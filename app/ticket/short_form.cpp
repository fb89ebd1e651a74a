// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticket/short_form.h"

#include "crypto/crypto.h"

namespace plaza::ticket {

std::string shortFormOf(std::string_view code)
{
    static constexpr std::string_view kDigits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    const crypto::Digest digest = crypto::sha256(crypto::bytesOf(code));
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 5; ++i)
        bits = bits << 8 | digest.bytes[i];
    std::string text;
    for (int shift = 35; shift >= 0; shift -= 5) {
        text += kDigits[bits >> shift & 31];
        if (shift == 20)
            text += '-';
    }
    return text;
}

} // namespace plaza::ticket
