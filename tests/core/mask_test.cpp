// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mask.h"
#include "support/catch.h"

using namespace plaza::core;

TEST_CASE("the middle of a name is hidden; of two characters the second")
{
    CHECK(maskedMiddle("陈晓琴") == "陈*琴");
    CHECK(maskedMiddle("欧阳晓莲") == "欧**莲");
    CHECK(maskedMiddle("王芳") == "王*");
    CHECK(maskedMiddle("𠮷田花") == "𠮷*花");
    CHECK(maskedMiddle("Anna Smith") == "A* S*");
    CHECK(maskedMiddle("Łukasz") == "Ł*");
    CHECK(maskedMiddle("").empty());
}

TEST_CASE("staff see the ends of a phone")
{
    CHECK(maskedPhone("13800006208") == "138****6208");
    CHECK(maskedPhone("+8613800006208") == "138****6208");
    CHECK(maskedPhone("88886208") == "****08");
    CHECK(maskedPhone("110") == "***");
    CHECK(maskedPhone("").empty());
}
