// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_sink.h"

#include "config/picture_name.h"
#include "config/text.h"
#include "crypto/crypto.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <system_error>
#include <utility>

namespace plaza::config {

namespace {

constexpr std::size_t kLongestQuestion = 500;     ///< characters: what a grandparent reads before the time is up
constexpr std::size_t kLongestOption = 200;       ///< characters
constexpr std::size_t kLongestExplanation = 1000; ///< characters
constexpr std::size_t kLongestId = 64;            ///< characters
constexpr std::size_t kMostOptions = 8;           ///< that a kiosk's screen shows at once, A to H
constexpr std::size_t kMostLetters = 26;          ///< more options have no letter, and are a mistake
constexpr std::size_t kMostFindings = 1000;       ///< in one file
constexpr std::size_t kMostQuestions = 50'000;    ///< in one file

void tidy(std::string &text)
{
    text = composed(trimmed(text));
}

void tidy(core::LocalizedText &text)
{
    tidy(text.zh);
    tidy(text.en);
}

void tidy(core::Question &question)
{
    tidy(question.text);
    tidy(question.explanation);
    for (std::string *text : {&question.id, &question.category, &question.source, &question.picture})
        tidy(*text);
    for (core::Option &option : question.options) {
        tidy(option.text);
        tidy(option.feedback);
    }
}

/// From the words alone, so that a question moved to another file or category, or with its answer mended, stays itself.
std::string idFromWords(const core::Question &question)
{
    constexpr std::size_t kBytes = 8;
    crypto::Sha256 hash;
    hash.add(question.text.zh);
    for (const core::Option &option : question.options)
        hash.add("\x1F").add(option.text.zh);
    const crypto::Digest digest = hash.finish();
    return "q-" + crypto::toHex(crypto::ByteView(digest.bytes).first(kBytes));
}

/// Line breaks are welcome in a question.
std::optional<char32_t> forbiddenIn(std::string_view text)
{
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (const auto found = firstForbidden(text.substr(at, end - at)))
            return found;
        at = end + 1;
    }
    return std::nullopt;
}

bool hasRight(const core::Question &question)
{
    return std::ranges::any_of(question.options, &core::Option::right);
}

std::string letterOf(std::size_t option)
{
    constexpr std::size_t kLetters = 26;
    return option < kLetters ? std::string(1, static_cast<char>('A' + option)) : std::to_string(option + 1);
}

} // namespace

QuestionSink::QuestionSink(std::string shown, std::filesystem::path folder, BankResult &result)
    : m_shown(std::move(shown)), m_folder(std::move(folder)), m_result(result),
      m_findings(m_shown, result.problems, result.warnings)
{
}

void QuestionSink::error(Place at, std::string what, std::string mend)
{
    ++m_found;
    m_findings.error(at, std::move(what), std::move(mend));
}

void QuestionSink::warn(Place at, std::string what, std::string mend)
{
    ++m_found;
    m_findings.warn(at, std::move(what), std::move(mend));
}

bool QuestionSink::reject(Place at, std::string what, std::string mend)
{
    error(at, std::move(what), std::move(mend));
    return false;
}

void QuestionSink::refuse(std::string_view type, int line)
{
    ++m_questions;
    m_result.refused.push_back({std::string(type), m_shown, line});
}

bool QuestionSink::isFull() const
{
    return m_found >= kMostFindings || m_questions >= kMostQuestions;
}

void QuestionSink::finish()
{
    if (m_found >= kMostFindings)
        error({}, "there are more mistakes than these; the rest of the file was not read", "mend these first");
    else if (m_questions >= kMostQuestions)
        error({}, "the file has " + std::to_string(m_questions) + " questions or more, the rest was not read",
              "keep the best ones");
}

void QuestionSink::add(core::Question question, const std::vector<Place> &options)
{
    ++m_questions;
    question.file = m_shown;
    tidy(question);
    if (!isSound(question, options))
        return;
    if (question.id.empty())
        question.id = idFromWords(question);
    if (question.options.size() > kMostOptions)
        warn({question.line}, "there are " + std::to_string(question.options.size()) + " options",
             "keep at most " + std::to_string(kMostOptions) + ", so that they fit on the screen");
    m_result.questions.push_back(std::move(question));
}

bool QuestionSink::isSound(const core::Question &question, const std::vector<Place> &options)
{
    return hasGoodText(question) && hasGoodOptions(question, options) && hasItsPicture(question);
}

