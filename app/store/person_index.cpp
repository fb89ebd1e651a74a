// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person_index.h"

#include <algorithm>
#include <iterator>

namespace plaza::store {

namespace {

constexpr std::size_t kPhoneEnd = 4;

/// What is compared of a phone: its digits, without the country's code where it is China's.
std::string digitsOf(const std::string &phone)
{
    std::string digits;
    std::ranges::copy_if(phone, std::back_inserter(digits), [](char c) { return c >= '0' && c <= '9'; });
    for (const std::string_view prefix : {"0086", "86"})
        if (digits.starts_with(prefix) && digits.size() == prefix.size() + 11)
            return digits.substr(prefix.size());
    return digits;
}

} // namespace

crypto::Digest codeIndexOf(const crypto::EventHmac &hmac, const std::string &code)
{
    return hmac("external-code", crypto::bytesOf(code));
}

crypto::Digest phoneIndexOf(const crypto::EventHmac &hmac, const std::string &phone)
{
    return hmac("phone", crypto::bytesOf(digitsOf(phone)));
}

crypto::Digest phoneEndIndexOf(const crypto::EventHmac &hmac, const std::string &phone)
{
    const std::string digits = digitsOf(phone);
    return hmac("phone-end",
                crypto::bytesOf(digits.size() > kPhoneEnd ? digits.substr(digits.size() - kPhoneEnd) : digits));
}

std::optional<std::array<crypto::Digest, 2>> phoneIndexesOf(const crypto::EventHmac &hmac, const std::string &phone)
{
    if (digitsOf(phone).empty())
        return std::nullopt;
    return std::array{phoneIndexOf(hmac, phone), phoneEndIndexOf(hmac, phone)};
}

} // namespace plaza::store
