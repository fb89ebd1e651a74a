// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_support.h"
#include "config/question_columns.h"
#include "workbook_maker.h"

using namespace plaza;
using core::QuestionType;
using tests::cleanBankOf;

namespace {

constexpr const char *kHeader = "编号,类型,分类,题目,选项A,选项B,选项C,答案,讲解,来源,图片\n";

core::Question only(const std::string &row)
{
    const auto bank = cleanBankOf("a.csv", kHeader + row);
    REQUIRE(bank.questions.size() == 1);
    return bank.questions.front();
}

/// "2:8 what": the only error, with row and column.
std::string error(const std::string &row)
{
    const auto bank = tests::bankOf({{"a.csv", kHeader + row}});
    INFO(tests::listed(bank));
    REQUIRE(bank.problems.size() == 1);
    const auto &problem = bank.problems.front();
    return std::to_string(problem.line) + ":" + std::to_string(problem.column) + " " + problem.what;
}

} // namespace

TEST_CASE("a row becomes a question with everything in it")
{
    const auto question = only("s-1,单选,标准,GB 是什么？,国家标准,企业标准,,A,讲,第一条,\n");
    CHECK(question.id == "s-1");
    CHECK(question.category == "标准");
    CHECK(question.options.size() == 2);
    CHECK(tests::rightOf(question) == "A");
    CHECK(question.explanation.zh == "讲");
    CHECK(question.source == "第一条");
    CHECK(question.line == 2);
}

TEST_CASE("an answer is letters, with or without commas; its number says single or multiple where no type stands")
{
    for (const auto *answer : {"\"A,C\"", "AC", "A、C", "\"ａ，ｃ\"", "a/c"}) {
        CHECK(tests::rightOf(only(std::string(",多选,,题,甲,乙,丙,") + answer)) == "AC");
        CHECK(only(std::string(",,,题,甲,乙,丙,") + answer).type == QuestionType::Multiple);
    }
    CHECK(only(",,,题,甲,乙,丙,B").type == QuestionType::Single);
}

TEST_CASE("true and false are told in every way that people write them")
{
    for (const auto *answer : {"对", "√", "T", "TRUE", "正确"})
        CHECK(tests::rightOf(only(std::string(",判断,,题,,,,") + answer)) == "A");
    for (const auto *answer : {"错", "×", "F", "false", "错误"})
        CHECK(tests::rightOf(only(std::string(",判断题,,题,,,,") + answer)) == "B");
    CHECK(tests::rightOf(only(",判断,,题,错误,正确,,A")) == "B");
    CHECK(error(",判断,,题,,,,大概") == "2:8 the answer '大概' is neither true nor false");
}

TEST_CASE("an order stands in the options or in the answer, a number may be a range")
{
    CHECK(only(",排序,,题,甲,乙,丙,").options.front().text.zh == "甲");
    CHECK(only(",排序,,题,甲,乙,丙,\"C,A,B\"").options.front().text.zh == "丙");
    CHECK(error(",排序,,题,甲,乙,丙,CA") == "2:8 the order does not name every option");
    const auto range = [](const std::string &answer) {
        const auto question = only(",数字,,题,,,," + answer);
        return std::pair(question.least, question.most);
    };
    CHECK(range("50") == std::pair(50.0, 50.0));
    CHECK(range("49..51") == std::pair(49.0, 51.0));
    CHECK(range("５０±1") == std::pair(49.0, 51.0));
    CHECK(error(",数字,,题,,,,51..49") == "2:8 the answer '51..49' is no number and no range");
}

TEST_CASE("what is wrong with a row is told with its row and column")
{
    CHECK(error(",单选,,题,甲,乙,,C") == "2:8 the answer 'C' names an option that is not there");
    CHECK(error(",单选,,题,甲,乙,,") == "2:8 the question has no right answer");
    CHECK(error(",单选,,题,甲,乙,,AB") == "2:8 a single choice (单选) has several answers");
    CHECK(error(",单选,,题,甲,,丙,A") == "2:6 选项B/option B is empty, but a later option is not");
    CHECK(error(",单选,,题,甲,甲,,A") == "2:6 options A and B are the same: '甲'");
    CHECK(error(",单选,,题,甲,,,A") == "2:0 the question has fewer than two options");
    CHECK(error(",选择,,题,甲,乙,,A") == "2:2 the type '选择' is not known");
    CHECK(error(",单选,,题,甲,乙,,A,,,no.png") == "2:0 there is no picture 'no.png' beside this file");
    CHECK(error(",单选,,题,甲,乙,,A,,,../a.png").find("plain file name") != std::string::npos);
    CHECK(error(",单选,,题,甲,乙,,A,,,,多") == "2:12 the row has more cells than the header has columns");
    CHECK(error(",单选,,\"题,甲,乙,,A").starts_with("2:4 a quote"));
}

