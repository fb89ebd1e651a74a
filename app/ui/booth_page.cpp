// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/booth_page.h"

#include "ui/stamp_page.h"

#include <QPointer>

#include <utility>

namespace plaza::ui {

using What = desk::Stamping::What;

BoothPage::BoothPage(const EventView &view, const config::EventConfig &config, StampPort *port, QObject *parent)
    : QObject(parent), m_view(view), m_config(config), m_port(port), m_booth(config.plan.booth(view.kiosk().booth))
{
}

QString BoothPage::number() const
{
    return m_booth != nullptr ? QString::fromStdString(m_booth->number) : QString();
}

QString BoothPage::mark() const
{
    return m_booth != nullptr ? QString::fromStdString(core::markOf(m_config.stamps, *m_booth)) : QString();
}

int BoothPage::tilt() const
{
    return m_booth != nullptr ? tiltOf(m_booth->id) : 0;
}

bool BoothPage::isOpen() const
{
    return m_port != nullptr && m_booth != nullptr && !m_config.stamps.empty() &&
           core::rallyTimeAt(m_config.stamps, m_view.now()) == core::RallyTime::Open;
}

QString BoothPage::digits() const
{
    const QString digits = QString::fromStdString(m_code.digits);
    return digits.isEmpty() ? digits : digits.left(3) + u' ' + digits.mid(3);
}

QString BoothPage::code() const
{
    return QString::fromStdString(m_code.text);
}

QString BoothPage::reason() const
{
    if (isOpen())
        return {};
    const core::StampRally &rally = m_config.stamps;
    if (m_booth != nullptr && rally.opens && m_view.now() < *rally.opens)
        return qtTrId("stamp.notyet").arg(m_view.time(*rally.opens));
    return qtTrId("stamp.over");
}

QString BoothPage::title() const
{
    if (m_state == State::NewCard)
        return qtTrId("stamp.new");
    switch (m_told.what) {
    case What::Stamped:
        return qtTrId("stamp.got");
    case What::Already:
        return qtTrId("stamp.already");
    case What::NotHonoured:
        return qtTrId("stamp.refused.short");
    case What::NotYet:
    case What::Over:
        return reason();
    case What::NotSaved:
        return qtTrId("stamp.notsaved.short");
    case What::Wrong:
    case What::Stale:
    case What::Early:
    case What::Locked:
    case What::NoCode:
    case What::NoStation:
        return qtTrId("stamp.desk");
    }
    return {};
}

QString BoothPage::line() const
{
    if (m_state == State::NewCard)
        return qtTrId("stamp.new.booth");
    if (m_told.what == What::NotSaved)
        return qtTrId("stamp.notsaved");
    if (m_told.card.what != desk::StampCard::What::Card)
        return qtTrId("stamp.refused");
    const core::CardProgress progress = m_told.card.progress;
    return progress.complete() ? qtTrId("stamp.done.where")
                               : qtTrId("stamp.progress").arg(progress.have).arg(progress.missing());
}

Shape BoothPage::shape() const
{
    if (good())
        return Shape::Disc;
    return m_told.what == What::Already ? Shape::Rounded : Shape::Diamond;
}

Tone BoothPage::tone() const
{
    if (good())
        return Tone::Ok;
    return m_told.what == What::Already ? Tone::Already : Tone::Unlisted;
}

QString BoothPage::icon() const
{
    if (good())
        return QStringLiteral("check");
    return m_told.what == What::Already ? QStringLiteral("check-double") : QStringLiteral("bell");
}

bool BoothPage::mayTakeCard() const
{
    return isOpen() && m_config.stamps.guests;
}

void BoothPage::takeCard()
{
    if (!mayTakeCard() || m_busy)
        return;
    begin();
    m_port->newCard([self = QPointer(this)](const std::string &card) {
        if (!self)
            return;
        self->m_busy = self->m_saving = false;
        emit self->changed();
        if (!card.empty())
            self->stamp(card, true);
    });
}

void BoothPage::shown(const std::string &code)
{
    if (m_port == nullptr || m_booth == nullptr || m_busy || code.starts_with(core::kStampPrefix))
        return; // its own code in a mirror, or another booth's: no card
    stamp(code, false);
}

void BoothPage::stamp(const std::string &card, bool isNew)
{
    begin();
    m_newCard = isNew ? card : std::string();
    m_port->stampShown(card, [self = QPointer(this), isNew](const desk::Stamping &stamping) {
        if (self)
            self->tell(stamping, isNew);
    });
}

void BoothPage::tell(const desk::Stamping &stamping, bool isNew)
{
    m_busy = m_saving = false;
    m_told = stamping;
    const bool fresh = isNew && stamping.what == What::Stamped;
    m_state = fresh ? State::NewCard : State::Told;
    stay(fresh ? kNewCardSeconds : kToldSeconds);
    emit changed();
    if (stamping.what == What::Stamped)
        emit sound(QStringLiteral("ok"));
    else
        emit sound(stamping.what == What::Already ? QStringLiteral("note") : QStringLiteral("ask"));
}

void BoothPage::done()
{
    m_state = State::Code;
    m_told = {};
    m_newCard.clear();
    m_returnSeconds = 0;
    emit changed();
    emit secondsLeftChanged();
}

void BoothPage::begin()
{
    m_busy = true;
    m_busySinceMs = -1;
    emit changed();
}

void BoothPage::stay(int seconds)
{
    m_stay = m_returnSeconds = seconds;
    m_untilMs = -1;
    emit secondsLeftChanged();
}

void BoothPage::askCode()
{
    if (m_asking)
        return;
    m_asking = true;
    m_port->askBoothCode([self = QPointer(this)](const desk::BoothCode &code) {
        if (!self)
            return;
        self->m_asking = false;
        self->m_code = code;
        emit self->changed();
    });
}

void BoothPage::tick(std::int64_t nowMs)
{
    if (m_port == nullptr || m_booth == nullptr)
        return;
    if (m_busy && m_busySinceMs < 0)
        m_busySinceMs = nowMs;
    if (m_busy && !m_saving && nowMs - m_busySinceMs >= kSavingAfterMs) {
        m_saving = true;
        emit changed();
    }
    const core::Instant now = m_view.now();
    if (!isOpen()) {
        if (!m_code.digits.empty()) {
            m_code = {};
            emit changed();
        }
    } else if (m_code.digits.empty() || m_code.slot != core::slotAt(now)) {
        askCode(); // a slow store shows the code before a little longer, which still counts
    }
    const int left = static_cast<int>((core::msLeftInSlot(now) + 999) / 1000);
    if (std::exchange(m_secondsLeft, left) != left)
        emit secondsLeftChanged();
    if (m_state == State::Code)
        return;
    if (m_untilMs < 0)
        m_untilMs = nowMs + std::int64_t{m_stay} * 1000;
    if (nowMs >= m_untilMs)
        return done();
    const int seconds = static_cast<int>((m_untilMs - nowMs + 999) / 1000);
    if (std::exchange(m_returnSeconds, seconds) != seconds)
        emit secondsLeftChanged();
}

} // namespace plaza::ui
