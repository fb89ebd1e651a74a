// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/staff_cells.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/dashboard_port.h"
#endif

#include <QObject>
#include <QPointF>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plaza::ui {

/// Who is there and who is missing: of a session, a venue or the whole event. Asked for every five seconds and after
/// every act. A figure that a silent kiosk counts in bears a "≥". UI thread.
class StaffHeadcount : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString stale READ stale NOTIFY changed)
    Q_PROPERTY(QString scope READ scope NOTIFY changed)
    Q_PROPERTY(QString place READ place NOTIFY changed)
    Q_PROPERTY(QString arrived READ arrived NOTIFY changed)
    Q_PROPERTY(QString expected READ expected NOTIFY changed)
    Q_PROPERTY(QString inside READ inside NOTIFY changed)
    Q_PROPERTY(QString absent READ absent NOTIFY changed)
    Q_PROPERTY(QString walkIn READ walkIn NOTIFY changed)
    Q_PROPERTY(qreal part READ part NOTIFY changed)
    Q_PROPERTY(QString recent READ recent NOTIFY changed)
    Q_PROPERTY(QString room READ room NOTIFY changed)
    Q_PROPERTY(QVariantList curve READ curve NOTIFY changed)
    Q_PROPERTY(qreal startsAt READ startsAt NOTIFY changed)
    Q_PROPERTY(QStringList times READ times NOTIFY changed)
    Q_PROPERTY(QString starts READ starts NOTIFY changed)
    Q_PROPERTY(int list READ list NOTIFY changed)
    Q_PROPERTY(QStringList lists READ lists NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(QVariantList kiosks READ kiosks NOTIFY changed)
    Q_PROPERTY(QString silent READ silent NOTIFY changed)
    Q_PROPERTY(bool mayName READ mayName NOTIFY changed)

public:
    static constexpr std::int64_t kAskMs = 5000;
    static constexpr int kRowsAPage = 3;
    static constexpr int kKiosks = 4; ///< shown at once: this one, silent ones, others

    /// `port` null: there is none to see here.
    StaffHeadcount(const EventView &view, DashboardPort *port, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] bool known() const { return m_figures.has_value(); }
    [[nodiscard]] QString stale() const; ///< the last figures' time, when the store no longer answers; else empty
    [[nodiscard]] QString scope() const; ///< whose figures
    [[nodiscard]] QString place() const; ///< where, and when it begins
    [[nodiscard]] QString arrived() const;
    [[nodiscard]] QString expected() const;
    [[nodiscard]] QString inside() const;
    [[nodiscard]] QString absent() const;
    [[nodiscard]] QString walkIn() const;
    [[nodiscard]] qreal part() const;                 ///< of the expected who came; 0 … 1
    [[nodiscard]] QString recent() const;             ///< arrivals of the last ten minutes
    [[nodiscard]] QString room() const;               ///< that the room is nearly full, or full; else empty
    [[nodiscard]] QVariantList curve() const;         ///< QPointF: part of the time, part of the expected; up to now
    [[nodiscard]] qreal startsAt() const;             ///< part of the time; below 0: it is not told
    [[nodiscard]] QStringList times() const;          ///< at the beginning and in the middle of the axis
    [[nodiscard]] QString starts() const;             ///< 09:00
    [[nodiscard]] int list() const { return m_list; } ///< index in `lists`: what `rows` tell of
    [[nodiscard]] QStringList lists() const;          ///< organisations, categories, other figures
    [[nodiscard]] QVariantList rows() const;          ///< OrgLine, of this page; who misses most people first
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] QVariantList kiosks() const; ///< KioskLine
    [[nodiscard]] QString silent() const;      ///< how many were not heard from lately; empty: none
    [[nodiscard]] bool mayName() const;        ///< a tap on an organisation tells who is missing

    Q_INVOKABLE void turnScope(int by);
    Q_INVOKABLE void showList(int list);
    Q_INVOKABLE void turn(int by);          ///< the list's pages
    Q_INVOKABLE void openMissing(int line); ///< of an organisation, or a category

    void open(core::Role role);
    void clear();
    void refresh(); ///< something was done: ask at once
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void scopeTurned();
    void missingWanted(const desk::MissingQuestion &question); ///< who of a line has not come

private:
    [[nodiscard]] QString figure(int people) const;
    [[nodiscard]] const desk::ScopeFigures *chosen() const;
    [[nodiscard]] const std::vector<desk::GroupRow> *groups() const; ///< null: the list is of other figures
    [[nodiscard]] std::vector<OrgLine> more() const;
    /// The axis: from where to where.
    [[nodiscard]] std::pair<core::Instant, core::Instant> span() const;
    void ask();

    const EventView &m_view;
    DashboardPort *const m_port;
    const std::vector<core::Scope> m_scopes;
    std::size_t m_scope = 0;
    std::optional<core::Role> m_role;
    std::optional<desk::Dashboard> m_figures;
    bool m_failed = false;
    bool m_asking = false;
    std::int64_t m_askedMs = -1; ///< −1: never
    int m_list = 0;
    int m_page = 0;
    int m_visit = 0; ///< answers to an earlier visit, or about another scope, are dropped
};

} // namespace plaza::ui
