// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_emergency.h"

#include <array>
#include <utility>

namespace plaza::ui {
namespace {

constexpr std::array kKinds{core::EmergencyKind::Evacuation, core::EmergencyKind::SevereWeather,
                            core::EmergencyKind::Medical, core::EmergencyKind::MissingPerson};

QString wordOf(core::EmergencyKind kind)
{
    switch (kind) {
    case core::EmergencyKind::Evacuation:
        return qtTrId("staff.em.evacuation");
    case core::EmergencyKind::SevereWeather:
        return qtTrId("staff.em.weather");
    case core::EmergencyKind::Medical:
        return qtTrId("staff.em.medical");
    case core::EmergencyKind::MissingPerson:
        return qtTrId("staff.em.missing");
    }
    return {};
}

} // namespace

StaffEmergency::StaffEmergency(StaffActing act, const EmergencyScreen &screen, QObject *parent)
    : QObject(parent), m_act(std::move(act)), m_screen(screen)
{
    connect(&m_screen, &EmergencyScreen::changed, this, &StaffEmergency::changed);
}

bool StaffEmergency::offered() const
{
    return m_role && core::may(*m_role, core::StaffAct::RaiseEmergency);
}

bool StaffEmergency::mayClear() const
{
    return m_role && core::may(*m_role, core::StaffAct::ClearEmergency);
}

QStringList StaffEmergency::kinds() const
{
    QStringList words;
    for (const core::EmergencyKind kind : kKinds)
        words += wordOf(kind);
    return words;
}

QString StaffEmergency::what() const
{
    if (m_ending)
        return qtTrId("staff.em.over");
    return m_chosen < 0 ? QString() : kinds().at(m_chosen);
}

QString StaffEmergency::going() const
{
    return goesOn() ? wordOf(m_screen.going().front().kind) + QStringLiteral(" · ") + m_screen.sender() : QString();
}

void StaffEmergency::choose(int kind)
{
    if (!offered() || m_busy || kind < 0 || kind >= std::ssize(kKinds))
        return;
    m_chosen = kind;
    m_problem.clear();
    emit changed();
}

void StaffEmergency::cancel()
{
    if (m_busy)
        return;
    m_chosen = -1;
    m_ending = false;
    emit changed();
}

void StaffEmergency::confirm()
{
    if (m_busy)
        return;
    if (m_ending && mayClear())
        send(desk::wish::ClearEmergency{});
    else if (m_chosen >= 0 && offered())
        send(desk::wish::RaiseEmergency{.kind = kKinds.at(static_cast<std::size_t>(m_chosen)), .zh = {}, .en = {}});
}

void StaffEmergency::end()
{
    if (!mayClear() || m_busy || !goesOn())
        return;
    m_chosen = -1;
    m_ending = true;
    m_problem.clear();
    emit changed();
}

void StaffEmergency::send(desk::StaffWish wish)
{
    m_busy = true;
    m_problem.clear();
    emit changed();
    m_act(std::move(wish), [this](const desk::StaffAnswer &answer) {
        using What = desk::StaffAnswer::What;
        m_busy = false;
        if (answer.what == What::Done || answer.what == What::Unknown) { // unknown: somebody else has ended it
            m_chosen = -1;
            m_ending = false;
            emit changed();
            emit done();
            return;
        }
        m_problem = answer.what == What::NoRight ? qtTrId("staff.noright") : qtTrId("staff.notsaved");
        emit changed();
    });
}

void StaffEmergency::clear()
{
    m_role.reset();
    m_problem.clear();
    m_chosen = -1;
    m_ending = false;
    m_busy = false;
    emit changed();
}

} // namespace plaza::ui
