// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crypto.h"
#include "ticket/pretix.h"

#include <string>
#include <string_view>

namespace plaza::desk {

/// The id of a guest of whom only the shop's ticket is known, the same in every store of the event:
/// "pretix-" and 16 hex digits of HMAC(event key, what the shop signed).
std::string idOfPretix(const crypto::EventKey &eventKey, const ticket::PretixTicket &ticket);

/// Whether `id` has the form that idOfPretix makes.
bool isPretixId(std::string_view id);

} // namespace plaza::desk
