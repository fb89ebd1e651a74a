// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_text.h"

#include <nlohmann/json.hpp>

namespace plaza::ctl {

template <typename Json> Json jsonFrom(const std::string &text)
{
    return Json::parse(text);
}

template nlohmann::ordered_json jsonFrom(const std::string &text);
template nlohmann::json jsonFrom(const std::string &text);

std::string jsonText(const nlohmann::ordered_json &json)
{
    return json.dump();
}

std::string jsonText(const nlohmann::json &json)
{
    return json.dump();
}

std::string mendedJsonText(const nlohmann::ordered_json &json)
{
    return json.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

} // namespace plaza::ctl
