// SPDX-License-Identifier: GPL-3.0-or-later
// What happens in a draw on the stage; core/stage_draw.h says in which order. A draw belongs to the store that promised
// it and is named by its plan's `draw` there. `by` is empty where a command did it, which needs no PIN.
#pragma once

#include "core/draw.h"
#include "core/staff_fact.h"

#include <string>
#include <vector>

namespace plaza::core {

/// The entrants are frozen, and the promise is there to be shown.
struct DrawPromised {
    DrawPlan plan;
    DrawHash promise{};
    std::string chosen;                 ///< how the entrants were chosen: "passed:quiz-1"
    std::vector<std::string> attendees; ///< ids, ascending, each once
    std::string sealed;                 ///< seed and salt under the store's own key; hex
    By by = {};
    friend bool operator==(const DrawPromised &, const DrawPromised &) = default;
};

struct DrawCalledOut {
    std::string draw;
    std::string called; ///< the public's text, as it was written down
    By by = {};
    friend bool operator==(const DrawCalledOut &, const DrawCalledOut &) = default;
};

/// Somebody was called to the stage.
struct DrawTurned {
    std::string draw;
    int batch = 0; ///< 1-based
    int rank = 0;  ///< 1-based
    std::string attendee;
    CallOutcome outcome = CallOutcome::Won;
    std::string reason; ///< the host's words; may be empty
    By by = {};
    friend bool operator==(const DrawTurned &, const DrawTurned &) = default;
};

/// The latest turn was a mistake: that person is called again.
struct DrawTakenBack {
    std::string draw;
    int batch = 0;
    int rank = 0;
    std::string reason;
    By by = {};
    friend bool operator==(const DrawTakenBack &, const DrawTakenBack &) = default;
};

struct DrawBatchBegun {
    std::string draw;
    int batch = 0; ///< from 2 on: the first begins with the public's text
    By by = {};
    friend bool operator==(const DrawBatchBegun &, const DrawBatchBegun &) = default;
};

struct DrawEnded {
    std::string draw;
    DrawHash record{};  ///< shown at the end
    std::string reason; ///< empty: all batches are drawn; else why it stopped before
    By by = {};
    friend bool operator==(const DrawEnded &, const DrawEnded &) = default;
};

/// Nobody has won anything: all entrants are free for another draw.
struct DrawCancelled {
    std::string draw;
    std::string reason;
    By by = {};
    friend bool operator==(const DrawCancelled &, const DrawCancelled &) = default;
};

} // namespace plaza::core
