// SPDX-License-Identifier: GPL-3.0-or-later
// What stands above the loop's schedule, and what the loop says of itself.
#include "ui/promo_page.h"

#include "core/promo_text.h"

#include <utility>

namespace plaza::ui {

namespace {

constexpr std::int64_t kLongestOrderMs = 86'400'000;

core::LocalizedText unknownItem(const core::Playlist &playlist, const std::string &item)
{
    std::string known;
    for (const core::PromoItem &each : playlist.items)
        known += (known.empty() ? "" : ", ") + each.id;
    return {"播放表里没有 " + item + "；有：" + known, "the playlist has no item '" + item + "'; known are: " + known};
}

} // namespace

/// What comes next: what staff asked for, else what the schedule says.
core::PromoChoice PromoPage::choose()
{
    const core::PromoMoment now = moment(*m_content);
    while (const core::PromoOrder *order = m_interrupts.next(m_nowMs)) {
        const core::PromoItem *item = m_content->playlist.item(order->item);
        if (item != nullptr && !now.withheld.contains(item->id))
            return {.item = item, .until = {}};
        emit trouble(QStringLiteral("staff asked for %1, which can't be shown any more; the schedule goes on")
                         .arg(QString::fromStdString(order->item)));
        m_interrupts.resume();
    }
    return core::nextPromo(m_content->playlist, now, m_history);
}

void PromoPage::hold()
{
    m_interrupts.hold();
    halt(core::PromoStop::Emergency);
}

void PromoPage::release()
{
    m_interrupts.release();
    begin();
}

core::LocalizedText PromoPage::play(const desk::PromoErrand &errand)
{
    const core::PromoItem *item = m_content->playlist.item(errand.item);
    if (!m_offered)
        return {"这台机器不播宣传循环", "this kiosk runs no loop"};
    if (m_interrupts.held())
        return {"屏幕正用于紧急画面", "the emergency screens hold this kiosk"};
    if (item == nullptr)
        return unknownItem(m_content->playlist, errand.item);
    if (errand.forMs < 0 || errand.forMs > kLongestOrderMs)
        return {"时间太长，最多一天", "so long is too long: at most a day"};
    if (const auto why = withheld(*m_content, *item))
        return core::textOf(*why, m_view.event().offset);
    m_interrupts.play({.item = item->id,
                       .by = errand.by,
                       .untilMs = errand.forMs > 0 ? std::optional(m_nowMs + errand.forMs) : std::nullopt});
    makeWay();
    return {};
}

void PromoPage::resume()
{
    m_interrupts.resume();
    if (const Place *front = inFront(); front != nullptr && front->ordered)
        makeWay();
    else if (Place &next = back(); m_running && !next.leaving)
        empty(next);
}

/// Something else comes now: what is in front goes as soon as it has a first picture.
void PromoPage::makeWay()
{
    if (!m_running)
        return;
    if (Place *front = inFront(); front != nullptr && !isOver(*front)) {
        if (front->item != nullptr)
            front->broken = core::PromoStop::Staff;
        else
            front->ended = true;
    }
    if (Place &next = back(); !next.leaving)
        fill(next, choose());
    advance();
}

std::optional<core::PromoWithheld> PromoPage::withheld(const PromoContent &content, const core::PromoItem &item) const
{
    using Because = core::WithheldBecause;
    if (m_files == nullptr && !item.file.empty())
        return core::PromoWithheld{item.id, Because::NotLookedAt, {}, {}};
    if (m_files != nullptr)
        if (auto why = m_files->withheld(content, item))
            return why;
    const auto rest = m_resting.find(item.id);
    if (rest == m_resting.end() || m_nowMs >= rest->second.untilMs)
        return std::nullopt;
    return core::PromoWithheld{item.id, Because::Failed, rest->second.why,
                               core::Instant{m_view.now().ms + rest->second.untilMs - m_nowMs}};
}

const core::Playlist &PromoPage::playlist() const
{
    return m_content->playlist;
}

desk::PromoState PromoPage::state()
{
    desk::PromoState state{.kiosk = m_view.kiosk().id,
                           .at = m_view.now(),
                           .offered = m_offered,
                           .running = m_running,
                           .inFront = itemInFront(),
                           .doubt = m_doubt,
                           .interrupt = m_interrupts.now(m_nowMs)};
    if (const Place *front = inFront())
        state.since = front->since;
    if (const Place &next = back(); !next.leaving && next.item != nullptr)
        state.next = next.item->id;
    if (const core::PromoOrder *order = m_interrupts.order(m_nowMs)) {
        state.ordered = order->item;
        state.orderedBy = order->by;
        if (order->untilMs)
            state.orderEnds = core::Instant{state.at.ms + *order->untilMs - m_nowMs};
    }
    for (const core::PromoItem &item : m_content->playlist.items)
        if (auto why = withheld(*m_content, item))
            state.withheld.push_back(std::move(*why));
    if (m_files != nullptr)
        for (const QString &each : m_files->problems())
            state.newPackage.push_back(each.toStdString());
    return state;
}

desk::PromoAnswer PromoPage::answer(const desk::PromoErrand &errand)
{
    desk::PromoAnswer answer;
    switch (errand.what) {
    case desk::PromoErrand::What::Play:
        answer.refused = play(errand);
        break;
    case desk::PromoErrand::What::Resume:
        resume();
        break;
    case desk::PromoErrand::What::State:
        if (errand.item.empty())
            break;
        if (const core::PromoItem *item = m_content->playlist.item(errand.item)) {
            const core::UtcOffset offset = m_view.event().offset;
            answer.reason = core::whyPromo(m_content->playlist, *item, moment(*m_content), m_history);
            const auto why = withheld(*m_content, *item);
            answer.why = why && answer.reason->rule == core::PromoRule::Withheld
                             ? core::textOf(*why, offset)
                             : core::textOf(*answer.reason, *item, offset);
        } else {
            answer.refused = unknownItem(m_content->playlist, errand.item);
        }
        break;
    }
    answer.state = state();
    return answer;
}

} // namespace plaza::ui
