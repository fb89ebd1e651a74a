// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock_trust.h"
#include "core/promo_interrupt.h"
#include "core/promo_schedule.h"
#include "core/promo_tally.h"
#include "desk/promo_state.h"
#include "ui/event_view.h"
#include "ui/promo_files.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace plaza::ui {

/// What stands in one of the loop's two places.
class PromoSlot {
    Q_GADGET
    QML_VALUE_TYPE(promoSlot)
    Q_PROPERTY(int serial MEMBER serial)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QUrl file MEMBER file)
    Q_PROPERTY(QString fit MEMBER fit)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QString body MEMBER body)
    Q_PROPERTY(QString link MEMBER link)
    Q_PROPERTY(bool fade MEMBER fade)
    Q_PROPERTY(qreal volume MEMBER volume)

public:
    int serial = 0; ///< another with every item: answers to an earlier one are dropped
    QString kind;   ///< "", "still", "film", "picture", "slide", "agenda", "headcount", "quiz", "sponsor"
    QUrl file;
    QString fit; ///< "contain", "cover", "stretch"
    QString title, body, link;
    bool fade = false;
    qreal volume = 0;
    friend bool operator==(const PromoSlot &, const PromoSlot &) = default;
};

/// The promo loop: of two places one is in front, and the next item gets ready in the other. They swap when the item
/// in front is over and the next one has its first picture; until then the last picture stands. UI thread.
class PromoPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(plaza::ui::PromoSlot first READ first NOTIFY changed)
    Q_PROPERTY(plaza::ui::PromoSlot second READ second NOTIFY changed)
    Q_PROPERTY(int front READ front NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(QString caption READ caption NOTIFY captionChanged)

public:
    static constexpr std::int64_t kStallMs = 5000;     ///< without a new picture for so long, the next item comes
    static constexpr std::int64_t kFadeMs = 600;       ///< the old picture stands under the new one for so long
    static constexpr std::int64_t kRestMs = 600'000;   ///< what stalled or failed is not tried again for so long
    static constexpr std::int64_t kTellMs = 60'000;    ///< proof of play is handed over so often
    static constexpr std::int64_t kStillMs = 1'000;    ///< how long the bundled still stands before it is asked again
    static constexpr std::int64_t kFallbackMs = 8'000; ///< of an item that is no film and states no duration

    /// `files` null: items with a file are not shown. What it is made of outlives it.
    PromoPage(const EventView &view, const config::EventConfig &config, PromoFiles *files, bool rehearsal,
              std::optional<core::Instant> lastRecord, QObject *parent = nullptr);

    [[nodiscard]] bool offered() const { return m_offered; } ///< there is a loop, and something in it is for this kiosk
    [[nodiscard]] bool running() const { return m_running; }
    [[nodiscard]] PromoSlot first() const { return m_places[0].shown; }
    [[nodiscard]] PromoSlot second() const { return m_places[1].shown; }
    [[nodiscard]] int front() const { return m_front; } ///< 0 or 1; -1: nothing has been shown yet
    [[nodiscard]] QString caption() const { return m_caption; }
    /// The id of the item in front; empty: none.
    [[nodiscard]] std::string itemInFront() const;
    [[nodiscard]] const core::Playlist &playlist() const; ///< that the next item is chosen from; until the next tick
    [[nodiscard]] core::ClockDoubt doubt() const { return m_doubt; }

    /// The loop begins, or goes on where it stood, unless it is held.
    void run();
    /// Somebody needs the screen. `why` ends the play in front.
    void stop(core::PromoStop why);
    /// An emergency takes the screen: whatever is run, asked for or put in, nothing of the loop is shown until release.
    void hold();
    void release();
    /// What a command or the staff page asks: to show an item now, above the schedule, or only how things stand.
    [[nodiscard]] desk::PromoAnswer answer(const desk::PromoErrand &errand);
    [[nodiscard]] desk::PromoState state();
    void tick(std::int64_t nowMs);
    void retranslate();

    // From the places. `serial` is the slot's.
    Q_INVOKABLE void ready(int serial);                    ///< its first picture can be shown
    Q_INVOKABLE void moved(int serial, qint64 positionMs); ///< it shows another picture
    Q_INVOKABLE void ended(int serial);
    Q_INVOKABLE void failed(int serial, const QString &why);

signals:
    void changed();
    void captionChanged();
    /// What was shown since the last time; at least every `kTellMs` while there is anything, and at every stop.
    void played(const std::vector<core::PromoPlayed> &plays);
    void trouble(const QString &what); ///< for the log and staff: an item that can't be shown
    void doubted(const QString &what); ///< the clock is not believed, or is again (then empty)

private:
    struct Place {
        PromoSlot shown;
        std::shared_ptr<const PromoContent> content; ///< that the item is of
        const core::PromoItem *item = nullptr;       ///< null: the still, or nothing (then kind is empty)
        bool ordered = false;                        ///< in front because staff asked for it
        std::optional<core::Instant> until;
        bool ready = false;
        bool ended = false;
        bool leaving = false; ///< it was in front, and stands under the new picture yet
        std::optional<core::PromoStop> broken;
        std::int64_t sinceMs = 0; ///< loading began; in front: its first frame was shown
        std::int64_t movedMs = 0;
        core::Instant since; ///< event time of the first frame
        [[nodiscard]] bool empty() const { return shown.kind.isEmpty(); }
    };

    [[nodiscard]] Place &back() { return m_places[m_front == 0 ? 1 : 0]; }
    [[nodiscard]] Place *inFront() { return m_front < 0 ? nullptr : &m_places[static_cast<std::size_t>(m_front)]; }
    [[nodiscard]] Place *placeOf(int serial);
    [[nodiscard]] bool hasAny();
    [[nodiscard]] core::PromoMoment moment(const PromoContent &content);
    [[nodiscard]] core::PromoChoice choose();
    [[nodiscard]] std::optional<core::PromoWithheld> withheld(const PromoContent &content,
                                                              const core::PromoItem &item) const;
    [[nodiscard]] core::LocalizedText play(const desk::PromoErrand &errand);
    void resume();
    void makeWay();
    void renew();
    void begin();
    void halt(core::PromoStop why);
    [[nodiscard]] bool isOver(const Place &place) const;
    void fill(Place &place, const core::PromoChoice &choice);
    void empty(Place &place);
    void nameSuspect();
    void lookAtClock();
    void lookAtBack();
    void lookAtFront();
    void advance();
    void swap();
    [[nodiscard]] PromoSlot slotOf(const PromoContent &content, const core::PromoItem &item);
    [[nodiscard]] QString quizLine() const;
    [[nodiscard]] QString organisers() const;
    [[nodiscard]] qreal volumeOf(const core::Playlist &playlist, const core::PromoItem &item) const;
    void close(Place &place, std::optional<core::PromoStop> why);
    void rest(const core::PromoItem &item, const QString &why);
    void tell();
    void showCaption(const Place &place, qint64 positionMs);

    const EventView &m_view;
    const core::Quiz &m_quiz;
    PromoFiles *const m_files;
    const bool m_rehearsal;
    const std::optional<core::Instant> m_lastRecord;
    std::shared_ptr<const PromoContent> m_content; ///< that the next item is chosen from
    core::ClockTrust m_trust;
    core::ClockDoubt m_doubt = core::ClockDoubt::None;
    core::PromoHistory m_history;
    core::PromoTally m_tally;
    std::array<Place, 2> m_places;
    struct Rest {
        std::int64_t untilMs = 0; ///< by the steady clock
        std::string why;
    };
    std::map<std::string, Rest> m_resting;
    core::PromoInterrupts m_interrupts;
    QString m_caption;
    bool m_offered = false;
    int m_front = -1;
    int m_serial = 0;
    bool m_wanted = false; ///< the page that shows it is in front
    bool m_running = false;
    std::int64_t m_nowMs = 0;
    std::int64_t m_toldMs = 0;
    std::int64_t m_freeMs = 0; ///< from then on the back is free for the next item
};

} // namespace plaza::ui
