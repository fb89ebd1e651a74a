// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/pretix_guest.h"

namespace plaza::desk {

namespace {

constexpr std::string_view kPrefix = "pretix-";
constexpr std::size_t kIdBytes = 8;

} // namespace

std::string idOfPretix(const crypto::EventKey &eventKey, const ticket::PretixTicket &ticket)
{
    const crypto::Digest digest = crypto::hmac(eventKey, "pretix-ticket", ticket.payload);
    return std::string(kPrefix) + crypto::toHex(crypto::ByteView(digest.bytes).first(kIdBytes));
}

bool isPretixId(std::string_view id)
{
    if (!id.starts_with(kPrefix))
        return false;
    const auto bytes = crypto::fromHex(id.substr(kPrefix.size()));
    return bytes && bytes->size() == kIdBytes;
}

} // namespace plaza::desk
