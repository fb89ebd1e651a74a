// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/quiz_port.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <string>

namespace plaza::ui {

/// One prize's stock at this kiosk.
class StockRow {
    Q_GADGET
    QML_VALUE_TYPE(stockRow)
    Q_PROPERTY(QString tier MEMBER tier)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int remaining MEMBER remaining)
    Q_PROPERTY(int total MEMBER total)

public:
    QString tier, name;
    int remaining = 0;
    int total = 0;
    friend bool operator==(const StockRow &, const StockRow &) = default;
};

/// Why anybody may believe the draws, and what is left to be won, as the store last said. UI thread.
class FairnessPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(QVariantList stock READ stock NOTIFY changed)
    Q_PROPERTY(bool gone READ gone NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)
    Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY changed)
    Q_PROPERTY(QString commitment READ commitment NOTIFY changed)
    Q_PROPERTY(QString sealedLine READ sealedLine NOTIFY changed)
    Q_PROPERTY(bool published READ published NOTIFY changed)
    Q_PROPERTY(QString seed READ seed NOTIFY changed)
    Q_PROPERTY(QString record READ record NOTIFY changed)
    Q_PROPERTY(QString rules READ rules NOTIFY changed)
    Q_PROPERTY(QString rulesLine READ rulesLine NOTIFY changed)
    Q_PROPERTY(QStringList restated READ restated NOTIFY changed)

public:
    /// `port` null: no quiz here.
    FairnessPage(const EventView &view, QuizPort *port, QObject *parent = nullptr)
        : QObject(parent), m_view(view), m_port(port)
    {
    }

    [[nodiscard]] QVariantList stock() const;
    [[nodiscard]] bool gone() const;      ///< there were prizes, and none is left
    [[nodiscard]] QString notice() const; ///< why there is no fingerprint; empty when there is
    [[nodiscard]] QString fingerprint() const;
    /// In full, as draw.md writes it.
    [[nodiscard]] QString commitment() const { return QString::fromStdString(m_told.commitment); }
    [[nodiscard]] QString sealedLine() const;
    [[nodiscard]] bool published() const { return !m_told.seed.empty(); }
    [[nodiscard]] QString seed() const;
    [[nodiscard]] QString record() const;
    [[nodiscard]] QString rules() const; ///< the fingerprint of the rules' text
    [[nodiscard]] QString rulesLine() const;
    [[nodiscard]] QStringList restated() const; ///< one line for each later word on the rules

    void ask(const std::string &round); ///< asks the store; what was known of this round stays until it answers
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    [[nodiscard]] QString moment(core::Instant at) const; ///< "09:00", with its date when that is not today

    const EventView &m_view;
    QuizPort *const m_port;
    std::string m_round;
    desk::Fairness m_told;
    bool m_asked = false; ///< and answered
    int m_question = 0;   ///< answers to an earlier one are dropped
};

} // namespace plaza::ui
