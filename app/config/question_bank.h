// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of a quiz, from the files that organisers have: GIFT, Aiken, Moodle XML, CSV and XLSX.
#pragma once

#include "config/problem.h"
#include "core/question.h"

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::config {

/// A sound question of a kind that a kiosk can't ask: an answer in words can't be judged fairly by a machine.
struct RefusedQuestion {
    std::string type; ///< "shortanswer", "description", "essay", "matching", "cloze"; else Moodle's own name
    std::string file;
    int line = 0; ///< 1-based; of its first line
    friend bool operator==(const RefusedQuestion &, const RefusedQuestion &) = default;
};

/// What files of questions hold. A question with an error is in `problems` and not in `questions`; nothing is guessed.
struct BankResult {
    std::vector<core::Question> questions; ///< in the files' order
    std::vector<RefusedQuestion> refused;
    std::vector<Problem> problems; ///< each must be mended before the bank can be played
    std::vector<Problem> warnings; ///< what was probably meant otherwise, with the remedy
};

/// Reads one file, of at most 5 MiB, by its content; its ending only tells a CSV from the texts. UTF-8, UTF-16 and
/// GB18030 (GBK) are told apart. A question without an id of its own gets one from its words and options: the same
/// question has the same id in every file and place. A picture must stand beside the file. Any thread; throws only
/// std::bad_alloc.
BankResult readQuestions(const std::filesystem::path &file);

/// The files of questions in the folder `dir` (the `quiz` of an event package), by name. quiz.toml, papers (README,
/// LICENSE) and pictures are left out; a warning tells what else was not read.
std::vector<std::filesystem::path> bankFiles(const std::filesystem::path &dir, std::vector<Problem> &problems,
                                             std::vector<Problem> &warnings);

/// readQuestions for each of them, as one bank. FILE.en.EXT beside FILE.EXT (bank.en.csv, bank.csv) holds the English
/// words of its questions, matched by id: text, options by their order, feedback, explanation. Where the two don't fit
/// is a warning, and that question stays Chinese. An id twice in the bank is an error that names both places.
BankResult readBankFiles(const std::vector<std::filesystem::path> &files);

/// bankFiles, then readBankFiles.
BankResult readBank(const std::filesystem::path &dir);

} // namespace plaza::config
