// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fairness_page.h"

#include "ui/hex_groups.h"

#include <QPointer>

#include <algorithm>

namespace plaza::ui {

namespace {

constexpr int kWhole = 64; // hex digits of a SHA-256

} // namespace

void FairnessPage::ask(const std::string &round)
{
    if (m_port == nullptr || round.empty())
        return;
    if (m_round != round) {
        m_round = round;
        m_told = {};
        m_asked = false;
        emit changed();
    }
    m_port->askFairness(round, [self = QPointer(this), question = ++m_question](desk::Fairness told) {
        if (!self || self->m_question != question)
            return;
        self->m_told = std::move(told);
        self->m_asked = true;
        emit self->changed();
    });
}

QVariantList FairnessPage::stock() const
{
    QVariantList rows;
    for (const desk::PrizeStock &prize : m_told.stock)
        rows +=
            QVariant::fromValue(StockRow{m_view.text(prize.tier), m_view.text(prize.name), prize.left, prize.total});
    return rows;
}

bool FairnessPage::gone() const
{
    return !m_told.stock.empty() &&
           std::ranges::none_of(m_told.stock, [](const auto &prize) { return prize.left > 0; });
}

QString FairnessPage::notice() const
{
    if (!m_told.saved)
        return qtTrId("fair.unknown");
    return m_asked && m_told.commitment.empty() ? qtTrId("fair.unsealed") : QString();
}

QString FairnessPage::fingerprint() const
{
    return inGroups(m_told.commitment);
}

QString FairnessPage::moment(core::Instant at) const
{
    return m_view.sameDay(at, m_view.now()) ? m_view.time(at) : m_view.date(at) + u' ' + m_view.time(at);
}

QString FairnessPage::sealedLine() const
{
    return m_told.committedAt ? qtTrId("fair.sealed").arg(moment(*m_told.committedAt)) : QString();
}

QString FairnessPage::seed() const
{
    return inGroups(m_told.seed, kWhole);
}

QString FairnessPage::record() const
{
    return inGroups(m_told.record, kWhole);
}

QString FairnessPage::rules() const
{
    return inGroups(m_told.rules);
}

QString FairnessPage::rulesLine() const
{
    return m_told.rulesFixedAt ? qtTrId("fair.fixed").arg(moment(*m_told.rulesFixedAt)) : QString();
}

QStringList FairnessPage::restated() const
{
    QStringList lines;
    for (const desk::Restated &word : m_told.restated)
        lines += qtTrId("fair.restated").arg(moment(word.at), QString::fromStdString(word.reason));
    return lines;
}

} // namespace plaza::ui
