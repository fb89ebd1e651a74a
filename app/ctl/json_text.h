// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from text and to text. The parser and the writer are templates that take seconds to compile: once, here.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace plaza::ctl {

/// `Json` is nlohmann::json or ordered_json. Throws Json::exception.
template <typename Json = nlohmann::ordered_json> Json jsonFrom(const std::string &text);

/// On one line. Throws Json::exception when a text in it is not UTF-8.
std::string jsonText(const nlohmann::ordered_json &json);
std::string jsonText(const nlohmann::json &json);

/// The same; bytes that are not UTF-8 become U+FFFD.
std::string mendedJsonText(const nlohmann::ordered_json &json);

} // namespace plaza::ctl
