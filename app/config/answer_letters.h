// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// "B", "A,C", "AC", "A、C", "ａ，ｃ" as indices of options, in the order written. `wrong` not empty: what is not right
/// about it, with the remedy; then `options` is empty.
struct AnswerLetters {
    std::vector<int> options;
    std::string wrong;
    std::string mend;
};
AnswerLetters readLetters(std::string_view text, std::size_t optionCount);

} // namespace plaza::config
