// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map_target.h"

#include <map>
#include <optional>
#include <string>
#include <utility>

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/route.h"

#include <future>
#endif

namespace plaza::ui {

/// The ways from this kiosk to everything on the plan. The plan is made ready on a thread of its own, begun by the
/// constructor and waited for by whoever asks first, or by the destructor. The plan outlives it. UI thread.
class MapWays {
public:
    MapWays(const core::FloorPlan &plan, std::string_view kiosk);

    /// Where the visitor stands; null: nobody has set the kiosk's place, and there is no way to anywhere.
    [[nodiscard]] const core::PlanKiosk *here() const { return m_here; }
    /// Null: there is none. Each is sought once.
    const core::Route *to(const MapTarget &target, bool stepFree);

private:
    const core::FloorPlan &m_plan;
    const core::PlanKiosk *m_here;
    std::future<core::RouteNet> m_getsReady;
    std::optional<core::RouteNet> m_net;
    std::map<std::pair<std::string, bool>, std::optional<core::Route>> m_known; ///< by target and step-free
};

} // namespace plaza::ui
