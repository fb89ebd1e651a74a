// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity.h"

#include "support/catch.h"

#include <vector>

using namespace plaza::core;

namespace {

/// The levels of a room for 200 while these numbers are inside, one after the other.
std::vector<CapacityLevel> levelsOf(const std::vector<int> &inside)
{
    std::vector<CapacityLevel> levels;
    CapacityLevel level = CapacityLevel::Free;
    for (const int heads : inside)
        levels.push_back(level = nextLevel(level, heads, 200));
    return levels;
}

constexpr auto kFree = CapacityLevel::Free;
constexpr auto kWarning = CapacityLevel::Warning;
constexpr auto kStop = CapacityLevel::Stop;

} // namespace

TEST_CASE("a room warns from 90 % on and stops when it is full")
{
    CHECK(levelsOf({0, 179, 180, 199, 200, 201}) ==
          std::vector<CapacityLevel>{kFree, kFree, kWarning, kWarning, kStop, kStop});
}

TEST_CASE("a level ends lower than it began, so that it does not flicker")
{
    CHECK(levelsOf({200, 199, 190, 189, 170, 169}) ==
          std::vector<CapacityLevel>{kStop, kStop, kStop, kWarning, kWarning, kFree});
    CHECK(levelsOf({180, 179, 180, 179, 170}) == std::vector<CapacityLevel>(5, kWarning));
    CHECK(levelsOf({179, 170, 179}) == std::vector<CapacityLevel>(3, kFree)); // never reached
}

TEST_CASE("a room for one is free, or full")
{
    CHECK(nextLevel(kFree, 0, 1) == kFree);
    CHECK(nextLevel(kFree, 1, 1) == kStop);
    CHECK(nextLevel(kStop, 0, 1) == kFree);
    CHECK(nextLevel(kFree, 2'000'000'000, 2'000'000'000) == kStop); // no overflow
}
