// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/bank_text.h"

#include "config/fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <sstream>

namespace plaza::config {

namespace {

constexpr std::array kTypes{core::QuestionType::Single, core::QuestionType::Multiple, core::QuestionType::TrueFalse,
                            core::QuestionType::Ordering, core::QuestionType::Numeric};

void put(toml::table &table, std::string_view key, const core::LocalizedText &text)
{
    if (!text.empty())
        table.insert(key, toml::array{text.zh, text.en});
}

void put(toml::table &table, std::string_view key, const std::string &text)
{
    if (!text.empty())
        table.insert(key, text);
}

core::LocalizedText textOf(const toml::table &table, std::string_view key)
{
    const toml::array *pair = table[key].as_array();
    if (pair == nullptr || pair->size() != 2)
        return {};
    return {pair->at(0).value_or(std::string{}), pair->at(1).value_or(std::string{})};
}

std::optional<core::Question> questionOf(const toml::table &table)
{
    core::Question question;
    question.id = table["id"].value_or(std::string{});
    const std::string type = table["type"].value_or(std::string{});
    const auto known = std::ranges::find(kTypes, type, [](core::QuestionType each) { return toString(each); });
    if (question.id.empty() || known == kTypes.end())
        return std::nullopt;
    question.type = *known;
    question.category = table["category"].value_or(std::string{});
    question.text = textOf(table, "text");
    question.least = table["least"].value_or(0.0);
    question.most = table["most"].value_or(0.0);
    question.explanation = textOf(table, "explanation");
    question.source = table["source"].value_or(std::string{});
    question.picture = table["picture"].value_or(std::string{});
    if (const toml::array *options = table["options"].as_array())
        for (const toml::node &node : *options)
            if (const toml::table *option = node.as_table())
                question.options.push_back(
                    {textOf(*option, "text"), (*option)["right"].value_or(false), textOf(*option, "feedback")});
    return question;
}

} // namespace

std::string bankText(const std::vector<core::Question> &bank)
{
    toml::array questions;
    for (const core::Question &question : bank) {
        toml::table table;
        table.insert("id", question.id);
        table.insert("type", std::string(toString(question.type)));
        put(table, "category", question.category);
        put(table, "text", question.text);
        if (question.type == core::QuestionType::Numeric) {
            table.insert("least", question.least);
            table.insert("most", question.most);
        }
        toml::array options;
        for (const core::Option &each : question.options) {
            toml::table option;
            put(option, "text", each.text);
            if (each.right)
                option.insert("right", true);
            put(option, "feedback", each.feedback);
            options.push_back(std::move(option));
        }
        if (!options.empty())
            table.insert("options", std::move(options));
        put(table, "explanation", question.explanation);
        put(table, "source", question.source);
        put(table, "picture", question.picture);
        questions.push_back(std::move(table));
    }
    toml::table root;
    root.insert("questions", std::move(questions));
    std::ostringstream out;
    out << toml::toml_formatter(root, toml::format_flags::none) << '\n'; // every string on one line, escaped
    return out.str();
}

std::vector<core::Question> readBankText(std::string_view text, Findings &findings)
{
    std::vector<core::Question> bank;
    const auto root = parseToml(text, findings);
    const toml::array *questions = root ? (*root)["questions"].as_array() : nullptr;
    if (questions == nullptr)
        return bank;
    for (const toml::node &node : *questions) {
        const toml::table *table = node.as_table();
        if (auto question = table != nullptr ? questionOf(*table) : std::nullopt)
            bank.push_back(std::move(*question));
        else
            findings.error(placeOf(node), "this is no question that Plaza wrote", "adopt the event package again");
    }
    return bank;
}

} // namespace plaza::config
