// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printer_spec.h"

#include "ui/cups_printer.h"
#include "ui/device_printer.h"

namespace plaza::ui {

MadePrinter makePrinter(const std::string &spec, const SlipMaker &slips)
{
    if (spec.empty() || spec == "none")
        return {};
    const auto colon = spec.find(':');
    const std::string kind = spec.substr(0, colon);
    const std::string name = colon == std::string::npos ? std::string() : spec.substr(colon + 1);
    if (kind == "escpos" && name.starts_with('/'))
        return {std::make_unique<DevicePrinter>(name, slips.escPos), {}};
    if (kind == "cups" && !name.empty() && !name.starts_with('-')) // no name may pass for one of lp's options
        return {std::make_unique<CupsPrinter>(QString::fromStdString(name), slips.file, slips.png), {}};
    return {nullptr, QStringLiteral("printer \"%1\": unknown; write cups:NAME, escpos:/dev/usb/lp0 or none")
                         .arg(QString::fromStdString(spec))};
}

} // namespace plaza::ui
