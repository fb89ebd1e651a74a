// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stamp_page.h"

#include <QPointer>

#include <algorithm>

namespace plaza::ui {

int tiltOf(const std::string &booth)
{
    std::uint32_t hash = 2166136261U; // FNV-1a
    for (const char c : booth)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return static_cast<int>(hash % 13) - 6;
}

StampPage::StampPage(const EventView &view, const config::EventConfig &config, StampPort *port, QObject *parent)
    : QObject(parent), m_view(view), m_config(config), m_port(port), m_stations(core::stationsOf(config.plan))
{
}

bool StampPage::offered() const
{
    const std::vector<std::string> &kiosks = m_config.stamps.kiosks;
    if (m_port == nullptr || m_config.stamps.empty() || m_stations.empty() ||
        std::ranges::find(kiosks, m_view.kiosk().id) == kiosks.end())
        return false;
    return core::rallyTimeAt(m_config.stamps, m_view.now()) != core::RallyTime::Over ||
           m_view.now() < m_config.stamps.reward.until; // a full card is still worth something
}

std::vector<desk::CardStation> StampPage::stations() const
{
    if (m_card)
        return m_card->stations;
    std::vector<desk::CardStation> all;
    for (const std::string &id : m_stations)
        all.push_back({.booth = id, .number = booth(id)->number, .name = booth(id)->name, .mark = {}});
    return all;
}

QVariantList StampPage::cells() const
{
    QVariantList list;
    const auto all = stations();
    const auto first = static_cast<std::size_t>(m_page) * kCellsAPage;
    for (std::size_t i = first; i < std::min(all.size(), first + kCellsAPage); ++i) {
        const desk::CardStation &station = all[i];
        StampCell cell;
        cell.booth = QString::fromStdString(station.booth);
        cell.number = QString::fromStdString(station.number);
        cell.name = m_view.text(station.name);
        cell.mark = QString::fromStdString(station.mark);
        cell.tilt = tiltOf(station.booth);
        cell.collected = station.collected;
        cell.fresh = station.booth == m_fresh;
        list.append(QVariant::fromValue(cell));
    }
    return list;
}

int StampPage::pages() const
{
    return static_cast<int>((m_stations.size() + kCellsAPage - 1) / kCellsAPage);
}

qreal StampPage::part() const
{
    if (!m_card || m_card->progress.needed == 0)
        return 0;
    return std::min(1.0, static_cast<qreal>(m_card->progress.have) / m_card->progress.needed);
}

bool StampPage::mayTakeCard() const
{
    return m_port != nullptr && m_config.stamps.guests && !m_card;
}

bool StampPage::mayExchange() const
{
    return m_card && (m_card->reward == desk::CardReward::Ready || m_card->reward == desk::CardReward::Voucher);
}

bool StampPage::mayType() const
{
    return m_card && m_card->time == core::RallyTime::Open &&
           std::ranges::any_of(m_card->stations, [](const auto &station) { return !station.collected; });
}

QString StampPage::next() const
{
    return m_card ? QString::fromStdString(m_card->next) : QString();
}

QString StampPage::nextName() const
{
    const core::Booth *const station = m_card ? booth(m_card->next) : nullptr;
    return station == nullptr ? QString() : QString::fromStdString(station->number);
}

QString StampPage::cardCode() const
{
    if (m_state == State::NewCard)
        return QString::fromStdString(m_code);
    return m_card ? QString::fromStdString(m_card->guestCode) : QString();
}

void StampPage::takeCard()
{
    if (!mayTakeCard() || m_busy)
        return;
    begin();
    m_port->newCard([self = QPointer(this), visit = m_visit](std::string card) {
        if (!self || self->m_visit != visit)
            return;
        self->m_busy = self->m_saving = false;
        if (card.empty())
            return self->refuse(qtTrId("stamp.refused"));
        self->m_code = std::move(card);
        self->m_state = State::NewCard;
        emit self->changed();
    });
}

void StampPage::showCard()
{
    if (m_busy)
        return;
    m_fresh.clear();
    m_digits.clear();
    m_problem.clear();
    if (m_state == State::NewCard && !m_card)
        return ask(m_code);
    m_state = m_card ? State::Card : State::Intro;
    emit changed();
}

void StampPage::startTyping()
{
    if (!mayType())
        return;
    m_digits.clear();
    m_problem.clear();
    m_state = State::Typing;
    emit changed();
}

void StampPage::type(const QString &key)
{
    if (m_state != State::Typing || m_busy)
        return;
    m_problem.clear();
    if (key.isEmpty())
        m_digits.chop(1);
    else if (m_digits.size() < static_cast<qsizetype>(core::kStampDigits))
        m_digits += key;
    emit changed();
    if (m_digits.size() == static_cast<qsizetype>(core::kStampDigits))
        stamp(m_digits.toStdString());
}

void StampPage::turn(int by)
{
    m_fresh.clear(); // what has fallen lies
    m_page = std::clamp(m_page + by, 0, std::max(0, pages() - 1));
    emit changed();
}

void StampPage::exchange()
{
    if (!mayExchange() || m_busy)
        return;
    if (m_card->voucher)
        return emit voucher(*m_card->voucher);
    begin();
    m_port->exchangeCard(m_code, [self = QPointer(this), visit = m_visit](const desk::StampCard &card) {
        if (!self || self->m_visit != visit)
            return;
        self->tell(card);
        if (card.voucher)
            emit self->voucher(*card.voucher);
    });
}

void StampPage::shown(const std::string &code)
{
    if (m_port == nullptr || m_busy)
        return;
    if (!code.starts_with(core::kStampPrefix))
        return ask(code);
    if (m_state == State::NewCard || m_card)
        return stamp(code);
    refuse(qtTrId("stamp.first.card")); // whose card is it for?
}

void StampPage::ask(const std::string &code)
{
    begin();
    m_port->askCard(code, [self = QPointer(this), visit = m_visit, code](const desk::StampCard &card) {
        if (!self || self->m_visit != visit)
            return;
        if (card.what == desk::StampCard::What::Card) {
            self->m_code = code;
            self->m_fresh.clear();
            self->m_page = 0;
        }
        self->tell(card);
    });
}

void StampPage::stamp(const std::string &boothCode)
{
    begin();
    m_port->stampByCode(m_code, boothCode, [self = QPointer(this), visit = m_visit](const desk::Stamping &stamping) {
        if (self && self->m_visit == visit)
            self->tell(stamping);
    });
}

void StampPage::begin()
{
    m_busy = true;
    m_busySinceMs = -1;
    m_problem.clear();
    emit changed();
}

void StampPage::refuse(const QString &problem)
{
    m_problem = problem;
    emit changed();
    emit sound(QStringLiteral("ask"));
}

void StampPage::tell(const desk::StampCard &card)
{
    m_busy = m_saving = false;
    if (card.what == desk::StampCard::What::NotSaved)
        return refuse(qtTrId("stamp.notsaved"));
    if (card.what == desk::StampCard::What::NotHonoured)
        return refuse(qtTrId("stamp.refused"));
    m_card = card;
    m_state = State::Card;
    emit changed();
}

void StampPage::tell(const desk::Stamping &stamping)
{
    m_busy = m_saving = false;
    m_digits.clear();
    using What = desk::Stamping::What;
    if (stamping.card.what == desk::StampCard::What::Card)
        m_card = stamping.card;
    if (stamping.what != What::Stamped && stamping.what != What::Already)
        return refuse(reasonOf(stamping));
    m_fresh = stamping.what == What::Stamped ? stamping.booth : std::string();
    m_problem = stamping.what == What::Already ? qtTrId("stamp.already") : QString();
    m_state = State::Card;
    const auto at = std::ranges::find(m_stations, stamping.booth) - m_stations.begin();
    m_page = std::clamp(static_cast<int>(at) / kCellsAPage, 0, std::max(0, pages() - 1));
    emit changed();
    emit sound(stamping.what == What::Stamped ? QStringLiteral("ok") : QStringLiteral("note"));
}

void StampPage::clear()
{
    ++m_visit;
    m_state = State::Intro;
    m_code.clear();
    m_card.reset();
    m_fresh.clear();
    m_problem.clear();
    m_digits.clear();
    m_page = 0;
    m_busy = m_saving = false;
    emit changed();
}

void StampPage::tick(std::int64_t nowMs)
{
    if (!m_busy)
        return;
    if (m_busySinceMs < 0)
        m_busySinceMs = nowMs;
    if (m_saving || nowMs - m_busySinceMs < kSavingAfterMs)
        return;
    m_saving = true;
    emit changed();
}

} // namespace plaza::ui
