// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/package.h"
#include "core/session_end.h"

#include <vector>

namespace plaza::config {

/// The ends of sessions at which everybody is signed out (`ends` with `sign_out_at_end`), from the texts of a package
/// that parsePackage has found right. Only one part of the kiosk asks for them: they are no part of EventConfig.
std::vector<core::SessionEnd> sessionEndsOf(const PackageTexts &texts);

} // namespace plaza::config
