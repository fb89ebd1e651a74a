// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/bank_english.h"

#include "config/text.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace plaza::config {

namespace {

using core::Question;

std::string placeOf(const Question &question)
{
    return question.file + ":" + std::to_string(question.line);
}

/// What keeps the two from being one question; empty: nothing.
std::string misfit(const Question &chinese, const Question &english)
{
    if (chinese.type != english.type)
        return "is of another type";
    if (chinese.options.size() != english.options.size())
        return "has " + std::to_string(english.options.size()) + " options instead of " +
               std::to_string(chinese.options.size());
    if (!std::ranges::equal(chinese.options, english.options, {}, &core::Option::right, &core::Option::right))
        return "marks other options as right";
    if (chinese.least != english.least || chinese.most != english.most)
        return "takes other numbers for right";
    return {};
}

/// The English file's only language stands where a reader puts it: in `zh`.
void take(std::string &en, const std::string &words)
{
    if (!words.empty())
        en = words;
}

void merge(Question &chinese, const Question &english)
{
    take(chinese.text.en, english.text.zh);
    take(chinese.explanation.en, english.explanation.zh);
    for (std::size_t i = 0; i < chinese.options.size(); ++i) {
        if (chinese.type != core::QuestionType::TrueFalse)
            take(chinese.options[i].text.en, english.options[i].text.zh);
        take(chinese.options[i].feedback.en, english.options[i].feedback.zh);
    }
}

} // namespace

void addEnglish(BankResult &bank, BankResult english)
{
    std::unordered_map<std::string, Question *> byId;
    for (Question &question : bank.questions)
        byId.emplace(question.id, &question);
    const auto warn = [&](const Question &at, std::string what, std::string mend) {
        bank.warnings.push_back({.file = at.file, .line = at.line, .what = std::move(what), .mend = std::move(mend)});
    };
    for (const Question &each : english.questions) {
        const auto it = byId.find(each.id);
        if (it == byId.end() || it->second == nullptr) {
            warn(each, "the Chinese file has no question " + inQuotes(each.id) + " that this is the English of",
                 "give both the same id, each once");
            continue;
        }
        Question &chinese = *std::exchange(it->second, nullptr);
        const std::string why = misfit(chinese, each);
        if (why.empty())
            merge(chinese, each);
        else
            warn(each, "the English of " + inQuotes(each.id) + " " + why + ": " + placeOf(chinese),
                 "write the same type, options and answer in both files, in the same order");
    }
    for (const auto &[id, question] : byId) {
        if (question != nullptr && question->text.en.empty())
            warn(*question, "the English file has no question " + inQuotes(id), "add it there, with the same id");
    }
    const auto move = [](auto &to, auto &from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(bank.refused, english.refused);
    move(bank.problems, english.problems);
    move(bank.warnings, english.warnings);
}

} // namespace plaza::config
