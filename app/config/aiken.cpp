// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/aiken.h"

#include "config/answer_letters.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace plaza::config {

namespace {

enum class Key { Answer, Id, Category, Explanation, Source };

struct Word {
    Key key;
    std::string_view folded;
};
constexpr std::array<Word, 13> kWords{{{Key::Answer, "answer"},
                                       {Key::Answer, "答案"},
                                       {Key::Answer, "正确答案"},
                                       {Key::Id, "编号"},
                                       {Key::Id, "id"},
                                       {Key::Category, "分类"},
                                       {Key::Category, "category"},
                                       {Key::Explanation, "讲解"},
                                       {Key::Explanation, "解析"},
                                       {Key::Explanation, "explanation"},
                                       {Key::Source, "来源"},
                                       {Key::Source, "出处"},
                                       {Key::Source, "source"}}};

struct Keyed {
    Key key;
    std::string_view value;
};

/// "答案：B" → Answer, "B"; nullopt: no word of ours before a colon.
std::optional<Keyed> keyedLine(std::string_view line)
{
    constexpr std::size_t kLongestWord = 32; ///< bytes
    constexpr std::string_view kWide = "：";
    const std::size_t narrow = line.find(':');
    const std::size_t wide = line.find(kWide);
    const std::size_t colon = std::min(narrow, wide);
    if (colon > kLongestWord) // or there is none
        return std::nullopt;
    const std::string word = folded(line.substr(0, colon));
    const auto *const it = std::ranges::find(kWords, std::string_view(word), &Word::folded);
    if (it == kWords.end())
        return std::nullopt;
    return Keyed{it->key, trimmed(line.substr(colon + (colon == wide ? kWide.size() : 1)))};
}

struct OptionLine {
    int index = 0; ///< of its letter, A is 0
    std::string_view text;
    bool isLoose = false; ///< "U.S. law": could be words as well
};

/// "A. text", "A) text", "A、text", full-width letters and signs too; nullopt: something else.
std::optional<OptionLine> optionLine(std::string_view line)
{
    const std::size_t first = line.starts_with("\xEF\xBC") ? 3 : 1; // U+FF21 … U+FF3A
    const std::string_view letter = line.substr(0, first);
    const int index = optionOfLetter(letter);
    if (index < 0 || narrowed(letter) >= "a")
        return std::nullopt;
    static constexpr std::array<std::string_view, 6> kMarks{".", ")", "、", "．", "）", "。"};
    const std::string_view rest = line.substr(first);
    const auto *const mark =
        std::ranges::find_if(kMarks, [&](std::string_view each) { return rest.starts_with(each); });
    if (mark == kMarks.end())
        return std::nullopt;
    const std::string_view text = rest.substr(mark->size());
    const bool isLoose = !text.empty() && text.front() > ' ' && isAscii(text.substr(0, 1));
    return OptionLine{index, trimmed(text), isLoose};
}

template <class Visit> void forEachLine(std::string_view text, Visit visit)
{
    int number = 0;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        if (!visit(trimmed(text.substr(at, end - at)), ++number))
            return;
        at = end + 1;
    }
}

class AikenReader {
public:
    explicit AikenReader(QuestionSink &sink) : m_sink(sink) {}

    void read(std::string_view text)
    {
        forEachLine(text, [&](std::string_view line, int number) {
            if (line.empty())
                m_afterGap = true;
            else
                take(line, number);
            return !m_sink.isFull();
        });
        finish();
    }

private:
    enum class State { Nothing, Words, Options, Answered };

    void take(std::string_view line, int number)
    {
        const bool afterGap = std::exchange(m_afterGap, false);
        if (const auto keyed = keyedLine(line))
            return takeKeyed(*keyed, number);
        const auto option = optionLine(line);
        const bool expectsOption = m_state == State::Words || m_state == State::Options;
        if (option && (expectsOption || (option->index == 0 && !option->isLoose)))
            return takeOption(*option, number);
        takeWords(line, number, afterGap);
    }

