// SPDX-License-Identifier: GPL-3.0-or-later
// What came of destroying people's data: plain values that cross threads and processes.
#pragma once

#include "core/time.h"

#include <array>
#include <string>
#include <string_view>

namespace plaza::desk {

/// The answer to a wish to be forgotten.
struct Forgotten {
    enum class What {
        Now,
        Before,  ///< was forgotten before; nothing changed
        Unknown, ///< nobody here is known by this id or code; nothing is kept of them, and nothing is recorded
    };
    What what = What::Unknown;
    std::string attendee;   ///< id; empty: Unknown by a code
    core::Instant at;       ///< event time of the first wish
    bool logEmptied = true; ///< false: a reader holds the write-ahead log; it is emptied after the next act
};

/// The answer to a purge.
struct Purged {
    enum class What {
        Done,      ///< nobody's data is left
        NotYet,    ///< the retention date is to come
        Rehearsal, ///< the store's people are invented, and its clock is
    };
    What what = What::Done;
    int people = 0;    ///< whose data was destroyed just now
    core::Instant due; ///< when the retention ends
    bool logEmptied = true;
};

inline constexpr std::array<std::string_view, 3> kForgottenNames{"forgotten", "forgotten-before", "unknown"};
inline constexpr std::array<std::string_view, 3> kPurgedNames{"purged", "not-yet", "rehearsal"};
constexpr std::string_view toString(Forgotten::What what)
{
    return kForgottenNames[static_cast<std::size_t>(what)];
}
constexpr std::string_view toString(Purged::What what)
{
    return kPurgedNames[static_cast<std::size_t>(what)];
}

} // namespace plaza::desk
