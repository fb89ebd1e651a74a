// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_bank.h"
#include "ctl/command.h"
#include "ctl/json_text.h"
#include "ctl/quiz_commands.h"
#include "ctl/unseen.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <iomanip>
#include <map>
#include <memory>
#include <ostream>
#include <system_error>
#include <vector>

namespace plaza::ctl {

namespace {

namespace fs = std::filesystem;

/// Files stay; a folder becomes its files of questions, a package's folder those of its quiz.
config::BankResult readAll(const std::vector<std::string> &paths)
{
    config::BankResult found;
    std::vector<fs::path> files;
    for (const std::string &path : paths) {
        std::error_code ignored;
        if (!fs::is_directory(path, ignored)) {
            files.emplace_back(path);
            continue;
        }
        const fs::path inside = fs::path(path) / "quiz";
        const auto more = config::bankFiles(fs::is_directory(inside, ignored) ? inside : fs::path(path), found.problems,
                                            found.warnings);
        files.insert(files.end(), more.begin(), more.end());
        if (more.empty() && found.problems.empty())
            found.problems.push_back({.file = path,
                                      .what = "there is no file of questions in this folder",
                                      .mend = "put a .gift, .txt, .xml, .csv or .xlsx file there"});
    }
    std::vector<fs::path> once;
    for (const fs::path &file : files) {
        if (std::ranges::find(once, file) == once.end())
            once.push_back(file);
    }
    config::BankResult bank = config::readBankFiles(once);
    bank.problems.insert(bank.problems.begin(), found.problems.begin(), found.problems.end());
    bank.warnings.insert(bank.warnings.begin(), found.warnings.begin(), found.warnings.end());
    return bank;
}

nlohmann::ordered_json jsonOf(const std::vector<config::Problem> &problems)
{
    auto list = nlohmann::ordered_json::array();
    for (const config::Problem &problem : problems)
        list.push_back(
            {{"file", problem.file}, {"line", problem.line}, {"what", problem.what}, {"remedy", problem.mend}});
    return list;
}

std::string jsonOf(const config::BankResult &bank)
{
    auto questions = nlohmann::ordered_json::array();
    for (const core::Question &question : bank.questions)
        questions.push_back({{"id", question.id},
                             {"type", core::toString(question.type)},
                             {"options", question.options.size()},
                             {"file", question.file},
                             {"line", question.line}});
    auto refused = nlohmann::ordered_json::array();
    for (const config::RefusedQuestion &question : bank.refused)
        refused.push_back({{"type", question.type}, {"file", question.file}, {"line", question.line}});
    const nlohmann::ordered_json all{{"questions", questions},
                                     {"refused", refused},
                                     {"warnings", jsonOf(bank.warnings)},
                                     {"errors", jsonOf(bank.problems)}};
    return withUnseenEscaped(mendedJsonText(all));
}

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return std::to_string(count) + " " + std::string(count == 1 ? one : many);
}

void printTable(std::ostream &out, const config::BankResult &bank)
{
    constexpr int kWidth = 6;
    constexpr std::array kTypes{core::QuestionType::Single, core::QuestionType::Multiple, core::QuestionType::TrueFalse,
                                core::QuestionType::Ordering, core::QuestionType::Numeric};
    for (const core::QuestionType type : kTypes)
        out << std::setw(kWidth) << std::ranges::count(bank.questions, type, &core::Question::type) << "  "
            << core::toString(type) << '\n';
    std::map<std::string, int> refused;
    for (const config::RefusedQuestion &question : bank.refused)
        ++refused[question.type];
    for (const auto &[type, count] : refused)
        out << std::setw(kWidth) << count << "  " << type << ", not asked at a kiosk\n";
    out << counted(bank.questions.size(), "question", "questions") << ", "
        << counted(bank.warnings.size(), "warning", "warnings") << ", "
        << counted(bank.problems.size(), "error", "errors") << '\n';
}

void printFindings(std::ostream &out, const config::BankResult &bank)
{
    for (const config::RefusedQuestion &question : bank.refused)
        out << question.file << ':' << question.line << ": not asked: " << question.type << '\n';
    for (const config::Problem &problem : bank.warnings)
        out << "warning: " << problem.text() << '\n';
    for (const config::Problem &problem : bank.problems)
        out << "error: " << problem.text() << '\n';
}

int check(const std::vector<std::string> &paths, bool json, Streams streams)
{
    const config::BankResult bank = readAll(paths);
    if (json) {
        streams.out << jsonOf(bank) << '\n';
    } else {
        printTable(streams.out, bank);
        printFindings(streams.out, bank);
    }
    return bank.problems.empty() ? Done : Findings;
}

} // namespace

void addQuiz(Command app, Streams streams, int &exit)
{
    const auto quiz = app.addSubcommand("quiz", "The questions of the prize quiz, and its rules.");
    quiz.requireSubcommand();
    addQuizRestate(quiz, streams, exit);
    addQuizGrant(quiz, streams, exit);
    const auto command = quiz.addSubcommand("check", "Read files of questions: what they hold, and all that is wrong.");
    auto paths = std::make_shared<std::vector<std::string>>();
    auto json = std::make_shared<bool>(false);
    command.addOption("FILE_OR_DIR", *paths, "GIFT, Aiken, Moodle XML, CSV or XLSX; a folder of them; a package")
        .required();
    command.addFlag("--json", *json, "one line of JSON: questions, refused, warnings, errors");
    command.footer("Counts the questions by type, then lists every warning and error as file:line: what; how to mend "
                   "it. Exit 1 when there is an error.\n"
                   "Example: plazactl quiz check kiosk-config/zhanjiang-2018");
    command.callback([paths, json, streams, &exit] { exit = check(*paths, *json, streams); });
}

} // namespace plaza::ctl
