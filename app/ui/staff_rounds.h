// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/permissions.h"
#include "core/quiz.h"
#include "ui/quiz_port.h"
#include "ui/staff_acting.h"
#endif

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace plaza::ui {

/// A round of the quiz in the host's hand.
class RoundLine {
    Q_GADGET
    QML_VALUE_TYPE(roundLine)
    Q_PROPERTY(QString id MEMBER id)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString line MEMBER line)
    Q_PROPERTY(QString stock MEMBER stock)
    Q_PROPERTY(int state MEMBER state)

public:
    static constexpr int kOver = -1; ///< nobody holds it, its hours have passed
    QString id, name;
    QString line;  ///< its hours, or that it is held or ended
    QString stock; ///< prizes left, of this kiosk; empty: none, or not known yet
    int state = 0; ///< core::RoundState, or kOver
    friend bool operator==(const RoundLine &, const RoundLine &) = default;
};

/// The quiz in the host's hand: a round is held, goes on, or is ended. Plays that have begun go on. UI thread.
class StaffRounds : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to StaffPage")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)

public:
    static constexpr std::int64_t kAskMs = 5000;
    static constexpr int kRowsAPage = 2;

    /// `port` null: the stock of prizes is not told.
    StaffRounds(const EventView &view, const core::Quiz &quiz, QuizPort *port, StaffActing act,
                QObject *parent = nullptr);

    [[nodiscard]] bool offered() const; ///< to who is in
    [[nodiscard]] QVariantList rows() const;
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] int pageNumber() const { return m_page; }
    [[nodiscard]] int pages() const;

    Q_INVOKABLE void goOn(const QString &round); ///< back to its hours
    Q_INVOKABLE void pause(const QString &round);
    Q_INVOKABLE void end(const QString &round);
    Q_INVOKABLE void turn(int by);

    void open(core::Role role);
    void clear();
    void tick(std::int64_t nowMs); ///< while its page is shown
    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    void ask();
    void askStock();
    void send(const QString &round, core::RoundState state);
    [[nodiscard]] QString hours(const core::QuizRound &round) const;
    [[nodiscard]] bool isOver(const std::string &id) const; ///< its last hour has passed

    const EventView &m_view;
    const core::Quiz &m_quiz;
    QuizPort *const m_port;
    const StaffActing m_act;
    std::optional<core::Role> m_role;
    std::map<std::string, core::RoundState> m_states;
    std::map<std::string, std::vector<desk::PrizeStock>> m_stock;
    QString m_problem;
    int m_page = 0;
    bool m_asking = false;
    bool m_acting = false;
    std::int64_t m_askedMs = -1; ///< −1: never
    int m_visit = 0;             ///< answers to an earlier one are dropped
};

} // namespace plaza::ui
