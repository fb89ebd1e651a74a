// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/printing.h"

#include "report/escpos.h"
#include "report/slip_picture.h"
#include "ui/printer_spec.h"

#include <spdlog/spdlog.h>

namespace plaza::kiosk {

std::unique_ptr<ui::PrinterPort> makePrinter(const Start &start, const std::filesystem::path &store)
{
    const core::Event &event = start.config.event;
    ui::MadePrinter made = ui::makePrinter(
        start.kiosk.printer,
        {.escPos =
             [&event](const desk::Voucher &voucher) {
                 return report::toEscPos(report::slipPicture(report::slipOf(event, voucher)));
             },
         .png = [&event](const desk::Voucher &voucher) { return report::slipPng(report::slipOf(event, voucher)); },
         .file = QString::fromStdString(store.string() + ".slip.png")});
    if (!made.error.isEmpty())
        throw BadStart(made.error.toStdString());
    if (made.port)
        QObject::connect(made.port.get(), &ui::PrinterPort::trouble,
                         [](const QString &why) { spdlog::warn("printer: {}", why.toStdString()); });
    return std::move(made.port);
}

} // namespace plaza::kiosk
