// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map_ways.h"

namespace plaza::ui {

MapWays::MapWays(const core::FloorPlan &plan, std::string_view kiosk) : m_plan(plan), m_here(plan.kiosk(kiosk))
{
    if (m_here && !m_plan.level(m_here->place.level))
        m_here = nullptr;
    if (m_here)
        m_getsReady = std::async(std::launch::async, [&plan] { return core::RouteNet(plan); });
}

const core::Route *MapWays::to(const MapTarget &target, bool stepFree)
{
    if (!m_here || !target)
        return nullptr;
    const auto [place, fresh] = m_known.try_emplace({target.key(), stepFree});
    if (fresh) {
        if (m_getsReady.valid())
            m_net.emplace(m_getsReady.get());
        const core::RouteOptions options{.stepFree = stepFree};
        place->second = target.booth ? m_net->toBooth(m_here->place, target.booth->id, options)
                                     : m_net->route(m_here->place, target.amenity->place, options);
    }
    return place->second ? &*place->second : nullptr;
}

} // namespace plaza::ui
