// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_values.h"

#include "config/question_sink.h"
#include "config/text.h"

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace plaza::config {

namespace {

bool isOneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, word) != words.end();
}

/// The two numbers on either side of the sign.
std::optional<std::pair<double, double>> halvesOf(std::string_view text, std::string_view sign)
{
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos)
        return std::nullopt;
    const auto first = numberOf(text.substr(0, at));
    const auto second = numberOf(text.substr(at + sign.size()));
    return first && second ? std::optional(std::pair(*first, *second)) : std::nullopt;
}

} // namespace

std::optional<core::QuestionType> typeOf(std::string_view word)
{
    if (isOneOf(word, {"单选", "单选题", "单项选择", "单项选择题", "single", "singlechoice"}))
        return core::QuestionType::Single;
    if (isOneOf(word, {"多选", "多选题", "多项选择", "多项选择题", "multiple", "multiplechoice"}))
        return core::QuestionType::Multiple;
    if (isOneOf(word, {"判断", "判断题", "truefalse", "true/false"}))
        return core::QuestionType::TrueFalse;
    if (isOneOf(word, {"排序", "排序题", "ordering", "order"}))
        return core::QuestionType::Ordering;
    if (isOneOf(word, {"数字", "数字题", "数值", "数值题", "numeric", "numerical", "number"}))
        return core::QuestionType::Numeric;
    return std::nullopt;
}

std::string_view refusedTypeOf(std::string_view word)
{
    if (isOneOf(word, {"简答", "简答题", "shortanswer"}))
        return "shortanswer";
    if (isOneOf(word, {"问答", "问答题", "论述", "论述题", "essay"}))
        return "essay";
    if (isOneOf(word, {"匹配", "匹配题", "连线", "连线题", "配对", "matching"}))
        return "matching";
    if (isOneOf(word, {"填空", "填空题", "完形填空", "cloze"}))
        return "cloze";
    return isOneOf(word, {"说明文字", "材料", "description"}) ? "description" : "";
}

std::optional<bool> truthOf(std::string_view text)
{
    const std::string word = folded(text);
    if (isOneOf(word, {"对", "√", "✓", "✔", "t", "true", "正确", "是"}))
        return true;
    if (isOneOf(word, {"错", "×", "✗", "✘", "f", "false", "错误", "否"}))
        return false;
    return std::nullopt;
}

std::optional<NumberRange> rangeOf(std::string_view text)
{
    const std::string even = narrowed(text);
    if (const auto value = numberOf(even))
        return NumberRange{*value, *value};
    if (const auto range = halvesOf(even, ".."); range && range->first <= range->second)
        return NumberRange{range->first, range->second};
    if (const auto around = halvesOf(even, "±"); around && around->second >= 0)
        return NumberRange{around->first - around->second, around->first + around->second};
    return std::nullopt;
}

} // namespace plaza::config
