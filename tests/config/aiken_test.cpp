// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_support.h"

using namespace plaza;
using core::QuestionType;
using tests::cleanBankOf;
using tests::onlyError;

TEST_CASE("Aiken is read as Moodle writes it and as people write it in Chinese")
{
    const auto bank =
        cleanBankOf("a.txt", "What is 2+2?\nA. 3\nB) 4\nANSWER: B\n\n电梯困人怎么办？\nA、按警铃\nB．扒门\nＣ. "
                             "跳\n答案：A\n\n第三题\nA. 甲\nB. 乙\n答案:B\n");
    REQUIRE(bank.questions.size() == 3);
    CHECK(bank.questions[0].text.zh == "What is 2+2?");
    CHECK(tests::rightOf(bank.questions[0]) == "B");
    CHECK(bank.questions[1].options.size() == 3);
    CHECK(bank.questions[1].options[2].text.zh == "跳");
    CHECK(tests::rightOf(bank.questions[1]) == "A");
    CHECK(bank.questions[2].line == 12);
}

TEST_CASE("our own lines give an Aiken question an id, a category, an explanation and a source")
{
    for (const auto *text :
         {"编号：l-1\n分类：生活\n题\nA、甲\nB、乙\n答案：A\n讲解：因为：所以\n来源：第一条\n",
          "ID: l-1\nCATEGORY: 生活\n题\nA. 甲\nB. 乙\nANSWER: A\nEXPLANATION: 因为：所以\nSOURCE: 第一条"}) {
        const auto bank = cleanBankOf("a.txt", text);
        REQUIRE(bank.questions.size() == 1);
        const auto &question = bank.questions.front();
        CHECK(question.id == "l-1");
        CHECK(question.category == "生活");
        CHECK(question.explanation.zh == "因为：所以");
        CHECK(question.source == "第一条");
        CHECK(question.line == 3);
    }
}

TEST_CASE("an Aiken answer with several letters is a multiple choice")
{
    for (const auto *answer : {"AC", "A,C", "A、C", "ａ，ｃ", "C A"}) {
        const auto bank = cleanBankOf("a.txt", std::string("题\nA. 甲\nB. 乙\nC. 丙\n答案：") + answer);
        REQUIRE(bank.questions.size() == 1);
        CHECK(bank.questions.front().type == QuestionType::Multiple);
        CHECK(tests::rightOf(bank.questions.front()) == "AC");
    }
}

TEST_CASE("what is wrong with an Aiken question is told once, with its line, and the next is read")
{
    const std::string good = "\n\n好题\nA. 甲\nB. 乙\nANSWER: A\n";
    const auto error = [&](const std::string &bad) {
        const auto bank = tests::bankOf({{"a.txt", bad + good}});
        INFO(bad);
        CHECK(bank.questions.size() == 1);
        return onlyError("a.txt", bad + good);
    };
    CHECK(error("题\nA. 甲\nB. 乙\nANSWER: C") == "4: the answer 'C' names an option that is not there");
    CHECK(error("题\nA. 甲\nB. 乙\nANSWER: 对") == "4: the answer '对' is not made of letters");
    CHECK(error("题\nA. 甲\nB. 乙\nANSWER:") == "4: the question has no right answer");
    CHECK(error("题\nA. 甲\nB. 乙") == "1: the question has no answer");
    CHECK(error("题\n第二行\nA. 甲\nB. 乙\nANSWER: A") == "2: the question goes on on a second line");
    CHECK(error("题\nA. 甲\n还有\nB. 乙\nANSWER: A") == "3: this line is neither an option nor an answer");
    CHECK(error("题\nA. 甲\nC. 乙\nANSWER: A") == "3: the options' letters do not follow one another");
    CHECK(error("题\nA. 甲\nANSWER: A") == "1: the question has fewer than two options");
    CHECK(error("题\nA. 甲\nB. 甲\nANSWER: A") == "3: options A and B are the same: '甲'");
    CHECK(error("A. 甲\nB. 乙\nANSWER: A") == "1: there is no question above these options");
    CHECK(error("ANSWER: A") == "1: there is no question above this answer");
    CHECK(error("讲解：早了") == "1: an explanation or source stands before the answer");
}

TEST_CASE("GIFT and Aiken are told apart by what stands in the file, not by its name")
{
    CHECK(cleanBankOf("a.gift", "题\nA. 甲\nB. 乙\nANSWER: A\n").questions.size() == 1);
    CHECK(cleanBankOf("a.txt", "题 {=甲 ~乙}\n\n// A. 不是\n答案对吗？ {T}\n").questions.size() == 2);
}
