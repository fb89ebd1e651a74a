// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/strict_json.h"

#include "crypto/crypto.h"

#include <algorithm>
#include <set>

namespace plaza::desk {

using nlohmann::json;

std::string at(const std::string &where, std::size_t index)
{
    return where + "[" + std::to_string(index) + "]";
}

/// Exactly these members, no others.
void expectMembers(const json &value, const std::string &where, std::initializer_list<std::string_view> names)
{
    if (!value.is_object())
        throw Unfit(where, "an object is needed");
    for (const std::string_view name : names)
        if (!value.contains(name))
            throw Unfit(where, "the member \"" + std::string(name) + "\" is missing");
    for (const auto &[name, ignored] : value.items())
        if (std::ranges::find(names, name) == names.end())
            throw Unfit(where, "the member \"" + name + "\" has no place here");
}

void expectArray(const json &value, const std::string &where, std::size_t most)
{
    if (!value.is_array() || value.size() > most)
        throw Unfit(where, "an array of at most " + std::to_string(most) + " is needed");
}

const std::string &text(const json &value, const std::string &where, std::size_t longest)
{
    const auto *found = value.get_ptr<const std::string *>();
    if (found == nullptr || !core::isDrawText(*found, longest))
        throw Unfit(where, "a text of 1 to " + std::to_string(longest) + " bytes without control characters is needed");
    return *found;
}

int number(const json &value, const std::string &where, int most)
{
    if (!value.is_number_unsigned() || value.get<std::uint64_t>() < 1 ||
        value.get<std::uint64_t>() > static_cast<std::uint64_t>(most))
        throw Unfit(where, "a whole number from 1 to " + std::to_string(most) + " is needed");
    return value.get<int>();
}

core::DrawHash hash(const json &value, const std::string &where)
{
    const auto *found = value.get_ptr<const std::string *>();
    const bool lower = found != nullptr && std::ranges::none_of(*found, [](char c) { return c >= 'A' && c <= 'F'; });
    const auto bytes = lower ? crypto::fromHex(*found) : std::nullopt;
    core::DrawHash read{};
    if (!bytes || bytes->size() != read.size())
        throw Unfit(where, "64 lower-case hex digits are needed");
    std::ranges::copy(*bytes, read.begin());
    return read;
}

/// Other readers would silently take one of two members of the same name, and not all the same one.
json parsedWithoutDoubles(std::string_view text)
{
    std::vector<std::set<std::string>> open;
    return json::parse(text, [&](int, json::parse_event_t event, json &parsed) {
        if (event == json::parse_event_t::object_start)
            open.emplace_back();
        else if (event == json::parse_event_t::object_end)
            open.pop_back();
        else if (event == json::parse_event_t::key && !open.back().insert(parsed.get<std::string>()).second)
            throw Unfit(parsed.get<std::string>(), "this member stands twice");
        return true;
    });
}

} // namespace plaza::desk
