// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/odd_symbols.h"
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QImage>

#include <sstream>

using namespace plaza;
using plaza::tests::plazactl;

TEST_CASE("a picture may cost what --budget-ms says, and what is hard to see needs more than the least")
{
    const tests::TempDir dir;
    const std::string easy = dir / "easy.png", hard = dir / "hard.png";
    QImage symbol = tests::byteSymbol("HELLO PLAZA");
    REQUIRE(symbol.save(QString::fromStdString(easy)));
    symbol.invertPixels();
    REQUIRE(symbol.scaled(1600, 1600).save(QString::fromStdString(hard)));

    CHECK(plazactl({"decode", "--budget-ms", "1", easy}).out == easy + "\tHELLO PLAZA\n");
    CHECK(plazactl({"decode", "--budget-ms", "1", hard}).out == hard + "\t\n");
    CHECK(plazactl({"decode", hard}).out == hard + "\tHELLO PLAZA\n");
    CHECK(plazactl({"decode", "--budget-ms", "0", hard}).exit == 2);
}
