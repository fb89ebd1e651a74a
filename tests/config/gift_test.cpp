// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank_support.h"

using namespace plaza;
using core::QuestionType;
using tests::cleanBankOf;
using tests::onlyError;
using tests::onlyWarning;

namespace {

core::Question only(const std::string &gift)
{
    const auto bank = cleanBankOf("bank.gift", gift);
    REQUIRE(bank.questions.size() == 1);
    return bank.questions.front();
}

std::string refusedAs(const std::string &gift)
{
    const auto bank = cleanBankOf("bank.gift", gift);
    REQUIRE((bank.questions.empty() && bank.refused.size() == 1));
    return bank.refused.front().type + " " + std::to_string(bank.refused.front().line);
}

} // namespace

TEST_CASE("a GIFT choice keeps its id, category, options, feedback, explanation and line")
{
    const auto question =
        only("$CATEGORY: $course$/top/认证/标志\n\n// [id:c-1] [tag:x]\n::标题::哪个标志？ {\n=CCC #对了\n~UFO# "
             "不对\n~50%新\n####家用插座要有 CCC。\n}\n");
    CHECK(question.id == "c-1");
    CHECK(question.category == "认证/标志");
    CHECK(question.text.zh == "哪个标志？");
    REQUIRE(question.options.size() == 3);
    CHECK(question.options[0].text.zh == "CCC");
    CHECK(question.options[1].feedback.zh == "不对");
    CHECK(question.options[2].text.zh == "50%新");
    CHECK(tests::rightOf(question) == "A");
    CHECK(question.explanation.zh == "家用插座要有 CCC。");
    CHECK(question.line == 4);
}

TEST_CASE("several = beside ~ are one choice with several right options, weights alone are a multiple choice")
{
    const auto single = only("甲还是乙？ {=甲 =乙 ~丙}");
    CHECK(single.type == QuestionType::Single);
    CHECK(tests::rightOf(single) == "AB");
    const auto multiple = only("哪些？ {~%50%甲 ~%-100%乙 ~%50%丙 ~丁}");
    CHECK(multiple.type == QuestionType::Multiple);
    CHECK(tests::rightOf(multiple) == "AC");
    CHECK(tests::rightOf(only("三个 {~%33.333%甲 ~%33.333%乙 ~%33.333%丙 ~丁}")) == "ABC");
    CHECK(onlyWarning("a.gift", "哪些？ {~%50%甲 ~%30%乙 ~丙}") ==
          "1: the weights of the right answers do not add up to 100");
}

TEST_CASE("true and false have two options, the first feedback is for who was wrong")
{
    for (const auto *gift : {"对吗？ {T}", "对吗？{TRUE}", "对吗？ {true#不对#对了}"})
        CHECK(tests::rightOf(only(gift)) == "A");
    const auto question = only("对吗？ {FALSE\n# 没有。\n# 说得对。\n#### 讲解\n}");
    CHECK(question.type == QuestionType::TrueFalse);
    CHECK(tests::rightOf(question) == "B");
    CHECK(question.options[0].text == core::LocalizedText{"对", "True"});
    CHECK(question.options[0].feedback.zh == "没有。");
    CHECK(question.options[1].feedback.zh == "说得对。");
    CHECK(question.explanation.zh == "讲解");
    CHECK(onlyWarning("a.gift", "对吗？ {T#Correct!}").starts_with("1: the first feedback 'Correct!' is shown"));
}

TEST_CASE("a number, a tolerance and a range are numeric questions")
{
    const auto range = [](const std::string &answers) {
        const auto question = only("几？ {" + answers + "}");
        CHECK(question.type == QuestionType::Numeric);
        return std::pair(question.least, question.most);
    };
    CHECK(range("#50") == std::pair(50.0, 50.0));
    CHECK(range("#50:2 #好 ####讲") == std::pair(48.0, 52.0));
    CHECK(range("#-1.5..2") == std::pair(-1.5, 2.0));
    CHECK(range("#=50:1#好") == std::pair(49.0, 51.0));
    for (const auto *bad :
         {"几？ {#五十}", "几？ {#52..48}", "几？ {#50:-1}", "几？ {#}", "几？ {#nan}", "几？ {#1e999}"})
        CHECK(onlyError("a.gift", bad).starts_with("1: this is no number"));
}

TEST_CASE("questions that a kiosk does not ask are refused by name, at their first line")
{
    CHECK(refusedAs("// 注释\n几个字？ {=答案 =另一个}") == "shortanswer 2");
    CHECK(refusedAs("\n\n请看说明。\n第二行。") == "description 3");
    CHECK(refusedAs("写一篇。 {}") == "essay 1");
    CHECK(refusedAs("::连::连起来 {=甲 -> 1 =乙 -> 2}") == "matching 1");
    CHECK(refusedAs("只有字 {答案}") == "shortanswer 1");
    CHECK(refusedAs("省会是 {1:MULTICHOICE:=广州~深圳}，还有 {:SHORTANSWER:=湛江}。") == "cloze 1");
}

TEST_CASE("escaped signs are text, and words after the braces leave a gap to fill")
{
    const auto question = only("a\\=b\\: \\{x\\} \\~ \\# \\\\ 一\\n二 {=1\\=1 ~2\\~3 ~\\#fff}");
    CHECK(question.text.zh == "a=b: {x} ~ # \\ 一\n二");
    CHECK(question.options[0].text.zh == "1=1");
    CHECK(question.options[1].text.zh == "2~3");
    CHECK(question.options[2].text.zh == "#fff");
    CHECK(only("省会是 {=广州 ~深圳} ，对吗？").text.zh == "省会是_____，对吗？");
    CHECK(only("wrapped\nwords 和\n中文\n中文 {T}").text.zh == "wrapped words 和中文中文");
}

