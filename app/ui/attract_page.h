// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// What is shown while nobody stands there: the slogan, where and when. The whole screen is one button.
class AttractPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(QStringList slogan READ slogan NOTIFY changed)
    Q_PROPERTY(QString venue READ venue NOTIFY changed)
    Q_PROPERTY(bool scans READ scans CONSTANT)
    Q_PROPERTY(int shift READ shift NOTIFY changed)

public:
    explicit AttractPage(const EventView &view, QObject *parent = nullptr) : QObject(parent), m_view(view)
    {
        refresh();
    }

    [[nodiscard]] QStringList slogan() const; ///< one or two lines; the event's name when it has no slogan
    [[nodiscard]] QString venue() const;
    [[nodiscard]] bool scans() const { return m_view.session() && core::signsPeople(m_view.kiosk().role); }
    [[nodiscard]] int shift() const { return m_shift; } ///< 0 … 3: which of four places the picture stands in (burn-in)

    void refresh();
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    const EventView &m_view;
    int m_shift = 0;
};

/// Cuts a slogan in two where a speaker would breathe: at a line break, else at the mark nearest the middle.
QStringList breathe(const QString &slogan);

} // namespace plaza::ui
