// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/staff_cells.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <string>
#include <vector>

namespace plaza::ui {

/// The visitors who wait for somebody: taken by one of the staff, and closed. Asked for every five seconds. UI thread.
class StaffCalls : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)

public:
    static constexpr std::int64_t kAskMs = 5000;
    static constexpr int kRowsAPage = 4;

    StaffCalls(const EventView &view, StaffActing act, QObject *parent = nullptr);

    [[nodiscard]] QVariantList rows() const; ///< of this page; who has waited longest first
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] int waiting() const; ///< that nobody has taken

    Q_INVOKABLE void take(const QString &call);
    Q_INVOKABLE void close(const QString &call);
    Q_INVOKABLE void turn(int by);

    void open(const std::string &staff); ///< for whoever has entered
    void clear();
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    void ask();
    void send(desk::StaffWish wish);

    const EventView &m_view;
    const StaffActing m_act;
    std::string m_staff;
    std::vector<desk::OpenCall> m_calls;
    QString m_problem;
    int m_page = 0;
    bool m_asking = false;
    bool m_acting = false;
    std::int64_t m_askedMs = -kAskMs;
};

} // namespace plaza::ui
