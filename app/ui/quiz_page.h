// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/event_view.h"
#include "ui/quiz_port.h"
#include "ui/verdict_style.h"

#include <QObject>
#include <QString>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <cstdint>
#include <optional>

namespace plaza::ui {

/// One option of a question as it stands on the screen. `right` and `wrong` are known only after the answer.
class QuizOption {
    Q_GADGET
    QML_VALUE_TYPE(quizOption)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(int place MEMBER place)
    Q_PROPERTY(bool right MEMBER right)

public:
    QString letter, text;
    int place = 0;      ///< 0: not chosen; else when it was, from 1 on
    bool right = false; ///< belongs to the right answer
    friend bool operator==(const QuizOption &, const QuizOption &) = default;
};

/// The prize quiz from its rules to the score. The store judges; this shows. UI thread.
class QuizPage : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to KioskModel")
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(bool offered READ offered NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QStringList rules READ rules NOTIFY changed)
    Q_PROPERTY(bool needsTicket READ needsTicket NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int of READ of NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(QVariantList options READ options NOTIFY changed)
    Q_PROPERTY(bool numeric READ numeric NOTIFY changed)
    Q_PROPERTY(bool ordering READ ordering NOTIFY changed)
    Q_PROPERTY(QString typed READ typed NOTIFY changed)
    Q_PROPERTY(QString submitText READ submitText NOTIFY changed)
    Q_PROPERTY(bool canSubmit READ canSubmit NOTIFY changed)
    Q_PROPERTY(bool waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(int secondsTotal READ secondsTotal NOTIFY changed)
    Q_PROPERTY(bool right READ right NOTIFY changed)
    Q_PROPERTY(plaza::ui::Shape shape READ shape NOTIFY changed)
    Q_PROPERTY(plaza::ui::Tone tone READ tone NOTIFY changed)
    Q_PROPERTY(QString icon READ icon NOTIFY changed)
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(QString answer READ answer NOTIFY changed)
    Q_PROPERTY(QString explanation READ explanation NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)
    Q_PROPERTY(int score READ score NOTIFY changed)
    Q_PROPERTY(int asked READ asked NOTIFY changed)
    Q_PROPERTY(bool passed READ passed NOTIFY changed)
    Q_PROPERTY(bool mayDraw READ mayDraw NOTIFY changed)
    Q_PROPERTY(QString scoreTitle READ scoreTitle NOTIFY changed)
    Q_PROPERTY(QString scoreLine READ scoreLine NOTIFY changed)

public:
    enum class State {
        Intro,    ///< the rules; `reason` when it can't begin
        Busy,     ///< the store is at it
        Asking,   ///< a question; the seconds begin with `shown`
        Feedback, ///< right or wrong, and why
        Result,   ///< the score
    };
    Q_ENUM(State)

    static constexpr std::int64_t kSavingAfterMs = 120;
    static constexpr std::int64_t kFeedbackMs = 8000; ///< then the next question comes by itself
    static constexpr int kMostUnanswered = 2;         ///< in a row: nobody is there any more

    QuizPage(const EventView &view, const core::Quiz &quiz, QuizPort *port, QObject *parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool offered() const { return m_round != nullptr && m_port != nullptr; } ///< this kiosk has a round
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QStringList rules() const;
    [[nodiscard]] bool needsTicket() const;
    [[nodiscard]] int number() const { return m_question.number; }
    [[nodiscard]] int of() const { return m_question.of; }
    [[nodiscard]] QString kind() const; ///< "单选题"
    [[nodiscard]] QString question() const { return m_view.text(m_question.text); }
    [[nodiscard]] QUrl picture() const { return m_view.quizPicture(m_question.picture); } ///< empty: none
    [[nodiscard]] QVariantList options() const;
    [[nodiscard]] bool numeric() const { return m_question.type == core::QuestionType::Numeric; }
    [[nodiscard]] bool ordering() const { return m_question.type == core::QuestionType::Ordering; }
    [[nodiscard]] QString typed() const { return m_typed; }
    [[nodiscard]] QString submitText() const;
    [[nodiscard]] bool canSubmit() const;
    [[nodiscard]] bool waiting() const { return m_waiting; } ///< for the question's first frame
    [[nodiscard]] bool saving() const { return m_saving; }   ///< busy for so long that it is said
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }
    /// To answer, or until the next question comes by itself.
    [[nodiscard]] int secondsTotal() const
    {
        return m_state == State::Feedback ? static_cast<int>(kFeedbackMs / 1000) : m_question.seconds;
    }
    [[nodiscard]] bool right() const { return m_judged.right; }
    [[nodiscard]] Shape shape() const { return right() ? Shape::Disc : Shape::Rounded; }
    [[nodiscard]] Tone tone() const { return right() ? Tone::Ok : Tone::Already; }
    [[nodiscard]] QString icon() const;
    [[nodiscard]] QString verdict() const;
    [[nodiscard]] QString answer() const; ///< the right one, in words
    [[nodiscard]] QString explanation() const { return m_view.text(m_judged.explanation); }
    [[nodiscard]] QString source() const { return QString::fromStdString(m_judged.source); }
    [[nodiscard]] int score() const { return m_score.right; }
    [[nodiscard]] int asked() const { return m_score.asked; }
    [[nodiscard]] bool passed() const { return m_score.passed; }
    [[nodiscard]] bool mayDraw() const { return m_state == State::Result && m_score.saved && m_score.mayDraw; }
    [[nodiscard]] const core::QuizRound *round() const { return m_round; } ///< the one that is on, or comes next
    [[nodiscard]] QString scoreTitle() const;
    [[nodiscard]] QString scoreLine() const;

    // A player's intents.
    Q_INVOKABLE void start(); ///< as a guest
    Q_INVOKABLE void shown(); ///< the question is on the glass: its time begins
    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void type(const QString &key); ///< a digit, ".", "-", or "" to take the last away
    Q_INVOKABLE void submit();
    Q_INVOKABLE void next();

    void startWith(const std::string &code); ///< a code was shown at the rules
    void enter();                            ///< the page is opened: the rules of the round that is on, or comes next
    void leave();                            ///< away from the page: a play that is going on is left
    void refresh(std::int64_t nowMs);        ///< time passes, whatever page is shown: another round may be due
    /// False: nobody answers any more, and the play was left.
    bool tick();
    /// Whether the player is given time by the page itself, so that no idle warning is due.
    [[nodiscard]] bool timed() const { return m_state == State::Asking || m_state == State::Feedback; }
    void retranslate() { emit changed(); }

signals:
    void changed();
    void secondsLeftChanged();
    void sound(const QString &name);
    void entered();                                 ///< the rules are shown, or those of another round
    void held(const plaza::desk::Voucher &voucher); ///< a prize that this player won before waits to be fetched

private:
    [[nodiscard]] const core::QuizRound *roundNow() const;
    [[nodiscard]] bool unanswered() const { return m_answer.chosen.empty() && !m_answer.number; }
    void started(const desk::PlayStarted &started);
    void ask(desk::ShownQuestion question);
    void send(const core::Answer &answer);
    void judged(const desk::Judged &judged);
    void setState(State state);
    void countDown();
    void watchStore();

    const EventView &m_view;
    const core::Quiz &m_quiz;
    QuizPort *const m_port; ///< null: no quiz here
    const core::QuizRound *m_round = nullptr;
    State m_state = State::Intro;
    desk::PlayStarted m_started{.verdict = core::PlayVerdict::Play};
    desk::ShownQuestion m_question;
    desk::Judged m_judged;
    desk::PlayScore m_score;
    core::Answer m_answer; ///< as it stands on the screen
    QString m_typed;
    bool m_wasOpen = false;
    bool m_playing = false;
    bool m_waiting = false; ///< for the first frame
    bool m_saving = false;
    std::int64_t m_busySinceMs = -1; ///< -1: since the next tick
    std::int64_t m_nowMs = 0;
    std::int64_t m_untilMs = 0;
    int m_secondsLeft = 0;
    int m_unanswered = 0;
    int m_visit = 0; ///< answers to an earlier visit are dropped
};

} // namespace plaza::ui
