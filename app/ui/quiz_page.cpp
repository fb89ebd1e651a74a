// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quiz_page.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

constexpr int kMostDigits = 9;

} // namespace

QuizPage::QuizPage(const EventView &view, const core::Quiz &quiz, QuizPort *port, QObject *parent)
    : QObject(parent), m_view(view), m_quiz(quiz), m_port(port)
{
    refresh(0);
}

/// Of the rounds that this kiosk takes part in the one that is on, else the next of today, else the last.
const core::QuizRound *QuizPage::roundNow() const
{
    const core::Instant now = m_view.now();
    const core::QuizRound *best = nullptr;
    for (const core::QuizRound &round : m_quiz.rounds) {
        if (std::ranges::find(round.kiosks, m_view.kiosk().id) == round.kiosks.end())
            continue;
        if (core::openWindow(round, now) != nullptr)
            return &round;
        const auto opens = core::opensNext(round, now);
        const auto sooner = best != nullptr ? core::opensNext(*best, now) : std::nullopt;
        if (best == nullptr || (opens && (!sooner || *opens < *sooner)))
            best = &round;
    }
    return best;
}

void QuizPage::refresh(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    watchStore();
    if (m_playing)
        return;
    const core::QuizRound *round = roundNow();
    const bool open = round != nullptr && core::openWindow(*round, m_view.now()) != nullptr;
    if (round == m_round && open == m_wasOpen)
        return; // why somebody may not play stays on the screen
    m_round = round;
    m_wasOpen = open;
    if (m_state == State::Intro)
        enter();
}

bool QuizPage::isOpen() const
{
    return m_round != nullptr && core::openWindow(*m_round, m_view.now()) != nullptr;
}

bool QuizPage::canSubmit() const
{
    if (m_state != State::Asking)
        return false;
    if (numeric())
        return m_answer.number.has_value();
    if (m_question.type == core::QuestionType::Ordering)
        return m_answer.chosen.size() == m_question.options.size();
    return !m_answer.chosen.empty();
}

void QuizPage::enter()
{
    leave();
    m_started = {.verdict = isOpen() ? core::PlayVerdict::Play : core::PlayVerdict::Over};
    m_judged = {};
    setState(State::Intro);
    emit entered();
}

void QuizPage::leave()
{
    ++m_visit;
    m_unanswered = 0;
    m_question = {};
    m_answer = {};
    m_typed.clear();
    if (std::exchange(m_playing, false))
        m_port->leavePlay();
    m_state = State::Intro;
}

void QuizPage::start()
{
    startWith({});
}

void QuizPage::startWith(const std::string &code)
{
    // A code is asked about in a closed round too: its bearer may hold a prize, or be owed a draw.
    if (m_state != State::Intro || !offered() || (code.empty() && !isOpen()))
        return;
    setState(State::Busy);
    m_port->startPlay(m_round->id, code, [self = QPointer(this), visit = m_visit](const desk::PlayStarted &started) {
        if (!self)
            return;
        if (self->m_visit == visit)
            self->started(started);
        else if (started.question)
            self->m_port->leavePlay(); // the player was gone before it began
    });
}

void QuizPage::started(const desk::PlayStarted &started)
{
    m_started = started;
    m_judged = {};
    if (started.owed) {
        m_score = *started.owed;
        return setState(State::Result);
    }
    if (!started.question) {
        setState(State::Intro);
        if (started.held)
            emit held(*started.held);
        return;
    }
    m_playing = true;
    ask(*started.question);
}

void QuizPage::ask(desk::ShownQuestion question)
{
    m_question = std::move(question);
    m_judged = {};
    m_answer = {};
    m_typed.clear();
    m_waiting = true;
    m_secondsLeft = m_question.seconds;
    setState(State::Asking);
    emit secondsLeftChanged();
}

void QuizPage::shown()
{
    if (m_state != State::Asking || !std::exchange(m_waiting, false))
        return;
    m_untilMs = m_nowMs + 1000LL * m_question.seconds;
    emit changed();
}

void QuizPage::choose(int option)
{
    if (m_state != State::Asking || option < 0 || std::cmp_greater_equal(option, m_question.options.size()))
        return;
    auto &chosen = m_answer.chosen;
    const auto found = std::ranges::find(chosen, option);
    switch (m_question.type) {
    case core::QuestionType::Single:
    case core::QuestionType::TrueFalse:
        chosen = {option};
        break;
    case core::QuestionType::Multiple:
    case core::QuestionType::Ordering:
        if (found != chosen.end())
            chosen.erase(found);
        else
            chosen.push_back(option);
        break;
    case core::QuestionType::Numeric:
        break;
    }
    emit changed();
}

void QuizPage::type(const QString &key)
{
    if (m_state != State::Asking || !numeric())
        return;
    if (key.isEmpty())
        m_typed.chop(1);
    else if (m_typed.size() < kMostDigits)
        m_typed += key;
    bool good = false;
    const double number = m_typed.toDouble(&good);
    m_answer.number = good ? std::optional(number) : std::nullopt;
    emit changed();
}

void QuizPage::submit()
{
    if (!canSubmit())
        return;
    m_unanswered = 0;
    send(m_answer);
}

void QuizPage::send(const core::Answer &answer)
{
    setState(State::Busy);
    m_port->answerQuestion(answer, [self = QPointer(this), visit = m_visit](const desk::Judged &judged) {
        if (self && self->m_visit == visit)
            self->judged(judged);
    });
}

void QuizPage::judged(const desk::Judged &judged)
{
    m_judged = judged;
    if (!judged.saved) {
        enter();
        m_judged.saved = false;
        return setState(State::Intro);
    }
    m_untilMs = m_nowMs + kFeedbackMs;
    setState(State::Feedback);
    countDown();
    emit sound(judged.right ? QStringLiteral("ok") : QStringLiteral("note"));
}

void QuizPage::next()
{
    if (m_state != State::Feedback)
        return;
    setState(State::Busy);
    m_port->nextQuestion([self = QPointer(this), visit = m_visit](std::optional<desk::ShownQuestion> question) {
        if (!self || self->m_visit != visit)
            return;
        if (question)
            return self->ask(std::move(*question));
        self->m_port->finishPlay([self, visit](const desk::PlayScore &score) {
            if (!self || self->m_visit != visit)
                return;
            self->m_playing = false;
            self->m_score = score;
            self->setState(State::Result);
        });
    });
}

bool QuizPage::tick()
{
    if (m_state == State::Feedback && m_nowMs >= m_untilMs) {
        if (m_unanswered >= kMostUnanswered)
            return false;
        next();
    }
    if (!timed() || m_waiting)
        return true;
    countDown();
    if (m_state == State::Asking && m_secondsLeft == 0) {
        ++m_unanswered;
        m_answer = {};
        send({});
    }
    return true;
}

void QuizPage::countDown()
{
    const int left = static_cast<int>(std::max<std::int64_t>(0, (m_untilMs - m_nowMs + 999) / 1000));
    if (std::exchange(m_secondsLeft, left) != left)
        emit secondsLeftChanged();
}

/// What takes its time at the store is told: nobody taps at a screen that stands still.
void QuizPage::watchStore()
{
    if (m_state == State::Busy && m_busySinceMs < 0)
        m_busySinceMs = m_nowMs;
    const bool saving = m_state == State::Busy && m_nowMs - m_busySinceMs >= kSavingAfterMs;
    if (std::exchange(m_saving, saving) != saving)
        emit changed();
}

void QuizPage::setState(State state)
{
    m_state = state;
    m_saving = false;
    m_busySinceMs = -1;
    emit changed();
}

} // namespace plaza::ui
