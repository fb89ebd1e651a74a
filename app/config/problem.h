// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plaza::config {

/// One thing that is wrong in a file of an event package, with the place and the remedy.
struct Problem {
    std::string file;
    int line = 0;     ///< 1-based; 0: the file as a whole. In a table (CSV, XLSX) the row as Excel numbers it.
    int column = 0;   ///< 1-based, in characters; in a table the column's number; 0: the line as a whole
    std::string what; ///< "the session 'forum' closes before it opens"
    std::string mend; ///< "write a later time after closes ="

    /// `file:line:column: what; how to mend it`
    [[nodiscard]] std::string text() const;
    friend bool operator==(const Problem &, const Problem &) = default;
};

} // namespace plaza::config
