// SPDX-License-Identifier: GPL-3.0-or-later
// Acts of staff, and changes of their accounts, as orders beside a running kiosk (desk/order.h).
#pragma once

#include "desk/desk.h"
#include "desk/staff.h"

#include <nlohmann/json.hpp>

namespace plaza::desk {

/// {"staff", "pin", "kiosk", "wish": {"name", …}}: enter, act, leave. Answers {"entry": …} where nobody entered, else
/// {"answer": …}.
nlohmann::json staffOrder(Desk &desk, const nlohmann::json &order);
/// {"changes": [account…], "by"}: {"problem"}.
nlohmann::json accountsOrder(Desk &desk, const nlohmann::json &order);
/// What whoever has the store may see without a PIN: the open calls.
nlohmann::json callsOrder(Desk &desk, const nlohmann::json &order);

/// The wish that its JSON names. Throws std::runtime_error for a name that is none, json::exception for a bad member.
StaffWish wishFrom(const nlohmann::json &wish);

nlohmann::json toJson(const store::StaffAccount &account);
store::StaffAccount accountFrom(const nlohmann::json &account);

} // namespace plaza::desk
