// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "scan/choice.h"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using plaza::scan::choose;
using plaza::scan::Decoded;

Decoded square(const std::string &text, int x, int y, int side)
{
    return {text, {{{x, y}, {x + side, y}, {x + side, y + side}, {x, y + side}}}};
}

std::string chosen(const std::vector<Decoded> &codes)
{
    const auto code = choose(codes, 1000, 1000);
    return code ? code->text : "(none)";
}

TEST_CASE("Nothing is chosen from nothing", "[choice]")
{
    CHECK(chosen({}) == "(none)");
}

TEST_CASE("Size and nearness decide together", "[choice]")
{
    const Decoded middle = square("middle", 450, 450, 100), corner = square("corner", 0, 0, 120);
    CHECK(chosen({corner, middle}) == "middle");
    CHECK(chosen({middle, square("far, but huge", 0, 0, 300)}) == "far, but huge");
}

TEST_CASE("The choice does not depend on the order", "[choice]")
{
    std::vector<Decoded> codes{square("a", 100, 100, 100), square("b", 800, 100, 100), square("c", 100, 800, 100),
                               square("d", 800, 800, 100)};
    const std::string first = chosen(codes);
    std::ranges::reverse(codes);
    CHECK(chosen(codes) == first);
    std::swap(codes[1], codes[2]);
    CHECK(chosen(codes) == first);
}

TEST_CASE("A code around another one is its frame", "[choice]")
{
    CHECK(chosen({square("outer", 300, 300, 400), square("inner", 450, 450, 100)}) == "inner");
    CHECK(chosen({square("large", 300, 300, 400), square("beside", 720, 450, 100)}) == "large");
}

} // namespace
