// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_bank.h"

#include "config/bank_english.h"
#include "config/question_file.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <map>
#include <system_error>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace plaza::config {

namespace {

namespace fs = std::filesystem;

std::string lowerName(const fs::path &file)
{
    return folded(file.filename().string());
}

bool endsWithOneOf(const std::string &name, std::initializer_list<std::string_view> endings)
{
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

bool isQuestionFile(const std::string &name)
{
    return endsWithOneOf(name, {".gift", ".txt", ".xml", ".csv", ".xlsx"});
}

/// What may stand beside the questions without a word.
bool isKnownBeside(const std::string &name)
{
    return name == "quiz.toml" || name.starts_with("readme") || name.starts_with("license") || name.starts_with('.') ||
           name.starts_with("~$") || name == "thumbs.db" || name == "desktop.ini" ||
           endsWithOneOf(name, {".png", ".jpg", ".jpeg", ".webp", ".svg"});
}

void append(BankResult &all, BankResult &&one)
{
    const auto move = [](auto &to, auto &from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(all.questions, one.questions);
    move(all.refused, one.refused);
    move(all.problems, one.problems);
    move(all.warnings, one.warnings);
}

/// The same id twice: the later one goes, and both places are named.
void keepEachOnce(BankResult &bank)
{
    std::vector<core::Question> kept;
    kept.reserve(bank.questions.size()); // the map points into it
    std::unordered_map<std::string, const core::Question *> byId;
    for (core::Question &question : bank.questions) {
        const auto [it, isNew] = byId.try_emplace(question.id, nullptr);
        if (isNew) {
            it->second = &kept.emplace_back(std::move(question));
            continue;
        }
        const bool sameWords = question.text.zh == it->second->text.zh;
        bank.problems.push_back(
            {.file = question.file,
             .line = question.line,
             .what = (sameWords ? "the question " + inQuotes(question.text.zh) : "the id " + inQuotes(question.id)) +
                     " is there already, at " + it->second->file + ":" + std::to_string(it->second->line),
             .mend = "give it another id, or take one of the two away"});
    }
    bank.questions = std::move(kept);
}

void sortFindings(BankResult &bank)
{
    for (auto *found : {&bank.problems, &bank.warnings})
        std::ranges::stable_sort(*found, {}, [](const Problem &each) { return std::tie(each.file, each.line); });
}

/// "bank.en.gift" → "bank.gift"; empty: not an English file.
std::string chineseNameOf(const fs::path &file)
{
    std::string name = file.filename().string();
    const std::size_t mark = name.rfind(".en.");
    if (mark == std::string::npos || mark == 0)
        return {};
    return name.erase(mark, std::string_view(".en").size());
}

} // namespace

BankResult readQuestions(const fs::path &file)
{
    return readBankFiles({file});
}

std::vector<fs::path> bankFiles(const fs::path &dir, std::vector<Problem> &problems, std::vector<Problem> &warnings)
{
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator it(dir, failure), end; !failure && it != end; it.increment(failure)) {
        const std::string name = lowerName(it->path());
        std::error_code ignored;
        if (isKnownBeside(name))
            continue;
        if (isQuestionFile(name) && !fs::is_directory(it->path(), ignored))
            files.push_back(it->path());
        else
            warnings.push_back({.file = it->path().generic_string(),
                                .what = "this is no file of questions and was not read",
                                .mend = "questions stand in .gift, .txt, .xml, .csv or .xlsx files of this folder"});
    }
    if (failure)
        problems.push_back({.file = dir.generic_string(),
                            .what = "the folder can't be read: " + failure.message(),
                            .mend = "name the folder that holds the questions"});
    std::ranges::sort(files);
    for (const fs::path &file : files) {
        const std::string base = chineseNameOf(file);
        if (!base.empty() && std::ranges::find(files, file.parent_path() / base) == files.end())
            warnings.push_back({.file = file.generic_string(),
                                .what = "there is no " + base + " that this could be the English of",
                                .mend = "name the two files alike, or take .en out of the name"});
    }
    return files;
}

BankResult readBankFiles(const std::vector<fs::path> &files)
{
    std::map<fs::path, BankResult> english; ///< by the file whose English it is
    BankResult bank;
    const auto isListed = [&](const fs::path &file) {
        return std::ranges::find(files, file) != files.end();
    };
    for (const fs::path &file : files) {
        const std::string base = chineseNameOf(file);
        if (!base.empty() && isListed(file.parent_path() / base))
            english.emplace(file.parent_path() / base, readQuestionFile(file));
    }
    for (const fs::path &file : files) {
        const std::string base = chineseNameOf(file);
        if (!base.empty() && english.contains(file.parent_path() / base))
            continue;
        BankResult one = readQuestionFile(file);
        if (const auto it = english.find(file); it != english.end())
            addEnglish(one, std::move(it->second));
        append(bank, std::move(one));
    }
    keepEachOnce(bank);
    sortFindings(bank);
    return bank;
}

BankResult readBank(const fs::path &dir)
{
    BankResult found;
    const std::vector<fs::path> files = bankFiles(dir, found.problems, found.warnings);
    BankResult bank = readBankFiles(files);
    append(bank, std::move(found));
    sortFindings(bank);
    return bank;
}

} // namespace plaza::config
