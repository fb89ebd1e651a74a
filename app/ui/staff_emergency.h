// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/emergency_screen.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace plaza::ui {

/// Where staff announce an emergency, in two touches, and a supervisor ends it, in two as well. UI thread.
class StaffEmergency : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool sure READ sure NOTIFY changed)
    Q_PROPERTY(bool ending READ ending NOTIFY changed)
    Q_PROPERTY(QString what READ what NOTIFY changed)
    Q_PROPERTY(bool goesOn READ goesOn NOTIFY changed)
    Q_PROPERTY(QString going READ going NOTIFY changed)
    Q_PROPERTY(bool mayClear READ mayClear NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)

public:
    /// `screen` outlives this.
    StaffEmergency(StaffActing act, const EmergencyScreen &screen, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] QStringList kinds() const;
    [[nodiscard]] int chosen() const { return m_chosen; }                 ///< index in `kinds`; −1: none yet
    [[nodiscard]] bool sure() const { return m_chosen >= 0 || m_ending; } ///< it is asked once more
    [[nodiscard]] bool ending() const { return m_ending; }                ///< … whether it is over
    [[nodiscard]] QString what() const;                                   ///< about what
    [[nodiscard]] bool goesOn() const { return m_screen.shown(); }
    [[nodiscard]] QString going() const; ///< what goes on, by whom and since when
    [[nodiscard]] bool mayClear() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] bool busy() const { return m_busy; }

    Q_INVOKABLE void choose(int kind);
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void end();     ///< all that go on
    Q_INVOKABLE void confirm(); ///< announces what was chosen, or ends

    void open(core::Role role) { m_role = role; }
    void clear();
    void retranslate() { emit changed(); }

signals:
    void changed();
    void done(); ///< it is announced, or over: the screens show it

private:
    void send(desk::StaffWish wish);

    const StaffActing m_act;
    const EmergencyScreen &m_screen;
    std::optional<core::Role> m_role;
    QString m_problem;
    int m_chosen = -1;
    bool m_ending = false;
    bool m_busy = false;
};

} // namespace plaza::ui
