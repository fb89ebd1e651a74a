// SPDX-License-Identifier: GPL-3.0-or-later
// What an emergency's screen says. Both languages stand there at once, so these are no translations of one another's
// place on the page: they are pairs.
#include "ui/emergency_screen.h"

#include <array>

namespace plaza::ui {
namespace {

using Rules = std::array<core::LocalizedText, 3>;

const Rules &rulesOf(core::EmergencyKind kind)
{
    static const Rules evacuation{{{"不要奔跑，照看老人和孩子", "Walk. Help children and older people."},
                                   {"不要返回取物品", "Do not go back for belongings."},
                                   {"听从工作人员指挥", "Follow staff instructions."}}};
    static const Rules weather{{{"留在室内，远离窗户", "Stay inside, away from windows."},
                                {"不要站在树下和棚架下", "Keep away from trees and stalls."},
                                {"听从工作人员指挥", "Follow staff instructions."}}};
    static const Rules medical{{{"医生和护士，请联系工作人员", "Doctors and nurses: please speak to staff."},
                                {"请让出通道", "Keep the way clear."},
                                {"不要围观", "Please do not gather round."}}};
    static const Rules missing{{{"请留意身边的人", "Please look around you."},
                                {"看到了，请告诉工作人员", "If you see them, tell staff."},
                                {"陪着他，不要带走", "Stay with them. Do not lead them away."}}};
    switch (kind) {
    case core::EmergencyKind::Evacuation:
        return evacuation;
    case core::EmergencyKind::SevereWeather:
        return weather;
    case core::EmergencyKind::Medical:
        return medical;
    case core::EmergencyKind::MissingPerson:
        return missing;
    }
    return evacuation;
}

} // namespace

core::LocalizedText titleOf(core::EmergencyKind kind)
{
    switch (kind) {
    case core::EmergencyKind::Evacuation:
        return {"请立即离开", "Please leave now"};
    case core::EmergencyKind::SevereWeather:
        return {"恶劣天气", "Severe weather"};
    case core::EmergencyKind::Medical:
        return {"需要医护", "Medical help needed"};
    case core::EmergencyKind::MissingPerson:
        return {"请帮忙找人", "Help us find someone"};
    }
    return {};
}

core::LocalizedText EmergencyScreen::said() const
{
    if (m_going.empty())
        return {};
    if (const core::LocalizedText &words = m_going.front().words; !words.zh.empty() || !words.en.empty())
        return words.zh.empty() ? core::LocalizedText{words.en, words.en} : words;
    switch (m_going.front().kind) {
    case core::EmergencyKind::Evacuation:
        if (m_stepFree)
            return {"请在这里等，工作人员来帮您", "Wait here. Staff will come to help you."};
        return {"请跟着绿色的安全出口标志走", "Follow the green exit signs."};
    case core::EmergencyKind::SevereWeather:
        return {"请留在室内", "Please stay inside"};
    case core::EmergencyKind::Medical:
        return {"现场有人需要急救", "Someone here needs first aid"};
    case core::EmergencyKind::MissingPerson:
        return {"详情请问工作人员", "Please ask staff for the description"};
    }
    return {};
}

QStringList EmergencyScreen::rules() const
{
    QStringList lines;
    if (!m_going.empty())
        for (const core::LocalizedText &rule : rulesOf(m_going.front().kind))
            lines += QString::fromStdString(rule.zh);
    return lines;
}

QStringList EmergencyScreen::rulesEn() const
{
    QStringList lines;
    if (!m_going.empty())
        for (const core::LocalizedText &rule : rulesOf(m_going.front().kind))
            lines += QString::fromStdString(rule.en);
    return lines;
}

} // namespace plaza::ui
