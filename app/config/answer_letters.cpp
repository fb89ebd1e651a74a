// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/answer_letters.h"

#include "config/question_sink.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

AnswerLetters readLetters(std::string_view text, std::size_t optionCount)
{
    const auto refused = [](std::string what, std::string mend) {
        return AnswerLetters{.options = {}, .wrong = std::move(what), .mend = std::move(mend)};
    };
    const std::string even = folded(text); // letters and signs in half width, no spaces
    AnswerLetters found;
    for (std::size_t at = 0; at < even.size();) {
        const bool isPause = std::string_view(even).substr(at).starts_with("、");
        if (isPause || std::string_view(",;/|.").find(even[at]) != std::string_view::npos) {
            at += isPause ? std::string_view("、").size() : 1;
            continue;
        }
        const int index = optionOfLetter(std::string_view(even).substr(at++, 1));
        if (index < 0)
            return refused("the answer " + inQuotes(text) + " is not made of letters", "write B, or A,C for several");
        if (static_cast<std::size_t>(index) >= optionCount)
            return refused("the answer " + inQuotes(text) + " names an option that is not there",
                           "write the letter of an option, or add the option");
        if (std::ranges::find(found.options, index) != found.options.end())
            return refused("the answer " + inQuotes(text) + " names an option twice", "write each letter once");
        found.options.push_back(index);
    }
    if (found.options.empty())
        return refused("the question has no right answer", "write its letter, such as B");
    return found;
}

} // namespace plaza::config
