// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <iosfwd>
#include <map>
#include <string>
#include <vector>

namespace plaza::frames {

/// Who read how much of what, and how long it took them: a row a scenario, a column a reader.
class Table {
public:
    explicit Table(std::vector<std::string> readers) : m_readers(std::move(readers)) {}
    /// Calls `read` and compares what it says with `truth`; an answer that differs is a wrong read, none is none.
    void time(const std::string &row, std::size_t reader, const std::string &truth,
              const std::function<std::string()> &read);
    [[nodiscard]] int read(std::size_t reader) const;  ///< in all rows
    [[nodiscard]] int wrong(std::size_t reader) const; ///< in all rows
    [[nodiscard]] int read(const std::string &row, std::size_t reader) const;
    /// As Markdown, with a last line for all rows.
    void print(std::ostream &out) const;

private:
    struct Cell {
        int read = 0, wrong = 0;
        std::vector<double> ms;
        void add(const Cell &other);
    };
    [[nodiscard]] Cell sum(std::size_t reader) const;

    std::vector<std::string> m_readers;
    std::vector<std::string> m_rows; ///< in the order in which they came
    std::map<std::pair<std::string, std::size_t>, Cell> m_cells;
};

} // namespace plaza::frames
