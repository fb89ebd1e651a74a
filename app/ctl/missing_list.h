// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dashboard.h"

#include <ostream>
#include <string>
#include <vector>

namespace plaza::ctl {

/// Who of an organisation is expected in a session and has not come; also while a kiosk runs. Throws BadUse for a
/// session that there is not, StoreError.
std::vector<desk::MissingPerson> missingOf(const std::string &store, const std::string &session,
                                           const std::string &organisation);
/// A line each, id and name.
void print(std::ostream &out, const std::vector<desk::MissingPerson> &missing);

} // namespace plaza::ctl
