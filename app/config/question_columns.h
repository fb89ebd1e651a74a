// SPDX-License-Identifier: GPL-3.0-or-later
// The header row of a table of questions: which column means what.
#pragma once

#include "config/table.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

enum class AskField {
    Id,
    Type,
    Category,
    Question,
    Answer,
    Explanation,
    Source,
    Picture,
    QuestionEn,
    ExplanationEn,
    OptionA,                 ///< eight of them, A to H
    OptionAEn = OptionA + 8, ///< and eight in English
    Count = OptionAEn + 8,
};
inline constexpr std::size_t kAskOptions = 8;
[[nodiscard]] AskField optionField(std::size_t option, bool english);
/// Chinese and English, for messages: "题目/question".
[[nodiscard]] std::string bothNamesOf(AskField field);

/// What a header cell means; case, width, spaces and remarks in brackets do not count, （英文）, _en or (en) at its end
/// makes it the English column: "选项A（英文）", "question_en", "题目/question*".
[[nodiscard]] std::optional<AskField> askFieldOf(std::string_view header);

struct AskColumns {
    std::array<int, static_cast<std::size_t>(AskField::Count)> column{}; ///< 1-based; 0: the file has no such column
    int count = 0;                                                       ///< the last column with a header
    std::vector<int> unknown;                                            ///< columns with a header that we don't know
    std::vector<std::pair<int, AskField>> again;                         ///< columns that mean what an earlier one does

    [[nodiscard]] int of(AskField field) const { return column[static_cast<std::size_t>(field)]; }
    [[nodiscard]] int known() const;
    /// A question and an answer: less is no header.
    [[nodiscard]] bool isHeader() const { return of(AskField::Question) > 0 && of(AskField::Answer) > 0; }
};
[[nodiscard]] AskColumns askColumnsOf(const TableRow &header);

} // namespace plaza::config
