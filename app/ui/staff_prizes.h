// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace plaza::ui {

/// The prize desk: a voucher is shown, or its short code typed; its prize is told, and handed out once. What was handed
/// out by mistake, is brought back or not wanted goes back to the stock. UI thread.
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
    Q_PROPERTY(bool returned READ returned NOTIFY changed)
    Q_PROPERTY(bool mayReturn READ mayReturn NOTIFY changed)
    Q_PROPERTY(bool returning READ returning NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(bool typing READ typing NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)

public:
    static constexpr int kCodeLength = 6; ///< of a short code, without its hyphen

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
    [[nodiscard]] QString won() const;                           ///< when
    [[nodiscard]] bool returned() const;                         ///< its prize went back, this moment
    [[nodiscard]] bool mayReturn() const;                        ///< its prize can go back to the stock now
    [[nodiscard]] bool returning() const { return m_returning; } ///< it is asked why
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] int chosen() const { return m_reason; } ///< of the reasons; −1: none yet
    [[nodiscard]] bool typing() const { return m_typing; }
    [[nodiscard]] QString typed() const; ///< as it stands on the voucher: "B7-48"

    Q_INVOKABLE void handOut();
    Q_INVOKABLE void next();        ///< the next voucher
    Q_INVOKABLE void beginTyping(); ///< where the QR can't be read
    Q_INVOKABLE void
    type(const QString &key);    ///< a letter or digit, or "" to take the last away; the last one looks it up
    Q_INVOKABLE void giveBack(); ///< asks why
    Q_INVOKABLE void choose(int reason);
    Q_INVOKABLE void confirm(); ///< it goes back
    Q_INVOKABLE void cancel();  ///< it does not

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
    QString m_typed; ///< without the hyphen
    bool m_typing = false;
    bool m_returning = false;
    int m_reason = -1;
    std::optional<desk::Redemption> m_told;
    bool m_busy = false;
};

} // namespace plaza::ui