    void takeKeyed(const Keyed &keyed, int number)
    {
        switch (keyed.key) {
        case Key::Answer:
            return takeAnswer(keyed.value, number);
        case Key::Id:
        case Key::Category:
            if (m_state != State::Nothing)
                finish();
            (keyed.key == Key::Id ? m_question.id : m_question.category) = keyed.value;
            return;
        case Key::Explanation:
        case Key::Source:
            if (m_state != State::Answered)
                return m_sink.error({number}, "an explanation or source stands before the answer",
                                    "write it below the question's 答案 (ANSWER) line");
            (keyed.key == Key::Source ? m_question.source : m_question.explanation.zh) = keyed.value;
            return;
        }
    }

    void takeWords(std::string_view line, int number, bool afterGap)
    {
        if (m_state == State::Words && !afterGap) {
            spoil({number}, "the question goes on on a second line", "write it on one line, the options below it");
            return;
        }
        if (m_state == State::Options && !afterGap) {
            spoil({number}, "this line is neither an option nor an answer",
                  "write each option on one line, then 答案：A (ANSWER: A)");
            return;
        }
        if (m_state != State::Nothing)
            finish();
        m_question.text.zh = line;
        m_question.line = number;
        m_state = State::Words;
    }

    void takeOption(const OptionLine &option, int number)
    {
        if (m_state == State::Nothing || m_state == State::Answered) {
            finish();
            m_question.line = number;
            spoil({number}, "there is no question above these options", "write the question on the line before A");
        }
        m_state = State::Options;
        if (option.index != static_cast<int>(m_question.options.size()))
            spoil({number}, "the options' letters do not follow one another",
                  "letter them A, B, C … in this order, and leave none out");
        m_question.options.push_back({.text = {std::string(option.text), {}}, .right = false, .feedback = {}});
        m_places.push_back({number});
    }

    void takeAnswer(std::string_view value, int number)
    {
        if (m_state == State::Nothing || m_state == State::Answered) {
            m_sink.error({number}, "there is no question above this answer",
                         "write a question and its options before it");
            return;
        }
        const auto answer = readLetters(value, m_question.options.size());
        if (!answer.wrong.empty())
            spoil({number}, answer.wrong, answer.mend);
        for (const int index : answer.options)
            m_question.options[static_cast<std::size_t>(index)].right = true;
        if (answer.options.size() > 1)
            m_question.type = core::QuestionType::Multiple;
        m_state = State::Answered;
    }

    /// The question is not kept; its first mistake is told, the others mostly follow from it.
    void spoil(Place at, std::string what, std::string mend)
    {
        if (!m_isSpoiled)
            m_sink.error(at, std::move(what), std::move(mend));
        m_isSpoiled = true;
    }

    void finish()
    {
        if (m_state == State::Words || m_state == State::Options)
            spoil({m_question.line}, "the question has no answer",
                  "write 答案：A (ANSWER: A) on the line below its options");
        if (m_state != State::Nothing && !m_isSpoiled)
            m_sink.add(std::move(m_question), m_places);
        m_question = {};
        m_places.clear();
        m_isSpoiled = false;
        m_state = State::Nothing;
    }

    QuestionSink &m_sink;
    State m_state = State::Nothing;
    core::Question m_question;
    std::vector<Place> m_places;
    bool m_isSpoiled = false;
    bool m_afterGap = false;
};

} // namespace

bool looksLikeAiken(std::string_view text)
{
    int answers = 0;
    int options = 0;
    int braces = 0;
    forEachLine(text, [&](std::string_view line, int) {
        const auto keyed = keyedLine(line);
        answers += keyed && keyed->key == Key::Answer ? 1 : 0;
        options += optionLine(line) ? 1 : 0;
        braces += line.find('{') != std::string_view::npos ? 1 : 0;
        return true;
    });
    return answers > 0 ? answers >= braces : options > 1 && braces == 0;
}

void readAiken(std::string_view text, QuestionSink &sink)
{
    AikenReader(sink).read(text);
}

} // namespace plaza::config
