// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emergency_screen.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/emergency_port.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace plaza::ui {

/// Where staff announce an emergency, in two touches, and a supervisor ends it. UI thread.
class StaffEmergency : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(bool goesOn READ goesOn NOTIFY changed)
    Q_PROPERTY(QString going READ going NOTIFY changed)
    Q_PROPERTY(bool mayClear READ mayClear NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    /// `port` null: none is announced from here. `screen` outlives this.
    StaffEmergency(EmergencyPort *port, const EmergencyScreen *screen, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int chosen() const { return m_chosen; } ///< index in `kinds`; −1: none yet
    [[nodiscard]] QString what() const;                   ///< the chosen one
    [[nodiscard]] bool goesOn() const { return m_screen != nullptr && m_screen->shown(); }
    [[nodiscard]] QString going() const; ///< what goes on, by whom and since when
    [[nodiscard]] bool mayClear() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }

    Q_INVOKABLE void choose(int kind);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void confirm(); ///< announces what was chosen
    Q_INVOKABLE void end();     ///< all that go on

    void open(const std::string &staff, core::Role role);
    void clear();
    void retranslate() { emit changed(); }

signals:
    void changed();
    void done(); ///< it is announced, or over: the screens show it

private:
    void answered(const desk::EmergencyAnswer &answer);

    EmergencyPort *const m_port;
    const EmergencyScreen *const m_screen;
    std::optional<core::Role> m_role;
    std::string m_staff;
    QString m_problem;
    int m_chosen = -1;
    bool m_busy = false;
    int m_visit = 0; ///< answers to an earlier visit are dropped
};

} // namespace plaza::ui
