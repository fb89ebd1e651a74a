// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/roster_columns.h"
#include "config/roster_values.h"
#include "roster_support.h"

#include <unicode/unistr.h>

#include <sys/stat.h>

using namespace plaza;
using test::listed;
using test::rosterOf;
using Strings = std::vector<std::string>;

namespace {

const std::string kHeader = "编号,姓名,单位,职务,手机,类别,场次,座位,区域,票码,备注\n";

/// One row under the full header is skipped at `column` for `what`.
void checkSkipped(const std::string &row, int column, const std::string &what)
{
    const auto roster = rosterOf(kHeader + "A0,好人,局,,13800138009,,forum,,,,\n" + row);
    INFO(row << "\n" << listed(roster));
    CHECK(roster.rows.size() == 1);
    REQUIRE(roster.skipped.size() == 1);
    CHECK(roster.skipped.front().line == 3);
    CHECK(roster.skipped.front().column == column);
    CHECK(roster.skipped.front().what.find(what) != std::string::npos);
    CHECK_FALSE(roster.skipped.front().mend.empty());
}

} // namespace

TEST_CASE("every column of the format page is read, in any order and both languages")
{
    const auto zh = rosterOf(kHeader + "A1,张 三,质监局,科长,138-0013-8000,企业,forum,6 排 12 座,B 区, EXT 1 ,素食\n");
    const auto en = rosterOf("note;code;zone;seat;sessions;category;phone;title;organisation;name;id\n"
                             "素食; EXT 1 ;B 区;6 排 12 座;forum;企业;+86 138 0013 8000;科长;质监局;张 三;A1\n");
    REQUIRE(zh.rows.size() == 1);
    CHECK(zh.rows == en.rows);
    const core::Attendee expected{"A1",      "张 三",      "质监局", "科长",    "13800138000", "企业",
                                  {"forum"}, "6 排 12 座", "B 区",   " EXT 1 ", "素食"};
    CHECK(zh.rows.front() == expected);
    CHECK(zh.seen.size() == 11);
    CHECK(zh.lines == std::vector<int>{2});
}

TEST_CASE("a roster reads the same in every encoding")
{
    const std::string text = "姓名\t手机\r\n司徒龑𬭚\t１３８００１３８０００\r\n";
    const auto utf16 = icu::UnicodeString::fromUTF8(text);
    std::string gb(256, '\0');
    gb.resize(static_cast<std::size_t>(utf16.extract(0, utf16.length(), gb.data(), 256, "GB18030")));
    std::string le(256, '\0');
    le.resize(static_cast<std::size_t>(utf16.extract(0, utf16.length(), le.data(), 256, "UTF-16LE")));
    std::string be(256, '\0');
    be.resize(static_cast<std::size_t>(utf16.extract(0, utf16.length(), be.data(), 256, "UTF-16BE")));
    for (const std::string &bytes : {text, "\xEF\xBB\xBF" + text, gb, le, "\xFF\xFE" + le, be, "\xFE\xFF" + be}) {
        const auto roster = rosterOf(bytes);
        INFO(listed(roster));
        REQUIRE(roster.rows.size() == 1);
        CHECK(roster.rows.front().name == "司徒龑𬭚");
        CHECK(roster.rows.front().phone == "13800138000");
    }
}

TEST_CASE("headers are known by their usual variants")
{
    for (const char *header : {"姓名", " 姓 名 ", "姓名*", "姓名（必填）", "姓名/name", "NAME", "Ｎａｍｅ", "Full Name",
                               "参会人员姓名", "姓名："})
        CHECK(config::fieldOf(header) == config::Field::Name);
    for (const char *header :
         {"手机号", "手机号码", "联系电话", "电话", "联系方式", "Phone Number", "mobile", "phone_number"})
        CHECK(config::fieldOf(header) == config::Field::Phone);
    for (const char *header : {"单位名称", "工作单位", "公司", "Company", "organization"})
        CHECK(config::fieldOf(header) == config::Field::Organisation);
    for (const char *header : {"", "序号", "性别", "姓名/手机", "e-mail", "办公电话"})
        CHECK_FALSE(config::fieldOf(header).has_value());
}

