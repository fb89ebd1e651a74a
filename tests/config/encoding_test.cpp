// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/encoding.h"
#include "config/moments.h"
#include "config/spelling.h"
#include "config/text.h"
#include "support/catch.h"

using namespace plaza::config;
using namespace std::string_literals;

TEST_CASE("encodings are told apart by mark, by zeros, by validity")
{
    CHECK(detectEncoding("") == Encoding::Utf8);
    CHECK(detectEncoding("name,phone\n") == Encoding::Utf8);
    CHECK(detectEncoding("姓名\n") == Encoding::Utf8);
    CHECK(detectEncoding("\xEF\xBB\xBF姓名\n") == Encoding::Utf8Bom);
    CHECK(detectEncoding("\xFF\xFEn\0"s) == Encoding::Utf16Le);
    CHECK(detectEncoding("\xFE\xFF\0n"s) == Encoding::Utf16Be);
    CHECK(detectEncoding("n\0a\0,\0p\0\n\0"s) == Encoding::Utf16Le);
    CHECK(detectEncoding("\0n\0a\0,\0p\0\n"s) == Encoding::Utf16Be);
    CHECK(detectEncoding("\xD0\xD5\xC3\xFB\n") == Encoding::Gb18030); // 姓名
    CHECK(detectEncoding("\x82\x35\x87\x38\n") == Encoding::Gb18030); // a four-byte character
}

TEST_CASE("damaged text is not guessed at")
{
    CHECK(detectEncoding("湛江市质量技术监督局湛江市质量\xFF,x") == std::nullopt);
    CHECK(detectEncoding("\xEF\xBB\xBF\xFF") == std::nullopt);
    CHECK(detectEncoding("\xFF\xFF\xFF") == std::nullopt);
    CHECK(detectEncoding("\xFF\xFE\0\0n\0\0\0"s) == std::nullopt);       // UTF-32
    CHECK(detectEncoding("a\0bcdefgh"s) == Encoding::Utf8);              // one NUL is not UTF-16
    CHECK_FALSE(decodeText("\x3D\xD8"s, Encoding::Utf16Le).has_value()); // half a surrogate pair
}

TEST_CASE("every encoding gives the same text")
{
    const std::string text = "姓名,龑\n";
    CHECK(decodeText(text, Encoding::Utf8) == text);
    CHECK(decodeText("\xEF\xBB\xBF" + text, Encoding::Utf8Bom) == text);
    CHECK(decodeText("\xFF\xFE\xD3\x59\x0D\x54,\0\x91\x9F\n\0"s, Encoding::Utf16Le) == text);
    CHECK(decodeText("\x59\xD3\x54\x0D\0,\x9F\x91\0\n"s, Encoding::Utf16Be) == text);
    CHECK(decodeText("\xD0\xD5\xC3\xFB,\xFD\x8C\n"s, Encoding::Gb18030) == text);
    CHECK(firstInvalidUtf8("姓名\n张\xFF") == TextPlace{2, 2});
    CHECK_FALSE(firstInvalidUtf8(text).has_value());
}

TEST_CASE("text is trimmed, narrowed and compared as people read it")
{
    CHECK(trimmed(" 　张 三\u200B\n") == "张 三");
    CHECK(trimmed(" 　").empty());
    CHECK(narrowed("１３８　０＋Ａ") == "138 0+A");
    CHECK(folded("Ｐhone 手机　号") == "phone手机号");
    CHECK(composed("e\u0301") == "\u00E9");
    CHECK(onOneLine("市\r\n局") == "市 局");
    CHECK(firstForbidden("a\x1B") == U'\x1B');
    CHECK(firstForbidden("a\u202E") == U'\u202E');
    CHECK_FALSE(firstForbidden("龑 O'Neill-Łukasz 𬭚").has_value());
    CHECK(hasPrivateUse("\uE000"));
    CHECK_FALSE(hasPrivateUse("𬭚"));
}

TEST_CASE("times of day: generous in what is clear, strict in the rest")
{
    CHECK(readTimeOfDay("07:45") == 7 * 3600 + 45 * 60);
    CHECK(readTimeOfDay(" 7：45 ") == 7 * 3600 + 45 * 60);
    CHECK(readTimeOfDay("24:00") == kSecondsPerDay);
    CHECK(readTimeOfDay("07:45:30") == 7 * 3600 + 45 * 60 + 30);
    for (const char *bad : {"", "7", "0745", "8:30前", "8:5", "24:01", "12:60", "25:00", "7.45", "-1:00", "8:30 pm"})
        CHECK_FALSE(readTimeOfDay(bad).has_value());
    CHECK(readDay("2018-06-08") == plaza::core::Day{20180608});
    CHECK(readDay("2018年6月8日") == plaza::core::Day{20180608});
    for (const char *bad : {"", "6/8/2018", "2018-13-01", "2018-02-29", "1918-06-08", "2018-06/08", "2018-06-08x"})
        CHECK_FALSE(readDay(bad).has_value());
    CHECK(readUtcOffset("-03:30") == plaza::core::UtcOffset{-210});
    for (const char *bad : {"", "8", "+8:00", "+15:00", "-12:30", "+08:60", "08:00"})
        CHECK_FALSE(readUtcOffset(bad).has_value());
}

TEST_CASE("the nearest known word is proposed, a far one is not")
{
    CHECK(didYouMean("forun", {"training", "forum"}) == "did you mean 'forum'?");
    CHECK(didYouMean("fourm", {"training", "forum"}) == "did you mean 'forum'?");
    CHECK(didYouMean("b", {"a", "c"}) == "known here: a, c");
    CHECK(nearest(std::string(100'000, 'x'), {"forum"}).empty());
}
