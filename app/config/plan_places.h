// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace plaza::config {

struct FilePlace {
    std::string file; ///< as shown in messages
    int line = 0;     ///< 1-based; in a table the row as Excel numbers it
    int column = 0;
};

/// Where in its files each thing of a floor plan is described: by kind ("level", "booth", "amenity", "connector",
/// "kiosk") and id. What was found wrong on the map is told at this place.
class PlanPlaces {
public:
    void add(std::string_view kind, std::string_view id, FilePlace place)
    {
        m_places.emplace(std::string(kind) + " " + std::string(id), std::move(place));
    }
    /// Without a file where nothing is known of it.
    [[nodiscard]] FilePlace of(std::string_view kind, std::string_view id) const
    {
        const auto found = m_places.find(std::string(kind) + " " + std::string(id));
        return found == m_places.end() ? FilePlace{} : found->second;
    }

private:
    std::map<std::string, FilePlace> m_places;
};

} // namespace plaza::config
