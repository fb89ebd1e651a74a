// SPDX-License-Identifier: GPL-3.0-or-later
// What an item of the playlist looks and sounds like in its place.
#include "ui/promo_page.h"

#include <algorithm>

namespace plaza::ui {

namespace {

QString kindOf(const core::PromoItem &item)
{
    switch (item.kind) {
    case core::PromoKind::Video:
        return QStringLiteral("film");
    case core::PromoKind::Picture:
        return QStringLiteral("picture");
    case core::PromoKind::Slide:
        return QStringLiteral("slide");
    case core::PromoKind::Live:
        break;
    }
    return QString::fromUtf8(core::toString(item.live).data());
}

QString fitOf(core::PromoFit fit)
{
    switch (fit) {
    case core::PromoFit::Contain:
        return QStringLiteral("contain");
    case core::PromoFit::Cover:
        return QStringLiteral("cover");
    case core::PromoFit::Stretch:
        return QStringLiteral("stretch");
    }
    return {};
}

} // namespace

PromoSlot PromoPage::slotOf(const PromoContent &content, const core::PromoItem &item)
{
    PromoSlot slot;
    slot.kind = kindOf(item);
    slot.file = content.urlOf(item);
    slot.fit = fitOf(item.fit);
    slot.title = m_view.text(item.title);
    slot.body = m_view.text(item.body);
    slot.link = QString::fromStdString(item.link);
    slot.fade = item.transition.value_or(content.playlist.transition) == core::PromoTransition::CrossFade;
    slot.volume = volumeOf(content.playlist, item);
    if (item.kind == core::PromoKind::Live && item.live == core::LiveSlide::Quiz && slot.body.isEmpty())
        slot.body = quizLine();
    if (item.kind == core::PromoKind::Live && item.live == core::LiveSlide::Sponsor && slot.body.isEmpty())
        slot.body = organisers();
    return slot;
}

qreal PromoPage::volumeOf(const core::Playlist &playlist, const core::PromoItem &item) const
{
    const bool heard = item.sound && item.kind == core::PromoKind::Video && m_view.kiosk().volume > 0;
    return heard ? core::volumeAt(playlist, m_view.event(), m_view.kiosk().venue, m_view.now()) / 100.0 : 0;
}

/// When there is a quiz to be played at this venue: "now", or the next time.
QString PromoPage::quizLine() const
{
    const core::QuizWindow *next = nullptr;
    for (const core::QuizRound &round : m_quiz.rounds) {
        if (!round.venue.empty() && round.venue != m_view.kiosk().venue)
            continue;
        for (const core::QuizWindow &window : round.windows)
            if (m_view.now() < window.closes && (next == nullptr || window.opens < next->opens))
                next = &window;
    }
    if (next == nullptr)
        //% "今天的问答已结束，谢谢参与"
        return qtTrId("promo.quiz.over");
    if (m_view.now() >= next->opens)
        //% "正在进行，欢迎参加"
        return qtTrId("promo.quiz.open");
    //% "%1 开始"
    return qtTrId("promo.quiz.next")
        .arg(m_view.sameDay(m_view.now(), next->opens)
                 ? m_view.time(next->opens)
                 : m_view.date(next->opens) + QLatin1Char(' ') + m_view.time(next->opens));
}

QString PromoPage::organisers() const
{
    QStringList lines;
    for (const core::Organiser &organiser : m_view.event().organisers) {
        const QString role = m_view.text(organiser.role);
        lines += (role.isEmpty() ? QString() : role + QStringLiteral("：")) + m_view.text(organiser);
    }
    return lines.join(QLatin1Char('\n'));
}

void PromoPage::showCaption(const Place &place, qint64 positionMs)
{
    const bool film = place.item != nullptr && place.item->kind == core::PromoKind::Video;
    QString caption = film ? place.content->captionAt(*place.item, m_view.language(), positionMs) : QString();
    if (std::exchange(m_caption, std::move(caption)) != m_caption)
        emit captionChanged();
}

void PromoPage::retranslate()
{
    for (Place &place : m_places)
        if (place.item != nullptr) {
            const int serial = place.shown.serial;
            place.shown = slotOf(*place.content, *place.item);
            place.shown.serial = serial;
        }
    emit changed();
}

} // namespace plaza::ui
