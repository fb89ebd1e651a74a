// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace plaza::bench {

/// The value below which `share` (0 … 1) of the samples lie; the samples are reordered. Not empty.
inline double percentile(std::vector<double> &samples, double share)
{
    const auto at = samples.begin() + static_cast<std::ptrdiff_t>(share * static_cast<double>(samples.size() - 1));
    std::nth_element(samples.begin(), at, samples.end());
    return *at;
}

} // namespace plaza::bench
