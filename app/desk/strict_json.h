// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a JSON file that anybody may have written: of the right form, or refused by their path. Inside app/desk
// only (it shows nlohmann-json).
#pragma once

#include "core/draw.h"

#include <nlohmann/json.hpp>

#include <initializer_list>
#include <stdexcept>
#include <string>
#include <string_view>

namespace plaza::desk {

/// What a member should be and is not; what() begins with its path.
class Unfit : public std::runtime_error {
public:
    Unfit(const std::string &where, const std::string &needed) : std::runtime_error(where + ": " + needed) {}
};

/// The path of an array's element.
std::string at(const std::string &where, std::size_t index);

// All throw Unfit.

/// Exactly these members, no others.
void expectMembers(const nlohmann::json &value, const std::string &where,
                   std::initializer_list<std::string_view> names);
void expectArray(const nlohmann::json &value, const std::string &where, std::size_t most);
/// Of one line.
const std::string &text(const nlohmann::json &value, const std::string &where, std::size_t longest);
/// From 1 on.
int number(const nlohmann::json &value, const std::string &where, int most);
core::DrawHash hash(const nlohmann::json &value, const std::string &where);

/// Other readers would silently take one of two members of the same name, and not all the same one. Throws
/// json::exception, too.
nlohmann::json parsedWithoutDoubles(std::string_view text);

} // namespace plaza::desk
