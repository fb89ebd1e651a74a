// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/node_scanner.h"

#include <QElapsedTimer>

namespace plaza::ui {

/// A scanner on a serial line: USB (/dev/ttyACM0, better /dev/serial/by-id/…) or RS-232; 8 data bits, no parity, one
/// stop bit, no handshake. When it is unplugged its state is Missing, and the line is opened again as soon as it is
/// back. Plain termios: Qt's QSerialPort (6.4 and 6.8) does not tell that a line has gone, and reads it in a busy loop.
class SerialScanner : public NodeScanner {
    Q_OBJECT

public:
    /// `baud`: bits a second, one of the usual speeds; others are Missing with a reason.
    SerialScanner(const QString &path, int baud, QObject *parent = nullptr);

protected:
    int prepare(int file) override;
    [[nodiscard]] QString permissionAdvice() const override;
    void take(std::string_view bytes) override;

private:
    int m_baud;
    QElapsedTimer m_steady;
};

} // namespace plaza::ui
