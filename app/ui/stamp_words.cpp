// SPDX-License-Identifier: GPL-3.0-or-later
// What the card page says.
#include "ui/stamp_page.h"

namespace plaza::ui {

QString StampPage::tile() const
{
    return qtTrId("stamp.tile").arg(m_config.stamps.needed);
}

QString StampPage::title() const
{
    switch (m_state) {
    case State::Intro:
        return qtTrId("stamp.intro").arg(m_config.stamps.needed);
    case State::Typing:
        return qtTrId("stamp.type");
    case State::NewCard:
        return qtTrId("stamp.new");
    case State::Card:
        break;
    }
    const core::CardProgress progress = m_card ? m_card->progress : core::CardProgress{};
    return progress.complete() ? qtTrId("stamp.done")
                               : qtTrId("stamp.progress").arg(progress.have).arg(progress.missing());
}

QString StampPage::line() const
{
    if (problem())
        return m_problem;
    switch (m_state) {
    case State::Intro:
        return mayTakeCard() ? qtTrId("stamp.intro.guest") : qtTrId("stamp.intro.line");
    case State::Typing:
        return qtTrId("stamp.type.line");
    case State::NewCard:
        return qtTrId("stamp.new.line");
    case State::Card:
        return rewardLine();
    }
    return {};
}

QString StampPage::rewardLine() const
{
    const core::StampReward &reward = m_config.stamps.reward;
    switch (m_card ? m_card->reward : desk::CardReward::None) {
    case desk::CardReward::None:
        return qtTrId("stamp.reward")
            .arg(QString::number(m_config.stamps.needed), m_view.text(reward.desk), m_view.text(reward.name));
    case desk::CardReward::Ready:
        return qtTrId("stamp.ready").arg(m_view.text(reward.desk), m_view.text(reward.name));
    case desk::CardReward::Voucher:
        return qtTrId("stamp.voucher");
    case desk::CardReward::Elsewhere:
        return qtTrId("stamp.elsewhere").arg(m_view.kioskName(m_card->rewardKiosk));
    case desk::CardReward::HandedOut:
        return qtTrId("stamp.handed");
    case desk::CardReward::TakenBack:
    case desk::CardReward::NoneLeft:
        return qtTrId("stamp.out");
    case desk::CardReward::Over:
        return qtTrId("stamp.over");
    }
    return {};
}

QString StampPage::reasonOf(const desk::Stamping &stamping) const
{
    using What = desk::Stamping::What;
    switch (stamping.what) {
    case What::Stamped:
    case What::Already:
        return {};
    case What::Wrong:
    case What::NoCode:
        return qtTrId("stamp.wrong");
    case What::Stale:
        return qtTrId("stamp.stale");
    case What::Early:
    case What::NoStation:
        return qtTrId("stamp.desk");
    case What::Locked:
        return qtTrId("stamp.locked").arg(m_view.time(stamping.openAt.value_or(m_view.now())));
    case What::NotYet:
        return qtTrId("stamp.notyet").arg(m_view.time(stamping.card.opens.value_or(m_view.now())));
    case What::Over:
        return qtTrId("stamp.over");
    case What::NotHonoured:
        return qtTrId("stamp.refused");
    case What::NotSaved:
        return qtTrId("stamp.notsaved");
    }
    return {};
}

} // namespace plaza::ui
