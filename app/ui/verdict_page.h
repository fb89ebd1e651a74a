// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/outcome.h"
#include "ui/event_view.h"
#include "ui/map_target.h"
#include "ui/verdict_style.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>

namespace plaza::ui {

/// One row of the fact card. Without a label it is a piece of advice.
class VerdictFact {
    Q_GADGET
    QML_VALUE_TYPE(verdictFact)
    Q_PROPERTY(QString icon MEMBER icon)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(bool strong MEMBER strong)

public:
    QString icon, label, value;
    bool strong = false; ///< the one to remember: seat, opening time
    friend bool operator==(const VerdictFact &, const VerdictFact &) = default;
};

/// The verdict on show. Everything personal lives in the outcome, which `clear` destroys.
class VerdictPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(int serial READ serial NOTIFY changed)
    Q_PROPERTY(plaza::ui::Shape shape READ shape NOTIFY changed)
    Q_PROPERTY(plaza::ui::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(bool sweeps READ sweeps NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(QString greeting READ greeting NOTIFY changed)
    Q_PROPERTY(QString detail READ detail NOTIFY changed)
    Q_PROPERTY(bool detailIsName READ detailIsName NOTIFY changed)
    Q_PROPERTY(QVariantList facts READ facts NOTIFY changed)
    Q_PROPERTY(QString placeTitle READ placeTitle NOTIFY changed)
    Q_PROPERTY(QString placeTime READ placeTime NOTIFY changed)
    Q_PROPERTY(int arrow READ arrow NOTIFY changed)
    Q_PROPERTY(QString directionLine READ directionLine NOTIFY changed)
    Q_PROPERTY(QString directionNote READ directionNote NOTIFY changed)
    Q_PROPERTY(QString closeText READ closeText NOTIFY changed)
    Q_PROPERTY(Help help READ help NOTIFY changed)
    Q_PROPERTY(QString helpText READ helpText NOTIFY changed)
    Q_PROPERTY(bool helpFirst READ helpFirst NOTIFY changed)
    Q_PROPERTY(bool hasWay READ hasWay NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(int secondsTotal READ secondsTotal NOTIFY secondsLeftChanged)

public:
    enum class Help { None, Staff, Agenda }; ///< what the second button does
    Q_ENUM(Help)

    explicit VerdictPage(const EventView &view, QObject *parent = nullptr) : QObject(parent), m_view(view) {}

    void show(desk::Outcome outcome, std::int64_t nowMs, bool slowly);
    void clear();                                  ///< nothing of the person stays
    void restart(std::int64_t nowMs, bool slowly); ///< a touch gives the full time again
    bool tick(std::int64_t nowMs);                 ///< false: the time is over
    void retranslate() { emit changed(); }

    [[nodiscard]] int serial() const { return m_serial; } ///< another one with every verdict shown
    [[nodiscard]] Shape shape() const { return style().shape; }
    [[nodiscard]] Tone tone() const { return style().tone; }
    [[nodiscard]] QString icon() const { return QLatin1String(style().icon); }
    [[nodiscard]] QString sound() const { return QLatin1String(style().sound); }
    [[nodiscard]] bool sweeps() const { return m_outcome.verdict == core::Verdict::Welcome; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;     ///< under the title, in the band
    [[nodiscard]] QString greeting() const; ///< "陈雅琴，您好", or the one sentence that helps
    [[nodiscard]] QString detail() const;   ///< the organisation, or a second sentence
    [[nodiscard]] bool detailIsName() const { return sweeps() && !m_outcome.walkIn; } ///< may be elided in the middle
    [[nodiscard]] QVariantList facts() const;
    [[nodiscard]] QString placeTitle() const; ///< where to go instead, when that is the answer
    [[nodiscard]] QString placeTime() const;
    [[nodiscard]] int arrow() const { return static_cast<int>(direction().arrow); } ///< a core::Arrow
    [[nodiscard]] QString directionLine() const { return m_view.text(direction().line); }
    [[nodiscard]] QString directionNote() const { return m_view.text(direction().note); }
    [[nodiscard]] QString closeText() const;
    [[nodiscard]] Help help() const;
    [[nodiscard]] QString helpText() const;
    [[nodiscard]] bool helpFirst() const;      ///< the filled button is the helping one
    [[nodiscard]] MapTarget wayTarget() const; ///< where the answer sends the person, when the plan knows the place
    [[nodiscard]] bool hasWay() const { return static_cast<bool>(wayTarget()); }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    [[nodiscard]] int secondsTotal() const { return m_secondsTotal; }

signals:
    void changed();
    void secondsLeftChanged();

private:
    [[nodiscard]] const VerdictStyle &style() const { return styleOf(m_outcome.verdict); }
    [[nodiscard]] const core::Direction &direction() const;
    [[nodiscard]] const core::Session *target() const; ///< the session that the answer is about
    [[nodiscard]] const core::Window *targetWindow() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString opensLine() const;
    [[nodiscard]] VerdictFact seatFact() const;

    const EventView &m_view;
    desk::Outcome m_outcome;
    int m_serial = 0;
    int m_secondsLeft = 0;
    int m_secondsTotal = 1;
    std::int64_t m_untilMs = 0;
};

} // namespace plaza::ui
