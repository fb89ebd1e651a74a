// SPDX-License-Identifier: GPL-3.0-or-later
// Positive controls: each rule complains of a snippet that breaks it, and is silent about its mended twin.
#include "include_rules.h"

#include "support/catch.h"

using plaza::architecture::judgeIncludes;

TEST_CASE("core knows the standard library and itself only", "[architecture]")
{
    CHECK(judgeIncludes("app/core/draw.cpp", "#include \"core/draw.h\"\n#include <vector>\n").empty());
    CHECK(judgeIncludes("app/core/draw.cpp", "#include <unistd.h>\n").size() == 1);
    CHECK(judgeIncludes("app/core/draw.cpp", "#include <nlohmann/json.hpp>\n").size() == 1);
    CHECK(judgeIncludes("app/core/draw.cpp", "#include \"crypto/crypto.h\"\n").size() == 1);
}

TEST_CASE("dependencies go one way", "[architecture]")
{
    CHECK(judgeIncludes("app/desk/desk.cpp", "#include \"store/store.h\"\n").empty());
    CHECK(judgeIncludes("app/store/store.cpp", "#include \"desk/desk.h\"\n").size() == 1);
    CHECK(judgeIncludes("app/scan/decode.cpp", "#include \"ticket/ticket.h\"\n").size() == 1);
    CHECK(judgeIncludes("app/ui/page.cpp", "#include \"kiosk/main.h\"\n").size() == 1);
    CHECK(judgeIncludes("app/kiosk/main.cpp", "#include \"ui/page.h\"\n").empty());
}

TEST_CASE("one room holds each foreign library", "[architecture]")
{
    const auto [owner, stranger, header] = GENERATE(table<std::string, std::string, std::string>({
        {"scan", "ticket", "ZXing/ReadBarcode.h"},
        {"store", "desk", "sqlite3.h"},
        {"store", "desk", "SQLiteCpp/Database.h"},
        {"crypto", "ticket", "sodium.h"},
        {"ticket", "report", "qrencode.h"},
        {"config", "desk", "unicode/ucsdet.h"},
        {"config", "store", "toml++/toml.h"},
        {"config", "report", "zip.h"},
        {"config", "report", "pugixml.hpp"},
        {"ui", "desk", "QObject"},
        {"report", "store", "QtGui/QImage"},
    }));
    CAPTURE(header);
    const auto line = "#include <" + header + ">\n";
    CHECK(judgeIncludes("app/" + owner + "/a.cpp", line).empty());
    CHECK(judgeIncludes("app/" + stranger + "/a.cpp", line).size() == 1);
}

TEST_CASE("one file of a program holds the library that reads its command line", "[architecture]")
{
    const auto line = "#include <CLI/CLI.hpp>\n";
    CHECK(judgeIncludes("app/ctl/command_line.cpp", line).empty());
    CHECK(judgeIncludes("app/kiosk/options.cpp", line).empty());
    CHECK(judgeIncludes("app/ctl/command_line.h", line).size() == 1);
    CHECK(judgeIncludes("app/ctl/cmd_signin.cpp", line).size() == 1);
    CHECK(judgeIncludes("app/kiosk/main.cpp", line).size() == 1);
}

TEST_CASE("plazactl uses Qt for pictures, not for windows", "[architecture]")
{
    CHECK(judgeIncludes("app/ctl/decode.cpp", "#include <QImageReader>\n").empty());
    CHECK(judgeIncludes("app/ctl/decode.cpp", "#include <QQuickView>\n").size() == 1);
}

TEST_CASE("a new room and a new library want a line in the rules first", "[architecture]")
{
    CHECK(judgeIncludes("app/attic/a.cpp", "").size() == 1);
    CHECK(judgeIncludes("app/store/a.cpp", "#include <boost/any.hpp>\n").size() == 1);
}

TEST_CASE("a complaint names the file, the line and the rule", "[architecture]")
{
    const auto complaints = judgeIncludes("app/desk/a.cpp", "#include <vector>\n  #  include <sodium.h> // why\n");
    REQUIRE(complaints.size() == 1);
    CHECK(complaints[0] == "app/desk/a.cpp:2: <sodium.h> belongs to crypto only");
}

TEST_CASE("an include says which room it is from", "[architecture]")
{
    CHECK(judgeIncludes("app/store/a.cpp", "#include \"a.h\"\n").size() == 1);
    CHECK(judgeIncludes("app/ui/a.cpp", "#include \"a.moc\"\n").empty());
}
