// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/odd_symbols.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <QImage>

#include <sstream>

using namespace plaza;

namespace {

struct Ran {
    int exit = 0;
    std::string out;
    std::string err;
};

Ran decode(std::vector<const char *> words)
{
    words.insert(words.begin(), {"plazactl", "decode"});
    std::istringstream in;
    std::ostringstream out, err;
    const int exit = ctl::run(static_cast<int>(words.size()), words.data(), {in, out, err});
    return {exit, out.str(), err.str()};
}

} // namespace

TEST_CASE("a picture may cost what --budget-ms says, and what is hard to see needs more than the least")
{
    const tests::TempDir dir;
    const std::string easy = dir / "easy.png", hard = dir / "hard.png";
    QImage symbol = tests::byteSymbol("HELLO PLAZA");
    REQUIRE(symbol.save(QString::fromStdString(easy)));
    symbol.invertPixels();
    REQUIRE(symbol.scaled(1600, 1600).save(QString::fromStdString(hard)));

    CHECK(decode({"--budget-ms", "1", easy.c_str()}).out == easy + "\tHELLO PLAZA\n");
    CHECK(decode({"--budget-ms", "1", hard.c_str()}).out == hard + "\t\n");
    CHECK(decode({hard.c_str()}).out == hard + "\tHELLO PLAZA\n");
    CHECK(decode({"--budget-ms", "0", hard.c_str()}).exit == 2);
}
