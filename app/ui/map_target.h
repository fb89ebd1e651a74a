// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/floor_plan.h"

#include <string>
#include <string_view>

namespace plaza::ui {

/// What a visitor can choose on the plan: a booth, or a service. Points into the plan; both null: nothing.
struct MapTarget {
    const core::Booth *booth = nullptr;
    const core::Amenity *amenity = nullptr;

    [[nodiscard]] explicit operator bool() const { return booth != nullptr || amenity != nullptr; }
    [[nodiscard]] std::string key() const; ///< "booth:ID", "amenity:ID", or empty
    [[nodiscard]] const std::string &level() const;
    [[nodiscard]] core::PlanPoint point() const; ///< the middle of the booth, or where the service stands
    friend bool operator==(const MapTarget &, const MapTarget &) = default;
};

/// Nothing when the plan has no such thing.
MapTarget targetOf(const core::FloorPlan &plan, std::string_view key);
/// Where this session takes place, or nothing.
MapTarget sessionTarget(const core::FloorPlan &plan, std::string_view session);
/// Where this item of the agenda takes place: what its place names, else where its session is; or nothing.
MapTarget agendaTarget(const core::FloorPlan &plan, const core::AgendaItem &item);
/// The first of that kind at `venue`, else anywhere; or nothing.
MapTarget kindTarget(const core::FloorPlan &plan, core::AmenityKind kind, std::string_view venue);
/// The prize desk, else the service desk, whose name stands in what a voucher says (`desk`, in Chinese): of several the
/// longest name, at `venue` before elsewhere. When it names none: the first prize desk at `venue`, or nothing.
MapTarget deskTarget(const core::FloorPlan &plan, std::string_view desk, std::string_view venue);

/// Of the surface, not of the corners.
core::PlanPoint middleOf(const core::PlanRing &ring);
bool contains(const core::PlanRing &ring, core::PlanPoint at);

} // namespace plaza::ui
