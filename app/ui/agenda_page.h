// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace plaza::ui {

/// One line of today's programme.
class AgendaRow {
    Q_GADGET
    QML_VALUE_TYPE(agendaRow)
    Q_PROPERTY(QString time MEMBER time)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(int when MEMBER when)
    Q_PROPERTY(QString target MEMBER target)

public:
    enum When { Past, Now, Next, Later };
    Q_ENUM(When)
    QString time, title, place;
    int when = Later;
    QString target; ///< for KioskModel.showPlace; empty: the plan does not know the place
    friend bool operator==(const AgendaRow &, const AgendaRow &) = default;
};

/// Today's programme, by venue. `columns` holds one list of AgendaRow for each of `venues`.
class AgendaPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(QStringList venues READ venues NOTIFY changed)
    Q_PROPERTY(QVariantList columns READ columns NOTIFY changed)
    Q_PROPERTY(int venue READ venue NOTIFY venueChanged)
    Q_PROPERTY(QString empty READ empty NOTIFY changed)

public:
    explicit AgendaPage(const EventView &view, QObject *parent = nullptr);

    [[nodiscard]] QStringList venues() const;
    [[nodiscard]] QVariantList columns() const { return m_columns; }
    [[nodiscard]] int venue() const { return m_venue; } ///< index into `venues` of the column that is shown
    [[nodiscard]] QString empty() const;                ///< why there are no rows; empty when there are
    Q_INVOKABLE void show(int venue);

    void open(); ///< back to the kiosk's own venue
    void refresh();
    void retranslate();

signals:
    void changed();
    void venueChanged();

private:
    [[nodiscard]] QVariantList columnFor(std::string_view venue) const;

    const EventView &m_view;
    std::vector<std::string> m_venues; ///< ids of the venues that have something on today
    QVariantList m_columns;
    int m_venue = 0;
    std::int64_t m_minute = -1;
};

} // namespace plaza::ui
