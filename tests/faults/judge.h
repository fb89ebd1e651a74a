// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faults/table.h"
#include "store/keys.h"

#include <filesystem>
#include <set>
#include <string>

namespace plaza::tests {

/// The ids of acts that a desk, a command or a kiosk said were saved.
using Acknowledged = std::set<std::string>;

/// Opens the store as its next writer does, which takes the log in, and verifies it. Then counts, into `row`: acts of
/// `acknowledged` that its journal lacks, guests who are signed in twice, and the store itself when it would not open
/// or verify.
void judge(const std::filesystem::path &file, const store::Keys &keys, const Acknowledged &acknowledged, Row &row);

/// The same without the opening and verifying: what a damaged store still holds.
void count(const std::filesystem::path &file, const Acknowledged &acknowledged, Row &row);

} // namespace plaza::tests
