// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage_page.h"

#include "ui/hex_groups.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace plaza::ui {

void StagePage::ask()
{
    if (m_port == nullptr)
        return;
    m_port->askStage([self = QPointer(this), question = ++m_question](std::optional<desk::StageView> view) {
        if (self && self->m_question == question)
            self->told(std::move(view));
    });
}

void StagePage::told(std::optional<desk::StageView> view)
{
    const auto rankDue = [](const std::optional<desk::StageView> &v) {
        return v && v->due ? std::optional(std::pair(v->batch, v->due->rank)) : std::nullopt;
    };
    const bool another = rankDue(view) && (rankDue(view) != rankDue(m_told) || view->draw != m_told->draw);
    m_told = std::move(view);
    const State now = settled();
    if (now == State::Calling && another) {
        m_turnsUntilMs = m_nowMs + kTurnMs;
        m_state = State::Turning;
        ++m_turn;
        emit turnChanged();
    } else if (!(m_state == State::Turning && now == State::Calling)) { // asked again while it turns: it goes on
        m_state = now;
    }
    m_sheet = 0;
    m_sheetSinceMs = m_nowMs;
    emit changed();
}

void StagePage::tick(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    if (m_state == State::Turning && nowMs >= m_turnsUntilMs) {
        m_state = State::Calling;
        emit changed();
        emit sound(QStringLiteral("win"));
    }
    if (sheets() > 1 && nowMs - m_sheetSinceMs >= kSheetMs) {
        m_sheet = (m_sheet + 1) % sheets();
        m_sheetSinceMs = nowMs;
        emit changed();
    }
}

StagePage::State StagePage::settled() const
{
    if (!m_told)
        return State::Waiting;
    switch (m_told->step) {
    case core::StageStep::Promised:
        return State::Promised;
    case core::StageStep::Calling:
        return State::Calling;
    case core::StageStep::BatchDone:
        return State::BatchDone;
    case core::StageStep::Ended:
        return State::Ended;
    case core::StageStep::Cancelled:
        return State::Cancelled;
    }
    return State::Waiting;
}

const desk::StageBatch *StagePage::current() const
{
    return m_told && m_told->batch > 0 ? &m_told->batches.at(static_cast<std::size_t>(m_told->batch) - 1) : nullptr;
}

QString StagePage::title() const
{
    switch (m_state) {
    case State::Waiting:
        //% "现场抽奖"
        return qtTrId("stage.title");
    case State::Promised:
        //% "名单已封存"
        return qtTrId("stage.promised");
    case State::Turning:
    case State::Calling:
    case State::BatchDone:
        return QString::fromStdString(current() != nullptr ? current()->name : std::string());
    case State::Ended:
        //% "恭喜各位中奖者"
        return qtTrId("stage.ended");
    case State::Cancelled:
        //% "本次抽奖已取消"
        return qtTrId("stage.cancelled");
    }
    return {};
}

QString StagePage::line() const
{
    switch (m_state) {
    case State::Waiting:
        //% "抽奖即将开始，请看大屏幕"
        return qtTrId("stage.waiting");
    case State::Promised:
        //% "%1 人参加。请拍下承诺数，随后由现场观众报数"
        return qtTrId("stage.promised.line").arg(m_told->entrants);
    case State::Turning:
        //% "正在抽取"
        return qtTrId("stage.turning");
    case State::Calling: {
        const auto &turns = current()->turns;
        if (!turns.empty() && turns.back().outcome != core::CallOutcome::Won)
            //% "上一位未领取，由排名中的下一位递补"
            return qtTrId("stage.passedOver");
        //% "请中奖者到舞台上来"
        return qtTrId("stage.come");
    }
    case State::BatchDone:
        //% "已全部抽出"
        return qtTrId("stage.batchDone");
    case State::Ended:
        //% "原数已公布，任何人都能重算一遍"
        return qtTrId("stage.verify");
    case State::Cancelled:
        //% "没有人中奖，也没有人失去资格，将重新抽取"
        return qtTrId("stage.nobodyLost");
    }
    return {};
}

QString StagePage::batch() const
{
    if (current() == nullptr || m_state == State::Cancelled || m_state == State::Ended)
        return {};
    if (m_state == State::BatchDone)
        //% "共 %1 个"
        return qtTrId("stage.all").arg(current()->won());
    //% "第 %1 个，共 %2 个"
    return qtTrId("stage.place").arg(current()->won() + 1).arg(current()->places);
}

QString StagePage::number() const
{
    return m_told && m_told->due ? QString::fromStdString(m_told->due->number) : QString();
}

QString StagePage::name() const
{
    return m_state == State::Calling && m_told->due ? QString::fromStdString(m_told->due->name) : QString();
}

QString StagePage::called() const
{
    return QString::fromStdString(m_told ? m_told->called : std::string());
}

QString StagePage::sealTitle() const
{
    //% "记录数"
    const QString record = qtTrId("stage.record");
    //% "承诺数"
    return m_state == State::Ended ? record : qtTrId("stage.promise");
}

QString StagePage::seal() const
{
    return !m_told ? QString() : QString::fromStdString(m_state == State::Ended ? m_told->record : m_told->promise);
}

QStringList StagePage::sealGroups() const
{
    constexpr int kLine = 16;
    const std::string digits = seal().toStdString();
    QStringList lines;
    for (std::size_t i = 0; i < digits.size(); i += kLine)
        lines += inGroups(std::string_view(digits).substr(i), kLine);
    return lines;
}

QVariantList StagePage::marks() const
{
    QVariantList marks;
    if (m_told && m_state != State::Cancelled)
        for (const desk::StageBatch &batch : m_told->batches)
            marks += QVariant::fromValue(StageBatchMark{.name = QString::fromStdString(batch.name),
                                                        .won = batch.won(),
                                                        .places = batch.places,
                                                        .current = &batch == current() && m_state != State::Ended});
    return marks;
}

std::vector<StageWinner> StagePage::allWinners() const
{
    std::vector<StageWinner> all;
    if (!m_told || m_state == State::Cancelled)
        return all;
    for (const desk::StageBatch &batch : m_told->batches) {
        if (m_state != State::Ended && &batch != current())
            continue;
        for (const desk::StagePersonTurned &turn : batch.turns)
            if (turn.outcome == core::CallOutcome::Won)
                all.push_back({QString::fromStdString(turn.person.number), QString::fromStdString(turn.person.name),
                               QString::fromStdString(batch.name)});
    }
    return all;
}

int StagePage::sheets() const
{
    return (static_cast<int>(allWinners().size()) + kOnSheet - 1) / kOnSheet;
}

QVariantList StagePage::winners() const
{
    const std::vector<StageWinner> all = allWinners();
    const std::size_t first = std::min(all.size(), static_cast<std::size_t>(m_sheet) * kOnSheet);
    const std::size_t last = std::min(all.size(), first + kOnSheet);
    QVariantList shown;
    for (std::size_t i = first; i < last; ++i)
        shown += QVariant::fromValue(all[i]);
    return shown;
}

} // namespace plaza::ui
