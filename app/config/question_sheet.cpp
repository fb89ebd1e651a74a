// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_sheet.h"

#include "config/answer_letters.h"
#include "config/question_columns.h"
#include "config/question_values.h"
#include "config/text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace plaza::config {

namespace {

constexpr int kHeaderWithin = 10; ///< rows

struct Header {
    TableRow row;
    AskColumns columns;
};

Header findHeader(Table &table)
{
    Header found;
    TableRow row;
    for (int i = 0; i < kHeaderWithin && table.next(row); ++i) {
        AskColumns columns = askColumnsOf(row);
        if (columns.isHeader() && row.broken.empty()) {
            found = {row, std::move(columns)};
            break;
        }
    }
    table.rewind();
    return found;
}

class SheetReader {
public:
    SheetReader(const Header &header, bool cellsMayShift, QuestionSink &sink)
        : m_columns(header.columns), m_cellsMayShift(cellsMayShift), m_sink(sink)
    {
    }

    void read(const TableRow &row)
    {
        const bool isEmpty =
            std::ranges::all_of(row.cells, [](const Cell &cell) { return trimmed(cell.text).empty(); });
        if ((isEmpty && row.broken.empty()) || !isWhole(row))
            return;
        core::Question question;
        question.line = row.row;
        question.id = text(row, AskField::Id);
        question.category = text(row, AskField::Category);
        question.text = {text(row, AskField::Question), text(row, AskField::QuestionEn)};
        question.explanation = {text(row, AskField::Explanation), text(row, AskField::ExplanationEn)};
        question.source = text(row, AskField::Source);
        question.picture = text(row, AskField::Picture);
        const std::string word = folded(text(row, AskField::Type));
        if (const auto refused = refusedTypeOf(word); !refused.empty())
            return m_sink.refuse(refused, row.row);
        const auto type = typeOf(word);
        if (!word.empty() && !type) {
            error(row, AskField::Type, "the type " + inQuotes(text(row, AskField::Type)) + " is not known",
                  "write 单选, 多选, 判断, 排序 or 数字 (single, multiple, truefalse, ordering, numeric)");
            return;
        }
        if (readOptions(row, question) && readAnswer(row, type, question))
            m_sink.add(std::move(question), m_places);
    }

private:
    [[nodiscard]] const Cell &cell(const TableRow &row, AskField field) const
    {
        static const Cell kNone;
        const auto column = static_cast<std::size_t>(m_columns.of(field));
        return column > 0 && column <= row.cells.size() ? row.cells[column - 1] : kNone;
    }

    [[nodiscard]] std::string text(const TableRow &row, AskField field) const
    {
        const bool isName = field == AskField::Id || field == AskField::Picture;
        std::string value(trimmed(cell(row, field).text));
        return isName ? onOneLine(value) : value;
    }

    bool error(const TableRow &row, AskField field, std::string what, std::string mend)
    {
        m_sink.error({row.row, m_columns.of(field)}, std::move(what), std::move(mend));
        return false;
    }

    bool isWhole(const TableRow &row)
    {
        const auto reject = [&](int column, std::string what, std::string mend) {
            m_sink.error({row.row, column}, std::move(what), std::move(mend));
            return false;
        };
        if (!row.broken.empty())
            return reject(row.brokenColumn, row.broken, row.brokenMend);
        for (std::size_t i = static_cast<std::size_t>(m_columns.count); m_cellsMayShift && i < row.cells.size(); ++i) {
            if (!trimmed(row.cells[i].text).empty())
                return reject(static_cast<int>(i) + 1, "the row has more cells than the header has columns",
                              "put a value that holds the separator in quotes, or give the column a header");
        }
        for (const MergedSpan &span : row.merged) {
            if (span.firstRow != row.row || span.firstColumn != span.lastColumn)
                return reject(span.firstColumn, "the row has a merged cell",
                              "unmerge it and write each value in its cell");
        }
        for (std::size_t i = 0; i < m_columns.column.size(); ++i) {
            const auto field = static_cast<AskField>(i);
            const Cell &each = cell(row, field);
            const bool isPlain = each.kind == CellKind::Text || each.kind == CellKind::Number || each.text.empty();
            if (!isPlain)
                return error(row, field,
                             bothNamesOf(field) +
                                 " has become something else in the spreadsheet: " + inQuotes(each.text),
                             "format the column as text and enter the value again");
        }
        return true;
    }

    bool readOptions(const TableRow &row, core::Question &question)
    {
        m_places.clear();
        std::optional<AskField> gap;
        for (std::size_t i = 0; i < kAskOptions; ++i) {
            const AskField field = optionField(i, false);
            std::string zh = text(row, field);
            std::string en = text(row, optionField(i, true));
            if (zh.empty() && en.empty()) {
                gap = gap ? gap : field;
                continue;
            }
            if (gap)
                return error(row, *gap, bothNamesOf(*gap) + " is empty, but a later option is not",
                             "leave no gap: move the later options up, and mind the answer's letter");
            question.options.push_back({.text = {std::move(zh), std::move(en)}, .right = false, .feedback = {}});
            m_places.push_back({row.row, m_columns.of(field)});
        }
        return true;
    }

