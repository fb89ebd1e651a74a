// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// The candidate that `word` most probably stands for (at most a third of its letters wrong), or empty.
[[nodiscard]] std::string_view nearest(std::string_view word, const std::vector<std::string_view> &candidates);

/// "did you mean 'forum'?" where one is near, else "known are: a, b, c". For the remedy of a message.
[[nodiscard]] std::string didYouMean(std::string_view word, const std::vector<std::string_view> &candidates);

} // namespace plaza::config
