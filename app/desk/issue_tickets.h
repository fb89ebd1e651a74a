// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "store/keys.h"
#include "store/people.h"

#include <string>

namespace plaza::desk {

/// The code of this person's ticket: the same every time, on every store that holds the event's signing key.
/// `person.attendee` may be sealed. Sessions are numbered in the event's order.
std::string ticketCodeFor(const store::Person &person, const core::Event &event, const crypto::Signer &signer);

} // namespace plaza::desk
