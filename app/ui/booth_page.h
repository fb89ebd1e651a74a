// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/verdict_style.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "ui/stamp_port.h"
#endif

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>
#include <string>

namespace plaza::ui {

/// The resting page of a kiosk that stands at a booth of the stamp rally: the booth's code, which changes every 30 s,
/// and for a moment what became of a card that was shown. UI thread.
class BoothPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString number READ number NOTIFY changed)
    Q_PROPERTY(QString mark READ mark NOTIFY changed)
    Q_PROPERTY(int tilt READ tilt CONSTANT)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    Q_PROPERTY(bool good READ good NOTIFY changed)
    Q_PROPERTY(plaza::ui::Shape shape READ shape NOTIFY changed)
    Q_PROPERTY(plaza::ui::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(bool mayTakeCard READ mayTakeCard NOTIFY changed)
    Q_PROPERTY(QString cardCode READ cardCode NOTIFY changed)
    Q_PROPERTY(int returnSeconds READ returnSeconds NOTIFY secondsLeftChanged)

public:
    enum class State {
        Code,    ///< the booth's code, and "show your ticket"
        Told,    ///< what became of a card
        NewCard, ///< a guest's card, which bears this booth's stamp: to be photographed
    };
    Q_ENUM(State)

    static constexpr std::int64_t kSavingAfterMs = 120;
    static constexpr int kToldSeconds = 8;
    static constexpr int kNewCardSeconds = 60;

    /// `port` null, or a kiosk at no booth: nothing is shown.
    BoothPage(const EventView &view, const config::EventConfig &config, StampPort *port, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool saving() const { return m_saving; }
    [[nodiscard]] QString name() const { return m_booth != nullptr ? m_view.text(m_booth->name) : QString(); }
    [[nodiscard]] QString number() const;
    [[nodiscard]] QString mark() const;
    [[nodiscard]] int tilt() const;
    [[nodiscard]] QString digits() const; ///< "048 213"; empty: none are shown now, and `reason` says why
    [[nodiscard]] QString code() const;   ///< of the QR symbol
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; } ///< of the code; 1 … 30
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] bool good() const { return m_told.what == desk::Stamping::What::Stamped; }
    [[nodiscard]] Shape shape() const;
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] QString icon() const;
    [[nodiscard]] bool mayTakeCard() const;
    [[nodiscard]] QString cardCode() const { return QString::fromStdString(m_newCard); }
    [[nodiscard]] int returnSeconds() const { return m_returnSeconds; } ///< until the code is back; 0: it is there

    Q_INVOKABLE void takeCard(); ///< a guest's new card, with this booth's stamp
    Q_INVOKABLE void done();     ///< back to the code

    /// The store is at it, or a guest still photographs the new card: the next in the queue has to wait.
    [[nodiscard]] bool holdsCodes() const { return m_busy || m_state == State::NewCard; }
    void shown(const std::string &code); ///< a card
    void tick(std::int64_t nowMs);
    void retranslate() { emit changed(); }

signals:
    void changed();
    void secondsLeftChanged();
    void sound(const QString &name);

private:
    [[nodiscard]] bool isOpen() const;
    void askCode();
    void stamp(const std::string &card, bool isNew);
    void tell(const desk::Stamping &stamping, bool isNew);
    void begin();
    void stay(int seconds);

    const EventView &m_view;
    const config::EventConfig &m_config;
    StampPort *const m_port;
    const core::Booth *const m_booth;
    State m_state = State::Code;
    desk::BoothCode m_code;
    desk::Stamping m_told;
    std::string m_newCard;
    bool m_asking = false; ///< for the next code
    bool m_busy = false;
    bool m_saving = false;
    std::int64_t m_busySinceMs = -1; ///< -1: since the next tick
    std::int64_t m_untilMs = -1;     ///< -1: from the next tick on
    int m_stay = 0;                  ///< seconds
    int m_secondsLeft = 0;
    int m_returnSeconds = 0;
};

} // namespace plaza::ui
