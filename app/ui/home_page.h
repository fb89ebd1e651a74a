// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// The home screen: one hero tile (sign in, or sign out), and a tile for each module that this kiosk offers.
class HomePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(Hero hero READ hero NOTIFY changed)
    Q_PROPERTY(bool heroOpen READ heroOpen NOTIFY changed)
    Q_PROPERTY(QString heroReason READ heroReason NOTIFY changed)
    Q_PROPERTY(QStringList modules READ modules NOTIFY changed)
    Q_PROPERTY(QString date READ date NOTIFY changed)
    Q_PROPERTY(QString weekday READ weekday NOTIFY changed)
    Q_PROPERTY(QString slogan READ slogan NOTIFY changed)

public:
    enum class Hero { SignIn, SignOut, None };
    Q_ENUM(Hero)
    enum class Opening { NotYet, Open, Closed };

    explicit HomePage(const EventView &view, QObject *parent = nullptr);

    [[nodiscard]] Hero hero() const;
    [[nodiscard]] bool heroOpen() const { return m_opening == Opening::Open; }
    [[nodiscard]] QString heroReason() const; ///< when it is not open: until when, or that it has closed
    [[nodiscard]] QStringList modules() const { return m_modules; } ///< in the order of their tiles
    void setModules(bool quiz, bool map, bool stamps);
    [[nodiscard]] QString date() const { return m_view.date(m_view.now()); }
    [[nodiscard]] QString weekday() const { return m_view.weekday(m_view.now()); }
    [[nodiscard]] QString slogan() const { return m_view.text(m_view.event().slogan).simplified(); }

    void refresh();
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    [[nodiscard]] Opening opening() const;

    const EventView &m_view;
    Opening m_opening = Opening::Open;
    core::Day m_day;
    QStringList m_modules{QStringLiteral("agenda")};
};

} // namespace plaza::ui
