// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printer_port.h"

#include <QString>

#include <memory>
#include <string>

namespace plaza::ui {

/// What the printers are sent, by their kind, and where one that wants a file may put it.
struct SlipMaker {
    DrawSlip escPos;
    DrawSlip png;
    QString file;
};

/// A port, or none: then `error` is empty, as no printer was asked for, or says why, in plain English with what to
/// write instead.
struct MadePrinter {
    std::unique_ptr<PrinterPort> port;
    QString error;
};

/// Makes what a kiosk's printer line asks for: `cups:NAME`, `escpos:PATH` or `none`. A printer that is not there is no
/// error: it may come.
MadePrinter makePrinter(const std::string &spec, const SlipMaker &slips);

} // namespace plaza::ui
