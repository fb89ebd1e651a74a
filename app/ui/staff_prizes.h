// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace plaza::ui {

/// The prize desk: a voucher is shown, its prize is told, and handed out once. UI thread.
class StaffPrizes : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool payable READ payable NOTIFY changed)
    Q_PROPERTY(bool paid READ paid NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString prize READ prize NOTIFY changed)
    Q_PROPERTY(QString tier READ tier NOTIFY changed)
    Q_PROPERTY(QString shortCode READ shortCode NOTIFY changed)
    Q_PROPERTY(QString won READ won NOTIFY changed)

public:
    StaffPrizes(const EventView &view, StaffActing act, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const;                               ///< to who is in
    [[nodiscard]] bool waiting() const { return !m_told && !m_busy; } ///< for a voucher to be shown
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool payable() const; ///< it may be handed out now
    [[nodiscard]] bool paid() const;    ///< it was handed out, this moment
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const; ///< why not, or what to do now
    [[nodiscard]] QString prize() const;
    [[nodiscard]] QString tier() const;
    [[nodiscard]] QString shortCode() const;
    [[nodiscard]] QString won() const; ///< when

    Q_INVOKABLE void handOut();
    Q_INVOKABLE void next(); ///< the next voucher

    void shown(const std::string &code);
    void open(core::Role role) { m_role = role; }
    void clear();
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    void send(desk::StaffWish wish);
    [[nodiscard]] QString reason() const;

    const EventView &m_view;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    std::string m_code;
    std::optional<desk::Redemption> m_told;
    bool m_busy = false;
};

} // namespace plaza::ui
