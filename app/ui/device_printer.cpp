// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/device_printer.h"

#include <exception>

namespace plaza::ui {

void DevicePrinter::print(const desk::Voucher &voucher, std::function<void(bool ok)> done)
{
    const auto job = [this, voucher]() -> QString { // what went wrong; empty: nothing
        try {
            return QString::fromStdString(writeToDevice(m_path, m_draw(voucher), m_limit, m_stop));
        } catch (const std::exception &error) {
            return QString::fromUtf8(error.what());
        }
    };
    const auto end = [this, done](const QString &why) {
        if (!why.isEmpty())
            emit trouble(why);
        done(why.isEmpty());
    };
    if (!m_worker.run(this, job, end))
        QMetaObject::invokeMethod(this, [done] { done(false); }, Qt::QueuedConnection);
}

} // namespace plaza::ui
