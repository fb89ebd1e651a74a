// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/table.h"

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <vector>

namespace plaza::tests {

namespace {

class Table {
public:
    Table() = default;
    Table(const Table &) = delete;
    Table &operator=(const Table &) = delete;
    ~Table()
    {
        std::cout << "| fault | N | acknowledged | lost | doubled | unclean | what the store said |\n"
                     "|---|---|---|---|---|---|---|\n";
        for (const Row &row : m_rows)
            std::cout << "| " << row.fault << " | " << row.tried << " | " << row.acknowledged << " | " << row.lost
                      << " | " << row.doubled << " | " << row.unclean << " | " << row.answer << " |\n";
        std::cout << std::flush;
    }
    void put(const Row &row) { m_rows.push_back(row); }

private:
    std::vector<Row> m_rows;
};

} // namespace

void putIntoTable(const Row &row)
{
    static Table table;
    table.put(row);
}

int rounds(int slice)
{
    const char *wanted = std::getenv("PLAZA_FAULT_ROUNDS");
    return wanted == nullptr ? slice : std::max(1, std::atoi(wanted));
}

} // namespace plaza::tests
