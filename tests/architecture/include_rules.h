// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint.h"

namespace plaza::architecture {

/// Judges the include lines of one file under app/. `path` reads app/ROOM/FILE. Pure; any thread.
Complaints judgeIncludes(std::string_view path, std::string_view text);

} // namespace plaza::architecture
