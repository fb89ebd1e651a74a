// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/csv_out.h"

#include "sample_page.h"
#include "support/catch.h"

#include <stdexcept>

using namespace plaza::report;

TEST_CASE("A CSV is UTF-8 with its mark, CRLF lines and RFC 4180 quotes")
{
    CsvOut out{"attendee id", "name", "code", "file"};
    out.row({"A1", "张三, \"阿三\"", "PZ1:A B", "A1.png"}).row({"A2", "two\nlines", "", "a;b"});

    CHECK(out.text() == "\xEF\xBB\xBF"
                        "attendee id,name,code,file\r\n"
                        "A1,\"张三, \"\"阿三\"\"\",PZ1:A B,A1.png\r\n"
                        "A2,\"two\nlines\",,\"a;b\"\r\n");
}

TEST_CASE("A row with too few or too many cells is a mistake of ours")
{
    CsvOut out{"a", "b"};
    CHECK_THROWS_AS(out.row({"1"}), std::logic_error);
    CHECK_THROWS_AS(out.row({"1", "2", "3"}), std::logic_error);
    CHECK_NOTHROW(out.row({"1", "2"}));
}

TEST_CASE("No exported cell evaluates (P-35)")
{
    using namespace std::string_literals;
    for (const std::string &cell : {"=1+1"s, "+86 138"s, "-2"s, "@SUM(A1)"s, "\t=1"s, "\r=1"s, "\n=1"s, "\0=1"s, "＝1"s,
                                    "＋1"s, "－1"s, "＠a"s, "  =1"s, "　=1"s, "\xEF\xBB\xBF=1"s, "'=1"s})
        CHECK(csvGuard(cell) == "'" + cell);
}

TEST_CASE("Ordinary cells stay as they are, codes of ours above all")
{
    using namespace std::string_literals;
    for (const std::string &cell :
         {""s, "张三"s, "13800138000"s, "a=b"s, "A-1"s, "'t Hooft"s, "''"s, " "s, "<img src=x>"s, sample::code()})
        CHECK(csvGuard(cell) == cell);
}

TEST_CASE("The guard is undone exactly, whatever the cell: another platform's code too")
{
    using namespace std::string_literals;
    for (const std::string &cell : {"=CODE1"s, "'=CODE1"s, "''=CODE1"s, "'CODE"s, "CODE"s, ""s, "'"s, "''"s, "\0x"s,
                                    " -x"s, "'' =x"s, sample::code()})
        CHECK(csvUnguard(csvGuard(cell)) == cell);
}
