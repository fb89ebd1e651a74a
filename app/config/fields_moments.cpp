// SPDX-License-Identifier: GPL-3.0-or-later
// The second half of Fields: times, days, directions and tables inside the table.
#include "config/fields.h"
#include "config/text.h"

#include <algorithm>

namespace plaza::config {

std::optional<SecondOfDay> Fields::timeOfDay(std::string_view key, Need need)
{
    const toml::node *node = value(key, need, "\"08:30\"");
    if (node == nullptr)
        return std::nullopt;
    if (const auto *time = node->as_time())
        return time->get().hour * 3600 + time->get().minute * 60 + time->get().second;
    const auto *text = node->as_string();
    const auto read = text == nullptr ? std::nullopt : readTimeOfDay(text->get());
    if (read)
        return read;
    if (node->is_date_time())
        error(key, std::string(key) + " holds a date as well", "write the date under date = and the time here alone");
    else
        error(key, std::string(key) + " is not a time of day" + (text == nullptr ? "" : ": " + inQuotes(text->get())),
              "write hours and minutes in quotes, from \"00:00\" to \"24:00\": " + std::string(key) + " = \"08:30\"");
    return std::nullopt;
}

std::optional<core::Day> Fields::day(const toml::node &node)
{
    std::optional<core::Day> read;
    if (const auto *date = node.as_date())
        read = dayFrom(date->get().year, date->get().month, date->get().day);
    const auto *text = node.as_string();
    if (text != nullptr)
        read = readDay(text->get());
    if (!read)
        m_findings.error(placeOf(node),
                         m_subject + " has a date that can't be read" +
                             (text == nullptr ? std::string{} : ": " + inQuotes(text->get())),
                         "write year-month-day, in the years 2000 to 2099: 2018-06-08");
    return read;
}

std::optional<core::Day> Fields::day(std::string_view key)
{
    const toml::node *node = m_table.get(key);
    return node == nullptr ? std::nullopt : day(*node);
}

std::vector<core::Day> Fields::days(std::string_view one, std::string_view many)
{
    std::vector<core::Day> result;
    if (has(one) && has(many))
        error(many, m_subject + " has both " + std::string(one) + " and " + std::string(many),
              "keep one of them: " + std::string(many) + " = [2018-06-08, 2018-06-09] for several days");
    if (!has(one) && !has(many))
        m_findings.error(m_place, m_subject + " has no " + std::string(one),
                         "add the line: " + std::string(one) + " = 2018-06-08");
    const toml::node *single = m_table.get(one);
    if (single != nullptr && single->is_array())
        error(one, std::string(one) + " is a list", "write " + std::string(many) + " = […] for several days");
    else if (single != nullptr)
        if (const auto read = day(*single))
            result.push_back(*read);
    const toml::node *several = m_table.get(many);
    if (several == nullptr)
        return result;
    const auto *list = several->as_array();
    if (list == nullptr || list->empty()) {
        error(many, std::string(many) + " must be a list of days",
              "write " + std::string(many) + " = [2018-06-08, 2018-06-09]");
        return result;
    }
    for (const toml::node &item : *list) {
        const auto read = day(item);
        if (read && std::ranges::find(result, *read) != result.end())
            m_findings.error(placeOf(item), m_subject + " names the day " + core::toString(*read) + " twice",
                             "keep it once");
        else if (read)
            result.push_back(*read);
    }
    return result;
}

core::Direction Fields::direction(std::string_view key)
{
    const toml::table *given = table(key);
    if (given == nullptr)
        return {};
    Fields fields(*given, "the direction of " + m_subject, {"arrow", "line", "note", "walk_minutes"}, m_findings);
    core::Direction result;
    // The order of core::Arrow.
    result.arrow =
        static_cast<core::Arrow>(fields.choice("arrow", {"none", "left", "right", "straight", "up", "down"}, 0));
    result.line = fields.text("line", Need::Required);
    result.note = fields.text("note", Need::Optional);
    result.walkMinutes = fields.integer("walk_minutes", 0, 600).value_or(0);
    return result;
}

std::vector<const toml::table *> Fields::tables(std::string_view key, Need need)
{
    std::vector<const toml::table *> result;
    const std::string header = "[[" + std::string(key) + "]]";
    const toml::node *node = m_table.get(key);
    if (node == nullptr && need == Need::Required)
        m_findings.error(m_place, m_subject + " has no " + header,
                         "describe at least one under a line that reads " + header);
    if (node == nullptr)
        return result;
    const auto *list = node->as_array();
    if (list == nullptr) {
        error(key, std::string(key) + " must be a list of tables",
              "put two brackets around its name: " + header + ", once for each");
        return result;
    }
    for (const toml::node &item : *list) {
        if (const auto *each = item.as_table())
            result.push_back(each);
        else
            m_findings.error(placeOf(item), "a member of " + std::string(key) + " is not a table",
                             "describe each under a line that reads " + header);
    }
    if (list->empty() && need == Need::Required)
        error(key, m_subject + " has an empty list of " + std::string(key),
              "describe at least one under a line that reads " + header);
    return result;
}

const toml::table *Fields::table(std::string_view key)
{
    const toml::node *node = m_table.get(key);
    if (node == nullptr)
        return nullptr;
    if (const auto *result = node->as_table())
        return result;
    error(key, std::string(key) + " must be a table", "write " + std::string(key) + " = { … }");
    return nullptr;
}

void UsedIds::add(const std::string &id, Place place)
{
    if (id.empty())
        return;
    const auto it = std::ranges::find(m_used, id, &std::pair<std::string, Place>::first);
    if (it == m_used.end()) {
        m_used.emplace_back(id, place);
        return;
    }
    m_findings.error(place,
                     "the " + m_kind + " id " + inQuotes(id) + " is used twice; first on line " +
                         std::to_string(it->second.line),
                     "give one of the two another id");
}

} // namespace plaza::config