TEST_CASE("rows of kinds that are not asked are refused by name")
{
    const auto bank =
        cleanBankOf("a.csv", std::string(kHeader) + ",简答,,题,,,,答\n,填空,,题,,,,答\n,连线,,题,,,,\n,问答,,题,,,,\n");
    REQUIRE(bank.refused.size() == 4);
    CHECK(bank.refused[0].type == "shortanswer");
    CHECK(bank.refused[1].type == "cloze");
    CHECK(bank.refused[2].type == "matching");
    CHECK((bank.refused[3].type == "essay" && bank.refused[3].line == 5));
}

TEST_CASE("columns are known in both languages, in any order, with English beside the Chinese")
{
    const auto bank =
        cleanBankOf("a.csv", "Answer;Question (en);题目/question*;Option A;option_a_en;选项B（英文）;选项 B\n"
                             "B;Why?;为什么？;甲;First;Second;乙\n");
    REQUIRE(bank.questions.size() == 1);
    const auto &question = bank.questions.front();
    CHECK(question.text == core::LocalizedText{"为什么？", "Why?"});
    CHECK(question.options[0].text == core::LocalizedText{"甲", "First"});
    CHECK(question.options[1].text == core::LocalizedText{"乙", "Second"});
    CHECK(config::askFieldOf("题目/answer") == std::nullopt);
    CHECK(config::askFieldOf("解析 （可不写）") == config::AskField::Explanation);
}

TEST_CASE("a header without question or answer, or with one twice, is an error; a column of its own is a warning")
{
    const auto first = [](const std::string &csv) {
        const auto bank = tests::bankOf({{"a.csv", csv}});
        REQUIRE_FALSE(bank.problems.empty());
        return bank.problems.front().what;
    };
    CHECK(first("题目,选项A\n题,甲\n").starts_with("no row among the first ten"));
    CHECK(first("题目,题干,答案\n题,题,A\n") == "two columns mean 题目/question; the other is column 1");
    CHECK(tests::onlyWarning("a.csv", "题目,选项A,选项B,答案,难度\n题,甲,乙,A,易\n") ==
          "1: the column '难度' is not known and was not read");
}

TEST_CASE("GBK, UTF-16 and XLSX hold the same question with the same id")
{
    const std::string utf8 = "题目,选项A,选项B,答案\n题,甲,乙,A\n";
    const std::string gbk = "\xCC\xE2\xC4\xBF,\xD1\xA1\xCF\xEE"
                            "A,\xD1\xA1\xCF\xEE"
                            "B,\xB4\xF0\xB0\xB8\n\xCC\xE2,\xBC\xD7,\xD2\xD2,A\n";
    std::string rows;
    for (const auto &[number, cells] : {std::pair{"1", std::vector{"题目", "选项A", "选项B", "答案"}},
                                        std::pair{"3", std::vector{"题", "甲", "乙", "A"}}}) {
        rows += std::string("<row r=\"") + number + "\">";
        for (std::size_t i = 0; i < cells.size(); ++i)
            rows += test::text(std::string(1, static_cast<char>('A' + i)) + number, cells[i]);
        rows += "</row>";
    }
    const auto id = cleanBankOf("a.csv", utf8).questions.at(0).id;
    CHECK(cleanBankOf("a.csv", gbk).questions.at(0).id == id);
    CHECK(cleanBankOf("a.gift", "题 {=甲 ~乙}").questions.at(0).id == id);
    const auto fromExcel = tests::bankOf({{"a.xlsx", test::zipped(test::workbook(rows))}});
    REQUIRE(fromExcel.questions.size() == 1);
    CHECK((fromExcel.questions.front().id == id && fromExcel.questions.front().line == 3));
}
