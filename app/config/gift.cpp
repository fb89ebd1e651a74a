// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/gift.h"

#include "config/text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace plaza::config {

namespace {

constexpr auto kNone = std::string_view::npos;

/// The lines between two empty ones.
struct Block {
    std::string text;     ///< without comments, which leave empty lines
    int line = 0;         ///< of the first character of `text`
    std::string comments; ///< their lines
    int lastComment = 0;
};

/// "[id:cert-01]" → "cert-01"
std::string tagOf(std::string_view comments, std::string_view tag)
{
    const std::size_t begin = comments.find(tag);
    const std::size_t end = begin == kNone ? kNone : comments.find(']', begin);
    if (end == kNone)
        return {};
    return std::string(trimmed(comments.substr(begin + tag.size(), end - begin - tag.size())));
}

/// "$course$/top/a/b" → "a/b"
std::string categoryOf(std::string_view path)
{
    path = trimmed(path);
    if (path.starts_with('$')) {
        const std::size_t end = path.find('/');
        path = end == kNone ? std::string_view{} : path.substr(end + 1);
    }
    if (path == "top" || path.starts_with("top/"))
        path.remove_prefix(std::min(path.size(), std::string_view("top/").size()));
    bool html = false;
    return readGiftText(path, html);
}

std::size_t lineStartWith(std::string_view text, std::string_view begin)
{
    if (text.starts_with(begin))
        return 0;
    const std::size_t at = text.find("\n" + std::string(begin));
    return at == kNone ? kNone : at + 1;
}

/// "{1:MULTICHOICE:…}", Moodle's cloze, which GIFT does not know: its answers would pass for a choice.
bool isCloze(std::string_view answers)
{
    answers.remove_prefix(std::min(answers.find_first_not_of("0123456789"), answers.size()));
    const std::size_t end = answers.starts_with(':') ? answers.find(':', 1) : kNone;
    return end != kNone && end > 1 &&
           std::ranges::all_of(answers.substr(1, end - 1), [](char c) { return (c >= 'A' && c <= 'Z') || c == '_'; });
}

std::string inLine(int line)
{
    return "in line " + std::to_string(line);
}

class GiftReader {
public:
    explicit GiftReader(QuestionSink &sink) : m_sink(sink) {}

    void read(std::string_view text)
    {
        int number = 0;
        Block block;
        for (std::size_t at = 0; at <= text.size() && !m_sink.isFull();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            take(trimmed(text.substr(at, end - at)), ++number, block);
            at = end + 1;
        }
        finish(block);
    }

private:
    void take(std::string_view line, int number, Block &block)
    {
        if (line.empty())
            return finish(block);
        const bool isComment = line.starts_with("//");
        if (isComment) {
            block.comments.append(line).append("\n");
            block.lastComment = number;
        }
        const bool isFirst = block.text.empty();
        if (isComment && isFirst)
            return;
        if (isFirst)
            block.line = number;
        block.text += isFirst ? "" : "\n";
        block.text += isComment ? std::string_view{} : line;
    }

    void finish(Block &block)
    {
        constexpr std::size_t kLargest = 64 * 1024; // no question; not worth a closer look
        if (block.text.size() > kLargest)
            m_sink.error({block.line}, "the question has " + std::to_string(block.text.size()) + " bytes",
                         "put an empty line between two questions, and shorten them");
        else if (!block.text.empty() && !m_sink.isFull())
            read(block);
        else if (!tagOf(block.comments, "[id:").empty())
            m_sink.warn({block.lastComment}, "the id in this comment belongs to no question",
                        "write it right above its question, without an empty line between");
        block = {};
    }

