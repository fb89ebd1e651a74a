// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map_target.h"

#include "names/index.h"

#include <functional>
#include <string_view>
#include <vector>

namespace plaza::ui {

/// Finds booths and services by whatever people type: number, name, organisation, service, category, as it is written,
/// in pinyin, by initials, or by another word for it (map_synonyms). The plan outlives it.
class MapSearch {
public:
    explicit MapSearch(const core::FloorPlan &plan);

    /// How far away something is; infinite: there is no way to it from here.
    using Away = std::function<double(const MapTarget &)>;
    /// The best first, and of equally good ones the nearest; nothing for an empty query.
    [[nodiscard]] std::vector<MapTarget> find(std::string_view query, const Away &away) const;

private:
    const core::FloorPlan &m_plan;
    names::Index m_index;
};

} // namespace plaza::ui
