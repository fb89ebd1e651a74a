// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/stage_port.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace plaza::ui {

/// One batch of the draw, as the ribbon at the foot names it.
class StageBatchMark {
    Q_GADGET
    QML_VALUE_TYPE(stageBatchMark)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int won MEMBER won)
    Q_PROPERTY(int places MEMBER places)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString name;
    int won = 0;
    int places = 0;
    bool current = false;
    friend bool operator==(const StageBatchMark &, const StageBatchMark &) = default;
};

/// Somebody who has won: the draw number, the masked name, and in which batch.
class StageWinner {
    Q_GADGET
    QML_VALUE_TYPE(stageWinner)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString batch MEMBER batch)

public:
    QString number, name, batch;
    friend bool operator==(const StageWinner &, const StageWinner &) = default;
};

/// The big screen of the draw on the stage: the promise, who is called, who has won. It only shows; the host acts
/// elsewhere. UI thread.
class StagePage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(int entrants READ entrants NOTIFY changed)
    Q_PROPERTY(QString batch READ batch NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int turn READ turn NOTIFY turnChanged)
    Q_PROPERTY(QString called READ called NOTIFY changed)
    Q_PROPERTY(QString sealTitle READ sealTitle NOTIFY changed)
    Q_PROPERTY(QString seal READ seal NOTIFY changed)
    Q_PROPERTY(QStringList sealGroups READ sealGroups NOTIFY changed)
    Q_PROPERTY(QVariantList marks READ marks NOTIFY changed)
    Q_PROPERTY(QVariantList winners READ winners NOTIFY changed)
    Q_PROPERTY(int sheets READ sheets NOTIFY changed)
    Q_PROPERTY(int sheet READ sheet NOTIFY changed)

public:
    enum class State {
        Waiting,   ///< no draw has been promised
        Promised,  ///< the promise stands, the public's text is awaited
        Turning,   ///< somebody is found already; the ring still turns
        Calling,   ///< that person is called to the stage
        BatchDone, ///< all of this batch have won
        Ended,     ///< everything is revealed
        Cancelled,
    };
    Q_ENUM(State)

    static constexpr std::int64_t kTurnMs = 2600;  ///< the ring turns for 2,400 of them
    static constexpr std::int64_t kSheetMs = 6000; ///< so long each sheet of winners stands
    static constexpr int kOnSheet = 6;             ///< winners on a sheet

    /// `port` null: no store here.
    StagePage(const EventView &view, StagePort *port, QObject *parent = nullptr)
        : QObject(parent), m_view(view), m_port(port)
    {
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] int entrants() const { return m_told ? static_cast<int>(m_told->entrants) : 0; }
    [[nodiscard]] QString batch() const;                ///< "三等奖 · 第 2 个，共 5 个"
    [[nodiscard]] QString number() const;               ///< of whoever is called: 9047-a4ab-6cbb
    [[nodiscard]] QString name() const;                 ///< masked; empty while the ring turns
    [[nodiscard]] int turn() const { return m_turn; }   ///< goes up by one whenever the ring is to turn
    [[nodiscard]] QString called() const;               ///< what the public called out
    [[nodiscard]] QString sealTitle() const;            ///< what the number beside it is
    [[nodiscard]] QString seal() const;                 ///< the promise, at the end the record: 64 hex digits
    [[nodiscard]] QStringList sealGroups() const;       ///< the same in four lines of groups of four
    [[nodiscard]] QVariantList marks() const;           ///< StageBatchMark
    [[nodiscard]] QVariantList winners() const;         ///< StageWinner: this batch's, at the end everybody; one sheet
    [[nodiscard]] int sheets() const;                   ///< 0: nobody has won yet
    [[nodiscard]] int sheet() const { return m_sheet; } ///< from 0 on

    void ask(); ///< asks the store; what is shown stays until it answers
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void turnChanged();
    void sound(const QString &name); ///< "win": the ring has stopped

private:
    void told(std::optional<desk::StageView> view);
    [[nodiscard]] State settled() const; ///< the state once the ring has stopped
    [[nodiscard]] const desk::StageBatch *current() const;
    [[nodiscard]] std::vector<StageWinner> allWinners() const;

    const EventView &m_view;
    StagePort *const m_port;
    std::optional<desk::StageView> m_told;
    State m_state = State::Waiting;
    int m_turn = 0;
    int m_sheet = 0;
    std::int64_t m_nowMs = 0;
    std::int64_t m_turnsUntilMs = 0;
    std::int64_t m_sheetSinceMs = 0;
    int m_question = 0; ///< answers to an earlier one are dropped
};

} // namespace plaza::ui
