// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ticket/pretix.h"

namespace plaza::ticket {

/// The six fields of a sig1 payload: protocol buffers, proto3 (https://protobuf.dev/programming-guides/encoding).
/// Stricter than a general reader: what the shop's own writer never writes is refused by name. Never throws.
std::variant<PretixTicket, PretixRefusal> readPretixPayload(crypto::ByteView payload);

} // namespace plaza::ticket
