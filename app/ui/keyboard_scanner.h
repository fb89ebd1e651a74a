// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanner_port.h"
#include "ui/wedge_filter.h"

namespace plaza::ui {

/// A scanner that types through the window system. Whether one is plugged in can't be told, so it is always Ready.
class KeyboardScanner : public ScannerPort {
    Q_OBJECT

public:
    using ScannerPort::ScannerPort;
    void start() override { setState(State::Ready); }
    void listenTo(WedgeFilter &keys) override
    {
        connect(&keys, &WedgeFilter::scanned, this, &ScannerPort::scanned);
        connect(&keys, &WedgeFilter::refused, this, &ScannerPort::refused);
    }
};

} // namespace plaza::ui
