// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "scan/code_stream.h"

#include <algorithm>
#include <random>

using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

using plaza::scan::BadScan;
using plaza::scan::CodeStream;
using plaza::scan::Ending;
using plaza::scan::kLongestCode;
using plaza::scan::RefusedScan;
using plaza::scan::Scan;
using plaza::scan::Scanned;
using plaza::scan::Scans;

const std::string kTicket = "PZ1:%60.ZE4DJAOPX$7TK404DGWLT9U000600S80HDMS80H0NX3HNE3T$DMIBL%N/W6Z";

Scan code(const std::string &text, Ending ending = Ending::Return, bool doubled = false, bool again = false)
{
    return Scanned{text, ending, doubled, again};
}
Scan refused(BadScan why, std::size_t bytes)
{
    return RefusedScan{why, bytes};
}
/// All that one transmission and the silence after it bring.
Scans fed(std::string_view bytes)
{
    CodeStream stream;
    Scans scans = stream.feed(bytes, 1000);
    for (Scan &last : stream.quiet(1100))
        scans.push_back(std::move(last));
    CHECK_FALSE(stream.pending());
    return scans;
}

} // namespace

TEST_CASE("A code ends at every mark that scanners send", "[scanner]")
{
    CHECK(fed("one\rtwo\nthree\r\nfour\tfive\0six\x03"sv) ==
          Scans{code("one"), code("two", Ending::LineFeed), code("three"), code("four", Ending::Tab),
                code("five", Ending::Mark), code("six", Ending::Mark)});
    CHECK(fed("\r\n\r\n").empty());
}

TEST_CASE("A scanner without a suffix ends its code by silence, and not before", "[scanner]")
{
    CodeStream stream;
    CHECK(stream.feed("half a ", 1000).empty());
    CHECK(stream.quiet(1099).empty());
    CHECK(stream.feed("code", 1099).empty());
    CHECK(stream.quiet(1198).empty());
    CHECK(stream.quiet(1199) == Scans{code("half a code", Ending::Silence)});
}

TEST_CASE("What came at once is one code, however late the program reads it", "[scanner]")
{
    CodeStream stream;
    stream.feed("read before a long pause ", 1000);
    CHECK(stream.feed("and after\r", 9000) == Scans{code("read before a long pause and after")});
}

TEST_CASE("Symbology and encoding prefixes are taken off at the start only", "[scanner]")
{
    CHECK(fed("]Q1PZ1:A\r") == Scans{code("PZ1:A")});
    CHECK(fed("]Q2\\000026中文\r") == Scans{code("中文")});
    CHECK(fed("\\000003latin\r") == Scans{code("latin")});
    CHECK(fed("]d2DM\r") == Scans{code("DM")});
    CHECK(fed("a]Q1\\000026b\r") == Scans{code("a]Q1\\000026b")});
    CHECK(fed("]q\\00026]Q\r") == Scans{code("]q\\00026]Q")});
    CHECK(fed("]Q1\r") == Scans{refused(BadScan::Empty, 3)});
}

TEST_CASE("Framing goes, separators inside a code stay, other control characters are no text", "[scanner]")
{
    CHECK(fed("\x02"
              "A\x1D"
              "B\x03") == Scans{code("A\x1D"
                                     "B",
                                     Ending::Mark)});
    CHECK(fed("]Q3\x1D"
              "01\r") == Scans{code("01")});
    CHECK(fed("A\x1B"
              "B\r") == Scans{refused(BadScan::NotText, 3)});
    CHECK(fed("A\x7F"
              "B\r") == Scans{refused(BadScan::NotText, 3)});
}

TEST_CASE("A code sent twice in one piece is given once, where that is sure", "[scanner]")
{
    const std::string foreign = "a8f0-0037-e2b5-x";
    CHECK(fed(kTicket + kTicket + "\r") == Scans{code(kTicket, Ending::Return, true)});
    CHECK(fed("]Q1PZ1:A]Q1PZ1:A\r") == Scans{code("PZ1:A", Ending::Return, true)});
    CHECK(fed(foreign + foreign) == Scans{code(foreign, Ending::Silence, true)});
    for (const std::string &whole :
         {"1111"s, "20182018"s, std::string(40, '1'), "abcabc"s, std::string("0101010101010101") + "0101010101010101"})
        CHECK(fed(whole + "\r") == Scans{code(whole)});
}