    bool readAnswer(const TableRow &row, std::optional<core::QuestionType> type, core::Question &question)
    {
        const std::string answer = text(row, AskField::Answer);
        const AnswerLetters letters = readLetters(answer, question.options.size());
        question.type =
            type.value_or(letters.options.size() > 1 ? core::QuestionType::Multiple : core::QuestionType::Single);
        switch (question.type) {
        case core::QuestionType::Single:
        case core::QuestionType::Multiple:
            return readChoice(row, letters, question);
        case core::QuestionType::TrueFalse:
            return readTrueFalse(row, answer, letters, question);
        case core::QuestionType::Ordering:
            return answer.empty() || readOrder(row, letters, question);
        case core::QuestionType::Numeric:
            return readNumber(row, answer, question);
        }
        return false;
    }

    bool readChoice(const TableRow &row, const AnswerLetters &letters, core::Question &question)
    {
        if (question.options.size() < 2)
            return true; // the sink says it
        if (!letters.wrong.empty())
            return error(row, AskField::Answer, letters.wrong, letters.mend);
        if (question.type == core::QuestionType::Single && letters.options.size() > 1)
            return error(row, AskField::Answer, "a single choice (单选) has several answers",
                         "write one letter, or 多选 (multiple) as its type");
        for (const int index : letters.options)
            question.options[static_cast<std::size_t>(index)].right = true;
        return true;
    }

    /// "对", or the letter of an option that says 对 or 错.
    bool readTrueFalse(const TableRow &row, const std::string &answer, const AnswerLetters &letters,
                       core::Question &question)
    {
        auto truth = truthOf(answer);
        if (!truth && letters.options.size() == 1)
            truth = truthOf(question.options[static_cast<std::size_t>(letters.options.front())].text.zh);
        if (!truth)
            return error(row, AskField::Answer,
                         answer.empty() ? "the question has no right answer"
                                        : "the answer " + inQuotes(answer) + " is neither true nor false",
                         "write 对 or 错 (T or F)");
        question.options = trueFalseOptions(*truth);
        m_places.clear();
        return true;
    }

    /// "C,A,B": how the options follow one another when they are right.
    bool readOrder(const TableRow &row, const AnswerLetters &letters, core::Question &question)
    {
        if (!letters.wrong.empty())
            return error(row, AskField::Answer, letters.wrong, letters.mend);
        if (letters.options.size() != question.options.size())
            return error(row, AskField::Answer, "the order does not name every option",
                         "write each letter once, or nothing when the options stand in their right order");
        std::vector<core::Option> inOrder;
        std::vector<Place> places;
        for (const int index : letters.options) {
            inOrder.push_back(std::move(question.options[static_cast<std::size_t>(index)]));
            places.push_back(m_places[static_cast<std::size_t>(index)]);
        }
        question.options = std::move(inOrder);
        m_places = std::move(places);
        return true;
    }

    bool readNumber(const TableRow &row, const std::string &answer, core::Question &question)
    {
        question.options.clear();
        m_places.clear();
        if (const auto range = rangeOf(answer)) {
            question.least = range->least;
            question.most = range->most;
        } else {
            return error(row, AskField::Answer,
                         answer.empty() ? "the question has no right answer"
                                        : "the answer " + inQuotes(answer) + " is no number and no range",
                         "write 50, 49..51 or 50±1");
        }
        return true;
    }

    const AskColumns &m_columns;
    bool m_cellsMayShift;
    QuestionSink &m_sink;
    std::vector<Place> m_places; ///< of the options of the row at hand
};

} // namespace

int knownQuestionColumns(Table &table)
{
    return findHeader(table).columns.known();
}

void readQuestionSheet(Table &table, QuestionSink &sink)
{
    const Header header = findHeader(table);
    if (!header.columns.isHeader())
        return sink.error(
            {1}, "no row among the first ten has a 题目/question and a 答案/answer column",
            "write the columns' names into the first row: 编号,类型,分类,题目,选项A,选项B,选项C,选项D,答案,"
            "讲解,来源 (id, type, category, question, option a …, answer, explanation, source)");
    for (const auto &[column, field] : header.columns.again)
        sink.error({header.row.row, column},
                   "two columns mean " + bothNamesOf(field) + "; the other is column " +
                       std::to_string(header.columns.of(field)),
                   "keep one, or give the other a header of its own");
    for (const int column : header.columns.unknown)
        sink.warn({header.row.row, column},
                  "the column " + inQuotes(header.row.cells[static_cast<std::size_t>(column - 1)].text) +
                      " is not known and was not read",
                  "use one of the known headers if its values are needed");
    if (!header.columns.again.empty())
        return;
    SheetReader reader(header, table.cellsMayShift(), sink);
    TableRow row;
    while (!sink.isFull() && table.next(row)) {
        if (row.row > header.row.row)
            reader.read(row);
    }
}

} // namespace plaza::config
