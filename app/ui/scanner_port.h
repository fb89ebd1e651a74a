// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "scan/code_stream.h"

#include <QObject>
#include <QString>

#include <utility>

namespace plaza::ui {

class WedgeFilter;

/// A scanner device beside the camera: on a serial line, as an evdev node, as a keyboard, or none. UI thread.
class ScannerPort : public QObject {
    Q_OBJECT

public:
    enum class State {
        Starting, ///< not yet asked to start
        Ready,    ///< open; a keyboard is always taken to be there
        Missing,  ///< there should be a scanner, and there is none now: `trouble` says why; it may come back
        None,     ///< this kiosk has no scanner
    };
    Q_ENUM(State)

    using QObject::QObject;

    /// Once. Codes begin with the event loop.
    virtual void start() = 0;
    /// The keys that the window was given, for a scanner that types.
    virtual void listenTo(WedgeFilter & /*keys*/) {}

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString trouble() const { return m_trouble; } ///< plain English, for log and staff; empty when well

signals:
    void scanned(const plaza::scan::Scanned &code);
    void refused(const plaza::scan::RefusedScan &what);
    void stateChanged(plaza::ui::ScannerPort::State state);

protected:
    void setState(State state, const QString &trouble = {})
    {
        m_trouble = trouble;
        if (std::exchange(m_state, state) != state)
            emit stateChanged(state);
    }
    void tell(const scan::Scans &scans)
    {
        for (const scan::Scan &scan : scans) {
            if (const auto *code = std::get_if<scan::Scanned>(&scan))
                emit scanned(*code);
            else
                emit refused(std::get<scan::RefusedScan>(scan));
        }
    }

private:
    State m_state = State::Starting;
    QString m_trouble;
};

/// The port of a kiosk that has a camera only.
class NoScanner : public ScannerPort {
    Q_OBJECT

public:
    using ScannerPort::ScannerPort;
    void start() override { setState(State::None); }
};

} // namespace plaza::ui
