// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/stamp_cells.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "ui/stamp_port.h"
#endif

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <string>

namespace plaza::ui {

/// A visitor's stamp card: shown, filled by the booths' codes, exchanged. The store decides; this shows. UI thread.
class StampPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString tile READ tile NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(bool problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList cells READ cells NOTIFY changed)
    Q_PROPERTY(int pageNumber READ pageNumber NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(bool holdsCard READ holdsCard NOTIFY changed)
    Q_PROPERTY(qreal part READ part NOTIFY changed)
    Q_PROPERTY(bool mayTakeCard READ mayTakeCard NOTIFY changed)
    Q_PROPERTY(bool mayExchange READ mayExchange NOTIFY changed)
    Q_PROPERTY(bool mayType READ mayType NOTIFY changed)
    Q_PROPERTY(QString next READ next NOTIFY changed)
    Q_PROPERTY(QString nextName READ nextName NOTIFY changed)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(QString cardCode READ cardCode NOTIFY changed)

public:
    enum class State {
        Intro,   ///< nobody's card yet
        Card,    ///< somebody's card
        Typing,  ///< a booth's six digits
        NewCard, ///< a guest's new card, to be photographed
    };
    Q_ENUM(State)

    static constexpr std::int64_t kSavingAfterMs = 120;
    static constexpr int kCellsAPage = 6;

    /// `port` null: no rally here.
    StampPage(const EventView &view, const config::EventConfig &config, StampPort *port, QObject *parent = nullptr);

    /// Whether the event has a rally that is not over, with stations, and this kiosk is one of its.
    [[nodiscard]] bool offered() const;
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool busy() const { return m_busy; }     ///< the store is at it
    [[nodiscard]] bool saving() const { return m_saving; } ///< … for so long that it is said
    [[nodiscard]] QString tile() const;                    ///< the line of the home screen's tile
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool problem() const { return !m_problem.isEmpty(); } ///< `line` says why something did not work
    [[nodiscard]] QVariantList cells() const;                           ///< of this page; at most kCellsAPage
    [[nodiscard]] int pageNumber() const { return m_page; }             ///< from 0 on
    [[nodiscard]] int pages() const;
    [[nodiscard]] bool holdsCard() const { return m_card.has_value(); }
    [[nodiscard]] qreal part() const;       ///< of the stamps that are needed; 0 … 1
    [[nodiscard]] bool mayTakeCard() const; ///< people without a ticket may play
    [[nodiscard]] bool mayExchange() const;
    [[nodiscard]] bool mayType() const; ///< a booth's code may be typed now
    [[nodiscard]] QString next() const; ///< booth id of the station to go to; empty: none
    [[nodiscard]] QString nextName() const;
    [[nodiscard]] QString digits() const { return m_digits; }
    /// Of a guest's card: its QR; empty: a ticket's card, or none.
    [[nodiscard]] QString cardCode() const;

    // A visitor's intents.
    Q_INVOKABLE void takeCard(); ///< a guest's new card
    Q_INVOKABLE void showCard(); ///< back to the card; from a new card on it is theirs
    Q_INVOKABLE void startTyping();
    Q_INVOKABLE void type(const QString &key); ///< a digit, or "" to take the last away
    Q_INVOKABLE void turn(int by);             ///< to another page of the card
    Q_INVOKABLE void exchange();               ///< a full card into its voucher

    /// Any code was shown: a ticket or a guest's card, or a booth's code for the card that is here.
    void shown(const std::string &code);
    void clear(); ///< nothing of anybody stays
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void sound(const QString &name);
    void voucher(const plaza::desk::Voucher &voucher); ///< a full card was exchanged; or has been before

private:
    void ask(const std::string &code);
    void tell(const desk::StampCard &card);
    void tell(const desk::Stamping &stamping);
    void stamp(const std::string &boothCode);
    void begin();
    void refuse(const QString &problem);
    [[nodiscard]] QString reasonOf(const desk::Stamping &stamping) const;
    [[nodiscard]] QString rewardLine() const;
    [[nodiscard]] const core::Booth *booth(const std::string &id) const { return m_config.plan.booth(id); }
    [[nodiscard]] std::vector<desk::CardStation> stations() const;

    const EventView &m_view;
    const config::EventConfig &m_config;
    StampPort *const m_port;
    const std::vector<std::string> m_stations;
    State m_state = State::Intro;
    std::string m_code; ///< what the card's owner showed
    std::optional<desk::StampCard> m_card;
    std::string m_fresh; ///< the booth whose stamp came this moment
    QString m_problem;
    QString m_digits;
    int m_page = 0;
    bool m_busy = false;
    bool m_saving = false;
    std::int64_t m_busySinceMs = -1; ///< -1: since the next tick
    int m_visit = 0;                 ///< answers to an earlier visit are dropped
};

/// −6 … 6 degrees, always the same for a booth.
int tiltOf(const std::string &booth);

} // namespace plaza::ui
