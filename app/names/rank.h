// SPDX-License-Identifier: GPL-3.0-or-later
// One number by which hits are sorted: fit, then place, then field, then how it was spelled.
#pragma once

#include "names/match.h"

#include <algorithm>
#include <cstdint>

namespace plaza::names {

/// The smaller, the better; kNone: no hit.
using Rank = std::uint16_t;
inline constexpr Rank kNone = 0xFFFF;

inline constexpr unsigned kPlaceBits = 2;
inline constexpr unsigned kFieldBits = 3;
inline constexpr unsigned kSpelledBits = 3;
inline constexpr unsigned kBelowFit = kPlaceBits + kFieldBits + kSpelledBits;
inline constexpr unsigned kBySynonym = 3; ///< in the place of Match::Where: after all others of the same fit

inline Rank rankOf(const Match &match, Field field, bool bySynonym)
{
    const unsigned place = bySynonym ? kBySynonym : static_cast<unsigned>(match.where);
    unsigned rank = static_cast<unsigned>(match.fit);
    rank = (rank << kPlaceBits) | place;
    rank = (rank << kFieldBits) | static_cast<unsigned>(field);
    return static_cast<Rank>((rank << kSpelledBits) | static_cast<unsigned>(match.spelled));
}

inline Fit fitOf(Rank rank)
{
    return static_cast<Fit>(std::min<unsigned>(rank >> kBelowFit, static_cast<unsigned>(Fit::Inside)));
}

inline Field fieldOf(Rank rank)
{
    return static_cast<Field>((rank >> kSpelledBits) & ((1U << kFieldBits) - 1));
}

/// Several words were found in one entry, each somewhere: after everything that was found in one piece.
inline Rank together(Rank one, Rank other)
{
    constexpr Rank kApart = 3U << kBelowFit;
    return one == kNone || other == kNone ? kNone : static_cast<Rank>(std::max(one, other) | kApart);
}

} // namespace plaza::names
