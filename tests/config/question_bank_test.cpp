// SPDX-License-Identifier: GPL-3.0-or-later
// Several files of questions as one bank: ids, English beside Chinese, what else lies in the folder.
#include "bank_support.h"

#include <algorithm>
#include <filesystem>

using namespace plaza;
using tests::bankOf;

TEST_CASE("files of all formats are one bank, in the order of their names")
{
    const auto bank = bankOf({{"b.txt", "乙\nA. 甲\nB. 乙\nANSWER: A\n"},
                              {"a.gift", "甲 {T}\n"},
                              {"c.csv", "题目,选项A,选项B,答案\n丙,甲,乙,A\n"},
                              {"README.md", "x"},
                              {"quiz.toml", "x"},
                              {"lift.png", "x"}});
    INFO(tests::listed(bank));
    CHECK((bank.problems.empty() && bank.warnings.empty()));
    REQUIRE(bank.questions.size() == 3);
    CHECK(bank.questions[0].text.zh == "甲");
    CHECK(bank.questions[2].text.zh == "丙");
}

TEST_CASE("an id twice is an error that names both places")
{
    const auto bank = bankOf({{"a.gift", "// [id:x]\n甲 {T}\n"}, {"b.gift", "\n\n// [id:x]\n乙 {T}\n"}});
    REQUIRE(bank.problems.size() == 1);
    CHECK(bank.problems.front().line == 4);
    CHECK(bank.problems.front().what.starts_with("the id 'x' is there already, at "));
    CHECK(bank.problems.front().what.ends_with("a.gift:2"));
    CHECK(bank.questions.size() == 1);
    const auto again = bankOf({{"a.gift", "甲 {T}\n\n乙 {T}\n"}, {"b.gift", "甲 {T}\n"}});
    REQUIRE(again.problems.size() == 1);
    CHECK(again.problems.front().what.starts_with("the question '甲' is there already"));
}

TEST_CASE("a question keeps its id where it stands, and gets another when its words change")
{
    const auto idOf = [](const std::string &gift) {
        return bankOf({{"a.gift", gift}}).questions.at(0).id;
    };
    const std::string id = idOf("甲 {=a ~b}");
    CHECK(id == idOf("$CATEGORY: 类\n\n::标题:: 甲 {\n~a\n=b\n####讲解}\n"));
    CHECK(id != idOf("甲 {=a ~c}"));
    CHECK(id != idOf("乙 {=a ~b}"));
}

TEST_CASE("an English file beside the Chinese one gives its words to the same ids")
{
    for (const auto *english : {"a.en.gift", "a.b.en.gift"}) {
        const std::string chinese = std::string(english).replace(std::string(english).find(".en"), 3, "");
        const auto bank =
            bankOf({{chinese, "// [id:x]\n甲？ {=一#好 ~二 ####讲}\n\n// [id:y]\n乙？ {F}\n"},
                    {english, "// [id:y]\nSecond? {F#No#Yes}\n\n// [id:x]\nFirst? {=One#Good ~Two ####Why}\n"}});
        INFO(tests::listed(bank));
        CHECK((bank.problems.empty() && bank.warnings.empty()));
        REQUIRE(bank.questions.size() == 2);
        CHECK(bank.questions[0].text == core::LocalizedText{"甲？", "First?"});
        CHECK(bank.questions[0].options[0].text == core::LocalizedText{"一", "One"});
        CHECK(bank.questions[0].options[0].feedback == core::LocalizedText{"好", "Good"});
        CHECK(bank.questions[0].explanation == core::LocalizedText{"讲", "Why"});
        CHECK(bank.questions[1].options[0].text == core::LocalizedText{"对", "True"});
        CHECK(bank.questions[1].options[0].feedback.en == "No");
    }
}

TEST_CASE("where English and Chinese do not fit is a warning with its place, and that question stays Chinese")
{
    const auto warning = [](const std::string &english) {
        const auto bank = bankOf({{"a.gift", "// [id:x]\n甲？ {=一 ~二}\n"}, {"a.en.gift", english}});
        INFO(tests::listed(bank));
        REQUIRE((bank.warnings.size() == 1 && bank.questions.size() == 1 && bank.problems.empty()));
        CHECK(bank.questions.front().text.en.empty());
        return std::to_string(bank.warnings.front().line) + ": " + bank.warnings.front().what;
    };
    CHECK(warning("// [id:x]\nA? {=1 ~2 ~3}").starts_with("2: the English of 'x' has 3 options instead of 2"));
    CHECK(warning("// [id:x]\nA? {~1 =2}").starts_with("2: the English of 'x' marks other options as right"));
    CHECK(warning("// [id:x]\nA? {T}").starts_with("2: the English of 'x' is of another type"));
    const auto other = bankOf({{"a.gift", "// [id:x]\n甲？ {T}\n"}, {"a.en.gift", "// [id:y]\nA? {T}\n"}});
    REQUIRE(other.warnings.size() == 2);
    CHECK(other.warnings[0].what == "the Chinese file has no question 'y' that this is the English of");
    CHECK(other.warnings[1].what == "the English file has no question 'x'");
}

TEST_CASE("what is in the folder and is not read is told")
{
    const auto bank = bankOf({{"a.gift", "甲 {T}\n"}, {"b.docx", "x"}, {"c.en.gift", "乙 {T}\n"}});
    REQUIRE(bank.warnings.size() == 2);
    CHECK(bank.warnings[0].what == "this is no file of questions and was not read");
    CHECK(bank.warnings[1].what == "there is no c.gift that this could be the English of");
    CHECK(config::readBank("/nowhere/quiz").problems.size() == 1);
    CHECK(config::readQuestions("/nowhere/a.gift").problems.front().what == "there is no such file");
}

TEST_CASE("the shipped questions are sound, and each stands in both languages with an explanation")
{
    const auto bank = config::readBank(std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018/quiz");
    INFO(tests::listed(bank));
    CHECK((bank.problems.empty() && bank.warnings.empty() && bank.refused.empty()));
    CHECK(bank.questions.size() >= 60);
    for (const auto &question : bank.questions) {
        INFO(question.file << ':' << question.line);
        CHECK_FALSE((question.text.en.empty() || question.explanation.zh.empty() || question.explanation.en.empty()));
        CHECK_FALSE((question.category.empty() || question.id.starts_with("q-")));
        CHECK(std::ranges::none_of(question.options, [](const core::Option &each) { return each.text.en.empty(); }));
    }
}

TEST_CASE("a file over 5 MiB, an empty one and one full of mistakes are told in few words")
{
    CHECK(bankOf({{"a.gift", std::string((5 << 20) + 1, 'x')}}).problems.size() == 1);
    CHECK(bankOf({{"a.gift", std::string(5 << 20, 'x')}}).problems.front().what == "the question has 5242880 bytes");
    CHECK(bankOf({{"a.gift", ""}}).problems.size() == 1);
    std::string bad;
    for (int i = 0; i < 5000; ++i)
        bad += "题 {~a ~b}\n\n";
    const auto bank = bankOf({{"a.gift", bad}});
    CHECK(bank.problems.size() == 1001);
    CHECK(std::ranges::any_of(bank.problems, [](const auto &each) { return each.what.starts_with("there are more"); }));
}
