// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printer_port.h"
#include "ui/worker.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace plaza::ui {

/// A printer that CUPS knows by its name: each slip goes as a PNG to the command lp. That lp took it is all that can be
/// known at once; the paper is CUPS's own affair.
class CupsPrinter : public PrinterPort {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kLimit{10'000};

    /// `file`: where a slip stands while lp reads it, for its owner's eyes only. Whatever is there is deleted.
    CupsPrinter(QString queue, QString file, DrawSlip draw, std::chrono::milliseconds limit = kLimit,
                QObject *parent = nullptr);
    ~CupsPrinter() override;

    void print(const desk::Voucher &voucher, std::function<void(bool ok)> done) override;

private:
    void handOver();
    void end(const QString &why); ///< empty: it is printed

    /// No slip stands there before, and none after.
    struct SlipFile {
        explicit SlipFile(QString file);
        ~SlipFile();
        SlipFile(const SlipFile &) = delete;
        SlipFile &operator=(const SlipFile &) = delete;
        const QString path;
    };

    const QString m_queue;
    const SlipFile m_file; // goes after m_worker, which may be writing it
    const DrawSlip m_draw;
    std::function<void(bool)> m_done; ///< empty: nothing is going on
    QProcess m_lp;
    QTimer m_limit;
    Worker m_worker;
};

} // namespace plaza::ui
