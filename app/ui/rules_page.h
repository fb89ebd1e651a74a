// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

// After Qt: moc 6.4 stumbles over <concepts> otherwise.
#include "core/quiz.h"

namespace plaza::ui {

/// One rule: what it is about, and what it says.
class RuleRow {
    Q_GADGET
    QML_VALUE_TYPE(ruleRow)
    Q_PROPERTY(QString label MEMBER label)
    Q_PROPERTY(QString value MEMBER value)

public:
    QString label, value;
    friend bool operator==(const RuleRow &, const RuleRow &) = default;
};

/// A round's rules in words, from the event's configuration alone. UI thread.
class RulesPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    /// `quiz` outlives this.
    RulesPage(const EventView &view, const core::Quiz &quiz, QObject *parent = nullptr)
        : QObject(parent), m_view(view), m_quiz(quiz)
    {
    }

    [[nodiscard]] QString title() const { return m_round != nullptr ? m_view.text(m_round->name) : QString(); }
    [[nodiscard]] QVariantList rows() const;

    void open(const core::QuizRound *round); ///< null: none
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    [[nodiscard]] QString goal() const;
    [[nodiscard]] QString often() const;
    [[nodiscard]] QString hours() const;
    [[nodiscard]] QString worth(const core::Prize &prize) const;
    [[nodiscard]] QString claim() const;
    [[nodiscard]] QString contact() const;

    const EventView &m_view;
    const core::Quiz &m_quiz;
    const core::QuizRound *m_round = nullptr;
};

} // namespace plaza::ui
