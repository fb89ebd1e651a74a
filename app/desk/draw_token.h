// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/crypto.h"

#include <string>
#include <string_view>

namespace plaza::desk {

/// What stands for a person in one draw (app/core/draw.md, Tokens): 32 hex digits that nobody can guess from the id;
/// for that person's eyes only. Any thread.
std::string drawToken(const crypto::EventKey &key, std::string_view draw, std::string_view attendee);

} // namespace plaza::desk
