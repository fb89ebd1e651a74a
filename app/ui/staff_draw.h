// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <string>

namespace plaza::ui {

/// One of the host's buttons, always in the order in which they are needed.
class DrawAct {
    Q_GADGET
    QML_VALUE_TYPE(drawAct)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool may MEMBER may)
    Q_PROPERTY(bool first MEMBER first)

public:
    QString id, text;
    bool may = false;   ///< now
    bool first = false; ///< it is what comes next
    friend bool operator==(const DrawAct &, const DrawAct &) = default;
};

/// The draw on the stage in the host's hand: freeze who can win, write down what the public called, call one after the
/// other. Whoever is called is masked here as on the big screen: others may look over the shoulder. UI thread.
class StaffDraw : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool shown READ shown NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString entrants READ entrants NOTIFY changed)
    Q_PROPERTY(QString promise READ promise NOTIFY changed)
    Q_PROPERTY(QString batches READ batches NOTIFY changed)
    Q_PROPERTY(bool calling READ calling NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(bool awaiting READ awaiting NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY changed)
    Q_PROPERTY(QVariantList acts READ acts NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QStringList answers READ answers NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr std::int64_t kLookMs = 5000;
    static constexpr int kLongestTyped = 40;

    StaffDraw(const EventView &view, StaffActing act, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in, where a draw is prepared or goes on
    [[nodiscard]] bool shown() const { return m_shown; }
    [[nodiscard]] QString title() const;    ///< the draw's name
    [[nodiscard]] QString line() const;     ///< where it stands
    [[nodiscard]] QString entrants() const; ///< how many, and from where
    [[nodiscard]] QString promise() const;  ///< its first digits, or of the record at the end; empty: none yet
    [[nodiscard]] QString batches() const;  ///< "二等奖 1/5 · 一等奖 0/1"
    [[nodiscard]] bool calling() const;     ///< somebody is called now: `name`, `number`
    [[nodiscard]] QString name() const;     ///< masked
    [[nodiscard]] QString number() const;   ///< 9047-a4ab-6cbb
    [[nodiscard]] bool awaiting() const;    ///< what the public calls out is to be written down
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] bool mayCall() const { return awaiting() && !m_typed.trimmed().isEmpty() && !m_acting; }
    [[nodiscard]] QVariantList acts() const;   ///< DrawAct
    [[nodiscard]] QString question() const;    ///< asked before what can't be taken back; empty: nothing is
    [[nodiscard]] QStringList answers() const; ///< yes; or the reasons, each of which is one
    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void show(bool shown);
    Q_INVOKABLE void type(const QString &key); ///< a digit or a space, or "" to take the last away
    Q_INVOKABLE void call();                   ///< what is typed is what the public called
    Q_INVOKABLE void press(const QString &act);
    Q_INVOKABLE void reply(int answer); ///< to the question
    Q_INVOKABLE void dismiss();

    void open(core::Role role);
    void close() { show(false); }
    void clear();
    void tick(std::int64_t nowMs); ///< while its page is shown
    void retranslate() { emit changed(); }

signals:
    void changed();
    void acted(); ///< the draw has moved

private:
    enum class Asked { Nothing, Freeze, Undo, Stop, Cancel };
    void send(desk::wish::RunDraw step);
    void told(const desk::StaffAnswer &answer, bool looked);
    [[nodiscard]] bool goesOn() const;
    [[nodiscard]] bool moreBatches() const;
    [[nodiscard]] const desk::StageBatch *current() const;
    [[nodiscard]] const desk::StageView *view() const;
    [[nodiscard]] std::optional<core::StageStep> step() const;
    [[nodiscard]] QString source(const std::string &from) const;

    const EventView &m_view;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    std::optional<desk::HostStage> m_stage; ///< as the desk last told
    QString m_typed;
    QString m_problem;
    Asked m_asked = Asked::Nothing;
    bool m_shown = false;
    bool m_acting = false;
    std::int64_t m_lookedMs = -1; ///< −1: never
};

} // namespace plaza::ui
