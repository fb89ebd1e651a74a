// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/map_target.h"
#include "ui/printer_port.h"
#include "ui/quiz_port.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>

namespace plaza::ui {

/// The draw after a play, and the voucher that it may bring. The ring turns only when what it stops at is on disk.
/// UI thread.
class PrizePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool slow READ slow NOTIFY changed)
    Q_PROPERTY(bool verySlow READ verySlow NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString tier READ tier NOTIFY changed)
    Q_PROPERTY(QString prize READ prize NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(QString shortCode READ shortCode NOTIFY changed)
    Q_PROPERTY(QString desk READ desk NOTIFY changed)
    Q_PROPERTY(QString until READ until NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint CONSTANT)
    Q_PROPERTY(bool hasWay READ hasWay NOTIFY changed)
    Q_PROPERTY(bool toPrizeDesk READ toPrizeDesk NOTIFY changed)
    Q_PROPERTY(Printing printing READ printing NOTIFY changed)
    Q_PROPERTY(QString printWord READ printWord NOTIFY changed)

public:
    enum class State {
        Empty,
        Saving,   ///< the store is at it
        Failed,   ///< nothing was recorded; it may be asked for again
        Spinning, ///< it is known what the ring stops at
        Won,      ///< the voucher
        Nothing,  ///< no prize, and thanks
    };
    Q_ENUM(State)
    /// The slip of the voucher that is shown.
    enum class Printing {
        Offered,
        AtPrinter,
        Printed,    ///< once is enough
        NotPrinted, ///< it may be asked for again
    };
    Q_ENUM(Printing)

    static constexpr std::int64_t kSavingAfterMs = 120;
    static constexpr std::int64_t kBusyAfterMs = 1000;
    static constexpr std::int64_t kSpinMs = 2400;   ///< UI.md §3.7
    static constexpr std::int64_t kIdleMs = 60'000; ///< until the idle warning over a voucher

    /// `port` null: no quiz here. `printer` null: no printer.
    PrizePage(const EventView &view, QuizPort *port, PrinterPort *printer, QObject *parent = nullptr)
        : QObject(parent), m_view(view), m_port(port), m_printer(printer)
    {
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool slow() const { return m_slow; }         ///< saving for so long that it is said
    [[nodiscard]] bool verySlow() const { return m_verySlow; } ///< … and that the page takes no more touch
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString tier() const { return m_voucher ? m_view.text(m_voucher->tier) : QString(); }
    [[nodiscard]] QString prize() const { return m_voucher ? m_view.text(m_voucher->prize) : QString(); }
    /// Of the prize; empty: none.
    [[nodiscard]] QUrl picture() const { return m_voucher ? m_view.quizPicture(m_voucher->picture) : QUrl(); }
    [[nodiscard]] QString code() const { return m_voucher ? QString::fromStdString(m_voucher->code) : QString(); }
    [[nodiscard]] QString shortCode() const
    {
        return m_voucher ? QString::fromStdString(m_voucher->shortCode) : QString();
    }
    [[nodiscard]] QString desk() const { return m_voucher ? m_view.text(m_voucher->desk) : QString(); }
    [[nodiscard]] QString until() const; ///< "今天 12:00 前"; empty without a voucher
    [[nodiscard]] bool canPrint() const { return m_printer != nullptr; }
    [[nodiscard]] bool hasWay() const { return static_cast<bool>(wayTarget()); }
    [[nodiscard]] bool toPrizeDesk() const;    ///< the voucher is fetched there, not at a service desk
    [[nodiscard]] MapTarget wayTarget() const; ///< the desk that the voucher names; nothing without one
    [[nodiscard]] Printing printing() const { return m_printerBusy ? Printing::AtPrinter : m_printing; }
    [[nodiscard]] QString printWord() const; ///< on the button
    [[nodiscard]] bool won() const { return m_state == State::Won; }
    /// A draw is going on: nobody is sent away, and no code is taken.
    [[nodiscard]] bool busy() const { return m_state == State::Saving || m_state == State::Spinning; }

    void draw(std::int64_t nowMs); ///< also again, after it failed; a second time at once is nothing
    /// A prize that was won before. `reminded`: its winner came back without having fetched it.
    void show(const desk::Voucher &voucher, bool reminded);
    Q_INVOKABLE void print(); ///< the voucher's slip; while that goes on, and after it came out, nothing
    void clear();
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void drawn(); ///< a draw was recorded
    void sound(const QString &name);

private:
    void drew(const desk::PrizeDraw &draw);
    void printed(int visit, bool ok);
    void setState(State state);

    const EventView &m_view;
    QuizPort *const m_port;
    PrinterPort *const m_printer;
    Printing m_printing = Printing::Offered;
    bool m_printerBusy = false; ///< with this voucher's slip, or still with the one before
    State m_state = State::Empty;
    std::optional<desk::Voucher> m_voucher;
    bool m_reminded = false;
    bool m_slow = false;
    bool m_verySlow = false;
    std::int64_t m_sinceMs = 0; ///< saving or spinning since; -1: since the next tick
    int m_visit = 0;            ///< answers to an earlier visit are dropped
};

} // namespace plaza::ui
