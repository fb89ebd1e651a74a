// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quiz_page.h"

#include <QLocale>
#include <QPointer>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

constexpr int kMostDigits = 9;

QString letterOf(int option)
{
    return QChar(u'A' + static_cast<char16_t>(option));
}

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

QString QuizPage::title() const
{
    return m_round != nullptr ? m_view.text(m_round->name) : QString();
}

QString QuizPage::reason() const
{
    if (!m_started.saved || !m_judged.saved)
        return qtTrId("quiz.notsaved");
    if (m_started.code != core::Verdict::Welcome)
        return qtTrId("quiz.foreign");
    switch (m_started.verdict) {
    case core::PlayVerdict::Play:
        return {};
    case core::PlayVerdict::NotYetOpen:
    case core::PlayVerdict::Over:
        break;
    case core::PlayVerdict::TicketNeeded:
        return qtTrId("quiz.ticket");
    case core::PlayVerdict::AlreadyPlayed:
        return qtTrId("quiz.once");
    case core::PlayVerdict::PlayedToday:
        return qtTrId("quiz.today");
    }
    if (m_round == nullptr || isOpen())
        return {};
    const auto opens = core::opensNext(*m_round, m_view.now());
    if (!opens)
        return qtTrId("quiz.over");
    const QString when = m_view.time(*opens);
    return qtTrId("quiz.closed").arg(m_view.sameDay(*opens, m_view.now()) ? when : m_view.date(*opens) + u' ' + when);
}

QStringList QuizPage::rules() const
{
    if (m_round == nullptr)
        return {};
    QStringList lines{qtTrId("quiz.rule.questions").arg(m_round->questions).arg(m_round->secondsEach),
                      qtTrId("quiz.rule.pass").arg(m_round->pass)};
    if (m_round->attemptsPerPerson > 0)
        lines += qtTrId("quiz.rule.attempts").arg(m_round->attemptsPerPerson);
    return lines;
}

bool QuizPage::needsTicket() const
{
    return m_round != nullptr && m_round->who == core::MayPlay::Ticket;
}

QString QuizPage::kind() const
{
    switch (m_question.type) {
    case core::QuestionType::Single:
        return qtTrId("quiz.single");
    case core::QuestionType::Multiple:
        return qtTrId("quiz.multiple");
    case core::QuestionType::TrueFalse:
        return qtTrId("quiz.truefalse");
    case core::QuestionType::Ordering:
        return qtTrId("quiz.ordering");
    case core::QuestionType::Numeric:
        return qtTrId("quiz.numeric");
    }
    return {};
}

QVariantList QuizPage::options() const
{
    QVariantList list;
    for (int i = 0; std::cmp_less(i, m_question.options.size()); ++i) {
        const auto chosen = std::ranges::find(m_answer.chosen, i);
        const auto &right = m_judged.rightOptions;
        list += QVariant::fromValue(
            QuizOption{letterOf(i), m_view.text(m_question.options[static_cast<std::size_t>(i)]),
                       chosen == m_answer.chosen.end() ? 0 : static_cast<int>(chosen - m_answer.chosen.begin()) + 1,
                       m_state == State::Feedback && std::ranges::find(right, i) != right.end()});
    }
    return list;
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

QString QuizPage::submitText() const
{
    if (numeric())
        return m_typed.isEmpty() ? qtTrId("quiz.type") : qtTrId("quiz.submit").arg(m_typed);
    QStringList letters;
    for (const int option : m_answer.chosen)
        letters += letterOf(option);
    if (m_question.type != core::QuestionType::Ordering)
        letters.sort();
    return letters.isEmpty() ? qtTrId("quiz.choose") : qtTrId("quiz.submit").arg(letters.join(u' '));
}

QString QuizPage::icon() const
{
    if (m_judged.right)
        return QStringLiteral("check");
    return unanswered() ? QStringLiteral("hourglass") : QStringLiteral("close");
}

QString QuizPage::verdict() const
{
    if (m_judged.right)
        return qtTrId("quiz.right");
    return unanswered() ? qtTrId("quiz.late") : qtTrId("quiz.wrong");
}

QString QuizPage::answer() const
{
    if (numeric()) {
        const QString least = QLocale::c().toString(m_judged.least);
        return m_judged.least == m_judged.most ? least
                                               : least + QStringLiteral(" – ") + QLocale::c().toString(m_judged.most);
    }
    QStringList parts;
    for (const int option : m_judged.rightOptions)
        if (option >= 0 && std::cmp_less(option, m_question.options.size()))
            parts += letterOf(option) + u' ' + m_view.text(m_question.options[static_cast<std::size_t>(option)]);
    return parts.join(m_question.type == core::QuestionType::Ordering ? QStringLiteral(" → ") : QStringLiteral("；"));
}

QString QuizPage::scoreTitle() const
{
    return qtTrId("quiz.result").arg(m_score.right).arg(m_score.asked);
}

QString QuizPage::scoreLine() const
{
    if (!m_score.saved)
        return qtTrId("quiz.notsaved");
    return m_score.passed ? qtTrId("quiz.passed") : qtTrId("quiz.failed");
}

void QuizPage::enter()
{
    leave();
    m_started = {.verdict = isOpen() ? core::PlayVerdict::Play : core::PlayVerdict::Over};
    m_judged = {};
    setState(State::Intro);
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
    if (m_state != State::Intro || !offered() || !isOpen())
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
    if (!started.question)
        return setState(State::Intro);
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

void QuizPage::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace plaza::ui
