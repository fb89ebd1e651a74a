// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/question.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

namespace plaza::core {

std::string_view toString(QuestionType type)
{
    switch (type) {
    case QuestionType::Single:
        return "single";
    case QuestionType::Multiple:
        return "multiple";
    case QuestionType::TrueFalse:
        return "truefalse";
    case QuestionType::Ordering:
        return "ordering";
    case QuestionType::Numeric:
        return "numeric";
    }
    return {};
}

bool isRight(const Question &question, const Answer &answer)
{
    const auto count = static_cast<int>(question.options.size());
    std::vector<int> chosen = answer.chosen;
    std::ranges::sort(chosen);
    if (!chosen.empty() &&
        (chosen.front() < 0 || chosen.back() >= count || std::ranges::adjacent_find(chosen) != chosen.end()))
        return false;
    const auto right = [&](int option) {
        return question.options[static_cast<std::size_t>(option)].right;
    };
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::TrueFalse:
        return chosen.size() == 1 && right(chosen.front());
    case QuestionType::Multiple:
        return !chosen.empty() && std::ranges::all_of(chosen, right) &&
               std::cmp_equal(chosen.size(), std::ranges::count_if(question.options, &Option::right));
    case QuestionType::Ordering: {
        std::vector<int> order(question.options.size());
        std::iota(order.begin(), order.end(), 0);
        return answer.chosen == order;
    }
    case QuestionType::Numeric:
        return answer.number && *answer.number >= question.least && *answer.number <= question.most;
    }
    return false;
}

} // namespace plaza::core