TEST_CASE("a column that is not known is noted, a column that comes twice stops the import")
{
    const auto unknown = rosterOf("姓名,性别,场次\n张三,男,forum\n");
    CHECK(unknown.rows.size() == 1);
    REQUIRE(unknown.notes.size() == 1);
    CHECK(unknown.notes.front().what == "the column '性别' is not known and was not read");
    CHECK((unknown.notes.front().line == 1 && unknown.notes.front().column == 2));
    const auto twice = rosterOf("姓名,手机,联系电话\n张三,13800138000,13800138000\n");
    CHECK(twice.rows.empty());
    REQUIRE(twice.skipped.size() == 1);
    CHECK((twice.skipped.front().line == 1 && twice.skipped.front().column == 3));
}

TEST_CASE("a roster without a name column, without rows or without bytes says so")
{
    CHECK(rosterOf("张三,13800138000\n").skipped.front().what == "no row among the first ten has a 姓名/name column");
    CHECK(rosterOf("姓名,手机\n\n,,\n").skipped.front().what == "the roster has a header but nobody under it");
    CHECK(rosterOf("").skipped.front().what == "the file is empty");
    CHECK(rosterOf(" \r\n\r\n").skipped.front().what == "the file is empty");
}

TEST_CASE("a title above the header is passed over with a note")
{
    const auto roster = rosterOf("参会名单,,\n,,\n姓名,手机,场次\n张三,13800138000,forum\n");
    CHECK(roster.rows.size() == 1);
    CHECK(roster.lines == std::vector<int>{4});
    REQUIRE(roster.notes.size() == 1);
    CHECK(roster.notes.front().what == "the header was found in row 3");
}

TEST_CASE("quoted cells hold separators, quotes and line breaks; rows count as Excel counts them")
{
    const auto roster = rosterOf(
        "姓名,单位,手机,场次\r\n\"张\"\"三\",\"质监局\r\n一科, 二科\",13800138000,forum\r\n李四,,12,forum\r\n");
    REQUIRE(roster.rows.size() == 1);
    CHECK(roster.rows.front().name == "张\"三");
    CHECK(roster.rows.front().organisation == "质监局 一科, 二科");
    REQUIRE(roster.skipped.size() == 1);
    CHECK((roster.skipped.front().line == 3 && roster.skipped.front().column == 3));
}

TEST_CASE("a file ends with or without a line end, lines with LF, CRLF or CR, and may declare its separator")
{
    for (const char *text : {"姓名;手机\n张三;13800138000", "姓名;手机\r张三;13800138000\r",
                             "sep=;\r\n姓名;手机\r\n张三;13800138000\r\n"}) {
        const auto roster = rosterOf(text);
        INFO(listed(roster));
        REQUIRE(roster.rows.size() == 1);
        CHECK(roster.rows.front().phone == "13800138000");
        CHECK(roster.lines == std::vector<int>{2});
    }
}

TEST_CASE("each bad row is skipped at its cell, the others come in")
{
    checkSkipped("A1,,局,,,,forum,,,,\n", 2, "no name");
    checkSkipped("A1,张\x07三,局,,,,forum,,,,\n", 2, "U+0007");
    checkSkipped(std::string("A1,张\0三,局,,,,forum,,,,\n", 28), 2, "NUL");
    checkSkipped("A1,\"张\n三\",局,,,,forum,,,,\n", 2, "U+000A");
    checkSkipped("A1,张\u202E三,局,,,,forum,,,,\n", 2, "U+202E");
    checkSkipped("A1," + std::string(65, 'x') + ",局,,,,forum,,,,\n", 2, "65 characters");
    checkSkipped("A1,张三,局,,1.38E+10,,forum,,,,\n", 5, "lost its last digits");
    checkSkipped("A1,张三,局,,12345,,forum,,,,\n", 5, "can't be read");
    checkSkipped("A1,张三,局,,13800138000/13900139000,,forum,,,,\n", 5, "can't be read");
    checkSkipped("1.2E+15,张三,局,,,,forum,,,,\n", 1, "lost its last digits");
    checkSkipped("A1,张三,局,,,,forun,,,,\n", 7, "no session 'forun'");
    checkSkipped("A1,张三,局,,,,forum、nowhere,,,,\n", 7, "no session 'nowhere'");
    checkSkipped("A0,张三,局,,,,forum,,,,\n", 1, "same as in row 2");
    checkSkipped("A1,好人,局,,13800138009,,forum,,,,\n", 2, "the person is the same as in row 2");
    checkSkipped("A1,张三,局,,,,forum,,,,,extra\n", 12, "more cells than the header");
    checkSkipped("A1,\"张三\"先生,局,,,,forum,,,,\n", 2, "after the closing quote");
    checkSkipped("A1,\"张三,局,,,,forum,,,,\n", 2, "never closed");
    checkSkipped("A1,张三,局,,,,forum,,,1.2E+15,\n", 10, "lost its last digits");
}

