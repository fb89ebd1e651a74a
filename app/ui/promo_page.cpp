// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/promo_page.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

namespace {

/// Whether what is on screen must go because of the rule: its time is over, or something higher has begun.
bool endsPlay(core::PromoRule rule)
{
    switch (rule) {
    case core::PromoRule::NextUp:
    case core::PromoRule::InTurn:
    case core::PromoRule::JustPlayed:
    case core::PromoRule::PlayedEnough: // by this very play
        return false;
    case core::PromoRule::Elsewhere:
    case core::PromoRule::Withheld:
    case core::PromoRule::NotYet:
    case core::PromoRule::Over:
    case core::PromoRule::OtherWeekday:
    case core::PromoRule::OutsideHours:
    case core::PromoRule::Outranked:
    case core::PromoRule::FallbackWaits:
    case core::PromoRule::NotSafe:
        return true;
    }
    return true;
}

std::int64_t durationOf(const core::PromoItem &item)
{
    return item.durationMs > 0 || item.kind == core::PromoKind::Video ? item.durationMs : PromoPage::kFallbackMs;
}

} // namespace

PromoPage::PromoPage(const EventView &view, const config::EventConfig &config, PromoFiles *files, bool rehearsal,
                     std::optional<core::Instant> lastRecord, QObject *parent)
    : QObject(parent), m_view(view), m_quiz(config.quiz), m_files(files), m_rehearsal(rehearsal),
      m_lastRecord(lastRecord), m_content(files != nullptr ? files->content() : PromoContent::unseen(config.playlist)),
      m_trust(core::plausibleRange(config.event, config.playlist, rehearsal, lastRecord))
{
    m_offered = hasAny();
    if (m_files == nullptr)
        return;
    const auto renewed = [this] {
        renew();
    };
    connect(m_files, &PromoFiles::looked, this, renewed);
    connect(m_files, &PromoFiles::renewed, this, renewed);
}

/// Whether there is a loop, and something in it is for this kiosk, now or later.
bool PromoPage::hasAny()
{
    const core::PromoChoice choice = core::nextPromo(m_content->playlist, moment(*m_content), m_history);
    return choice.item != nullptr ||
           (choice.nothing != core::NothingPlays::EmptyPlaylist && choice.nothing != core::NothingPlays::NothingHere);
}

/// Another content: what is in front goes on to its end, with what belongs to it; what comes next is of the new one.
void PromoPage::renew()
{
    m_content = m_files->content();
    m_resting.clear(); // the files may be others
    m_trust.setRange(core::plausibleRange(m_view.event(), m_content->playlist, m_rehearsal, m_lastRecord));
    m_offered = hasAny();
    if (Place &next = back(); !next.leaving)
        empty(next);
    emit changed();
    begin();
}

void PromoPage::run()
{
    m_wanted = true;
    begin();
}

void PromoPage::begin()
{
    if (!m_wanted || !offered() || m_interrupts.held() || std::exchange(m_running, true))
        return;
    emit changed();
}

void PromoPage::stop(core::PromoStop why)
{
    m_wanted = false;
    halt(why);
}

void PromoPage::halt(core::PromoStop why)
{
    if (!std::exchange(m_running, false))
        return;
    m_interrupts.interrupted();
    if (Place *front = inFront())
        close(*front, why);
    for (Place &place : m_places)
        empty(place);
    m_front = -1;
    m_freeMs = 0;
    nameSuspect();
    tell();
    emit changed();
}

void PromoPage::tick(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    if (!offered())
        return;
    lookAtClock();
    if (!m_running)
        return;
    lookAtFront();
    lookAtBack();
    advance();
    if (nowMs - m_toldMs >= kTellMs)
        tell();
}

void PromoPage::lookAtClock()
{
    const core::ClockDoubt doubt = m_trust.look({.wall = m_view.now(), .steadyMs = m_nowMs});
    if (std::exchange(m_doubt, doubt) == doubt)
        return;
    if (Place *front = inFront())
        front->until = m_view.now(); // ask again whether it may stand
    emit doubted(m_view.text(core::textOf(doubt)));
}

core::PromoMoment PromoPage::moment(const PromoContent &content)
{
    std::erase_if(m_resting, [this](const auto &rest) { return m_nowMs >= rest.second.untilMs; });
    core::PromoMoment moment{.place = core::placeOf(m_view.kiosk()),
                             .now = m_view.now(),
                             .offset = m_view.event().offset,
                             .clockTrusted = m_doubt == core::ClockDoubt::None,
                             .withheld = {}};
    for (const core::PromoItem &item : content.playlist.items)
        if (withheld(content, item))
            moment.withheld.insert(item.id);
    return moment;
}

/// What is in front: does it still move, is it as loud as it should be, may it go on?
void PromoPage::lookAtFront()
{
    Place *front = inFront();
    if (front == nullptr || front->item == nullptr || isOver(*front))
        return;
    if (front->item->kind == core::PromoKind::Video && m_nowMs - front->movedMs >= kStallMs) {
        rest(*front->item, QStringLiteral("no new picture for 5 s"));
        front->broken = core::PromoStop::Stalled;
        return;
    }
    if (front->ordered) {
        if (m_interrupts.order(m_nowMs) == nullptr)
            front->broken = core::PromoStop::Staff;
    } else if (front->until && m_view.now() >= *front->until) {
        const core::Playlist &playlist = front->content->playlist;
        const core::PromoMoment now = moment(*front->content);
        if (endsPlay(core::whyPromo(playlist, *front->item, now, m_history).rule))
            front->broken = core::PromoStop::Schedule;
        else
            front->until = core::nextPromoChange(playlist, now);
    }
    if (const qreal volume = volumeOf(front->content->playlist, *front->item);
        !qFuzzyCompare(1 + volume, 1 + front->shown.volume)) {
        front->shown.volume = volume;
        emit changed();
    }
}

