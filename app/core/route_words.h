// SPDX-License-Identifier: GPL-3.0-or-later
// The words of route steps, in both languages.
#pragma once

#include "core/route_steps.h"

namespace plaza::core {

/// A thing that a step can be told by.
struct Landmark {
    LocalizedText name;
    bool isPassed = false; ///< the way goes round it; otherwise it stands where the turn is
};

/// Chinese words side by side, with a space where a Latin letter or a digit meets a Chinese character.
[[nodiscard]] std::string joinZh(std::string_view a, std::string_view b);

/// "3 号展位" or "A3 展位", "booth A3"; its name when it has no number.
[[nodiscard]] LocalizedText labelOf(const Booth &booth);
/// What to say of it at the arrival: "B2".
[[nodiscard]] LocalizedText goalLabelOf(const Booth &booth);

/// The first step of a leg: "向右走，朝 A3 展位方向"; without a turn "朝 A3 展位方向走".
[[nodiscard]] LocalizedText departure(std::optional<Turn> turn, const std::optional<Landmark> &towards);
/// `metres`: since the last step, for a turn beside nothing.
[[nodiscard]] LocalizedText turning(Turn turn, const std::optional<Landmark> &beside, double metres);
[[nodiscard]] LocalizedText changing(const Connector *connector, const PlanLevel *to, bool isSameLevel);
/// `side`: where the goal is seen; none: not known.
[[nodiscard]] LocalizedText arriving(const LocalizedText &goal, std::optional<Turn> side);
/// "向右", "right".
[[nodiscard]] LocalizedText sideWord(Turn turn);
/// To 5 m, beyond 100 m to 10 m; at least 1.
[[nodiscard]] std::string roundMetres(double metres);

} // namespace plaza::core
