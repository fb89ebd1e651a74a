// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks, honest and hostile.
#include "config/xlsx.h"
#include "roster_support.h"
#include "workbook_maker.h"

#include <random>

using namespace plaza;
using test::listed;
using test::Parts;
using test::text;
using test::workbook;
using test::zipped;

namespace {

/// 姓名 in A, 手机 in B, 座位 in C, 场次 in D, 备注 in E.
std::string headerRow()
{
    return "<row r=\"1\">" + text("A1", "姓名") + text("B1", "手机") + text("C1", "座位") + text("D1", "场次") +
           text("E1", "备注") + "</row>";
}

std::string onlyProblem(const std::string &bytes, const config::XlsxLimits &limits = {})
{
    std::vector<config::Problem> problems;
    std::vector<config::Problem> notes;
    CHECK(config::openXlsx(bytes, "x.xlsx", problems, notes, limits) == nullptr);
    REQUIRE(problems.size() == 1);
    return problems.front().what;
}

bool has(const std::string &text, std::string_view part)
{
    INFO(text);
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a workbook's shared, rich and inline texts and its numbers are read from the first sheet shown")
{
    const std::string strings =
        "<si><t>姓名</t></si><si><r><t>司徒</t></r><r><rPr/><t xml:space=\"preserve\"> 龑</t></r>"
        "<rPh><t>si</t></rPh></si>";
    const std::string rows = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + text("B1", "手机") + text("C1", "场次") +
                             "</row><row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\"><v>1.3800138E10</v></c>" +
                             text("C3", "forum") + "</row>";
    const auto roster = test::rosterOf(zipped(workbook(rows, {}, strings)));
    INFO(listed(roster));
    REQUIRE(roster.rows.size() == 1);
    CHECK(roster.rows.front().name == "司徒 龑");
    CHECK(roster.rows.front().phone == "13800138000");
    CHECK(roster.lines == std::vector<int>{3});
    REQUIRE(roster.notes.size() == 1);
    CHECK(has(roster.notes.front().what, "has 2 sheets"));
}

TEST_CASE("what a spreadsheet did to a value is named, not guessed back")
{
    const auto skipped = [](const std::string &cell) {
        const auto roster = test::rosterOf(zipped(
            workbook(headerRow() + "<row r=\"2\">" + text("A2", "张三") + cell + text("D2", "forum") + "</row>")));
        INFO(cell << listed(roster));
        REQUIRE(roster.skipped.size() == 1);
        CHECK(roster.skipped.front().line == 2);
        return roster.skipped.front();
    };
    CHECK(has(skipped("<c r=\"B2\"><v>1.38E+10</v></c>").what, "lost its last digits"));
    CHECK(has(skipped(text("B2", "1.38E+10")).what, "lost its last digits"));
    CHECK(has(skipped("<c r=\"B2\"><v>1234567890123456789</v></c>").what, "lost its last digits"));
    CHECK(has(skipped("<c r=\"C2\" s=\"1\"><v>43259</v></c>").what,
              "has become a date in the spreadsheet: '2018-06-08'"));
    CHECK(has(skipped("<c r=\"C2\" s=\"3\"><v>43259</v></c>").what, "has become a date"));
    CHECK(has(skipped("<c r=\"C2\" t=\"e\"><v>#REF!</v></c>").what, "#REF!"));
    CHECK(skipped("<c r=\"C2\" t=\"s\"><v>7</v></c>").column == 3);
}

TEST_CASE("a date in the note and a number with a word in its format are taken")
{
    const auto roster = test::rosterOf(
        zipped(workbook(headerRow() + "<row r=\"2\">" + text("A2", "张三") + "<c r=\"C2\" s=\"2\"><v>12</v></c>" +
                        text("D2", "forum") + "<c r=\"E2\" s=\"1\"><v>43259</v></c></row>")));
    INFO(listed(roster));
    REQUIRE(roster.rows.size() == 1);
    CHECK(roster.rows.front().seat == "12");
    CHECK(roster.rows.front().note == "2018-06-08");
}

TEST_CASE("merged cells are reported row by row")
{
    std::string rows = headerRow();
    for (int row = 2; row <= 6; ++row)
        rows += "<row r=\"" + std::to_string(row) + "\">" +
                text("A" + std::to_string(row), "人" + std::to_string(row)) + text("D" + std::to_string(row), "forum") +
                "</row>";
    const std::string merges = "<mergeCells><mergeCell ref=\"C2:C4\"/><mergeCell ref=\"A5:B5\"/></mergeCells>";
    const auto roster = test::rosterOf(zipped(workbook(rows, merges)));
    INFO(listed(roster));
    CHECK(roster.lines == std::vector<int>{2, 6});
    REQUIRE(roster.skipped.size() == 3);
    CHECK((roster.skipped[0].line == 3 && roster.skipped[0].column == 3));
    CHECK(has(roster.skipped[0].what, "joined with row 2"));
    CHECK((roster.skipped[2].line == 5 && roster.skipped[2].column == 1));
}

TEST_CASE("a value beside the table is noted, since nothing can have shifted in a workbook")
{
    const auto roster = test::rosterOf(zipped(workbook(headerRow() + "<row r=\"2\">" + text("A2", "张三") +
                                                       text("D2", "forum") + text("M2", "共 400 人") + "</row>")));
    INFO(listed(roster));
    CHECK(roster.rows.size() == 1);
    REQUIRE(roster.notes.size() == 2);
    CHECK(roster.notes.back().column == 13);
}

TEST_CASE("a workbook within the limits opens, the limits are what refuses the others")
{
    const Parts good = workbook(headerRow());
    std::vector<config::Problem> problems;
    CHECK(config::openXlsx(zipped(good), "x", problems, problems) != nullptr);
    Parts many = good;
    while (many.size() < 100)
        many.emplace_back("xl/media/" + std::to_string(many.size()), "x");
    CHECK(config::openXlsx(zipped(many), "x", problems, problems) != nullptr);
    many.emplace_back("xl/media/last", "x");
    CHECK(has(onlyProblem(zipped(many)), "101 parts"));
    CHECK(has(onlyProblem(zipped(good), {.fileBytes = 100}), "bytes, the most allowed is 100"));
    CHECK(has(onlyProblem(zipped(good), {.inflatedBytes = 1000}), "unpacks to"));
}

TEST_CASE("a zip bomb is refused before it is unpacked")
{
    Parts bomb = workbook(headerRow());
    bomb.emplace_back("xl/bomb.xml", std::string(30 << 20, ' '));
    CHECK(has(onlyProblem(zipped(bomb)), "'xl/bomb.xml' unpacks to 31457280 bytes"));
    std::vector<config::Problem> problems;
    CHECK(config::openXlsx(zipped(bomb), "x", problems, problems, {.ratio = 2000}) != nullptr);
}

TEST_CASE("entities, outside paths, doubled parts and broken zips are refused")
{
    Parts laughs = workbook(headerRow());
    laughs.back().second = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]>" + laughs.back().second;
    CHECK(has(onlyProblem(zipped(laughs)), "entities of its own"));
    Parts outside = workbook(headerRow());
    outside.emplace_back("xl/../../etc/passwd", "x");
    CHECK(has(onlyProblem(zipped(outside)), "points outside"));
    outside.back().first = "/etc/passwd";
    CHECK(has(onlyProblem(zipped(outside)), "points outside"));
    outside.back().first = "xl\\..\\x";
    CHECK(has(onlyProblem(zipped(outside)), "points outside"));
    CHECK(has(onlyProblem(zipped({{"a.txt", "x"}})), "not an Excel workbook"));
    CHECK(has(onlyProblem("PK\x03\x04 rubbish"), "zip directory can't be read"));
    std::string cut = zipped(workbook(headerRow()));
    CHECK(has(onlyProblem(cut.substr(0, cut.size() / 2)), "damaged"));
    Parts broken = workbook("<row><c></row>");
    CHECK(has(onlyProblem(zipped(broken)), "is not XML"));
    Parts lost = workbook(headerRow());
    lost[2].second = R"(<Relationships><Relationship Id="rId1" Target="../../../etc/passwd"/></Relationships>)";
    CHECK(has(onlyProblem(zipped(lost)), "no sheet"));
}

TEST_CASE("wild references and rows out of order do no harm")
{
    const auto roster = test::rosterOf(
        zipped(workbook(headerRow() + "<row r=\"9\">" + text("A9", "张三") + text("XFD9", "x") + "</row><row r=\"3\">" +
                            text("A3", "李四") + "</row><row r=\"99999999999\">" + text("A1", "王五") + "</row><row>" +
                            text("", "赵六") + "</row>",
                        "<mergeCells><mergeCell ref=\"A1:\"/><mergeCell ref=\":::\"/><mergeCell "
                        "ref=\"ZZZZ9:A999999999\"/></mergeCells>")));
    INFO(listed(roster));
    CHECK(roster.rows.size() + roster.skipped.size() == 4);
}

TEST_CASE("one long text named in very many cells is read up to the limit and no further")
{
    std::string rows;
    for (int row = 1; row <= 100; ++row)
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    const std::string bytes = zipped(workbook(rows, {}, "<si><t>" + std::string(1000, 'x') + "</t></si>"));
    const auto rowsWithin = [&](std::size_t limit) {
        std::vector<config::Problem> problems;
        const auto table = config::openXlsx(bytes, "x", problems, problems, {.cellText = limit});
        REQUIRE(table != nullptr);
        config::TableRow row;
        int good = 0;
        while (table->next(row))
            good += row.broken.empty() ? 1 : 0;
        CHECK(row.broken.empty() == (good == 100));
        return good;
    };
    CHECK(rowsWithin(100'000) == 100);
    CHECK(rowsWithin(10'000) == 10);
}

TEST_CASE("400 damaged workbooks give rows or say why not")
{
    const Parts parts = workbook(headerRow() + "<row r=\"2\">" + text("A2", "张三") +
                                     "<c r=\"C2\" s=\"1\"><v>12</v></c>" + text("D2", "forum") + "</row>",
                                 "<mergeCells><mergeCell ref=\"C2:C4\"/></mergeCells>", "<si><t>x</t></si>");
    const std::string whole = zipped(parts);
    std::size_t refused = 0;
    for (unsigned seed = 0; seed < 400; ++seed) {
        INFO("seed " << seed);
        std::mt19937 random(seed);
        Parts changed = parts;
        std::string bytes = whole;
        std::string &target = seed % 2 == 0 ? bytes : changed[1 + random() % 5].second;
        for (int i = 0; i < 4; ++i)
            target[random() % target.size()] =
                static_cast<char>(random() % 4 == 0 ? random() % 256 : "<>/\"=A19"[random() % 8]);
        const auto roster = test::rosterOf(seed % 2 == 0 ? bytes : zipped(changed));
        REQUIRE((!roster.rows.empty() || !roster.skipped.empty()));
        refused += roster.skipped.empty() ? 0 : 1;
    }
    CHECK(refused > 150);
}
