// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace plaza::ui {

/// What is on now and what comes next at this kiosk's venue, as the event's clock says.
class Programme : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(bool hasNow READ hasNow NOTIFY changed)
    Q_PROPERTY(QString nowTime READ nowTime NOTIFY changed)
    Q_PROPERTY(QString nowTitle READ nowTitle NOTIFY changed)
    Q_PROPERTY(QString nowPlace READ nowPlace NOTIFY changed)
    Q_PROPERTY(bool hasNext READ hasNext NOTIFY changed)
    Q_PROPERTY(QString nextTime READ nextTime NOTIFY changed)
    Q_PROPERTY(QString nextTitle READ nextTitle NOTIFY changed)
    Q_PROPERTY(QString nextPlace READ nextPlace NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(qreal progress READ progress NOTIFY changed)
    Q_PROPERTY(bool quiet READ quiet NOTIFY changed)

public:
    explicit Programme(const EventView &view, QObject *parent = nullptr);

    [[nodiscard]] bool hasNow() const { return m_now != nullptr; }
    [[nodiscard]] QString nowTime() const { return time(m_now); }
    [[nodiscard]] QString nowTitle() const { return title(m_now); }
    [[nodiscard]] QString nowPlace() const { return place(m_now); }
    [[nodiscard]] bool hasNext() const { return m_next != nullptr; }
    [[nodiscard]] QString nextTime() const { return time(m_next); }
    [[nodiscard]] QString nextTitle() const { return title(m_next); }
    [[nodiscard]] QString nextPlace() const { return place(m_next); }
    [[nodiscard]] QString message() const; ///< said when nothing is on and nothing comes: "that is all for today"
    [[nodiscard]] QString today() const;   ///< "09:20 – 12:00", or empty
    [[nodiscard]] qreal progress() const;  ///< of today's programme, 0 … 1
    [[nodiscard]] bool quiet() const { return m_now && m_now->quiet; }

    /// Looks at the clock; emits `changed` when something is different.
    void refresh();
    /// The language has changed.
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    [[nodiscard]] QString time(const core::AgendaItem *item) const;
    [[nodiscard]] QString title(const core::AgendaItem *item) const;
    [[nodiscard]] QString place(const core::AgendaItem *item) const;

    const EventView &m_view;
    std::vector<const core::AgendaItem *> m_items; ///< of this venue, every day
    const core::AgendaItem *m_now = nullptr;
    const core::AgendaItem *m_next = nullptr;
    core::Instant m_from, m_to; ///< today's first beginning and last end; equal without any
    core::Instant m_minute;
};

/// Whether `item` concerns `venue`; an item without a session concerns every venue, and no venue means all.
bool concerns(const core::Event &event, const core::AgendaItem &item, std::string_view venue);

} // namespace plaza::ui
