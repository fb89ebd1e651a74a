// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules_page.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace plaza::ui {

namespace {

constexpr int kDay = 86'400; // seconds

} // namespace

void RulesPage::open(const core::QuizRound *round)
{
    m_round = round;
    emit changed();
}

QVariantList RulesPage::rows() const
{
    QVariantList rows;
    const auto add = [&rows](const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows += QVariant::fromValue(RuleRow{label, value});
    };
    if (m_round == nullptr)
        return rows;
    add(qtTrId("rules.questions"), qtTrId("quiz.rule.questions").arg(m_round->questions).arg(m_round->secondsEach));
    add(qtTrId("rules.goal"), goal());
    add(qtTrId("rules.who"),
        m_round->who == core::MayPlay::Ticket ? qtTrId("rules.who.ticket") : qtTrId("rules.who.anyone"));
    add(qtTrId("rules.often"), often());
    add(qtTrId("rules.hours"), hours());
    for (const core::Prize &prize : m_round->prizes)
        add(prize.tier.empty() ? qtTrId("rules.prize") : m_view.text(prize.tier), worth(prize));
    if (std::ranges::any_of(m_round->prizes,
                            [](const auto &prize) { return prize.release == core::PrizeRelease::Even; }))
        add(qtTrId("rules.release"), qtTrId("rules.release.even"));
    add(qtTrId("rules.claim"), claim());
    add(qtTrId("rules.terms"), m_view.text(m_quiz.terms));
    add(qtTrId("rules.contact"), contact());
    return rows;
}

QString RulesPage::goal() const
{
    return (m_round->prizes.empty() ? qtTrId("quiz.rule.pass") : qtTrId("quiz.rule.draw")).arg(m_round->pass);
}

QString RulesPage::often() const
{
    QStringList parts;
    if (m_round->attemptsPerPerson > 0)
        parts += qtTrId("rules.often.round").arg(m_round->attemptsPerPerson);
    if (m_round->attemptsPerDay > 0)
        parts += qtTrId("rules.often.day").arg(m_round->attemptsPerDay);
    if (parts.isEmpty())
        parts += qtTrId("rules.often.any");
    if (!m_round->prizes.empty() && m_round->winsPerPerson > 0)
        parts += qtTrId("rules.often.wins").arg(m_round->winsPerPerson);
    return parts.join(u'\n');
}

QString RulesPage::hours() const
{
    QStringList lines;
    for (const core::QuizWindow &window : m_round->windows)
        lines += m_view.date(window.opens) + QStringLiteral("  ") + m_view.span(window.opens, window.closes);
    return lines.join(u'\n');
}

QString RulesPage::worth(const core::Prize &prize) const
{
    QStringList parts{
        qtTrId("rules.prize.stock").arg(m_view.text(prize.name)).arg(prize.stock),
        qtTrId("rules.prize.odds").arg(QLocale::c().toString(prize.oddsPpm * 100.0 / core::kMillion, 'g', 6))};
    if (prize.valueYuan > 0)
        parts += qtTrId("rules.prize.value").arg(prize.valueYuan);
    return parts.join(u'\n');
}

QString RulesPage::claim() const
{
    if (m_round->prizes.empty())
        return {};
    QStringList lines;
    for (const core::Prize &prize : m_round->prizes)
        if (const QString desk = m_view.text(prize.desk); !desk.isEmpty() && !lines.contains(desk))
            lines += desk;
    const int until = m_round->voucherUntil;
    const auto two = [](int number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    lines += qtTrId("rules.claim.until")
                 .arg(until >= kDay ? qtTrId("prize.midnight") : two(until / 3600) + u':' + two(until / 60 % 60));
    return lines.join(u'\n');
}

QString RulesPage::contact() const
{
    const QString phone = m_view.text(m_quiz.contactPhone);
    return m_view.text(m_quiz.contact) + (phone.isEmpty() ? QString() : u'\n' + phone);
}

} // namespace plaza::ui
