// SPDX-License-Identifier: GPL-3.0-or-later
// Where the readers of all formats put what they find: one place for what must be true of every question.
#pragma once

#include "config/findings.h"
#include "config/question_bank.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// Of one file. One thread.
class QuestionSink {
public:
    /// `shown` names the file in messages; pictures are looked for in `folder`.
    QuestionSink(std::string shown, std::filesystem::path folder, BankResult &result);

    void error(Place at, std::string what, std::string mend);
    void warn(Place at, std::string what, std::string mend);
    /// A question of a kind that is not asked.
    void refuse(std::string_view type, int line);

    /// Keeps the question, at `question.line`, tidied: texts trimmed and composed, an id where it has none. Or says
    /// what is wrong with it: no words, no right option, too few, two alike, a missing picture … `options`: where each
    /// option stands, or empty.
    void add(core::Question question, const std::vector<Place> &options = {});

    /// So much is wrong, or there is so much, that reading on tells nothing new; finish() says so.
    [[nodiscard]] bool isFull() const;
    void finish();

private:
    bool isSound(const core::Question &question, const std::vector<Place> &options);
    bool hasGoodOptions(const core::Question &question, const std::vector<Place> &options);
    bool hasGoodText(const core::Question &question);
    bool hasItsPicture(const core::Question &question);
    bool reject(Place at, std::string what, std::string mend);

    std::string m_shown;
    std::filesystem::path m_folder;
    BankResult &m_result;
    Findings m_findings;
    std::size_t m_found = 0;     ///< errors and warnings
    std::size_t m_questions = 0; ///< kept or refused
};

/// The two options of a true/false question; `right`: whether the statement is true.
std::vector<core::Option> trueFalseOptions(bool right);

/// A number as people write it in a file: "50", "-0.5", full-width too, finite. nullopt: it is none.
std::optional<double> numberOf(std::string_view text);

/// The option that a letter names: "A" or "a", full-width too, is 0. -1: no letter.
int optionOfLetter(std::string_view character);

} // namespace plaza::config
