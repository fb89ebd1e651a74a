// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/base64.h"

#include <sodium.h>

namespace plaza::crypto {

std::string toBase64(ByteView bytes)
{
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back(); // the C string's end
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text)
{
    if (text.empty())
        return Bytes{};
    Bytes bytes(text.size() / 4 * 3 + 1); // never of size 0: libsodium wants a place, also for a text without any byte
    std::size_t size = 0;
    if (sodium_base642bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &size, nullptr,
                          sodium_base64_VARIANT_ORIGINAL) != 0)
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace plaza::crypto
