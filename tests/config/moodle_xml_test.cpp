// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_support.h"

using namespace plaza;
using core::QuestionType;
using tests::cleanBankOf;
using tests::onlyError;
using tests::onlyWarning;

namespace {

std::string quiz(const std::string &questions)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n" + questions + "</quiz>\n";
}

std::string question(const std::string &type, const std::string &inside, const std::string &words = "<p>题？</p>")
{
    return "<question type=\"" + type + "\"><name><text>n</text></name><questiontext format=\"html\"><text><![CDATA[" +
           words + "]]></text></questiontext>" + inside + "</question>\n";
}

std::string answer(const std::string &fraction, const std::string &text, const std::string &more = {})
{
    return "\n<answer fraction=\"" + fraction + "\" format=\"html\"><text>" + text + "</text>" + more + "</answer>";
}

core::Question only(const std::string &xml)
{
    const auto bank = cleanBankOf("a.xml", quiz(xml));
    REQUIRE(bank.questions.size() == 1);
    return bank.questions.front();
}

} // namespace

TEST_CASE("a Moodle choice keeps its category, idnumber, words, feedback, explanation and line")
{
    const auto choice =
        only("<question type=\"category\"><category><text>$course$/top/认证</text></category></question>\n" +
             question("multichoice",
                      "<idnumber>m-1</idnumber><generalfeedback format=\"html\"><text>&lt;p&gt;讲&lt;/p&gt;</text>"
                      "</generalfeedback><single>true</single>" +
                          answer("100", "甲", "<feedback format=\"html\"><text>对了</text></feedback>") +
                          answer("0.0", "乙")));
    CHECK(choice.id == "m-1");
    CHECK(choice.category == "认证");
    CHECK(choice.text.zh == "题？");
    CHECK(choice.type == QuestionType::Single);
    CHECK(tests::rightOf(choice) == "A");
    CHECK(choice.options[0].feedback.zh == "对了");
    CHECK(choice.explanation.zh == "讲");
    CHECK(choice.line == 4);
}

TEST_CASE("Moodle's multiple choice, true/false, number and order become ours")
{
    const auto multiple = only(question("multichoice", "<single>false</single>" + answer("50", "甲") +
                                                           answer("-100", "乙") + answer("50", "丙")));
    CHECK(multiple.type == QuestionType::Multiple);
    CHECK(tests::rightOf(multiple) == "AC");
    CHECK(tests::rightOf(only(question("truefalse", answer("0", "true") + answer("100", "false")))) == "B");
    const auto number =
        only(question("numerical", answer("100", "50", "<tolerance>1.5</tolerance>") + answer("0", "*")));
    CHECK((number.least == 48.5 && number.most == 51.5));
    const auto order = only(question("ordering", answer("2.0", "乙") + answer("1.0", "甲") + answer("3.0", "丙")));
    CHECK(order.type == QuestionType::Ordering);
    CHECK(order.options[0].text.zh == "甲");
    CHECK(order.options[2].text.zh == "丙");
}

TEST_CASE("Moodle's other types are refused by name, at their line")
{
    const auto bank = cleanBankOf("a.xml", quiz(question("shortanswer", answer("100", "x")) + question("matching", "") +
                                                question("cloze", "") + question("essay", "") +
                                                question("description", "") + question("ddwtos", "")));
    REQUIRE(bank.refused.size() == 6);
    CHECK(bank.refused[0] == config::RefusedQuestion{"shortanswer", bank.refused[0].file, 3});
    CHECK(bank.refused[1] == config::RefusedQuestion{"matching", bank.refused[0].file, 5});
    CHECK(bank.refused[5].type == "ddwtos");
}

TEST_CASE("what is wrong with a Moodle question is told with its line")
{
    const auto error = [](const std::string &type, const std::string &inside) {
        return onlyError("a.xml", quiz(question(type, inside)));
    };
    CHECK(error("multichoice", answer("100", "甲") + answer("x", "乙")) == "5: the answer's fraction 'x' is no grade");
    CHECK(error("multichoice", answer("100", "甲") + answer("101", "乙")) ==
          "5: the answer's fraction '101' is no grade");
    CHECK(error("multichoice", answer("0", "甲") + answer("0", "乙")) == "3: the question has no right answer");
    CHECK(error("multichoice", answer("100", "甲") + answer("0", "甲")) == "5: options A and B are the same: '甲'");
    CHECK(error("truefalse", answer("100", "true") + answer("100", "false")) == "3: true and false are both right");
    CHECK(error("numerical", answer("100", "fifty")) == "3: the question has no right number");
    CHECK(error("", "") == "3: the question does not say its type");
    CHECK(onlyWarning("a.xml", quiz(question("multichoice", answer("100", "甲") + answer("50", "乙"))))
              .starts_with("5: a part of the points for '乙'"));
}

TEST_CASE("a picture that only the XML holds is named, and read when it stands beside the file")
{
    const std::string xml = quiz(
        question("multichoice", answer("100", "甲") + answer("0", "乙"), "<img src=\"@@PLUGINFILE@@/lift.png\">题"));
    CHECK(onlyError("a.xml", xml) == "3: there is no picture 'lift.png' beside this file");
    const auto bank = tests::bankOf({{"a.xml", xml}, {"lift.png", "x"}});
    REQUIRE(bank.questions.size() == 1);
    CHECK(bank.questions.front().picture == "lift.png");
    CHECK(bank.problems.empty());
}

TEST_CASE("what is no Moodle XML is refused as a whole")
{
    CHECK(onlyError("a.xml", "<quiz>\n<question>\n</quiz>").starts_with("3: this is not XML from here on"));
    CHECK(onlyError("a.xml", "<html/>").starts_with("1: this XML holds no <quiz>"));
    CHECK(onlyError("a.xml", "<!DOCTYPE quiz [<!ENTITY a \"b\">]><quiz/>").starts_with("1: the file defines entities"));
    CHECK(onlyError("a.xml", "<quiz></quiz>") == "0: there is no question in this file");
}
