// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_columns.h"

#include "config/text.h"

#include <algorithm>

namespace plaza::config {

namespace {

struct Words {
    AskField field;
    std::string_view zh;
    std::string_view name;
    std::vector<std::string_view> others; ///< folded
};

const std::vector<Words> &vocabulary()
{
    static const std::vector<Words> kWords{
        {AskField::Id, "编号", "id", {"题号", "questionid", "idnumber"}},
        {AskField::Type, "类型", "type", {"题型", "题目类型", "questiontype"}},
        {AskField::Category, "分类", "category", {"类别", "题目分类"}},
        {AskField::Question, "题目", "question", {"题干", "问题", "题目内容", "text", "questiontext"}},
        {AskField::Answer, "答案", "answer", {"正确答案", "标准答案", "correctanswer"}},
        {AskField::Explanation, "讲解", "explanation", {"解析", "答案解析", "题目解析", "解释", "说明", "feedback"}},
        {AskField::Source, "来源", "source", {"出处", "依据", "reference"}},
        {AskField::Picture, "图片", "picture", {"配图", "image", "图"}},
    };
    return kWords;
}

/// Folded; without stars; brackets gone unless they hold the language, which comes back as `english`.
std::string plainHeader(std::string_view header, bool &english)
{
    std::string even = folded(header); // NFKC: brackets are half-width now
    for (const std::string_view mark : {"(英文)", "(英语)", "(english)", "(en)", "[en]", "_en", "-en", "英文"}) {
        if (!even.ends_with(mark) || even.size() == mark.size())
            continue;
        english = true;
        even.resize(even.size() - mark.size());
        break;
    }
    std::string plain;
    int depth = 0;
    for (const char c : even) {
        if (c == '(' || c == '[')
            ++depth;
        else if ((c == ')' || c == ']') && depth > 0)
            --depth;
        else if (depth == 0 && std::string_view("*_-:.").find(c) == std::string_view::npos)
            plain += c;
    }
    return plain;
}

/// "选项a", "optiona", "a" → 0
int optionOf(std::string_view word)
{
    for (const std::string_view prefix : {"选项", "option", "答案选项"}) {
        if (word.starts_with(prefix))
            word.remove_prefix(prefix.size());
    }
    const bool isLetter =
        word.size() == 1 && word.front() >= 'a' && word.front() < static_cast<char>('a' + kAskOptions);
    return isLetter ? word.front() - 'a' : -1;
}

std::optional<AskField> lookUp(std::string_view word, bool english)
{
    if (const int option = optionOf(word); option >= 0)
        return optionField(static_cast<std::size_t>(option), english);
    for (const Words &words : vocabulary()) {
        if (word != words.zh && word != words.name && std::ranges::find(words.others, word) == words.others.end())
            continue;
        if (!english)
            return words.field;
        if (words.field == AskField::Question)
            return AskField::QuestionEn;
        if (words.field == AskField::Explanation)
            return AskField::ExplanationEn;
    }
    return std::nullopt;
}

} // namespace

AskField optionField(std::size_t option, bool english)
{
    return static_cast<AskField>(static_cast<std::size_t>(english ? AskField::OptionAEn : AskField::OptionA) + option);
}

std::string bothNamesOf(AskField field)
{
    for (const Words &words : vocabulary()) {
        if (words.field == field)
            return std::string(words.zh) + "/" + std::string(words.name);
    }
    if (field == AskField::QuestionEn)
        return "题目（英文）/question_en";
    if (field == AskField::ExplanationEn)
        return "讲解（英文）/explanation_en";
    const bool english = field >= AskField::OptionAEn;
    const auto index = static_cast<std::size_t>(field) - static_cast<std::size_t>(optionField(0, english));
    const std::string letter(1, static_cast<char>('A' + index));
    return english ? "选项" + letter + "（英文）/option " + letter + "_en" : "选项" + letter + "/option " + letter;
}

std::optional<AskField> askFieldOf(std::string_view header)
{
    constexpr std::size_t kLongestHeader = 200;
    if (header.size() > kLongestHeader)
        return std::nullopt;
    bool english = false;
    const std::string plain = plainHeader(header, english);
    const std::size_t slash = plain.find('/');
    if (slash == std::string::npos)
        return lookUp(plain, english);
    // "题目/question": both halves must mean the same.
    const auto before = lookUp(plain.substr(0, slash), english);
    const auto after = lookUp(plain.substr(slash + 1), english);
    return before == after ? before : std::nullopt;
}

int AskColumns::known() const
{
    return static_cast<int>(std::ranges::count_if(column, [](int each) { return each > 0; }));
}

AskColumns askColumnsOf(const TableRow &header)
{
    AskColumns columns;
    for (std::size_t i = 0; i < header.cells.size(); ++i) {
        const std::string &text = header.cells[i].text;
        if (trimmed(text).empty())
            continue;
        const int number = static_cast<int>(i) + 1;
        columns.count = number;
        const auto field = askFieldOf(text);
        if (!field) {
            columns.unknown.push_back(number);
            continue;
        }
        int &column = columns.column[static_cast<std::size_t>(*field)];
        if (column > 0)
            columns.again.emplace_back(number, *field);
        else
            column = number;
    }
    return columns;
}

} // namespace plaza::config
