// SPDX-License-Identifier: GPL-3.0-or-later
// Files of questions that were cut off or damaged at random never crash or hang, and never pass for something that a
// kiosk can't ask. Seeds are printed with a failure.
#include "bank_support.h"

#include <algorithm>
#include <random>

using namespace plaza;

namespace {

struct Sample {
    const char *name;
    std::string bytes;
};

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> kSamples{
        {"a.gift",
         "$CATEGORY: 类\n\n// [id:x]\n::甲::[html]<p>甲 &amp; 乙<br></p> {=一\\=#好 ~%-50%二～ ####讲}\n\n乙｛ "
         "{~%50%a ~%50%b ~c}\n\n丙 {#5:1}\n\n丁 {F#否#是}\n\n戊 {=a -> b}\n"},
        {"a.txt", "编号：x\n分类：类\n甲？\nA、一\nB．二\nＣ）三\n答案：AC\n讲解：讲\n来源：源\n\nTwo?\nA. 1\nB. "
                  "2\nANSWER: B\n"},
        {"a.xml",
         "<?xml version=\"1.0\"?><quiz><question type=\"category\"><category><text>$c$/top/类</text></category>"
         "</question><question type=\"multichoice\"><questiontext format=\"html\"><text><![CDATA[<p>甲&nbsp;"
         "</p>]]></text></questiontext><single>false</single><answer fraction=\"100\"><text>一</text></answer>"
         "<answer fraction=\"0\"><text>二</text></answer></question><question type=\"numerical\"><questiontext>"
         "<text>乙</text></questiontext><answer fraction=\"100\"><text>5</text><tolerance>1</tolerance></answer>"
         "</question></quiz>"},
        {"a.csv", "编号,类型,题目,选项A,选项B,选项C,答案,题目（英文）\nx,单选,甲？,一,\"二,三\",四,B,One?\n,多选,乙,a,"
                  "b,c,\"A,C\",\n"
                  ",判断,丙,,,,错,\n,排序,丁,a,b,c,CAB,\n,数字,戊,,,,49..51,\n"}};
    return kSamples;
}

/// What holds for every question of every bank.
void checkWhole(const config::BankResult &bank)
{
    for (const auto &question : bank.questions) {
        REQUIRE_FALSE((question.id.empty() || question.text.zh.empty() || question.line < 1));
        const bool isNumber = question.type == core::QuestionType::Numeric;
        REQUIRE((isNumber ? question.least <= question.most : question.options.size() >= 2));
        if (!isNumber && question.type != core::QuestionType::Ordering)
            REQUIRE(std::ranges::any_of(question.options, &core::Option::right));
    }
    for (const auto &problem : bank.problems)
        REQUIRE_FALSE((problem.what.empty() || problem.mend.empty()));
    REQUIRE((!bank.questions.empty() || !bank.refused.empty() || !bank.problems.empty()));
}

std::string mutated(std::string text, unsigned seed)
{
    using namespace std::string_view_literals;
    static constexpr std::string_view kSpices = "{}=~#%:\\<>&;\"',\n\r\t\0\xFF\xE4\x80[]/$AB0"sv;
    std::mt19937 random(seed);
    const auto below = [&](std::size_t limit) {
        return static_cast<std::size_t>(random()) % limit;
    };
    for (std::size_t change = 0, changes = 1 + below(4); change < changes && !text.empty(); ++change) {
        const std::size_t at = below(text.size());
        const char spice = below(3) == 0 ? static_cast<char>(below(256)) : kSpices[below(kSpices.size())];
        if (below(3) == 0)
            text.erase(at, 1 + below(12));
        else if (below(2) == 0)
            text.insert(at, 1 + below(3), spice);
        else
            text[at] = spice;
    }
    return text;
}

} // namespace

TEST_CASE("samples of each format are whole, so that damage to them is damage")
{
    for (const Sample &sample : samples()) {
        const auto bank = tests::bankOf({{sample.name, sample.bytes}});
        INFO(sample.name << tests::listed(bank));
        CHECK(bank.problems.empty());
        CHECK(bank.questions.size() >= 2);
    }
}

TEST_CASE("a file cut off at any byte gives questions or says why not")
{
    for (const Sample &sample : samples()) {
        for (std::size_t length = 0; length < sample.bytes.size(); ++length) {
            INFO(sample.name << " cut at " << length);
            checkWhole(tests::bankOf({{sample.name, sample.bytes.substr(0, length)}}));
        }
    }
}

TEST_CASE("1,600 damaged files give questions or say why not")
{
    std::size_t refused = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        for (const Sample &sample : samples()) {
            INFO(sample.name << " seed " << seed);
            const auto bank = tests::bankOf({{sample.name, mutated(sample.bytes, seed)}});
            checkWhole(bank);
            refused += bank.problems.empty() ? 0 : 1;
        }
    }
    CHECK(refused > 500);
    CHECK(refused < 1600);
}

TEST_CASE("files made to take long are read or refused at once")
{
    const auto repeated = [](std::string_view piece, std::size_t bytes = 2 << 20) {
        std::string text;
        while (text.size() < bytes)
            text += piece;
        return text;
    };
    for (const auto *piece : {"～", "{", "=a", "~", "～\n", "\\", "a {=b ~c}\n", "：：", "// [id:x]\n\n", "%1%"})
        CHECK_FALSE(tests::bankOf({{"a.gift", repeated(piece)}}).problems.empty());
    CHECK_FALSE(tests::bankOf({{"a.gift", "x {" + repeated("=a~b", 60'000) + "}"}}).problems.empty());
    for (const auto *piece : {"A. a\n", "ANSWER: A\n", "a\n", "a\nA. b\n"})
        CHECK_FALSE(tests::bankOf({{"a.txt", "a\nA. b\nANSWER: A\n" + repeated(piece)}}).problems.empty());
    for (const auto *piece : {"<a>", "<quiz>", "<!--", "&amp;"})
        CHECK_FALSE(tests::bankOf({{"a.xml", "<quiz>" + repeated(piece)}}).problems.empty());
    const std::string tags = repeated("&lt;b&gt;");
    CHECK_FALSE(tests::bankOf({{"a.xml", "<quiz><question type=\"truefalse\"><questiontext><text>" + tags +
                                             "</text></questiontext></question></quiz>"}})
                    .problems.empty());
    CHECK_FALSE(tests::bankOf({{"a.csv", "题目,答案\n" + repeated("a,b\n")}}).problems.empty());
}
