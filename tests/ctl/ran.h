// SPDX-License-Identifier: GPL-3.0-or-later
// plazactl as a function: words in, exit code and texts out.
#pragma once

#include "ctl/command.h"

#include <nlohmann/json.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace plaza::tests {

struct Ran {
    int exit = 0;
    std::string out;
    std::string err;

    [[nodiscard]] std::vector<nlohmann::json> lines() const
    {
        std::vector<nlohmann::json> parsed;
        std::istringstream in(out);
        for (std::string line; std::getline(in, line);)
            parsed.push_back(nlohmann::json::parse(line));
        return parsed;
    }
};

inline Ran plazactl(const std::vector<std::string> &words, const std::string &input = {}, bool toTerminal = false)
{
    std::vector<const char *> argv{"plazactl"};
    for (const std::string &word : words)
        argv.push_back(word.c_str());
    std::istringstream in(input);
    std::ostringstream out;
    std::ostringstream err;
    const int exit = ctl::run(static_cast<int>(argv.size()), argv.data(), {in, out, err, toTerminal});
    return {exit, out.str(), err.str()};
}

} // namespace plaza::tests
