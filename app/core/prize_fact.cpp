// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prize_fact.h"

#include <array>

namespace plaza::core {

std::string_view toString(NotGiven why)
{
    switch (why) {
    case NotGiven::NoneReleased:
        return "none-released";
    case NotGiven::HasWon:
        return "has-won";
    }
    return {};
}

std::optional<NotGiven> notGivenFrom(std::string_view name)
{
    for (const NotGiven why : std::array{NotGiven::NoneReleased, NotGiven::HasWon})
        if (toString(why) == name)
            return why;
    return std::nullopt;
}

} // namespace plaza::core
