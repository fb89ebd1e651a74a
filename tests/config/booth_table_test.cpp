// SPDX-License-Identifier: GPL-3.0-or-later
// A table of booths becomes one text in which every cell keeps its row and column, whatever file it was.
#include "config/booth_table.h"
#include "roster_support.h"
#include "workbook_maker.h"

using namespace plaza;

namespace {

std::string textOf(const std::string &bytes, const std::string &name, std::vector<config::Problem> &problems)
{
    const test::TempFile file(bytes, name);
    return config::readBoothTable(file.path(), "map/booths", problems).value_or("");
}

std::string cell(const std::string &at, const std::string &text)
{
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

} // namespace

TEST_CASE("a workbook of booths is read like a CSV, at the rows and columns of the sheet")
{
    std::vector<config::Problem> problems;
    const std::string rows = "<row r=\"1\">" + cell("A1", "展位号") + cell("B1", "名称") + "</row><row r=\"3\">" +
                             cell("A3", "A1") + cell("B3", "甲，乙, 丙") + "</row>";
    CHECK(textOf(test::zipped(test::workbook(rows)), "booths.xlsx", problems) == "展位号,名称\n\nA1,\"甲，乙, 丙\"\n");
    CHECK(textOf("展位号;名称\n\nA1;甲，乙, 丙\n", "booths.csv", problems) == "展位号,名称\n\nA1,\"甲，乙, 丙\"\n");
    CHECK(problems.empty());
}

TEST_CASE("a cell that became a date in the spreadsheet, and a quote that is never closed, are told at their place")
{
    std::vector<config::Problem> problems;
    const std::string rows = "<row r=\"1\">" + cell("A1", "展位号") + cell("B1", "名称") +
                             "</row><row r=\"2\">"
                             "<c r=\"A2\" s=\"1\"><v>43259</v></c>" +
                             cell("B2", "甲") + "</row>";
    CHECK(textOf(test::zipped(test::workbook(rows)), "booths.xlsx", problems).empty());
    REQUIRE(problems.size() == 1);
    CHECK((problems[0].line == 2 && problems[0].column == 1));
    CHECK(textOf("展位号,名称\nA1,\"甲\n", "booths.csv", problems).empty());
    REQUIRE(problems.size() == 2);
    CHECK((problems[1].line == 2 && problems[1].column == 2));
}
