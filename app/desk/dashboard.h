// SPDX-License-Identifier: GPL-3.0-or-later
// What staff see of an event at one moment, as plain values without a language: one snapshot, no person's name.
#pragma once

#include "core/capacity.h"
#include "core/headcount.h"
#include "core/verdict.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// A kiosk that has not been heard from for so long makes every figure it counts into an "at least" (UI.md §5.16).
inline constexpr std::int64_t kSilentAfterMs = 30'000;
/// Of a door, and of the arrivals' pace.
inline constexpr int kRateMinutes = 10;

/// People of a scope, each once; what has no name is counted apart.
struct ScopeFigures {
    core::Scope scope;
    core::PeopleCount people;
    int conflicts = 0;
    int refused = 0;                           ///< codes that were not welcomed, each time counted
    std::map<core::Verdict, int> refusedBy;    ///< by why
    int byStaff = 0;                           ///< of the entries: signed in by staff (补签)
    int exits = 0;                             ///< every time that somebody signed out
    int returned = 0;                          ///< every time that somebody who had left came back
    std::optional<core::Instant> firstArrival; ///< to the minute, on any day
    std::optional<core::Instant> lastArrival;
    int clicked = 0;   ///< people without tickets, by the manual clicker; on the day that counts
    int corrected = 0; ///< by hand, with a reason; likewise
    /// Some kiosk that counts here has not been heard from lately: the true figures may be higher.
    bool atLeast = false;
    std::optional<core::Instant> heardAt; ///< the machine's clock: when the most silent of them was; none: never
    // Sessions only
    core::Day day; ///< that counts; 0: nobody has come yet
    std::optional<core::Instant> starts;
    std::optional<int> capacity;
    core::CapacityLevel level = core::CapacityLevel::Free;
    std::map<core::Day, core::DayFigures> days;
    std::map<core::Day, int> refusedOn;
    /// What fills the room: people inside with and without tickets.
    [[nodiscard]] int heads() const { return people.inside + clicked + corrected; }
};

struct GroupRow {
    std::string name; ///< empty: none is named on the roster
    core::PeopleCount people;
    friend bool operator==(const GroupRow &, const GroupRow &) = default;
};

/// The scope's arrivals on one day, as a curve: how many had come when the minute was over.
struct CurvePoint {
    core::Instant minute;
    int arrived = 0;
    int walkIn = 0;
    friend bool operator==(const CurvePoint &, const CurvePoint &) = default;
};

struct DoorCount {
    int entries = 0;
    int exits = 0;
    int refused = 0;
    friend bool operator==(const DoorCount &, const DoorCount &) = default;
};

/// A kiosk at a door.
struct DoorFigures {
    std::string kiosk;
    std::string session;                   ///< by kiosks.toml; empty: another one that facts tell of
    bool here = false;                     ///< it writes to this store
    bool silent = false;                   ///< not heard from lately, or never
    std::optional<core::Instant> heardAt;  ///< the machine's clock; none: never
    std::optional<core::Instant> lastFact; ///< likewise: when it recorded what is known of it last
    DoorCount total;
    std::array<DoorCount, kRateMinutes> lastMinutes; ///< whole minutes, the present one last; event time
    std::map<core::Instant, DoorCount> hours;
};

struct Dashboard {
    core::Instant asOf;                  ///< event time
    core::Instant wall;                  ///< the machine's clock
    std::vector<ScopeFigures> scopes;    ///< core::scopesOf
    core::Scope chosen;                  ///< whom the rest is about
    std::vector<GroupRow> categories;    ///< who misses most people first
    std::vector<GroupRow> organisations; ///< likewise; only where they were asked for
    int organisationsLeftOut = 0;        ///< beyond the most that were asked for
    core::Day curveDay;
    std::vector<CurvePoint> curve; ///< a point for each minute with arrivals
    int lastMinutesArrived = 0;    ///< arrivals of the last kRateMinutes, walk-ins too
    std::vector<DoorFigures> doors;

    [[nodiscard]] const ScopeFigures *find(const core::Scope &scope) const;
    [[nodiscard]] const ScopeFigures &ofChosen() const { return *find(chosen); }
};

/// What is asked of it.
struct DashboardQuestion {
    core::Scope scope;          ///< whom to tell of in detail; one that the event has not: the event
    bool organisations = false; ///< the first time takes a second for 100,000 people: they are sealed
    std::size_t mostOrganisations = 500;
};

/// Somebody who is expected and has not come.
struct MissingPerson {
    std::string attendee;
    std::string category;
    std::string organisation;
    std::string name; ///< only where names were asked for; empty: it can't be read
};

struct MissingQuestion {
    core::Scope scope;
    std::optional<std::string> organisation;
    std::optional<std::string> category;
    bool names = false;
    std::size_t most = 10'000;
};

} // namespace plaza::desk
