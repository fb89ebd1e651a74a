// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/staff_fact.h"

#include <array>

namespace plaza::core {

std::string_view toString(RoundState state)
{
    switch (state) {
    case RoundState::Open:
        return "open";
    case RoundState::Paused:
        return "paused";
    case RoundState::Closed:
        return "closed";
    }
    return {};
}

std::optional<RoundState> roundStateFrom(std::string_view name)
{
    for (const RoundState state : std::array{RoundState::Open, RoundState::Paused, RoundState::Closed})
        if (toString(state) == name)
            return state;
    return std::nullopt;
}

} // namespace plaza::core
