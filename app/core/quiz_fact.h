// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a prize quiz. A play is named by its kiosk's origin and its number there.
#pragma once

#include "core/time.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::core {

/// Somebody began a play; it counts as an attempt from here on, unless it ends as Void.
struct QuizStarted {
    std::string round;
    int play = 0; ///< from 1 on, contiguous per origin
    Day day;
    std::string attendee;               ///< empty: a guest
    std::vector<std::string> questions; ///< ids, in the order in which they are asked
    friend bool operator==(const QuizStarted &, const QuizStarted &) = default;
};

/// One answer, judged. Without `chosen` and `number`: the time was up.
struct QuizAnswered {
    std::string round;
    int play = 0;
    std::string question;
    std::vector<int> chosen; ///< core::Answer
    std::optional<double> number;
    bool right = false;
    friend bool operator==(const QuizAnswered &, const QuizAnswered &) = default;
};

enum class PlayEnd {
    Passed,
    Failed,
    Left, ///< the player went away
    Void, ///< the kiosk failed in the middle: the attempt does not count
};

/// "passed", "failed", "left", "void".
std::string_view toString(PlayEnd end);
std::optional<PlayEnd> playEndFrom(std::string_view name);

struct QuizEnded {
    std::string round;
    int play = 0;
    PlayEnd end = PlayEnd::Void;
    int right = 0;
    int asked = 0;
    friend bool operator==(const QuizEnded &, const QuizEnded &) = default;
};

} // namespace plaza::core
