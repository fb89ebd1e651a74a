// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/question_bank.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fstream>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace plaza::tests {

/// Files of questions in a folder of their own, read as a bank.
inline config::BankResult bankOf(std::initializer_list<std::pair<std::string, std::string>> files)
{
    const TempDir dir;
    for (const auto &[name, bytes] : files)
        std::ofstream(dir / name, std::ios::binary) << bytes;
    return config::readBank(dir.path());
}

inline std::string listed(const config::BankResult &bank)
{
    std::string text;
    for (const auto &problem : bank.problems)
        text += "error " + problem.text() + "\n";
    for (const auto &problem : bank.warnings)
        text += "warning " + problem.text() + "\n";
    for (const auto &refused : bank.refused)
        text += "refused " + refused.type + " " + std::to_string(refused.line) + "\n";
    return text;
}

/// The bank of one file, which must be without a word of complaint.
inline config::BankResult cleanBankOf(const std::string &name, const std::string &bytes)
{
    config::BankResult bank = bankOf({{name, bytes}});
    INFO(listed(bank));
    CHECK((bank.problems.empty() && bank.warnings.empty()));
    return bank;
}

/// "2: the question has no right answer": the only error of the file, with its line.
inline std::string onlyError(const std::string &name, const std::string &bytes)
{
    const config::BankResult bank = bankOf({{name, bytes}});
    INFO(listed(bank));
    REQUIRE(bank.problems.size() == 1);
    CHECK_FALSE(bank.problems.front().mend.empty());
    return std::to_string(bank.problems.front().line) + ": " + bank.problems.front().what;
}

inline std::string onlyWarning(const std::string &name, const std::string &bytes)
{
    const config::BankResult bank = bankOf({{name, bytes}});
    INFO(listed(bank));
    REQUIRE(bank.warnings.size() == 1);
    CHECK_FALSE(bank.warnings.front().mend.empty());
    return std::to_string(bank.warnings.front().line) + ": " + bank.warnings.front().what;
}

/// The right options as letters: "AC".
inline std::string rightOf(const core::Question &question)
{
    std::string letters;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].right)
            letters += static_cast<char>('A' + i);
    }
    return letters;
}

} // namespace plaza::tests