    void read(const Block &block)
    {
        const auto control = std::ranges::find_if(
            block.text, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
        if (control != block.text.end()) {
            const GiftPiece whole{block.text, block.line};
            m_sink.error({whole.lineAt(static_cast<std::size_t>(control - block.text.begin()))},
                         "the question holds the character " +
                             codePointName(static_cast<char32_t>(static_cast<unsigned char>(*control))) +
                             ", which can't be shown",
                         "delete it, or type the line again");
            return;
        }
        const std::string hidden = withEscapesHidden(block.text);
        GiftPiece whole{hidden, block.line};
        if (isRestOfBroken(whole.text))
            return;
        warnOfFullWidthSigns(whole, m_sink);
        if (whole.text.starts_with("$CATEGORY:") && !readCategory(whole))
            return;
        core::Question question;
        question.line = whole.line;
        question.id = tagOf(block.comments, "[id:");
        readQuestion(whole, std::move(question));
    }

    /// After braces that were never closed, up to the block that closes them: it was told once.
    bool isRestOfBroken(std::string_view text)
    {
        if (!std::exchange(m_isBroken, false))
            return false;
        const std::size_t open = text.find('{');
        const std::size_t close = text.find('}');
        m_isBroken = open == kNone && close == kNone;
        return m_isBroken || close < open;
    }

    /// False: nothing else stands in the block.
    bool readCategory(GiftPiece &whole)
    {
        const std::size_t end = std::min(whole.text.find('\n'), whole.text.size());
        m_category = categoryOf(whole.text.substr(0, end).substr(std::string_view("$CATEGORY:").size()));
        whole = whole.part(end);
        if (whole.text.empty())
            return false;
        m_sink.warn({whole.line}, "there is no empty line after $CATEGORY:; Moodle would lose this question",
                    "put an empty line between the category and the question");
        return true;
    }

    void readQuestion(GiftPiece whole, core::Question question)
    {
        if (const std::size_t end = whole.text.starts_with("::") ? whole.text.find("::", 2) : kNone; end != kNone)
            whole = whole.part(end + 2);
        const std::size_t open = whole.text.find('{');
        const std::size_t close = whole.text.find('}');
        if (open == kNone && close == kNone)
            return m_sink.refuse("description", question.line);
        if (open != kNone && isCloze(whole.text.substr(open + 1)))
            return m_sink.refuse("cloze", question.line);
        if (!hasItsBraces(whole, open, close))
            return;
        bool html = false;
        const std::string_view after = trimmed(whole.text.substr(close + 1));
        std::string words(trimmed(whole.text.substr(0, open)));
        if (!after.empty())
            words.append("_____").append(after);
        question.text.zh = readGiftText(words, html, &question.picture);
        question.category = m_category;
        readGiftAnswers(std::move(question), whole.part(open + 1, close), html, m_sink);
    }

    bool hasItsBraces(GiftPiece whole, std::size_t open, std::size_t close)
    {
        const auto reject = [&](int line, std::string what, std::string mend) {
            m_sink.error({line}, std::move(what), std::move(mend));
            return false;
        };
        if (open == kNone || close < open)
            return reject(whole.lineAt(close), "this } closes nothing",
                          "write { before the answers, or \\} for a sign");
        if (close == kNone) {
            m_isBroken = true;
            return reject(whole.lineAt(open), "the { in this line is not closed before the next empty line",
                          "write } after the last answer, and no empty line between");
        }
        const std::size_t inner = whole.text.find('{', open + 1);
        if (inner < close)
            return reject(whole.lineAt(open),
                          "the { in this line is not closed before the next one, " + inLine(whole.lineAt(inner)),
                          "write } after the last answer, or \\{ for a sign");
        const GiftPiece rest = whole.part(close + 1);
        const std::size_t more = std::min(rest.text.find('{'), lineStartWith(rest.text, "::"));
        if (more != kNone)
            return reject(rest.line, "there is no empty line between this question and the one before",
                          "put an empty line between two questions");
        if (rest.text.find('}') != kNone)
            return reject(rest.lineAt(rest.text.find('}')), "this } closes nothing",
                          "take it away, or write \\} for a sign");
        return true;
    }

    QuestionSink &m_sink;
    std::string m_category;
    bool m_isBroken = false;
};

} // namespace

void readGift(std::string_view text, QuestionSink &sink)
{
    GiftReader(sink).read(text);
}

} // namespace plaza::config
