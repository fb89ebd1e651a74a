// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_emergency.h"

#include <QPointer>

#include <array>

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

StaffEmergency::StaffEmergency(EmergencyPort *port, const EmergencyScreen *screen, QObject *parent)
    : QObject(parent), m_port(port), m_screen(screen)
{
    if (m_screen != nullptr)
        connect(m_screen, &EmergencyScreen::changed, this, &StaffEmergency::changed);
}

bool StaffEmergency::offered() const
{
    return m_port != nullptr && m_role && core::may(*m_role, core::StaffAct::RaiseEmergency);
}

bool StaffEmergency::mayClear() const
{
    return m_port != nullptr && m_role && core::may(*m_role, core::StaffAct::ClearEmergency);
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
    return m_chosen < 0 ? QString() : kinds().at(m_chosen);
}

QString StaffEmergency::going() const
{
    return goesOn() ? wordOf(m_screen->going().front().kind) + QStringLiteral(" · ") + m_screen->sender() : QString();
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
    emit changed();
}

void StaffEmergency::confirm()
{
    if (!offered() || m_busy || m_chosen < 0)
        return;
    m_busy = true;
    emit changed();
    m_port->raiseEmergency({m_staff, std::string(core::toString(*m_role))},
                           kKinds.at(static_cast<std::size_t>(m_chosen)), {},
                           [self = QPointer(this), visit = m_visit](const desk::EmergencyAnswer &answer) {
                               if (self && visit == self->m_visit)
                                   self->answered(answer);
                           });
}

void StaffEmergency::end()
{
    if (!mayClear() || m_busy || !goesOn())
        return;
    m_busy = true;
    emit changed();
    m_port->clearEmergency({m_staff, std::string(core::toString(*m_role))}, {},
                           [self = QPointer(this), visit = m_visit](const desk::EmergencyAnswer &answer) {
                               if (self && visit == self->m_visit)
                                   self->answered(answer);
                           });
}

void StaffEmergency::answered(const desk::EmergencyAnswer &answer)
{
    m_busy = false;
    if (answer.refused.empty()) {
        m_chosen = -1;
        emit changed();
        emit done();
        return;
    }
    m_problem = answer.refused == "not-allowed" ? qtTrId("staff.noright") : qtTrId("staff.notsaved");
    emit changed();
}

void StaffEmergency::open(const std::string &staff, core::Role role)
{
    m_staff = staff;
    m_role = role;
}

void StaffEmergency::clear()
{
    ++m_visit;
    m_staff.clear();
    m_role.reset();
    m_problem.clear();
    m_chosen = -1;
    m_busy = false;
    emit changed();
}

} // namespace plaza::ui