TEST_CASE("phones are normalised, never guessed")
{
    const auto phone = [](std::string_view text) {
        const auto read = config::readPhone(text);
        return std::holds_alternative<std::string>(read) ? std::get<std::string>(read) : "refused";
    };
    const std::pair<const char *, const char *> cases[] = {
        {"", ""},
        {"13800138000", "13800138000"},
        {" 138 0013 8000", "13800138000"},
        {"138-0013-8000", "13800138000"},
        {"１３８００１３８０００", "13800138000"},
        {"\u202A13800138000\u202C", "13800138000"},
        {"13800138000.0", "13800138000"},
        {"+86 13800138000", "13800138000"},
        {"0086-13800138000", "13800138000"},
        {"8613800138000", "13800138000"},
        {"(0759) 333-8888", "07593338888"},
        {"010-12345678", "01012345678"},
        {"400-123-4567", "4001234567"},
        {"3338888", "3338888"},
        {"+852 2345 6789", "+85223456789"},
        {"0044 20 7946 0000", "+442079460000"},
        {"1.38E+10", "refused"},
        {"1.38e10", "refused"},
        {"１．３８Ｅ＋１０", "refused"},
        {"12345", "refused"},
        {"1380013800", "refused"},
        {"138001380001", "refused"},
        {"11800138000", "refused"},
        {"13800138000.5", "refused"},
        {"0759-3338888-801", "refused"},
        {"13800138000 张三", "refused"},
        {"+", "refused"},
        {"无", "refused"},
    };
    for (const auto &[text, expected] : cases) {
        INFO(text);
        CHECK(phone(text) == expected);
    }
}

TEST_CASE("sessions are named by id or name, between any separators")
{
    const config::SessionNames names(test::smallEvent());
    const auto read = [&](std::string_view cell) {
        const auto ids = names.read(cell);
        return std::holds_alternative<Strings>(ids) ? std::get<Strings>(ids) : Strings{"refused"};
    };
    for (const char *cell :
         {"forum、training", "training，forum", "training; forum", "培训班/高端论坛", "Forum|TRAINING",
          "High Forum, Training", "training forum", "forum\ntraining", "forum,forum,training,"})
        CHECK(read(cell) == Strings{"training", "forum"});
    CHECK(read("High Forum") == Strings{"forum"});
    std::string endless;
    while (endless.size() < 1'000'000)
        endless += "forum ";
    CHECK(read(endless) == Strings{"refused"});
    for (const char *cell : {"foru", "forum-training", "all", "forum、x"})
        CHECK(read(cell) == Strings{"refused"});
}

TEST_CASE("a name that two sessions share is not guessed")
{
    auto event = test::smallEvent();
    event.sessions[0].name.zh = "高端论坛";
    const config::SessionNames names(event);
    const auto read = names.read("高端论坛");
    REQUIRE(std::holds_alternative<config::Refused>(read));
    CHECK(std::get<config::Refused>(read).what == "several sessions are called '高端论坛'");
}

