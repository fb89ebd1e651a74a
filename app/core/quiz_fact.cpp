// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz_fact.h"

#include <array>

namespace plaza::core {

std::string_view toString(PlayEnd end)
{
    switch (end) {
    case PlayEnd::Passed:
        return "passed";
    case PlayEnd::Failed:
        return "failed";
    case PlayEnd::Left:
        return "left";
    case PlayEnd::Void:
        return "void";
    }
    return {};
}

std::optional<PlayEnd> playEndFrom(std::string_view name)
{
    for (const PlayEnd end : std::array{PlayEnd::Passed, PlayEnd::Failed, PlayEnd::Left, PlayEnd::Void})
        if (toString(end) == name)
            return end;
    return std::nullopt;
}

} // namespace plaza::core
