// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/staff_calls.h"
#include "ui/staff_counting.h"
#include "ui/staff_draw.h"
#include "ui/staff_emergency.h"
#include "ui/staff_headcount.h"
#include "ui/staff_inside.h"
#include "ui/staff_loop.h"
#include "ui/staff_missing.h"
#include "ui/staff_person.h"
#include "ui/staff_prizes.h"
#include "ui/staff_rounds.h"
#include "ui/staff_search.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "ui/staff_port.h"
#endif

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <functional>
#include <string>

namespace plaza::ui {

/// The staff's own pages: getting in with a number (or a badge) and a PIN, and which of them is shown. What the role
/// may not is not offered here, and the desk refuses it anyway. Nothing of it stays once it is left. UI thread.
class StaffPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(Tab tab READ tab NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(int dots READ dots NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString wait READ wait NOTIFY changed)
    Q_PROPERTY(bool mayGoOn READ mayGoOn NOTIFY changed)
    Q_PROPERTY(QString corner READ corner NOTIFY changed)
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed)
    Q_PROPERTY(plaza::ui::StaffHeadcount *headcount READ headcount CONSTANT)
    Q_PROPERTY(plaza::ui::StaffMissing *missing READ missing CONSTANT)
    Q_PROPERTY(plaza::ui::StaffSearch *search READ search CONSTANT)
    Q_PROPERTY(plaza::ui::StaffPerson *person READ person CONSTANT)
    Q_PROPERTY(plaza::ui::StaffCalls *calls READ calls CONSTANT)
    Q_PROPERTY(plaza::ui::StaffCounting *counting READ counting CONSTANT)
    Q_PROPERTY(plaza::ui::StaffPrizes *prizes READ prizes CONSTANT)
    Q_PROPERTY(plaza::ui::StaffRounds *rounds READ rounds CONSTANT)
    Q_PROPERTY(plaza::ui::StaffLoop *loop READ loop CONSTANT)
    Q_PROPERTY(plaza::ui::StaffEmergency *emergency READ emergency CONSTANT)
    Q_PROPERTY(plaza::ui::StaffInside *inside READ inside CONSTANT)
    Q_PROPERTY(plaza::ui::StaffDraw *draw READ draw CONSTANT)

public:
    enum class Step {
        Number, ///< of the account; a badge may be shown instead
        Pin,
        NewPin, ///< a printed one opens nothing but this
        NewPinAgain,
        In,
    };
    Q_ENUM(Step)
    enum class Tab { Headcount, Search, Calls, Counting, Prizes, Control, Emergency };
    Q_ENUM(Tab)

    static constexpr int kPinDigits = 6;
    static constexpr int kNumberDigits = 8; ///< at most

    /// What it asks; null: that part is not offered. Without a desk no staff can come in.
    struct Ports {
        StaffPort *desk = nullptr;
        DashboardPort *dashboard = nullptr;
        PeoplePort *people = nullptr;
        QuizPort *quiz = nullptr;
        InsidePort *inside = nullptr;
    };

    /// `quiz`, `loop` and `screen` outlive this.
    StaffPage(const EventView &view, const Ports &ports, const core::Quiz &quiz, PromoPage &loop,
              const EmergencyScreen &screen, QObject *parent = nullptr);
    ~StaffPage() override;

    [[nodiscard]] bool offered() const { return m_port != nullptr; }
    [[nodiscard]] bool isIn() const { return m_step == Step::In; }
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] Tab tab() const { return m_tab; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool problem() const { return !m_problem.isEmpty(); } ///< `line` says why something did not work
    [[nodiscard]] QString number() const { return m_number; }
    [[nodiscard]] int dots() const { return static_cast<int>(m_pin.size()); } ///< digits of the PIN so far
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString wait() const;   ///< "3:58" until the next PIN is looked at; empty: none
    [[nodiscard]] bool mayGoOn() const;   ///< from the number to the PIN
    [[nodiscard]] QString corner() const; ///< who is in, and as what
    [[nodiscard]] QVariantList cells() const;
    [[nodiscard]] StaffHeadcount *headcount() { return &m_headcount; }
    [[nodiscard]] StaffMissing *missing() { return &m_missing; } ///< lies over the headcount while it is shown
    [[nodiscard]] StaffSearch *search() { return &m_search; }
    [[nodiscard]] StaffPerson *person() { return &m_person; } ///< lies over the others while it is shown
    [[nodiscard]] StaffCalls *calls() { return &m_calls; }
    [[nodiscard]] StaffCounting *counting() { return &m_counting; }
    [[nodiscard]] StaffPrizes *prizes() { return &m_prizes; }
    [[nodiscard]] StaffRounds *rounds() { return &m_rounds; }
    [[nodiscard]] StaffLoop *loop() { return &m_loop; }
    [[nodiscard]] StaffEmergency *emergency() { return &m_emergency; }
    [[nodiscard]] StaffInside *inside() { return &m_inside; } ///< lies over the emergency page while it is shown
    [[nodiscard]] StaffDraw *draw() { return &m_draw; }       ///< over the rest of the control page while it is shown

    // Intents.
    Q_INVOKABLE void type(const QString &key); ///< a digit, or "" to take the last away
    Q_INVOKABLE void goOn();                   ///< from the number to the PIN
    Q_INVOKABLE void back();                   ///< to the number
    Q_INVOKABLE void open(const QString &cell);
    Q_INVOKABLE void leave(); ///< locks it

    /// A code was shown: a badge where the number is asked for, a voucher at the prize desk; elsewhere nothing.
    void shown(const std::string &code);
    void clear(); ///< locks it; nothing stays
    void tick(std::int64_t nowMs);
    void retranslate();

signals:
    void changed();
    void left(); ///< whoever was here wants to be gone

private:
    [[nodiscard]] StaffActing acting();
    [[nodiscard]] StaffGrouping grouping();
    void act(desk::StaffWish wish, std::function<void(const desk::StaffAnswer &)> done);
    [[nodiscard]] bool isStillIn(const desk::StaffAnswer &answer, bool moved);
    void enter();
    void entered(const desk::StaffEntry &entry);
    void begin();
    void changePin();
    void goTo(Step step);
    void refuse(const QString &problem);
    [[nodiscard]] bool may(core::StaffAct act) const;
    [[nodiscard]] bool mayControl() const { return m_rounds.offered() || m_loop.offered() || m_draw.offered(); }

    const EventView &m_view;
    StaffPort *const m_port;
    Step m_step = Step::Number;
    Tab m_tab = Tab::Headcount;
    std::string m_who; ///< number or badge
    QString m_number;
    QString m_pin;
    QString m_firstPin; ///< the new one, to be typed again
    QString m_problem;
    desk::StaffSession m_session;
    int m_misses = 0;
    bool m_busy = false;
    std::int64_t m_nowMs = 0;
    std::int64_t m_waitUntilMs = 0; ///< 0: no wait
    int m_visit = 0;                ///< answers to an earlier visit are dropped
    StaffHeadcount m_headcount;
    StaffMissing m_missing;
    StaffSearch m_search;
    StaffPerson m_person;
    StaffCalls m_calls;
    StaffCounting m_counting;
    StaffPrizes m_prizes;
    StaffRounds m_rounds;
    StaffLoop m_loop;
    StaffEmergency m_emergency;
    StaffInside m_inside;
    StaffDraw m_draw;
};

} // namespace plaza::ui
