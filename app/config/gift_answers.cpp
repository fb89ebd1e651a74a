// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/gift.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <regex>
#include <string>
#include <utility>

namespace plaza::config {

namespace {

constexpr auto kNone = std::string_view::npos;

/// One answer of a choice, as written.
struct Item {
    bool isRight = false; ///< begins with =
    std::optional<double> weight;
    std::string text;
    std::string feedback;
    int line = 0;
};

/// "%50%Paris" → 50, and the text after it. Moodle's own rule: digits, at most one dot.
std::optional<double> takeWeight(std::string_view &text)
{
    const std::size_t end = text.starts_with('%') ? text.find('%', 1) : kNone;
    constexpr std::size_t kLongest = 12;
    if (end > kLongest) // or there is none
        return std::nullopt;
    const std::string_view inner = text.substr(1, end - 1);
    const auto weight = isAscii(inner) ? numberOf(inner) : std::nullopt;
    if (weight)
        text = trimmed(text.substr(end + 1));
    return weight;
}

/// "Correct%100%", "Correct ％100％": people write the weight where they would say it.
bool endsWithWeight(std::string_view text)
{
    const std::string even = narrowed(text.substr(text.size() - std::min<std::size_t>(text.size(), 24)));
    static const std::regex kWeight(R"(%-?[0-9]+(\.[0-9]+)?%\s*$)");
    return even.find('%') != std::string::npos && std::regex_search(even, kWeight);
}

Item readItem(GiftPiece piece, bool isRight, bool html, QuestionSink &sink)
{
    Item item{.isRight = isRight, .line = piece.line};
    std::string_view text = piece.text;
    item.weight = takeWeight(text);
    const std::size_t hash = text.find('#');
    const std::string_view words = trimmed(text.substr(0, hash));
    if (endsWithWeight(words))
        sink.warn({piece.line}, "the weight in " + inQuotes(words) + " stands after the text and counts as text",
                  "write it right after the sign: ~%50%text");
    else if (!item.weight && (words.starts_with('%') || words.starts_with("％")))
        sink.warn({piece.line}, "the weight in " + inQuotes(words) + " can't be read and counts as text",
                  "write it as ~%50%text with half-width signs");
    item.text = readGiftText(words, html);
    if (hash != kNone)
        item.feedback = readGiftText(text.substr(hash + 1), html);
    return item;
}

/// The answers of a choice: each begins with = or ~. A piece before the first sign counts as wrong, as in Moodle.
std::vector<Item> readItems(GiftPiece answers, bool html, QuestionSink &sink)
{
    std::vector<Item> items;
    std::size_t begin = 0;
    bool isRight = false;
    bool hasSign = false;
    while (begin <= answers.text.size()) {
        const std::size_t sign = std::min(answers.text.find_first_of("=~", begin), answers.text.size());
        const GiftPiece piece = answers.part(begin, sign);
        constexpr std::size_t kEnough = 30; // the sink refuses fewer
        if (!hasSign && !piece.text.empty() && !piece.text.starts_with("＝") && !piece.text.starts_with("～"))
            sink.warn({piece.line}, "the first answer " + inQuotes(piece.text) + " has no sign and counts as wrong",
                      "write = before a right answer, ~ before a wrong one");
        if (items.size() < kEnough && (hasSign || !piece.text.empty()))
            items.push_back(readItem(piece, isRight, html, sink));
        if (sign == answers.text.size())
            break;
        isRight = answers.text[sign] == '=';
        hasSign = true;
        begin = sign + 1;
    }
    return items;
}

/// An = inside a word, beside another right answer, is mostly meant as the sign itself: href="…", E=mc².
void warnOfEqualsInside(GiftPiece answers, QuestionSink &sink)
{
    const std::string_view text = answers.text;
    if (std::ranges::count(text, '=') < 2)
        return;
    for (std::size_t at = text.find('='); at != kNone; at = text.find('=', at + 1)) {
        const char before = at == 0 ? ' ' : text[at - 1];
        const bool inWord = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
        if (inWord)
            return sink.warn({answers.lineAt(at)}, "an = inside a word begins a right answer of its own",
                             "write \\= where the sign belongs to the text");
    }
}

void readChoice(core::Question question, GiftPiece answers, bool html, QuestionSink &sink)
{
    warnOfEqualsInside(answers, sink);
    const std::vector<Item> items = readItems(answers, html, sink);
    const bool single = answers.text.find('=') != kNone;
    question.type = single ? core::QuestionType::Single : core::QuestionType::Multiple;
    double sum = 0;
    std::vector<Place> places;
    for (const Item &item : items) {
        const double weight = item.weight.value_or(0);
        const bool right = single ? item.isRight && item.weight.value_or(100) > 0 : weight > 0;
        sum += std::max(weight, 0.0);
        if (single && !item.isRight && weight > 0)
            sink.warn({item.line}, "a part of the points for " + inQuotes(item.text) + " can't be given: it is wrong",
                      "with several right answers begin each with ~%50% or the like, and none with =");
        question.options.push_back({.text = {item.text, {}}, .right = right, .feedback = {item.feedback, {}}});
        places.push_back({item.line});
    }
    if (!single && sum > 0 && std::abs(sum - 100) > 1)
        sink.warn({question.line}, "the weights of the right answers do not add up to 100",
                  "write ~%50% for each of two, ~%33.33333% for each of three");
    sink.add(std::move(question), places);
}

struct Range {
    double least = 0;
    double most = 0;
};

/// "50", "50:2", "49..51"; nullopt when it is none of these.
std::optional<Range> giftRange(std::string_view text)
{
    const std::size_t dots = text.find("..");
    if (dots != kNone) {
        const auto least = numberOf(text.substr(0, dots));
        const auto most = numberOf(text.substr(dots + 2));
        return least && most && *least <= *most ? std::optional(Range{*least, *most}) : std::nullopt;
    }
    const std::size_t colon = text.find(':');
    const auto value = numberOf(text.substr(0, colon));
    const auto tolerance = colon == kNone ? std::optional(0.0) : numberOf(text.substr(colon + 1));
    if (!value || !tolerance || *tolerance < 0)
        return std::nullopt;
    return Range{*value - *tolerance, *value + *tolerance};
}

void readNumeric(core::Question question, GiftPiece answers, bool html, QuestionSink &sink)
{
    question.type = core::QuestionType::Numeric;
    std::vector<Item> items;
    if (answers.text.find('=') != kNone)
        items = readItems(answers, html, sink);
    else
        items.push_back(readItem(answers, true, html, sink));
    std::erase_if(items, [](const Item &item) { return !item.isRight; });
    const auto partly = std::ranges::remove_if(items, [](const Item &item) { return item.weight.value_or(100) < 100; });
    if (!partly.empty())
        sink.warn({partly.front().line}, "a part of the points for a number near by can't be given: it is wrong",
                  "give the right number's range with all that is right");
    items.erase(partly.begin(), partly.end());
    if (items.size() > 1)
        return sink.error({items[1].line}, "the question has several right numbers", "write one range: {#49..51}");
    const auto range = items.empty() ? std::nullopt : giftRange(items.front().text);
    if (!range)
        return sink.error({answers.line},
                          "this is no number, nor a number with a tolerance, nor a range from low to high",
                          "write {#50}, {#50:2} or {#48..52}");
    question.least = range->least;
    question.most = range->most;
    if (question.explanation.zh.empty())
        question.explanation.zh = items.front().feedback;
    sink.add(std::move(question));
}

/// What stands before the feedback: "T" of "T#wrong#right".
std::string headOf(std::string_view answers)
{
    constexpr std::size_t kLongest = 32;
    const std::size_t end = std::min(answers.find('#'), answers.size());
    return end > kLongest ? std::string{} : folded(answers.substr(0, end));
}

bool isOneOf(const std::string &word, std::initializer_list<std::string_view> words)
{
    return std::ranges::find(words, std::string_view(word)) != words.end();
}

void readTrueFalse(core::Question question, GiftPiece answers, bool html, QuestionSink &sink)
{
    question.type = core::QuestionType::TrueFalse;
    const bool isTrue = isOneOf(headOf(answers.text), {"t", "true"});
    question.options = trueFalseOptions(isTrue);
    core::Option &right = question.options[isTrue ? 0 : 1];
    core::Option &wrong = question.options[isTrue ? 1 : 0];
    const std::size_t first = answers.text.find('#');
    const std::size_t second = first == kNone ? kNone : answers.text.find('#', first + 1);
    if (first != kNone)
        wrong.feedback.zh =
            readGiftText(answers.text.substr(first + 1, second == kNone ? kNone : second - first - 1), html);
    if (second != kNone)
        right.feedback.zh = readGiftText(answers.text.substr(second + 1), html);
    static constexpr std::array<std::string_view, 4> kPraise{"correct", "right!", "正确", "答对"};
    const std::string told = folded(wrong.feedback.zh);
    if (std::ranges::any_of(kPraise, [&](std::string_view word) { return told.starts_with(word); }))
        sink.warn({question.line},
                  "the first feedback " + inQuotes(wrong.feedback.zh) + " is shown to who answered wrong",
                  "write {T#for a wrong answer#for a right one}");
    sink.add(std::move(question));
}

} // namespace

void readGiftAnswers(core::Question question, GiftPiece answers, bool html, QuestionSink &sink)
{
    constexpr std::string_view kGeneral = "####";
    if (const std::size_t general = answers.text.rfind(kGeneral); general != kNone) {
        question.explanation.zh = readGiftText(answers.text.substr(general + kGeneral.size()), html);
        answers = answers.part(0, general);
    }
    if (answers.text.empty())
        return sink.refuse("essay", question.line);
    if (answers.text.starts_with('#'))
        return readNumeric(std::move(question), answers.part(1), html, sink);
    if (answers.text.find('~') != kNone)
        return readChoice(std::move(question), answers, html, sink);
    if (answers.text.find('=') != kNone && answers.text.find("->") != kNone)
        return sink.refuse("matching", question.line);
    const std::string head = headOf(answers.text);
    if (isOneOf(head, {"t", "true", "f", "false"}))
        return readTrueFalse(std::move(question), answers, html, sink);
    if (isOneOf(head, {"对", "错", "√", "×", "正确", "错误", "是", "否"}))
        sink.warn({answers.line}, "GIFT takes " + inQuotes(answers.text) + " for the words that a player must type",
                  "write {T} for true, {F} for false");
    sink.refuse("shortanswer", question.line);
}

} // namespace plaza::config
