// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "complaint.h"

namespace plaza::architecture {

// What a line of source may not say. Each judges one file by its path inside the project and its text. Pure; any
// thread.

/// Every source file names its licence in its first lines (https://spdx.dev/learn/handling-license-info/).
Complaints judgeLicence(std::string_view path, std::string_view text);

/// Plain text only, no QtQuick.Controls, one singleton (ARCHITECTURE: QML). Qt 6.4's default format fetched remote
/// pictures out of hostile names.
Complaints judgeQml(std::string_view path, std::string_view text);

/// No string names towards QML, no singletons in C++; in core no clock of its own; in tests no waiting by the clock.
Complaints judgeCpp(std::string_view path, std::string_view text);

} // namespace plaza::architecture
