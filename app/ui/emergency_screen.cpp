// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/emergency_screen.h"

#include "core/route_words.h"

#include <algorithm>

namespace plaza::ui {
namespace {

QString zh(const core::LocalizedText &text)
{
    return QString::fromStdString(text.zh);
}

QString en(const core::LocalizedText &text)
{
    return QString::fromStdString(text.en.empty() ? text.zh : text.en);
}

int degreesOf(core::Turn turn)
{
    switch (turn) {
    case core::Turn::Straight:
    case core::Turn::Up:
    case core::Turn::Down:
    case core::Turn::Arrive:
        return 0;
    case core::Turn::SlightLeft:
        return -45;
    case core::Turn::Left:
        return -90;
    case core::Turn::SlightRight:
        return 45;
    case core::Turn::Right:
        return 90;
    case core::Turn::Back:
        return 180;
    }
    return 0;
}

} // namespace

EmergencyScreen::EmergencyScreen(const EventView &view, const config::EventConfig &config, QObject *parent)
    : QObject(parent), m_view(view), m_config(config)
{
    const core::FloorPlan &plan = config.plan;
    const std::string &id = view.kiosk().id;
    if (std::none_of(plan.kiosks.begin(), plan.kiosks.end(), [&](const auto &kiosk) { return kiosk.kiosk == id; }))
        return;
    const core::RouteNet net(plan);
    m_way = core::evacuationFrom(plan, net, id);
    m_stepFreeWay = core::evacuationFrom(plan, net, id, {.stepFree = true});
}

EmergencyScreen::Kind EmergencyScreen::kind() const
{
    return m_going.empty() ? Kind::Evacuation : static_cast<Kind>(m_going.front().kind);
}

const core::Evacuation *EmergencyScreen::way() const
{
    const auto &way = m_stepFree ? m_stepFreeWay : m_way;
    return way ? &*way : nullptr;
}

const core::Amenity *EmergencyScreen::amenity(const std::string &id) const
{
    const auto &all = m_config.plan.amenities;
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const core::Amenity *EmergencyScreen::assemblyPoint() const
{
    const auto &all = m_config.plan.amenities;
    const auto found =
        std::find_if(all.begin(), all.end(), [](const auto &each) { return each.kind == core::AmenityKind::Assembly; });
    return found == all.end() ? nullptr : &*found;
}

int EmergencyScreen::arrow() const
{
    return way() != nullptr ? degreesOf(way()->arrow) : 0;
}

QString EmergencyScreen::exit() const
{
    const core::Amenity *gate = way() != nullptr ? amenity(way()->exit) : nullptr;
    return gate != nullptr ? zh(gate->name) : QString();
}

QString EmergencyScreen::exitEn() const
{
    const core::Amenity *gate = way() != nullptr ? amenity(way()->exit) : nullptr;
    if (gate == nullptr)
        return {};
    return QStringLiteral("%1 · %2 m")
        .arg(en(gate->name), QString::fromStdString(core::roundMetres(way()->route.metres)));
}

QString EmergencyScreen::assembly() const
{
    if (assemblyPoint() == nullptr)
        return {};
    const QString name = zh(assemblyPoint()->name);
    return name.contains(QStringLiteral("集合")) ? name : QStringLiteral("集合点：") + name;
}

QString EmergencyScreen::assemblyEn() const
{
    return assemblyPoint() != nullptr ? en(assemblyPoint()->name) : QString();
}

QString EmergencyScreen::title() const
{
    return m_going.empty() ? QString() : zh(titleOf(m_going.front().kind));
}

QString EmergencyScreen::titleEn() const
{
    return m_going.empty() ? QString() : en(titleOf(m_going.front().kind));
}

QString EmergencyScreen::words() const
{
    return zh(said());
}

QString EmergencyScreen::wordsEn() const
{
    return en(said());
}

QString EmergencyScreen::sender() const
{
    if (m_going.empty())
        return {};
    return QString::fromStdString(m_going.front().staff) + QStringLiteral("  ") + m_view.time(m_going.front().at);
}

void EmergencyScreen::switchWay()
{
    if (!mayChooseWay())
        return;
    m_stepFree = !m_stepFree;
    m_stepFreeUntilMs = m_nowMs + kStepFreeMs;
    emit changed();
}

void EmergencyScreen::show(const desk::EmergencyState &going)
{
    const bool isNew = !going.empty() && (m_going.empty() || going.front().id != m_going.front().id);
    m_going = going;
    m_stepFree = m_stepFree && shown();
    if (isNew)
        m_alarmMs = m_nowMs + kAlarmMs;
    emit changed();
    if (!isNew)
        return;
    emit began();
    emit alarm();
}

void EmergencyScreen::tick(std::int64_t nowMs)
{
    m_nowMs = nowMs;
    if (m_stepFree && nowMs >= m_stepFreeUntilMs) {
        m_stepFree = false;
        emit changed();
    }
    if (shown() && nowMs >= m_alarmMs) {
        m_alarmMs = nowMs + kAlarmMs;
        emit alarm();
    }
}

} // namespace plaza::ui