TEST_CASE("The same code twice in a row says so, unless a person could have done it", "[scanner]")
{
    CodeStream stream;
    CHECK(stream.feed("A-7\r", 1000) == Scans{code("A-7")});
    CHECK(stream.feed("A-7\r", 1500) == Scans{code("A-7", Ending::Return, false, true)});
    CHECK(stream.feed("A-7\r", 2001) == Scans{code("A-7")});
    CHECK(stream.feed("B-1\r", 2002) == Scans{code("B-1")});
    CHECK(stream.feed("A-7\r", 2003) == Scans{code("A-7")});
}

TEST_CASE("Four kilobytes pass; more is refused by name and dropped up to its end", "[scanner]")
{
    const std::string most(kLongestCode, 'x'), more(kLongestCode + 1, 'x'), much(10'240, 'y');
    CHECK(fed("]Q1" + most + "\r") == Scans{code(most)});
    CHECK(fed(more + "\r") == Scans{refused(BadScan::TooLong, kLongestCode + 1)});
    CHECK(fed(much + "\rnext\r") == Scans{refused(BadScan::TooLong, 10'240), code("next")});
    CHECK(fed(much) == Scans{refused(BadScan::TooLong, 10'240)});
}

TEST_CASE("Bytes that are no UTF-8 are refused; strange characters are text", "[scanner]")
{
    for (const std::string &bad :
         {"\xFF"s, "a\xC0\xAF"s, "\xE4\xB8"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s, "\xE0\x80\x80"s})
        CHECK(fed(bad + "\r") == Scans{refused(BadScan::NotText, bad.size())});
    for (const std::string strange : {"\u200B\u202Eabc\u2066", "'; DROP TABLE people; --", "<img src=x>", "𠮷 é\u0301"})
        CHECK(fed(strange + "\r") == Scans{code(strange)});
}

TEST_CASE("A code that lost a part on the way is refused to its end", "[scanner]")
{
    CodeStream stream;
    stream.feed("the beginning ", 1000);
    stream.tear(1001);
    CHECK(stream.feed("the end\r", 1002) == Scans{refused(BadScan::Torn, 21)});
    CHECK(stream.feed("whole\r", 1003) == Scans{code("whole")});
    stream.tear(2000);
    CHECK(stream.quiet(2100) == Scans{refused(BadScan::Torn, 0)});
}

TEST_CASE("Fingers on a keyboard are shorter than any code", "[scanner]")
{
    CodeStream stream({.shortest = 4});
    CHECK(stream.feed("abc\r", 1000).empty());
    CHECK(stream.feed("abcd\r", 1000) == Scans{code("abcd")});
}

TEST_CASE("Random bytes give valid codes or refusals, in bounded room", "[scanner]")
{
    std::mt19937 random(2018);
    static constexpr std::string_view kSpices = "\r\n\t\0\x03]Q1\\000026PZ1:\x1D\xE4\xB8\xAD\xFF\x02"sv;
    CodeStream stream;
    std::size_t codes = 0, refusals = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes(random() % 64, ' ');
        std::ranges::generate(bytes, [&] {
            return random() % 2 == 0 ? kSpices[random() % kSpices.size()] : static_cast<char>(random() % 256);
        });
        for (const Scan &scan : stream.feed(bytes, round)) {
            const auto *text = std::get_if<Scanned>(&scan);
            (text != nullptr ? codes : refusals) += 1;
            if (text != nullptr &&
                (text->text.empty() || text->text.size() > kLongestCode || std::ranges::count(text->text, '\r') > 0 ||
                 std::ranges::count(text->text, '\0') > 0))
                FAIL("a code that is none");
        }
    }
    CHECK(codes > 1000);
    CHECK(refusals > 1000);
}
