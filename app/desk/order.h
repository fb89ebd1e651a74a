// SPDX-License-Identifier: GPL-3.0-or-later
// Acts with words of their own, for commands beside a running kiosk: one JSON object in, whose "do" names it, one out.
#pragma once

#include "desk/desk.h"

#include <string>

namespace plaza::desk {

/// On the desk's thread. Throws what the desk throws, and std::runtime_error for an order that nobody can follow.
std::string runOrder(Desk &desk, const std::string &order);

} // namespace plaza::desk
