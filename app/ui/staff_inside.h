// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/dashboard_port.h"
#include "ui/inside_port.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>

namespace plaza::ui {

/// Somebody inside.
class InsideRow {
    Q_GADGET
    QML_VALUE_TYPE(insideRow)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString organisation MEMBER organisation)
    Q_PROPERTY(QString where MEMBER where)

public:
    QString name; ///< in full; the id where nobody knows it
    QString organisation;
    QString where; ///< "08:46 · 国际论坛"
    friend bool operator==(const InsideRow &, const InsideRow &) = default;
};

/// Who is inside, by name, for the people who search a building; what the list can't know; and the same as a file.
/// Asked for anew while it is shown. UI thread.
class StaffInside : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(bool known READ known NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(bool mayWrite READ mayWrite NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)

public:
    static constexpr std::int64_t kAskMs = 15'000; ///< unsealing many names takes a second of another thread
    static constexpr int kRowsAPage = 8;
    static constexpr std::size_t kSilentNamed = 2; ///< kiosks; of more only how many

    /// A null port: that part is not offered.
    StaffInside(const EventView &view, DashboardPort *port, InsidePort *files, StaffActing act,
                QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] bool known() const { return m_list.has_value(); }
    [[nodiscard]] QString number() const;    ///< of people on the list
    [[nodiscard]] QString line() const;      ///< of when it is, or that it can't be read
    [[nodiscard]] QStringList gaps() const;  ///< what it can't know
    [[nodiscard]] QVariantList rows() const; ///< InsideRow, of this page
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] bool mayWrite() const { return m_files != nullptr && !m_busy; }
    [[nodiscard]] bool busy() const { return m_busy; }       ///< it is being written
    [[nodiscard]] QString told() const { return m_told; }    ///< what came of it, with the remedy; empty: nothing yet
    [[nodiscard]] QString path() const { return m_path; }    ///< whole, of the file; empty: it is nowhere
    [[nodiscard]] bool problem() const { return m_problem; } ///< `told` is one

    Q_INVOKABLE void show();
    Q_INVOKABLE void close();
    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void write();

    void open(core::Role role);
    void clear();
    void tick(std::int64_t nowMs);
    void retranslate();

signals:
    void changed();

private:
    void ask(std::function<void()> then = {});
    void writeList();
    void written(const InsideFileTold &told);
    void fail(const QString &why);
    [[nodiscard]] QString placesOf(const desk::InsidePerson &person) const;

    const EventView &m_view;
    DashboardPort *const m_port;
    InsidePort *const m_files;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    std::optional<desk::InsideList> m_list;
    QString m_told;
    QString m_path;
    bool m_shown = false;
    bool m_failed = false;
    bool m_busy = false;
    bool m_problem = false;
    int m_page = 0;
    std::int64_t m_askedMs = -1; ///< −1: never
    std::int64_t m_nowMs = 0;
    int m_visit = 0; ///< answers to an earlier one are dropped
};

} // namespace plaza::ui
