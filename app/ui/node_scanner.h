// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scanner_port.h"

#include <QSocketNotifier>
#include <QTimer>

#include <memory>
#include <string_view>

namespace plaza::ui {

/// A scanner behind a device file: opens it, reads it, and opens it again when it went away. What the bytes mean, the
/// kinds of devices know (serial_scanner.h, evdev_scanner.h).
class NodeScanner : public ScannerPort {
    Q_OBJECT

public:
    static constexpr int kRetryMs = 1000; ///< between two tries to open

    ~NodeScanner() override;
    void start() override { open(); }

protected:
    NodeScanner(QString path, const scan::CodeStream::Rules &rules, QObject *parent);

    /// Makes the open file ready; an errno when it can't be.
    virtual int prepare(int file) = 0;
    /// What to do when the file may not be opened (EACCES).
    [[nodiscard]] virtual QString permissionAdvice() const = 0;
    virtual void take(std::string_view bytes) = 0;
    /// The device has gone: what is half done counts no more.
    virtual void forget() {}

    [[nodiscard]] scan::CodeStream &stream() { return m_stream; }

private:
    void open();
    void close();
    void lose(const QString &why);
    bool read();
    void endByQuiet();

    QString m_path;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_retry;
    QTimer m_quiet; ///< runs while a code is being collected
    scan::CodeStream m_stream;
};

} // namespace plaza::ui