bool QuestionSink::hasGoodText(const core::Question &question)
{
    const Place at{question.line};
    if (question.text.zh.empty())
        return reject(at, "the question has no words", "write the question before its answers");
    for (const std::string *text : {&question.text.zh, &question.text.en}) {
        if (const std::size_t count = characterCount(*text); count > kLongestQuestion)
            return reject(at,
                          "the question has " + std::to_string(count) + " characters, the most is " +
                              std::to_string(kLongestQuestion),
                          "shorten it, or move a part into the explanation");
    }
    for (const std::string *text : {&question.explanation.zh, &question.explanation.en, &question.source}) {
        if (const std::size_t count = characterCount(*text); count > kLongestExplanation)
            return reject(at, "the explanation has " + std::to_string(count) + " characters",
                          "shorten it to at most " + std::to_string(kLongestExplanation));
    }
    const bool isGoodId = characterCount(question.id) <= kLongestId && question.id.find('\n') == std::string::npos;
    if (!isGoodId)
        return reject(at, "the id " + inQuotes(question.id) + " is too long",
                      "write at most " + std::to_string(kLongestId) + " characters on one line");
    std::vector<const std::string *> texts{&question.id,      &question.category,       &question.text.zh,
                                           &question.text.en, &question.explanation.zh, &question.explanation.en,
                                           &question.source};
    for (const core::Option &option : question.options)
        texts.insert(texts.end(), {&option.text.zh, &option.text.en, &option.feedback.zh, &option.feedback.en});
    for (const std::string *text : texts) {
        if (const auto character = forbiddenIn(*text))
            return reject(at,
                          "the question holds the character " + codePointName(*character) + ", which can't be shown",
                          "delete it, or type the text around " + inQuotes(*text) + " again");
    }
    return true;
}

bool QuestionSink::hasGoodOptions(const core::Question &question, const std::vector<Place> &options)
{
    if (question.type == core::QuestionType::Numeric)
        return true;
    const auto placeOf = [&](std::size_t option) {
        return option < options.size() ? options[option] : Place{question.line};
    };
    const auto &all = question.options;
    if (all.size() < 2)
        return reject({question.line}, "the question has fewer than two options", "write at least two");
    if (all.size() > kMostLetters)
        return reject({question.line}, "the question has " + std::to_string(all.size()) + " options",
                      "keep at most " + std::to_string(kMostOptions) + ", so that they fit on the screen");
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].text.zh.empty())
            return reject(placeOf(i), "option " + letterOf(i) + " has no words",
                          "write its text, or take the option away; a sign that belongs to the text needs a backslash "
                          "in GIFT: \\#");
        if (characterCount(all[i].text.zh) > kLongestOption || characterCount(all[i].text.en) > kLongestOption)
            return reject(placeOf(i), "option " + letterOf(i) + " is too long to be read on a kiosk",
                          "shorten it to at most " + std::to_string(kLongestOption) + " characters");
        for (std::size_t k = 0; k < i; ++k) {
            if (all[k].text.zh == all[i].text.zh)
                return reject(placeOf(i),
                              "options " + letterOf(k) + " and " + letterOf(i) +
                                  " are the same: " + inQuotes(all[i].text.zh),
                              "change one of them, or take it away");
        }
    }
    if (question.type != core::QuestionType::Ordering && !hasRight(question))
        return reject({question.line}, "the question has no right answer", "mark the option that is right");
    return true;
}

bool QuestionSink::hasItsPicture(const core::Question &question)
{
    if (question.picture.empty())
        return true;
    if (!isPictureName(question.picture))
        return reject({question.line},
                      "the picture " + inQuotes(question.picture) + " is not a picture's plain file name",
                      "name a .png, .jpg, .webp or .svg that stands beside this file, without a folder");
    std::error_code failure;
    const auto status = std::filesystem::symlink_status(m_folder / question.picture, failure);
    if (failure || !std::filesystem::is_regular_file(status))
        return reject({question.line}, "there is no picture " + inQuotes(question.picture) + " beside this file",
                      "copy it there, or mind capital letters in its name");
    return true;
}

std::vector<core::Option> trueFalseOptions(bool right)
{
    return {{.text = {"对", "True"}, .right = right, .feedback = {}},
            {.text = {"错", "False"}, .right = !right, .feedback = {}}};
}

std::optional<double> numberOf(std::string_view text)
{
    const std::string plain = narrowed(trimmed(text));
    const std::string_view digits = std::string_view(plain).substr(plain.starts_with('+') ? 1 : 0);
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    const bool isWhole = error == std::errc{} && end == digits.data() + digits.size();
    return isWhole && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

int optionOfLetter(std::string_view character)
{
    const std::string plain = narrowed(character);
    if (plain.size() != 1)
        return -1;
    const char c = plain.front();
    if (c >= 'a' && c <= 'z')
        return c - 'a';
    return c >= 'A' && c <= 'Z' ? c - 'A' : -1;
}

} // namespace plaza::config
