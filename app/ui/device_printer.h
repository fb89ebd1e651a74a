// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/device_write.h"
#include "ui/printer_port.h"
#include "ui/worker.h"

#include <chrono>
#include <string>

namespace plaza::ui {

/// A receipt printer behind a device file, mostly /dev/usb/lp0, that is sent its slips as they are. The device is
/// opened for each slip: it may be plugged in again at any time.
class DevicePrinter : public PrinterPort {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLimit{10'000};

    DevicePrinter(std::string path, DrawSlip draw, std::chrono::milliseconds limit = kLimit, QObject *parent = nullptr)
        : PrinterPort(parent), m_path(std::move(path)), m_draw(std::move(draw)), m_limit(limit)
    {
    }
    ~DevicePrinter() override { m_stop.set(); } ///< a slip that is going on is given up

    void print(const desk::Voucher &voucher, std::function<void(bool ok)> done) override;

private:
    const std::string m_path;
    const DrawSlip m_draw;
    const std::chrono::milliseconds m_limit;
    StopSign m_stop;
    Worker m_worker;
};

} // namespace plaza::ui
