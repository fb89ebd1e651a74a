// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanner_port.h"

#include <QString>

#include <memory>
#include <string>

namespace plaza::ui {

/// A port, or the reason why there is none.
struct MadeScanner {
    std::unique_ptr<ScannerPort> port; ///< null: `error` says why, in plain English with what to write instead
    QString error;
};

/// Makes what a kiosk's scanner line asks for: `keyboard`, `evdev:PATH`, `serial:PATH` or `none`. A device that is not
/// plugged in is no error: it may come. `baud` is the speed of a serial line in bits a second.
MadeScanner makeScanner(const std::string &spec, int baud);

} // namespace plaza::ui
