// SPDX-License-Identifier: GPL-3.0-or-later
// What the quiz's page says, in the visitor's language.
#include "ui/quiz_page.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

QString letterOf(int option)
{
    return QChar(u'A' + static_cast<char16_t>(option));
}

} // namespace

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
    case core::PlayVerdict::Paused:
        return qtTrId("quiz.paused");
    }
    if (m_round == nullptr)
        return {};
    if (isOpen()) // by its hours; staff may have closed it
        return m_started.verdict == core::PlayVerdict::Over ? qtTrId("quiz.over") : QString();
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
    QStringList lines{
        qtTrId("quiz.rule.questions").arg(m_round->questions).arg(m_round->secondsEach),
        (m_round->prizes.empty() ? qtTrId("quiz.rule.pass") : qtTrId("quiz.rule.draw")).arg(m_round->pass)};
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
    if (m_score.mayDraw)
        return qtTrId("quiz.maydraw");
    return m_score.passed ? qtTrId("quiz.passed") : qtTrId("quiz.failed");
}

} // namespace plaza::ui
