// SPDX-License-Identifier: GPL-3.0-or-later
// One TOML table read key by key: every wrong value becomes a finding with its place, and reading goes on.
// Inside app/config only (it shows toml++).
#pragma once

#include "config/findings.h"
#include "config/moments.h"
#include "core/event.h"

#include <toml++/toml.h>

#include <initializer_list>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaza::config {

[[nodiscard]] Place placeOf(const toml::node &node);

enum class Need { Required, Optional };

/// Both must outlive it.
class Fields {
public:
    /// `subject` stands in messages: "the session 'forum'". `known` are the keys allowed here; others are errors.
    Fields(const toml::table &table, std::string subject, const std::vector<std::string_view> &known,
           Findings &findings);

    [[nodiscard]] const std::string &subject() const { return m_subject; }
    [[nodiscard]] Place place() const { return m_place; }
    /// The value's place, or the table's when the key is missing.
    [[nodiscard]] Place at(std::string_view key) const;
    [[nodiscard]] bool has(std::string_view key) const { return m_table.contains(key); }
    /// What stands there, of whatever kind, or null.
    [[nodiscard]] const toml::node *node(std::string_view key) const { return m_table.get(key); }

    /// A required id of [a-z0-9-]{1,32}; `kind` names it ("session id"). Returned also when it is wrong, so that
    /// references to it do not add to the noise.
    std::string id(std::string_view kind);
    std::optional<std::string> string(std::string_view key, Need need);
    /// A string (Chinese only) or { zh = …, en = … }; zh is never empty.
    core::LocalizedText text(std::string_view key, Need need);
    std::optional<int> integer(std::string_view key, int least, int most);
    /// Whole or with a decimal point; never NaN or infinite.
    std::optional<double> number(std::string_view key, double least, double most);
    /// The whole numbers of the table under `key`, whose keys are free: [rounds.categories].
    std::map<std::string, int> numbers(std::string_view key, int least, int most);
    std::vector<int> integers(std::string_view key, int least, int most);
    bool boolean(std::string_view key, bool fallback);
    std::vector<std::string> strings(std::string_view key);
    /// The members of a list of texts as they stand, each with its place: keys, which nobody reads.
    std::vector<std::pair<std::string, Place>> rawStrings(std::string_view key);
    /// The index of the string among `choices`, or `fallback`.
    std::size_t choice(std::string_view key, const std::vector<std::string_view> &choices, std::size_t fallback);
    std::optional<SecondOfDay> timeOfDay(std::string_view key, Need need);
    std::optional<core::Day> day(std::string_view key);
    /// A single day under `one`, or several under `many`.
    std::vector<core::Day> days(std::string_view one, std::string_view many);
    core::Direction direction(std::string_view key);
    /// [[key]] tables; none is an error when required.
    std::vector<const toml::table *> tables(std::string_view key, Need need);
    const toml::table *table(std::string_view key);

    /// An error when `id`, the value of `key`, is neither empty nor one of `known`.
    void checkReference(std::string_view key, const std::string &id, const std::vector<std::string_view> &known);
    void error(std::string_view key, const std::string &what, std::string mend);

private:
    const toml::node *value(std::string_view key, Need need, std::string_view example);
    const toml::array *list(std::string_view key);
    std::optional<core::Day> day(const toml::node &node);
    std::string checked(const toml::node &node, std::string_view key, std::string text);

    const toml::table &m_table;
    std::string m_subject;
    Findings &m_findings;
    Place m_place;
};

template <class Range> std::vector<std::string_view> idsOf(const Range &things)
{
    std::vector<std::string_view> ids;
    for (const auto &thing : things)
        ids.push_back(thing.id);
    return ids;
}

/// "the session 'forum'", or "session 2" where it has no id; `index` is 0-based.
[[nodiscard]] std::string subjectOf(std::string_view kind, const toml::table &table, std::size_t index);

/// The table, or nullopt and one finding at the first place that is not TOML (or not UTF-8).
std::optional<toml::table> parseToml(std::string_view bytes, Findings &findings);

/// Tells when an id was used before; remembers the first places.
class UsedIds {
public:
    UsedIds(std::string kind, Findings &findings) : m_kind(std::move(kind)), m_findings(findings) {}
    void add(const std::string &id, Place place);

private:
    std::string m_kind;
    Findings &m_findings;
    std::vector<std::pair<std::string, Place>> m_used;
};

} // namespace plaza::config
