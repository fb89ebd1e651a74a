// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/event_view.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace plaza::ui {

EventView::EventView(const config::EventConfig &config, std::string_view kioskId, std::string_view sessionId,
                     const core::Clock &clock)
    : m_config(config), m_clock(clock)
{
    if (const core::Kiosk *known = kiosk(kioskId))
        m_kiosk = *known;
    else
        m_kiosk.id = kioskId;
    if (!sessionId.empty())
        m_kiosk.session = sessionId;
    if (const core::Session *here = session(); here && m_kiosk.venue.empty())
        m_kiosk.venue = here->venue;
}

const core::Kiosk *EventView::kiosk(std::string_view id) const
{
    const auto found = std::ranges::find(m_config.kiosks, id, &core::Kiosk::id);
    return found == m_config.kiosks.end() ? nullptr : &*found;
}

QUrl EventView::quizPicture(const std::string &name) const
{
    if (m_folder.empty() || name.empty())
        return {};
    return QUrl::fromLocalFile(QString::fromStdString(m_folder + "/quiz/" + name));
}

std::string EventView::mapFile(const std::string &name) const
{
    return m_folder.empty() || name.empty() ? std::string() : m_folder + "/map/" + name;
}

QString EventView::text(const core::LocalizedText &text) const
{
    return QString::fromStdString(text.in(m_language));
}

QString EventView::time(core::Instant at) const
{
    return QString::fromStdString(core::toClock(at, event().offset));
}

QString EventView::span(core::Instant from, core::Instant to) const
{
    return time(from) + QStringLiteral(" – ") + time(to);
}

QString EventView::date(core::Instant at) const
{
    static constexpr std::array kMonths{"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    const core::LocalTime local = core::toLocal(at, event().offset);
    if (m_language == "en")
        return QStringLiteral("%1 %2").arg(local.day).arg(
            QLatin1String(kMonths[static_cast<std::size_t>(local.month - 1)]));
    return QStringLiteral("%1 月 %2 日").arg(local.month).arg(local.day);
}

QString EventView::weekday(core::Instant at) const
{
    static constexpr std::array kEn{"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    static constexpr std::array kZh{"星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"};
    const auto day = static_cast<std::size_t>(core::toLocal(at, event().offset).weekday);
    return QString::fromUtf8(m_language == "en" ? kEn[day] : kZh[day]);
}

bool EventView::sameDay(core::Instant a, core::Instant b) const
{
    return core::dayOf(a, event().offset) == core::dayOf(b, event().offset);
}

QString EventView::kioskName(std::string_view id) const
{
    const core::Kiosk *known = kiosk(id);
    return known && !known->name.empty() ? text(known->name)
                                         : QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
}

const core::Window *EventView::window() const
{
    const core::Session *here = session();
    if (!here || here->windows.empty())
        return nullptr;
    const auto next = std::ranges::find_if(here->windows, [&](const core::Window &w) { return now() < w.closes; });
    return next == here->windows.end() ? &here->windows.back() : &*next;
}

} // namespace plaza::ui
