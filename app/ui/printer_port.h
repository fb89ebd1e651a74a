// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/prize.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <vector>

namespace plaza::ui {

/// What a printer is sent for a voucher. Called on a worker's thread; may throw a std::exception.
using DrawSlip = std::function<std::vector<std::uint8_t>(const desk::Voucher &)>;

/// A printer as the screen knows it. UI thread; returns at once, whatever the machine does.
class PrinterPort : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Prints the voucher's slip, once; `done` follows in any case, through the event loop and within a time limit.
    /// False: no slip can be hoped for. One at a time: a second one before `done` fails.
    virtual void print(const desk::Voucher &voucher, std::function<void(bool ok)> done) = 0;

signals:
    void trouble(const QString &why); ///< plain English, for the log; names no voucher
};

} // namespace plaza::ui
