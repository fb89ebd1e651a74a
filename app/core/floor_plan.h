// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand at the event, as plain values, whatever file they were read from. All lengths are metres; x runs
// to the right and y downwards on a level's drawing. Each level has an origin of its own.
#pragma once

#include "core/event.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

struct PlanPoint {
    double x = 0;
    double y = 0;
    friend bool operator==(const PlanPoint &, const PlanPoint &) = default;
};

/// Corners in order, in either direction; the last joins the first.
using PlanRing = std::vector<PlanPoint>;

/// A simple polygon with holes.
struct PlanArea {
    PlanRing outline;
    std::vector<PlanRing> holes;
    friend bool operator==(const PlanArea &, const PlanArea &) = default;
};

/// A picture under a level's plan: the file's name inside the package's map folder, and the rectangle it fills.
struct PlanDrawing {
    std::string file; ///< empty: none
    PlanPoint topLeft;
    double width = 0;
    double height = 0;
    friend bool operator==(const PlanDrawing &, const PlanDrawing &) = default;
};

struct PlanLevel {
    std::string id;
    std::string venue;       ///< an Event's venue
    LocalizedText name;      ///< "观海楼三楼"
    LocalizedText shortName; ///< "3F"
    int ordinal = 0;         ///< orders the levels of a venue; 0 is the ground; it need not agree with the name
    bool outdoor = false;
    std::vector<PlanArea> walkable;   ///< where people may walk; areas that touch or overlap are one
    std::vector<PlanRing> obstacles;  ///< stage, columns, flower beds; booths' shapes are obstacles by themselves
    std::vector<LocalizedText> names; ///< of the obstacles, in their order; empty: without a name
    PlanDrawing drawing;
    friend bool operator==(const PlanLevel &, const PlanLevel &) = default;
};

/// Where somebody or something stands.
struct PlanPlace {
    std::string level; ///< a PlanLevel's id
    PlanPoint point;
    friend bool operator==(const PlanPlace &, const PlanPlace &) = default;
};

/// A kind of booth. The letter tells it without colour.
struct BoothCategory {
    std::string id;
    std::string letter; ///< "A"
    LocalizedText name; ///< "检验检测"
    friend bool operator==(const BoothCategory &, const BoothCategory &) = default;
};

/// When a booth serves: opens ≤ t < closes.
struct BoothHours {
    Instant opens;
    Instant closes;
    friend bool operator==(const BoothHours &, const BoothHours &) = default;
};

struct Booth {
    std::string id;     ///< stays when the number changes
    std::string number; ///< "A2", as on its sign
    LocalizedText name;
    LocalizedText organisation;
    std::string category; ///< a BoothCategory's id
    std::vector<LocalizedText> services;
    std::vector<BoothHours> hours; ///< in time order; empty: as long as the event
    std::string picture;           ///< file name inside the package's map folder, or empty
    std::string link;              ///< shown as a QR symbol, never opened; or empty
    std::string level;
    PlanRing shape;
    std::optional<PlanPoint> front; ///< where a visitor stands; none: the nearest walkable point
    bool stamp = false;             ///< a station of the stamp rally
    friend bool operator==(const Booth &, const Booth &) = default;
};

enum class AmenityKind {
    SignIn,
    ServiceDesk,
    PrizeDesk,
    Toilet,
    AccessibleToilet,
    FirstAid,
    Water,
    Rest,
    Volunteers,
    Stage,
    Hall,
    Exit,
    Assembly, ///< where people gather after an evacuation
    Parking,
    Other,
};

struct Amenity {
    std::string id;
    AmenityKind kind = AmenityKind::Other;
    LocalizedText name;
    PlanPlace place;
    std::string session; ///< of the event that takes place here; or empty
    friend bool operator==(const Amenity &, const Amenity &) = default;
};

enum class ConnectorKind { Stairs, Escalator, Lift, Ramp, Door };

/// A way between levels. Every stop can be reached from every other one.
struct Connector {
    std::string id;
    ConnectorKind kind = ConnectorKind::Stairs;
    LocalizedText name; ///< "1 号电梯"
    std::vector<PlanPlace> stops;
    bool stepFree = false;
    double seconds = 30; ///< from one stop to the next, waiting included
    friend bool operator==(const Connector &, const Connector &) = default;
};

/// A kiosk of kiosks.toml on the plan.
struct PlanKiosk {
    std::string kiosk; ///< its id
    PlanPlace place;
    double headingDegrees = 0; ///< where a visitor looks who faces its screen; 0 = up on the drawing, 90 = right
    std::string exit;          ///< an Amenity's id: the exit for an evacuation from here; empty: the nearest one
    friend bool operator==(const PlanKiosk &, const PlanKiosk &) = default;
};

struct FloorPlan {
    std::vector<PlanLevel> levels;
    std::vector<BoothCategory> categories;
    std::vector<Booth> booths;
    std::vector<Amenity> amenities;
    std::vector<Connector> connectors;
    std::vector<PlanKiosk> kiosks;
    double clearance = 0.4;       ///< metres that a walker keeps from walls and obstacles
    double metresPerSecond = 0.8; ///< a slow walker's pace

    [[nodiscard]] bool empty() const { return levels.empty(); }
    [[nodiscard]] const PlanLevel *level(std::string_view id) const;
    [[nodiscard]] const Booth *booth(std::string_view id) const;
    [[nodiscard]] const Amenity *amenity(std::string_view id) const;
    [[nodiscard]] const BoothCategory *category(std::string_view id) const;
    [[nodiscard]] const PlanKiosk *kiosk(std::string_view id) const;
    friend bool operator==(const FloorPlan &, const FloorPlan &) = default;
};

} // namespace plaza::core
