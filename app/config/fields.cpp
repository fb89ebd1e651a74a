// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/fields.h"

#include "config/spelling.h"
#include "config/text.h"

#include <algorithm>
#include <map>
#include <sstream>

namespace plaza::config {

namespace {

constexpr std::size_t kLongestText = 200; ///< characters; more does not fit a screen
constexpr std::size_t kLongestId = 32;

bool isId(std::string_view id)
{
    return !id.empty() && id.size() <= kLongestId &&
           std::ranges::all_of(id, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// What people write for a key of ours, where spelling alone would not lead there.
std::string_view synonymOf(std::string_view key)
{
    static const std::map<std::string_view, std::string_view> kSynonyms{
        {"open", "opens"},          {"opening", "opens"},        {"begin", "opens"},    {"close", "closes"},
        {"end", "closes"},          {"ends", "closes"},          {"start", "starts"},   {"color", "primary"},
        {"timezone", "utc_offset"}, {"time_zone", "utc_offset"}, {"place", "room"},     {"title", "name"},
        {"limit", "capacity"},      {"re_entry", "reentry"},     {"staff", "to_staff"}, {"hosts", "organisers"}};
    const auto it = kSynonyms.find(key);
    return it == kSynonyms.end() ? std::string_view{} : it->second;
}

std::string remedyForKey(std::string_view key, const std::vector<std::string_view> &known)
{
    const std::string_view synonym = synonymOf(key);
    if (!synonym.empty() && std::ranges::find(known, synonym) != known.end())
        return "did you mean '" + std::string(synonym) + "'?";
    return didYouMean(key, known);
}

std::string_view kindName(const toml::node &node)
{
    switch (node.type()) {
    case toml::node_type::none:
        return "nothing";
    case toml::node_type::table:
        return "a table";
    case toml::node_type::array:
        return "a list";
    case toml::node_type::string:
        return "a text";
    case toml::node_type::integer:
        return "a whole number";
    case toml::node_type::floating_point:
        return "a number with a point";
    case toml::node_type::boolean:
        return "true or false";
    case toml::node_type::date:
        return "a date";
    case toml::node_type::time:
        return "a time";
    case toml::node_type::date_time:
        return "a date with a time";
    }
    return "something else";
}

} // namespace

Place placeOf(const toml::node &node)
{
    const auto begin = node.source().begin;
    return {static_cast<int>(begin.line), static_cast<int>(begin.column)};
}

std::string subjectOf(std::string_view kind, const toml::table &table, std::size_t index)
{
    const auto id = table["id"].value<std::string>();
    if (id && !id->empty())
        return "the " + std::string(kind) + " " + inQuotes(*id);
    return std::string(kind) + " " + std::to_string(index + 1);
}

Fields::Fields(const toml::table &table, std::string subject, const std::vector<std::string_view> &known,
               Findings &findings)
    : m_table(table), m_subject(std::move(subject)), m_findings(findings), m_place(placeOf(table))
{
    for (const auto &[key, node] : table) {
        if (std::ranges::find(known, key.str()) != known.end())
            continue;
        const auto begin = key.source().begin;
        const Place at = begin ? Place{static_cast<int>(begin.line), static_cast<int>(begin.column)} : placeOf(node);
        m_findings.error(at, m_subject + " has the unknown key " + inQuotes(key.str()), remedyForKey(key.str(), known));
    }
}

Place Fields::at(std::string_view key) const
{
    const toml::node *node = m_table.get(key);
    return node != nullptr ? placeOf(*node) : m_place;
}

void Fields::error(std::string_view key, const std::string &what, std::string mend)
{
    m_findings.error(at(key), what, std::move(mend));
}

void Fields::checkReference(std::string_view key, const std::string &id, const std::vector<std::string_view> &known)
{
    if (!id.empty() && std::ranges::find(known, id) == known.end())
        error(key, m_subject + " names the unknown " + std::string(key) + " " + inQuotes(id), didYouMean(id, known));
}

const toml::node *Fields::value(std::string_view key, Need need, std::string_view example)
{
    const toml::node *node = m_table.get(key);
    if (node == nullptr && need == Need::Required)
        m_findings.error(m_place, m_subject + " has no " + std::string(key),
                         "add the line: " + std::string(key) + " = " + std::string(example));
    return node;
}

std::string Fields::checked(const toml::node &node, std::string_view key, std::string text)
{
    text = composed(trimmed(text));
    if (const auto control = firstForbidden(text)) {
        m_findings.error(placeOf(node),
                         "the text of " + std::string(key) + " holds the character " + codePointName(*control) +
                             ", which can't be shown",
                         "write the text on one line, without \\n and invisible characters");
        return {};
    }
    if (const std::size_t count = characterCount(text); count > kLongestText) {
        m_findings.error(placeOf(node),
                         "the text of " + std::string(key) + " has " + std::to_string(count) + " characters",
                         "shorten it to at most " + std::to_string(kLongestText));
        return {};
    }
    return text;
}

std::string Fields::id(std::string_view kind)
{
    const auto given = string("id", Need::Required);
    if (!given)
        return {};
    if (!isId(*given))
        error("id", "the " + std::string(kind) + " " + inQuotes(*given) + " is not a plain id",
              "use 1 to 32 small letters a-z, digits and hyphens, for example \"forum\"; the shown name stands in "
              "name =");
    return *given;
}

std::optional<std::string> Fields::string(std::string_view key, Need need)
{
    const toml::node *node = value(key, need, "\"…\"");
    if (node == nullptr)
        return std::nullopt;
    if (const auto *text = node->as_string())
        return checked(*node, key, text->get());
    error(key, std::string(key) + " must be a text in quotes, not " + std::string(kindName(*node)),
          "write " + std::string(key) + " = \"…\"");
    return std::nullopt;
}

core::LocalizedText Fields::text(std::string_view key, Need need)
{
    const toml::node *node = value(key, need, "{ zh = \"…\", en = \"…\" }");
    if (node == nullptr)
        return {};
    core::LocalizedText result;
    if (const auto *plain = node->as_string()) {
        result.zh = checked(*node, key, plain->get());
        const bool isEmpty = trimmed(plain->get()).empty();
        if (isEmpty && need == Need::Required)
            error(key, m_subject + " has an empty " + std::string(key), "write the Chinese text between the quotes");
        return result;
    }
    const auto *table = node->as_table();
    if (table == nullptr) {
        error(key, std::string(key) + " must be a text in Chinese and English, not " + std::string(kindName(*node)),
              "write " + std::string(key) + " = { zh = \"…\", en = \"…\" }");
        return {};
    }
    Fields inner(*table, std::string(key), {"zh", "en"}, m_findings);
    const auto zh = inner.string("zh", Need::Optional);
    result.zh = zh.value_or("");
    result.en = inner.string("en", Need::Optional).value_or("");
    const toml::node *zhNode = table->get("zh");
    const auto *zhText = zhNode == nullptr ? nullptr : zhNode->as_string();
    if (zhNode == nullptr || (zhText != nullptr && trimmed(zhText->get()).empty()))
        inner.error("zh", m_subject + " has no Chinese text in " + std::string(key),
                    "write the Chinese text as zh = \"…\"; en may be left out");
    return result;
}

std::optional<int> Fields::integer(std::string_view key, int least, int most)
{
    const toml::node *node = value(key, Need::Optional, "");
    if (node == nullptr)
        return std::nullopt;
    const std::string range = std::to_string(least) + " to " + std::to_string(most);
    const auto *number = node->as_integer();
    if (number == nullptr) {
        error(key, std::string(key) + " must be a whole number, not " + std::string(kindName(*node)),
              "write a number from " + range + " without quotes");
        return std::nullopt;
    }
    if (number->get() < least || number->get() > most) {
        error(key, std::string(key) + " is " + std::to_string(number->get()), "write a number from " + range);
        return std::nullopt;
    }
    return static_cast<int>(number->get());
}

std::optional<double> Fields::number(std::string_view key, double least, double most)
{
    const toml::node *node = value(key, Need::Optional, "");
    if (node == nullptr)
        return std::nullopt;
    const auto given = node->is_number() ? node->value<double>() : std::nullopt;
    if (given && *given >= least && *given <= most)
        return given;
    std::ostringstream range;
    range << "write a number from " << least << " to " << most << " without quotes";
    error(key, std::string(key) + (given ? " does not fit" : " must be a number, not " + std::string(kindName(*node))),
          range.str());
    return std::nullopt;
}

std::map<std::string, int> Fields::numbers(std::string_view key, int least, int most)
{
    std::map<std::string, int> result;
    const toml::table *members = table(key);
    if (members == nullptr)
        return result;
    for (const auto &[name, node] : *members) {
        const auto *number = node.as_integer();
        if (number != nullptr && number->get() >= least && number->get() <= most)
            result[composed(trimmed(name.str()))] = static_cast<int>(number->get());
        else
            m_findings.error(placeOf(node), "the value of " + inQuotes(name.str()) + " is no number that fits",
                             "write a whole number from " + std::to_string(least) + " to " + std::to_string(most) +
                                 " without quotes");
    }
    return result;
}

std::vector<int> Fields::integers(std::string_view key, int least, int most)
{
    std::vector<int> result;
    const toml::array *members = list(key);
    if (members == nullptr)
        return result;
    for (const toml::node &item : *members) {
        const auto *number = item.as_integer();
        if (number != nullptr && number->get() >= least && number->get() <= most)
            result.push_back(static_cast<int>(number->get()));
        else
            m_findings.error(placeOf(item), "a member of " + std::string(key) + " is no number that fits",
                             "write whole numbers from " + std::to_string(least) + " to " + std::to_string(most) +
                                 " without quotes: " + std::string(key) + " = [7]");
    }
    return result;
}

bool Fields::boolean(std::string_view key, bool fallback)
{
    const toml::node *node = value(key, Need::Optional, "");
    if (node == nullptr)
        return fallback;
    if (const auto *answer = node->as_boolean())
        return answer->get();
    error(key, std::string(key) + " must be true or false, not " + std::string(kindName(*node)),
          "write " + std::string(key) + " = true or " + std::string(key) + " = false, without quotes");
    return fallback;
}

const toml::array *Fields::list(std::string_view key)
{
    const toml::node *node = value(key, Need::Optional, "");
    const auto *list = node == nullptr ? nullptr : node->as_array();
    if (node != nullptr && list == nullptr)
        error(key, std::string(key) + " must be a list, not " + std::string(kindName(*node)),
              "write " + std::string(key) + " = [\"…\", \"…\"]");
    return list;
}

std::vector<std::pair<std::string, Place>> Fields::rawStrings(std::string_view key)
{
    std::vector<std::pair<std::string, Place>> result;
    const toml::array *members = list(key);
    if (members == nullptr)
        return result;
    for (const toml::node &item : *members) {
        if (const auto *text = item.as_string())
            result.emplace_back(text->get(), placeOf(item));
        else
            m_findings.error(placeOf(item), "a member of " + std::string(key) + " is not a text",
                             "write each member in quotes: " + std::string(key) + " = [\"…\", \"…\"]");
    }
    return result;
}

std::vector<std::string> Fields::strings(std::string_view key)
{
    std::vector<std::string> result;
    const toml::array *members = list(key);
    if (members == nullptr)
        return result;
    for (const toml::node &item : *members) {
        const auto *text = item.as_string();
        const std::string good = text == nullptr ? std::string{} : checked(item, key, text->get());
        if (text == nullptr || trimmed(text->get()).empty())
            m_findings.error(placeOf(item), "a member of " + std::string(key) + " is not a text",
                             "write each member in quotes: " + std::string(key) + " = [\"…\", \"…\"]");
        else if (!good.empty())
            result.push_back(good);
    }
    return result;
}

std::size_t Fields::choice(std::string_view key, const std::vector<std::string_view> &choices, std::size_t fallback)
{
    const auto given = string(key, Need::Optional);
    if (!given)
        return fallback;
    const auto it = std::ranges::find(choices, *given);
    if (it != choices.end())
        return static_cast<std::size_t>(it - choices.begin());
    std::string all;
    for (const std::string_view each : choices)
        all += (all.empty() ? "\"" : ", \"") + std::string(each) + "\"";
    error(key, m_subject + " has the unknown " + std::string(key) + " " + inQuotes(*given), "write one of " + all);
    return fallback;
}

} // namespace plaza::config
