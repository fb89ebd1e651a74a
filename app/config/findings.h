// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/problem.h"

#include <string>
#include <utility>
#include <vector>

namespace plaza::config {

/// 1-based; line 0: the file as a whole.
struct Place {
    int line = 0;
    int column = 0;
};

/// Gathers what is wrong in one file, so that an organiser mends everything in one go.
class Findings {
public:
    Findings(std::string file, std::vector<Problem> &problems, std::vector<Problem> &warnings)
        : m_file(std::move(file)), m_problems(problems), m_warnings(warnings)
    {
    }

    void error(Place at, std::string what, std::string mend)
    {
        m_problems.push_back({m_file, at.line, at.column, std::move(what), std::move(mend)});
    }
    void warn(Place at, std::string what, std::string mend)
    {
        m_warnings.push_back({m_file, at.line, at.column, std::move(what), std::move(mend)});
    }

private:
    std::string m_file;
    std::vector<Problem> &m_problems;
    std::vector<Problem> &m_warnings;
};

} // namespace plaza::config
