// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/bank_text.h"
#include "config/package.h"
#include "support/catch.h"

#include <algorithm>

namespace {

using namespace plaza;

const std::string kEvent = R"(id = "fair"
name = "市集"
utc_offset = "+08:00"
[[venues]]
id = "square"
name = "广场"
[[sessions]]
id = "day"
name = "开放日"
venue = "square"
[[sessions.windows]]
date = 2018-06-08
opens = "08:00"
closes = "12:00"
)";

const std::string kKiosks = R"([[kiosks]]
id = "k1"
session = "day"
[[kiosks]]
id = "k2"
session = "day"
[[kiosks]]
id = "big"
venue = "square"
role = "stage"
)";

const std::string kQuiz = R"([[rounds]]
id = "morning"
name = "上午场"
venue = "square"
seconds = 20
pass = 2
voucher_expires = "12:00"
[[rounds.windows]]
date = 2018-06-08
opens = "10:00"
closes = "10:30"
[rounds.categories]
"标准" = 1
"计量" = 2
[[rounds.prizes]]
id = "bag"
name = "帆布袋"
stock = 21
odds = 0.25
[[rounds.prizes]]
id = "scale"
name = { zh = "电子秤", en = "Scale" }
stock = 2
odds = 0.05
release = "at-once"
[rounds.prizes.quota]
k1 = 2
[contact]
name = "主办方"
)";

std::string bank(const std::vector<std::string> &categories)
{
    std::vector<core::Question> questions;
    for (const std::string &category : categories)
        questions.push_back({.id = "q" + std::to_string(questions.size()), .category = category});
    return config::bankText(questions);
}

config::PackageResult read(const std::string &quiz,
                           const std::vector<std::string> &categories = {"标准", "计量", "计量"})
{
    return config::parsePackage({{"event.toml", kEvent},
                                 {"kiosks.toml", kKiosks},
                                 {"quiz/quiz.toml", quiz},
                                 {"quiz/bank.toml", bank(categories)}},
                                "fair");
}

/// The one problem that `quiz` with `from` replaced by `to` has.
std::string problemWith(const std::string &from, const std::string &to)
{
    std::string quiz = kQuiz;
    REQUIRE(quiz.find(from) != std::string::npos);
    quiz.replace(quiz.find(from), from.size(), to);
    const config::PackageResult result = read(quiz);
    return result.problems.size() == 1 ? result.problems.front().text() : std::to_string(result.problems.size());
}

} // namespace

TEST_CASE("A quiz's rules are read whole")
{
    const config::PackageResult result = read(kQuiz);
    REQUIRE(result.config);
    const core::QuizRound &round = result.config->quiz.rounds.at(0);
    CHECK(round.kiosks == std::vector<std::string>{"k1", "k2"});
    CHECK(round.questions == 3);
    CHECK(round.secondsEach == 20);
    CHECK(round.categories.at("计量") == 2);
    CHECK(round.windows.at(0).closes.ms - round.windows.at(0).opens.ms == 1'800'000);
    CHECK(round.voucherUntil == 12 * 3600);
    CHECK(round.prizes.at(0).oddsPpm == 250'000);
    CHECK(round.prizes.at(1).release == core::PrizeRelease::AtOnce);
    CHECK(core::quotaOf(round.prizes[1], round, "k2") == 0);
    CHECK(result.config->quiz.contact.zh == "主办方");
}

TEST_CASE("A bank that has too few questions for the rules is named")
{
    const config::PackageResult result = read(kQuiz, {"标准", "计量"});
    REQUIRE(result.problems.size() == 1);
    CHECK(result.problems[0].text() ==
          "fair/quiz/quiz.toml: the round 'morning' asks 2 questions of the category '计量', "
          "the bank has 1; write more questions, or ask fewer");
}

TEST_CASE("A bank comes back from its text as it was, whatever its words are")
{
    core::Question question{.id = "q1",
                            .type = core::QuestionType::Multiple,
                            .category = "a/b",
                            .text = {"\"'''\\ \n第二行 = [x]", "#"},
                            .options = {{{"甲", "A"}, true, {"好", ""}}, {{"乙", ""}, false, {}}},
                            .explanation = {"因为", "because"},
                            .source = "GB 1",
                            .picture = "a.png"};
    core::Question number{
        .id = "q2", .type = core::QuestionType::Numeric, .text = {"几", ""}, .least = -0.5, .most = 51};
    std::vector<config::Problem> problems, warnings;
    config::Findings findings("bank", problems, warnings);
    CHECK(config::readBankText(config::bankText({question, number}), findings) == std::vector{question, number});
    CHECK(problems.empty());
    config::readBankText("questions = [{ id = 'x' }]", findings);
    CHECK(problems.size() == 1);
}

TEST_CASE("An event without a quiz has none")
{
    const auto result = config::parsePackage({{"event.toml", kEvent}, {"kiosks.toml", kKiosks}}, "fair");
    REQUIRE(result.config);
    CHECK(result.config->quiz.rounds.empty());
}

TEST_CASE("A wrong rule is named with its place and a remedy")
{
    struct Row {
        std::string from, to, says;
    };
    const std::vector<Row> rows{
        {"stock = 21", "stock = -1", "fair/quiz/quiz.toml:18:9: stock is -1; write a number from 0 to 1000000"},
        {"stock = 21\n", "", "has no stock"},
        {"odds = 0.25", "odds = 1.5", "odds does not fit; write a number from 0 to 1 without quotes"},
        {"odds = 0.25", "odds = nan", "odds does not fit"},
        {"odds = 0.25", "odds = \"viel\"", "odds must be a number, not a text"},
        {"odds = 0.25", "odds = 0.96", "add up to more than 1"},
        {"pass = 2", "pass = 4", "nobody can pass"},
        {"k1 = 2", "k1 = 3", "make 3, its stock is 2"},
        {"k1 = 2", "k7 = 2", "not of the round"},
        {"seconds = 20", "questions = 4", "its categories make 3"},
        {"venue = \"square\"", "kiosks = [\"k1\", \"k3\"]", "unknown kiosks 'k3'"},
        {"venue = \"square\"", "kiosks = [\"k1\", \"big\"]", "names 'big', a screen without touch"},
        {"\"标准\" = 1", "\"标准\" = 0", "is no number that fits"},
        {"[contact]\nname = \"主办方\"\n", "", "nobody is named who answers for the prizes"},
        {"id = \"scale\"", "id = \"bag\"", "'bag'"},
        {"stock = 21", "stock = 21\npicture = \"../bag.png\"", "the picture of the prize 'bag' is '../bag.png'; write"},
        {"closes = \"10:30\"", "closes = \"09:30\"", "ends before it begins"},
    };
    for (const Row &row : rows) {
        CAPTURE(row.to);
        const std::string found = problemWith(row.from, row.to);
        CAPTURE(found);
        CHECK(found.find(row.says) != std::string::npos);
    }
}

TEST_CASE("A prize above the limit of the law is a warning")
{
    std::string quiz = kQuiz;
    quiz.replace(quiz.find("stock = 21"), 10, "stock = 1\nvalue_cny = 50001");
    const config::PackageResult result = read(quiz);
    REQUIRE(result.config);
    REQUIRE(result.warnings.size() == 1);
    CHECK(result.warnings[0].what.find("50001") != std::string::npos);
}
