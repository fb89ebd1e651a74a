// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/dashboard_port.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>

namespace plaza::ui {

/// People without tickets, counted with a finger at this kiosk; and how many are inside, put right for a reason.
/// UI thread.
class StaffCounting : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(QString session READ session NOTIFY changed)
    Q_PROPERTY(bool several READ several CONSTANT)
    Q_PROPERTY(QString inside READ inside NOTIFY changed)
    Q_PROPERTY(QString clicked READ clicked NOTIFY changed)
    Q_PROPERTY(bool mayCorrect READ mayCorrect NOTIFY changed)
    Q_PROPERTY(QString change READ change NOTIFY changed)
    Q_PROPERTY(QStringList reasons READ reasons NOTIFY changed)
    Q_PROPERTY(int reason READ reason NOTIFY changed)
    Q_PROPERTY(bool mayApply READ mayApply NOTIFY changed)
    Q_PROPERTY(bool sure READ sure NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(bool emptying READ emptying NOTIFY changed)
    Q_PROPERTY(bool mayEmpty READ mayEmpty NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)

public:
    static constexpr std::int64_t kAskMs = 5000;
    static constexpr int kMostAtOnce = 100; ///< touches in one act, and the most that is put right at once

    /// `port` null: how many are inside is known after the first act.
    StaffCounting(const EventView &view, DashboardPort *port, StaffActing act, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] QString session() const;
    [[nodiscard]] bool several() const; ///< sessions to choose from
    [[nodiscard]] QString inside() const;
    [[nodiscard]] QString clicked() const; ///< how many of them by hand; empty: not known
    [[nodiscard]] bool mayCorrect() const;
    [[nodiscard]] QString change() const; ///< "＋3"
    [[nodiscard]] QStringList reasons() const;
    [[nodiscard]] int reason() const { return m_reason; } ///< index in `reasons`; −1: none yet
    [[nodiscard]] bool mayApply() const { return mayCorrect() && m_change != 0 && m_reason >= 0 && !m_correcting; }
    [[nodiscard]] bool sure() const { return m_sure; } ///< it is asked once more
    [[nodiscard]] QString question() const;
    [[nodiscard]] bool mayEmpty() const;
    [[nodiscard]] bool emptying() const { return m_emptying; } ///< it is asked once more, or done just now
    [[nodiscard]] QString told() const { return m_told; }
    [[nodiscard]] bool problem() const { return m_problem; } ///< `told` says what did not work

    Q_INVOKABLE void click(int by);
    Q_INVOKABLE void turnSession(int by);
    Q_INVOKABLE void step(int by); ///< how much it is put right
    Q_INVOKABLE void choose(int reason);
    Q_INVOKABLE void apply(); ///< asks once more, then does it
    Q_INVOKABLE void empty(); ///< the session is over: asks once more, then signs everybody out
    Q_INVOKABLE void cancel();

    void open(core::Role role);
    void clear();
    void tick(std::int64_t nowMs); ///< while its page is shown
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    [[nodiscard]] std::string sessionId() const;
    void ask();
    void flush();
    void signOutMore(int before);
    void tell(const desk::StaffAnswer &answer, const QString &done);

    const EventView &m_view;
    DashboardPort *const m_port;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    int m_session = 0;            ///< index of the event's
    std::optional<int> m_inside;  ///< as the store counts
    std::optional<int> m_clicked; ///< likewise
    int m_waiting = 0;            ///< touches that are not sent yet
    bool m_clicking = false;      ///< some are at the desk
    bool m_correcting = false;
    bool m_asking = false;
    std::int64_t m_askedMs = -1; ///< −1: never
    int m_change = 0;
    int m_reason = -1;
    bool m_sure = false;
    bool m_emptying = false;
    QString m_told;
    bool m_problem = false;
    int m_question = 0; ///< answers to an earlier one are dropped
};

} // namespace plaza::ui
