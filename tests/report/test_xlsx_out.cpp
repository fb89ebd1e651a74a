// SPDX-License-Identifier: GPL-3.0-or-later
// What is written is read back by the reader that takes organisers' workbooks.
#include "report/xlsx_out.h"

#include "config/xlsx.h"
#include "report/atomic_file.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fstream>
#include <stdexcept>

using namespace plaza;
using report::XlsxOut;

namespace {

using Cells = std::vector<std::vector<config::Cell>>;

std::string bytesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

Cells readBack(const std::filesystem::path &file)
{
    std::vector<config::Problem> problems;
    std::vector<config::Problem> notes;
    const auto table = config::openXlsx(bytesOf(file), "out.xlsx", problems, notes);
    for (const config::Problem &each : problems)
        FAIL(each.text());
    Cells cells;
    for (config::TableRow row; table->next(row);)
        cells.push_back(row.cells);
    return cells;
}

/// One text through a workbook and back.
std::string roundTrip(const std::string &text)
{
    const tests::TempDir dir;
    XlsxOut out("Sheet", {"text"});
    out.row({text}).save(dir / "t.xlsx");
    const Cells cells = readBack(dir / "t.xlsx");
    return cells.size() < 2 || cells[1].empty() ? std::string() : cells[1][0].text;
}

} // namespace

TEST_CASE("A workbook has a header and rows; numbers are numbers, texts are texts")
{
    const tests::TempDir dir;
    XlsxOut out("播放记录", {"item", "plays", "share"});
    out.row({"开幕片", std::int64_t{12}, 0.5}).row({"0012", std::int64_t{-3}, 1e6});

    out.save(dir / "out.xlsx");

    const Cells cells = readBack(dir / "out.xlsx");
    REQUIRE(cells.size() == 3);
    CHECK(cells[0][2].text == "share");
    CHECK(cells[1][0].text == "开幕片");
    CHECK((cells[1][1].kind == config::CellKind::Number && cells[1][1].text == "12"));
    CHECK((cells[1][2].kind == config::CellKind::Number && cells[1][2].text == "0.5"));
    CHECK((cells[2][0].kind == config::CellKind::Text && cells[2][0].text == "0012"));
    CHECK(cells[2][1].text == "-3");
}

TEST_CASE("No text of a workbook evaluates, links or becomes a number (P-35)")
{
    const tests::TempDir dir;
    const std::vector<std::string> texts{"=1+1",
                                         "+1",
                                         "-1",
                                         "@SUM(A1)",
                                         "=HYPERLINK(\"http://x\")",
                                         "http://example.org",
                                         "2018-06-08T09:00:00.000+08:00",
                                         "1E5",
                                         "＝1"};
    XlsxOut out("Sheet", {"text"});
    for (const std::string &text : texts)
        out.row({text});
    out.save(dir / "out.xlsx");

    const Cells cells = readBack(dir / "out.xlsx");
    REQUIRE(cells.size() == texts.size() + 1);
    for (std::size_t i = 0; i < texts.size(); ++i) {
        CHECK(cells[i + 1][0].text == texts[i]);
        CHECK(cells[i + 1][0].kind == config::CellKind::Text);
    }
}

TEST_CASE("Texts come back as they were, also those that XML can't hold")
{
    for (const std::string &text :
         {std::string("a\nb\tc"), std::string("<&>\"'"), std::string("\0bell\7", 6), std::string("_x0041_ _x00"),
          std::string("  blanks  "), std::string("a\r\nb"), std::string("😀 龑"), std::string("\xEF\xBF\xBF")})
        CHECK(roundTrip(text) == text);
    CHECK(roundTrip("bad \xFF\xC3 bytes") == "bad \xEF\xBF\xBD\xEF\xBF\xBD bytes");
}

TEST_CASE("What a sheet can't hold is refused")
{
    XlsxOut out("Sheet", {"a", "b"});
    CHECK_THROWS_AS(out.row({"1"}), std::logic_error);
    CHECK_THROWS_AS(out.row({std::string(32'768, 'x'), "2"}), report::WriteError);
    CHECK_THROWS_AS(XlsxOut("a/b", {"a"}), std::logic_error);
}

TEST_CASE("A workbook that can't be written leaves the old one, and nothing else")
{
    const tests::TempDir dir;
    XlsxOut("Sheet", {"old"}).save(dir / "out.xlsx");
    XlsxOut out("Sheet", {"new"});
    CHECK_THROWS_AS(out.save(dir / "none/out.xlsx"), report::WriteError);
    CHECK(readBack(dir / "out.xlsx").at(0).at(0).text == "old");
}
