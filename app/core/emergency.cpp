// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emergency.h"

#include "core/permissions.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace plaza::core {

namespace {

auto orderOf(const Recorded &fact)
{
    return std::tie(fact.hybridTime, fact.position.origin, fact.position.seq);
}

} // namespace

std::vector<Emergency> emergenciesFrom(std::span<const Recorded> facts)
{
    std::vector<const Recorded *> ordered;
    for (const Recorded &fact : facts)
        ordered.push_back(&fact);
    std::ranges::sort(ordered, [](const Recorded *a, const Recorded *b) { return orderOf(*a) < orderOf(*b); });
    std::map<std::string, const Recorded *> cleared;
    for (const Recorded *fact : ordered)
        if (const auto *clear = std::get_if<EmergencyCleared>(&fact->fact))
            cleared.try_emplace(clear->emergency, fact);
    std::vector<Emergency> all;
    for (const Recorded *fact : ordered) {
        const auto *raised = std::get_if<EmergencyRaised>(&fact->fact);
        if (raised == nullptr ||
            std::ranges::any_of(all, [&](const Emergency &each) { return each.raised.emergency == raised->emergency; }))
            continue;
        Emergency emergency{.raised = *raised,
                            .position = fact->position,
                            .hybridTime = fact->hybridTime,
                            .at = fact->eventTime,
                            .kiosk = fact->kiosk};
        if (const auto end = cleared.find(raised->emergency); end != cleared.end()) {
            emergency.ended = end->second->eventTime;
            emergency.endedBy = std::get<EmergencyCleared>(end->second->fact).staff;
        }
        all.push_back(std::move(emergency));
    }
    return all;
}

std::vector<Emergency> goingOn(std::span<const Emergency> all)
{
    std::vector<Emergency> active;
    std::ranges::copy_if(all, std::back_inserter(active), [](const Emergency &each) { return !each.ended; });
    std::ranges::reverse(active);
    std::ranges::stable_sort(active, {}, [](const Emergency &each) { return each.raised.kind; });
    return active;
}

bool mayRaise(std::string_view role)
{
    const auto known = roleFrom(role);
    return known && may(*known, StaffAct::RaiseEmergency);
}

bool mayClear(std::string_view role)
{
    const auto known = roleFrom(role);
    return known && may(*known, StaffAct::ClearEmergency);
}

} // namespace plaza::core