/// Behind it: the next item gets ready as soon as there is room.
void PromoPage::lookAtBack()
{
    Place &place = back();
    if (place.leaving && m_nowMs >= m_freeMs)
        empty(place);
    if (place.leaving)
        return;
    if (place.item != nullptr && !place.ready && m_nowMs - place.sinceMs >= kStallMs) {
        rest(*place.item, QStringLiteral("no picture within 5 s"));
        empty(place);
    }
    if (place.empty())
        fill(place, choose());
}

void PromoPage::advance()
{
    Place *front = inFront();
    if (front != nullptr && !isOver(*front))
        return;
    Place &next = back();
    if (next.leaving)
        return;
    // What got ready some time ago counts only if it is still the one.
    const core::PromoChoice choice = choose();
    if (choice.item == nullptr && front != nullptr && front->item == nullptr) {
        front->sinceMs = m_nowMs; // the still goes on
        return;
    }
    if (next.empty() || next.item != choice.item)
        fill(next, choice);
    if (next.ready)
        swap();
}

bool PromoPage::isOver(const Place &place) const
{
    if (place.broken || place.ended)
        return true;
    const std::int64_t duration = place.item == nullptr ? kStillMs : durationOf(*place.item);
    return duration > 0 && m_nowMs - place.sinceMs >= duration;
}

void PromoPage::fill(Place &place, const core::PromoChoice &choice)
{
    empty(place); // also on the screen: the same kind of item, or the same file, has to begin anew
    place.content = m_content;
    place.item = choice.item;
    place.until = choice.until;
    place.sinceMs = m_nowMs;
    if (choice.item != nullptr)
        place.shown = slotOf(*m_content, *choice.item);
    else
        place.shown.kind = QStringLiteral("still");
    place.shown.serial = ++m_serial;
    place.ready = choice.item == nullptr;
    nameSuspect(); // before it is opened
    emit changed();
}

void PromoPage::empty(Place &place)
{
    if (place.empty())
        return;
    place = {};
    place.shown.serial = ++m_serial;
    emit changed();
}

void PromoPage::swap()
{
    if (Place *old = inFront()) {
        close(*old, old->broken);
        if (old->ordered)
            m_interrupts.ended();
        old->leaving = true;
    }
    m_front = m_front == 0 ? 1 : 0;
    Place &front = *inFront();
    front.sinceMs = front.movedMs = m_nowMs;
    front.since = m_view.now();
    m_freeMs = m_nowMs + (front.shown.fade ? kFadeMs : 0) + 100;
    if (front.item != nullptr) {
        front.ordered = m_interrupts.begun(front.item->id);
        front.until = core::nextPromoChange(m_content->playlist, moment(*m_content));
        m_history.played(*front.item, front.since);
    }
    nameSuspect();
    showCaption(front, 0);
    emit changed();
}

void PromoPage::close(Place &place, std::optional<core::PromoStop> why)
{
    if (place.item == nullptr)
        return;
    m_tally.add(core::PromoTally::Play{.item = place.item->id,
                                       .from = place.since,
                                       .to = m_view.now(),
                                       .shownMs = m_nowMs - place.sinceMs,
                                       .stop = why});
}

/// A film dies mostly while it is opened: then the one that plays in front is not to blame.
void PromoPage::nameSuspect()
{
    if (m_files == nullptr)
        return;
    const Place &next = back();
    const Place *front = inFront();
    const bool opens = !next.empty() && !next.leaving && !next.ready;
    const Place *suspect = opens ? &next : front;
    m_files->suspect(suspect == nullptr ? nullptr : suspect->content.get(),
                     suspect == nullptr ? nullptr : suspect->item);
}

void PromoPage::rest(const core::PromoItem &item, const QString &why)
{
    m_resting[item.id] = {m_nowMs + kRestMs, why.toStdString()};
    emit trouble(QString::fromStdString(item.id) + QStringLiteral(": ") + why);
}

void PromoPage::tell()
{
    m_toldMs = m_nowMs;
    if (!m_tally.empty())
        emit played(m_tally.take());
}

PromoPage::Place *PromoPage::placeOf(int serial)
{
    const auto place = std::ranges::find(m_places, serial, [](const Place &each) { return each.shown.serial; });
    return place == m_places.end() || place->empty() ? nullptr : &*place;
}

void PromoPage::ready(int serial)
{
    Place *place = placeOf(serial);
    if (place == nullptr || std::exchange(place->ready, true) || !m_running)
        return;
    nameSuspect();
    advance();
}

void PromoPage::moved(int serial, qint64 positionMs)
{
    Place *place = placeOf(serial);
    if (place == nullptr || place != inFront())
        return;
    place->movedMs = m_nowMs;
    showCaption(*place, positionMs);
}

void PromoPage::ended(int serial)
{
    Place *place = placeOf(serial);
    if (place == nullptr)
        return;
    place->ended = true;
    if (place == inFront() && m_running)
        advance();
}

void PromoPage::failed(int serial, const QString &why)
{
    Place *place = placeOf(serial);
    if (place == nullptr || place->item == nullptr || place->broken)
        return;
    rest(*place->item, why);
    if (place == inFront())
        place->broken = core::PromoStop::Crashed;
    else if (!place->leaving)
        empty(*place);
}

std::string PromoPage::itemInFront() const
{
    const Place *front = m_front < 0 ? nullptr : &m_places[static_cast<std::size_t>(m_front)];
    return front == nullptr || front->item == nullptr ? std::string() : front->item->id;
}

} // namespace plaza::ui
