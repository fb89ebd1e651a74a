// SPDX-License-Identifier: GPL-3.0-or-later
// A quiz question as a plain value, whatever file it came from.
#pragma once

#include "core/event.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::core {

enum class QuestionType {
    Single,    ///< one option is chosen; it is right when that option is
    Multiple,  ///< right when exactly the right options are chosen
    TrueFalse, ///< two options: "对", then "错"
    Ordering,  ///< the options stand in their right order
    Numeric,   ///< a number between `least` and `most`
};

/// "single", "multiple", "truefalse", "ordering", "numeric".
std::string_view toString(QuestionType type);

struct Option {
    LocalizedText text;
    bool right = false;     ///< unused by Ordering
    LocalizedText feedback; ///< shown when this option was chosen; may be empty
    friend bool operator==(const Option &, const Option &) = default;
};

struct Question {
    std::string id; ///< stable over edits of the file, unique in the bank
    QuestionType type = QuestionType::Single;
    std::string category; ///< "认证认可", "a/b"; may be empty
    LocalizedText text;
    std::vector<Option> options; ///< at least two; Numeric has none
    double least = 0;            ///< Numeric
    double most = 0;             ///< Numeric, ≥ least
    LocalizedText explanation;   ///< shown after the answer; may be empty
    std::string source;          ///< where the explanation can be checked; may be empty
    std::string picture;         ///< file name beside `file` (in the package's quiz), or empty
    std::string file;            ///< where it was read …
    int line = 0;                ///< … 1-based; of its first line
    friend bool operator==(const Question &, const Question &) = default;
};

/// What a player answered: indices into `options` as the question holds them, in the order chosen (which counts for
/// Ordering alone), or a number. Both empty: no answer, the time was up.
struct Answer {
    std::vector<int> chosen;
    std::optional<double> number;
    friend bool operator==(const Answer &, const Answer &) = default;
};

/// Whether the answer is right. No answer is not, nor is one with an index that the question doesn't have, or twice.
bool isRight(const Question &question, const Answer &answer);

} // namespace plaza::core
