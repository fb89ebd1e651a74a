// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

#include <optional>
#include <string>

namespace plaza::kiosk {

/// The command line of plaza-kiosk.
struct Options {
    std::string event;
    std::string store;
    std::string kiosk;
    std::string session; ///< empty: as kiosks.toml says
    std::string camera;  ///< empty: as kiosks.toml says
    std::string scanner; ///< empty: as kiosks.toml says
    std::string printer; ///< empty: as kiosks.toml says
    std::string backup;  ///< empty: as kiosks.toml says
    QSize windowed;      ///< empty: the whole screen
    std::string language = "zh";
    std::string clock; ///< ISO 8601; empty: the store's clock
    bool allowQuit = false;
    bool dark = false;
    bool silent = false;
};

/// nullopt: the program ends with `exit` (help was asked for, or the words do not fit and it was said why).
std::optional<Options> readOptions(int argc, const char *const *argv, int &exit);

} // namespace plaza::kiosk
