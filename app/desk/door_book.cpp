// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/door_book.h"

#include <algorithm>
#include <utility>

namespace plaza::desk {

namespace {

constexpr std::int64_t kMinute = 60'000;

core::Instant floored(core::Instant at, std::int64_t step)
{
    return {at.ms - at.ms % step};
}

DoorCount &operator+=(DoorCount &sum, const DoorCount &more)
{
    sum.entries += more.entries;
    sum.exits += more.exits;
    sum.refused += more.refused;
    return sum;
}

/// The value under `key`; made when it is new.
template <typename Map> typename Map::mapped_type &at(Map &map, std::string_view key)
{
    const auto found = map.find(key);
    return found != map.end() ? found->second : map[std::string(key)];
}

} // namespace

DoorBook::DoorBook(std::string install, const config::EventConfig &config)
    : m_install(std::move(install)), m_config(config)
{
}

bool DoorBook::isOwn(std::string_view origin) const
{
    return origin.starts_with(m_install) && origin.substr(m_install.size()).starts_with('.');
}

void DoorBook::seen(const store::NewFact &fact)
{
    core::Instant &latest = at(at(m_doors, fact.kiosk).origins, fact.origin);
    latest = std::max(latest, fact.wall);
}

DoorCount &DoorBook::minuteOf(std::string_view kiosk, core::Instant when)
{
    return at(m_doors, kiosk).minutes[floored(when, kMinute)];
}

void DoorBook::count(const TakenBack &each, int by)
{
    DoorCount &minute = minuteOf(each.kiosk, each.at);
    (each.entry ? minute.entries : minute.exits) += by;
    if (each.byStaff)
        at(m_sessions, each.session).byStaff += by;
}

void DoorBook::setTakenBack(std::vector<TakenBack> undone)
{
    for (const TakenBack &each : m_takenBack)
        count(each, 1);
    m_takenBack = std::move(undone);
    for (const TakenBack &each : m_takenBack)
        count(each, -1);
}

void DoorBook::refused(const store::NewFact &fact, std::string_view session, core::Day day, core::Verdict verdict)
{
    ++minuteOf(fact).refused;
    Session &counts = at(m_sessions, session);
    ++counts.refusedBy[verdict];
    ++counts.refusedOn[day];
}

const DoorBook::Session &DoorBook::session(const std::string &id) const
{
    static const Session kNothing;
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? kNothing : found->second;
}

void DoorBook::fill(DoorFigures &figures, core::Instant now, core::Instant wall, const Heard &heard) const
{
    constexpr std::int64_t kHour = 60 * kMinute;
    const std::int64_t shift = m_config.event.offset.minutes * kMinute; // an hour begins when local clocks say so
    const auto hear = [&figures](core::Instant at) {
        figures.heardAt = std::max(figures.heardAt.value_or(at), at);
    };
    if (const auto found = m_doors.find(figures.kiosk); found != m_doors.end()) {
        const Door &door = found->second;
        for (const auto &[origin, latest] : door.origins) {
            figures.here = figures.here || isOwn(origin);
            figures.lastFact = std::max(figures.lastFact.value_or(latest), latest);
            const auto told = heard.find(origin);
            hear(told != heard.end() ? std::max(told->second, latest) : latest);
        }
        const std::int64_t first = floored(now, kMinute).ms - (kRateMinutes - 1) * kMinute;
        for (const auto &[minute, count] : door.minutes) {
            figures.total += count;
            figures.hours[{floored({minute.ms + shift}, kHour).ms - shift}] += count;
            const std::int64_t index = (minute.ms - first) / kMinute;
            if (minute.ms >= first && index < kRateMinutes)
                figures.lastMinutes[static_cast<std::size_t>(index)] += count;
        }
    }
    if (figures.here)
        figures.heardAt = wall;
    figures.silent = !figures.heardAt || figures.heardAt->ms + kSilentAfterMs < wall.ms;
}

std::vector<DoorFigures> DoorBook::doors(core::Instant now, core::Instant wall, const Heard &heard) const
{
    std::vector<DoorFigures> doors;
    const auto add = [&doors](const std::string &kiosk, const std::string &session) {
        doors.emplace_back();
        doors.back().kiosk = kiosk;
        doors.back().session = session;
    };
    for (const core::Kiosk &kiosk : m_config.kiosks)
        if (core::signsPeople(kiosk.role))
            add(kiosk.id, kiosk.session);
    for (const auto &[kiosk, door] : m_doors)
        if (!door.minutes.empty() && std::ranges::find(doors, kiosk, &DoorFigures::kiosk) == doors.end())
            add(kiosk, {});
    for (DoorFigures &figures : doors)
        fill(figures, now, wall, heard);
    return doors;
}

} // namespace plaza::desk