TEST_CASE("HTML becomes plain text in the question and its answers, and only where it is stated")
{
    const auto html =
        only("[html]<p>一 &ldquo;二&rdquo;<br>三</p><p>&lt;b&gt; a < b</p> {=<b>甲</b>&nbsp; ~[plain]<乙>}");
    CHECK(html.text.zh == "一 “二”\n三\n<b> a < b");
    CHECK(html.options[0].text.zh == "甲");
    CHECK(html.options[1].text.zh == "<乙>");
    CHECK(only("标签？ {=<html> ~&lt;}").options[0].text.zh == "<html>");
}

TEST_CASE("full-width signs are told with their line and the remedy, and never taken for signs")
{
    CHECK(onlyWarning("a.gift", "题\n｛=甲 ~乙｝").starts_with("2: the full-width ｛｝"));
    CHECK(onlyWarning("a.gift", "题 {\n＝甲\n=乙\n~丙}").starts_with("2: the full-width ＝"));
    CHECK(onlyWarning("a.gift", "题 {=甲～乙～丙}").starts_with("1: the full-width ～"));
    CHECK(onlyWarning("a.gift", "：：标题：：题 {=甲 ~乙}").starts_with("1: the full-width ：："));
    CHECK(onlyWarning("a.gift", "$CATEGORY：认证").starts_with("1: the full-width ："));
    const auto bank = tests::bankOf({{"a.gift", "题 {=甲 ~乙 ～丙}"}});
    REQUIRE(bank.questions.size() == 1);
    CHECK(bank.questions.front().options[1].text.zh == "乙 ～丙");
}

TEST_CASE("full-width signs inside a text are a text")
{
    CHECK(only("几天：5～10 天？ {=5～10 天 ~三～五天 ~1＋1＝2 ####共 3～4 天，a ～b。}").options.size() == 3);
}

TEST_CASE("a weight behind its text is a warning, and stays text")
{
    const std::string gift = "题 {=甲%100% ~乙}";
    CHECK(onlyWarning("a.gift", gift).starts_with("1: the weight in '甲%100%' stands after the text"));
    CHECK(tests::bankOf({{"a.gift", gift}}).questions.at(0).options.at(0).text.zh == "甲%100%");
    CHECK(onlyError("a.gift", "题 {~甲%50% ~乙%50%}") == "1: the question has no right answer");
    CHECK(onlyWarning("a.gift", "题 {甲 ~乙 =丙}").starts_with("1: the first answer '甲' has no sign"));
    CHECK(onlyWarning("a.gift", "题 {=甲 ~％50％乙}").starts_with("1: the weight in '％50％乙' can't be read"));
}

TEST_CASE("what is wrong with a GIFT question is told with its line")
{
    CHECK(onlyError("a.gift", "题 {\n~甲\n~乙}") == "1: the question has no right answer");
    CHECK(onlyError("a.gift", "题 {\n=甲\n~乙\n~ 甲 }") == "4: options A and C are the same: '甲'");
    CHECK(onlyError("a.gift", "题 {=甲 ~}") == "1: option B has no words");
    CHECK(onlyError("a.gift", "题 {~%100%甲}") == "1: the question has fewer than two options");
    CHECK(onlyError("a.gift", "{=甲 ~乙}") == "1: the question has no words");
    CHECK(onlyError("a.gift", "题\x01 {=甲 ~乙}").starts_with("1: the question holds the character U+0001"));
    CHECK(onlyError("a.gift", "题} {=甲 ~乙}") == "1: this } closes nothing");
    std::string longText;
    for (int i = 0; i < 501; ++i)
        longText += "字";
    CHECK(onlyError("a.gift", longText + " {=甲 ~乙}").starts_with("1: the question has 501 characters"));
    CHECK(only(longText.substr(3) + " {=甲 ~乙}").options.size() == 2);
}

TEST_CASE("braces that are not closed name the line that opened them, once, and the next question is read")
{
    const auto bank = tests::bankOf({{"a.gift", "甲？ {T}\n\n乙？\n{=a\n\n~b\n\n~c}\n\n丙？ {F}\n"}});
    INFO(tests::listed(bank));
    REQUIRE(bank.problems.size() == 1);
    CHECK(bank.problems.front().line == 4);
    REQUIRE(bank.questions.size() == 2);
    CHECK(bank.questions.back().text.zh == "丙？");
    CHECK(onlyError("a.gift", "甲？ {=a ~b\n::乙::乙？ {=c ~d}").starts_with("1: the { in this line is not closed"));
}

TEST_CASE("two questions without an empty line between are an error at the second")
{
    CHECK(onlyError("a.gift", "甲？ {=a ~b}\n::乙::乙？ {=c ~d}").starts_with("2: there is no empty line"));
    CHECK(onlyError("a.gift", "甲？ {T}\n乙？ {F}").starts_with("2: there is no empty line"));
    CHECK(onlyWarning("a.gift", "$CATEGORY: 类\n甲？ {T}").starts_with("2: there is no empty line after $CATEGORY"));
    CHECK(onlyWarning("a.gift", "// [id:x]\n\n甲？ {T}").starts_with("1: the id in this comment"));
}