TEST_CASE("without a 场次 column everybody is expected at the invited sessions, an empty cell means nowhere")
{
    const auto without = rosterOf("姓名\n张三\n");
    REQUIRE(without.rows.size() == 1);
    CHECK(without.rows.front().sessions == Strings{"training", "forum"});
    REQUIRE(without.notes.size() == 1);
    CHECK(without.notes.front().what.find("no 场次/sessions column") != std::string::npos);
    const auto empty = rosterOf("姓名,场次\n张三, \n李四,\n王五,forum\n");
    CHECK(empty.rows.size() == 3);
    CHECK(empty.rows.front().sessions.empty());
    REQUIRE(empty.notes.size() == 1);
    CHECK(empty.notes.front().line == 2);
    CHECK(empty.notes.front().what.ends_with("rows like this: 2"));
}

TEST_CASE("codes of other platforms stay as they are and belong to one person")
{
    const auto roster =
        rosterOf("姓名,场次,票码\n张三,forum, Ab 1 \n李四,forum,ab 1\n王五,forum, Ab 1 \n赵六,forum,  \n");
    INFO(listed(roster));
    REQUIRE(roster.rows.size() == 3);
    CHECK(roster.rows[0].code == " Ab 1 ");
    CHECK(roster.rows[1].code == "ab 1");
    CHECK(roster.rows[2].code.empty());
    REQUIRE(roster.skipped.size() == 1);
    CHECK(roster.skipped.front().what == "the 票码/code is the same as in row 2");
    REQUIRE(roster.notes.size() == 1);
    CHECK(roster.notes.front().what.find("begins or ends with a space") != std::string::npos);
}

TEST_CASE("two of one name are two people only when something tells them apart")
{
    CHECK(rosterOf("编号,姓名,单位,场次\n1,王伟,局,forum\n2,王伟,局,forum\n").rows.size() == 2);
    CHECK(rosterOf("姓名,单位,场次\n王伟,局,forum\n王伟,院,forum\n").rows.size() == 2);
    CHECK(rosterOf("姓名,单位,场次\n王伟,局,forum\n王伟,局,square\n").rows.size() == 1);
    CHECK(rosterOf("编号,姓名,手机,场次\n1,王伟,13800138000,forum\n2,王伟,138 0013 8000,forum\n").rows.size() == 1);
}

TEST_CASE("a file that is none is refused at once")
{
    const auto event = test::smallEvent();
    const test::TempFile huge("", "huge.csv");
    std::filesystem::resize_file(huge.path(), std::uintmax_t{2} << 30); // sparse: takes no room
    const auto tooLarge = config::readRoster(huge.path(), event);
    REQUIRE(tooLarge.skipped.size() == 1);
    CHECK(tooLarge.skipped.front().what == "the file has 2048 MiB, the most allowed is 256 MiB");
    CHECK(config::readRoster(huge.path().parent_path(), event).skipped.front().what == "this is a folder");
    CHECK(config::readRoster("/nowhere/roster.csv", event).skipped.front().what == "there is no such file");
    CHECK(config::readRoster("/dev/zero", event).skipped.front().what == "this is not a regular file");
    CHECK(rosterOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").skipped.front().what.find("old .xls") != std::string::npos);
    CHECK(rosterOf("姓名,单位\n张三,湛江市质监局湛江市\xFF\n").skipped.front().line == 2);
}

TEST_CASE("private characters are noted, lost ones refused")
{
    const auto roster = rosterOf("姓名,场次\n张\uE000,forum\n李\uFFFD,forum\n");
    CHECK(roster.rows.size() == 1);
    REQUIRE(roster.notes.size() == 1);
    CHECK(roster.notes.front().what.find("private character") != std::string::npos);
    REQUIRE(roster.skipped.size() == 1);
    CHECK(roster.skipped.front().what.find("U+FFFD") != std::string::npos);
}

TEST_CASE("who must not be found by name is marked so, and a mark that is no yes or no is not guessed at")
{
    const auto roster = rosterOf("姓名,不公开\n赵一,是\n钱二,\n孙三,TRUE\n李四,否\n周五,也许\n");
    REQUIRE(roster.rows.size() == 4);
    CHECK(roster.rows[0].hidden);
    CHECK_FALSE(roster.rows[1].hidden);
    CHECK(roster.rows[2].hidden);
    CHECK_FALSE(roster.rows[3].hidden);
    REQUIRE(roster.skipped.size() == 1);
    CHECK(roster.skipped.front().text().find("roster.csv:6:2: 不公开/hidden is") != std::string::npos);
}
