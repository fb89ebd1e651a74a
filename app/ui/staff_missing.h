// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/dashboard_port.h"
#include "ui/staff_port.h"
#endif

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace plaza::ui {

/// Many sign-ins by hand of whoever has entered; not told any more when they have left meanwhile.
using StaffGrouping =
    std::function<void(std::string session, std::vector<std::string> attendees, StaffPort::Progress done)>;

/// Who of one organisation, or of one category, has not come, by name: one leads to a person's sheet, ticks to a
/// sign-in by hand of all who bear one. Ticks belong to people, not to rows: they stay when pages are turned. Who could
/// not be signed in stays, at the front and with the reason. UI thread.
class StaffMissing : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QVariantList ticks READ ticks NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(bool mayTick READ mayTick NOTIFY changed)
    Q_PROPERTY(bool allTicked READ allTicked NOTIFY changed)
    Q_PROPERTY(int ticked READ ticked NOTIFY changed)
    Q_PROPERTY(QString all READ all NOTIFY changed)
    Q_PROPERTY(QString act READ act NOTIFY changed)
    Q_PROPERTY(bool sure READ sure NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString who READ who NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)

public:
    static constexpr int kNamesAPage = 16;
    static constexpr std::size_t kMost = 10'000;    ///< names in one list
    static constexpr std::int64_t kSilentMs = 1000; ///< what takes longer says how far it is

    /// `port` null: there are no lists.
    StaffMissing(const EventView &view, DashboardPort *port, StaffGrouping signIn, QObject *parent = nullptr);

    [[nodiscard]] bool shown() const { return m_question.has_value(); }
    [[nodiscard]] QString title() const;      ///< whose people
    [[nodiscard]] QString hint() const;       ///< what the list can't do, and what to do; empty: all
    [[nodiscard]] QVariantList rows() const;  ///< MissingLine, of this page
    [[nodiscard]] QVariantList ticks() const; ///< whether each of `rows` bears a tick
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] bool mayTick() const; ///< the role may, and one session is looked at
    [[nodiscard]] bool allTicked() const { return !m_people.empty() && m_ticked.size() == m_people.size(); }
    [[nodiscard]] int ticked() const { return static_cast<int>(m_ticked.size()); }
    [[nodiscard]] QString all() const;                 ///< the words of `tickAll`
    [[nodiscard]] QString act() const;                 ///< the words of `signIn`; or how far it is
    [[nodiscard]] bool sure() const { return m_sure; } ///< it is asked once more
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString who() const; ///< the first names, and the session
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString told() const { return m_told; }    ///< what came of it
    [[nodiscard]] bool problem() const { return m_problem; } ///< not everybody is in

    // Intents.
    Q_INVOKABLE void tick(int row);   ///< of this page: puts a tick, or takes it away
    Q_INVOKABLE void tickAll();       ///< on all pages; when all have one: takes them away
    Q_INVOKABLE void signIn();        ///< asks once more, then does it
    Q_INVOKABLE void cancel();        ///< back to the list; the ticks stay
    Q_INVOKABLE void choose(int row); ///< of this page: their sheet
    Q_INVOKABLE void turn(int by);
    Q_INVOKABLE void close();

    void enter(core::Role role) { m_role = role; }
    void clear();
    void open(desk::MissingQuestion question);
    void reload(); ///< somebody may have come; ticks and page stay
    void pass(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void picked(const std::string &attendee);

private:
    /// Index in m_people; nullopt: no such row.
    [[nodiscard]] std::optional<std::size_t> indexOf(int row) const;
    [[nodiscard]] QString nameOf(const desk::MissingPerson &person) const;
    void show(std::vector<desk::MissingPerson> missing);
    void went(const desk::StaffAnswer &soFar, bool last);

    const EventView &m_view;
    DashboardPort *const m_port;
    const StaffGrouping m_signIn;
    std::optional<core::Role> m_role;
    std::optional<desk::MissingQuestion> m_question;
    std::vector<desk::MissingPerson> m_people;      ///< first who was refused
    std::map<std::string, core::Verdict> m_refused; ///< by id
    std::set<std::string> m_ticked;                 ///< ids
    bool m_cut = false;                             ///< there are more than the list holds
    int m_page = 0;
    bool m_sure = false;
    bool m_busy = false;
    int m_asked = 0; ///< people in the sign-in that goes on
    int m_gone = 0;  ///< of them looked at by now
    std::int64_t m_nowMs = 0;
    std::int64_t m_busySinceMs = 0;
    QString m_told;
    bool m_problem = false;
    int m_visit = 0; ///< answers about an earlier list are dropped
};

} // namespace plaza::ui
