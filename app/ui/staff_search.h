// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/staff_people_cells.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/people_port.h"
#endif

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <string>

namespace plaza::ui {

/// Staff look for somebody: from the first key on, by name, pinyin, initials, organisation, seat, last digits. Plain
/// names, for who may look people up. UI thread.
class StaffSearch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)

public:
    static constexpr int kRowsAPage = 4;
    static constexpr std::size_t kMost = 40; ///< people; more is said to be too many
    static constexpr int kLongest = 24;      ///< keys

    /// `port` null: there is no search here.
    StaffSearch(const EventView &view, PeoplePort *port, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QString told() const;      ///< what came of it
    [[nodiscard]] QVariantList rows() const; ///< PersonLine, of this page
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;

    Q_INVOKABLE void type(const QString &key); ///< a letter or a digit
    Q_INVOKABLE void erase();                  ///< the last one
    Q_INVOKABLE void empty();
    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void choose(int index); ///< of PersonLine

    void open(core::Role role);
    void clear();
    void refresh(); ///< somebody may have come or gone
    void retranslate() { emit changed(); }

signals:
    void changed();
    void chosen(const std::string &attendee);

private:
    void search();

    const EventView &m_view;
    PeoplePort *const m_port;
    std::optional<core::Role> m_role;
    QString m_typed;
    std::optional<desk::PeopleRows> m_found;
    bool m_failed = false;
    int m_page = 0;
    int m_visit = 0; ///< answers to an earlier question are dropped
};

} // namespace plaza::ui
