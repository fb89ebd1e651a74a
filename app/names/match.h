// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/index.h"
#include "names/query.h"
#include "names/units.h"

#include <cstdint>
#include <optional>
#include <span>

namespace plaza::names {

/// How well a query fits a text: the smaller, the better. Fit first, then where, then how it was spelled.
struct Match {
    enum class Where : std::uint8_t { Start, Unit, WithinWord };
    enum class Spelled : std::uint8_t { Whole, Initials, Mixed, WholeUnusual, InitialsUnusual, MixedUnusual };
    Fit fit = Fit::Inside;
    Where where = Where::Start;
    Spelled spelled = Spelled::Whole;
    friend auto operator<=>(const Match &, const Match &) = default;
};

/// The best of all ways in which `query` is spelled by the units, or nothing.
[[nodiscard]] std::optional<Match> matchUnits(const Query &query, std::span<const UnitId> text, const Units &units);

/// For ids, seats and phones, as `compact` keeps them.
[[nodiscard]] std::optional<Match> matchCode(const Query &query, std::string_view code, Field field);

} // namespace plaza::names
