// SPDX-License-Identifier: GPL-3.0-or-later
// Positive controls: each rule complains of a snippet that breaks it, and is silent about its mended twin.
#include "source_rules.h"

#include "support/catch.h"

using namespace plaza::architecture;

TEST_CASE("every source file names its licence at its top", "[architecture]")
{
    CHECK(judgeLicence("app/core/a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n").empty());
    CHECK(judgeLicence("app/core/a.h", "#pragma once\n").size() == 1);
    CHECK(judgeLicence("app/core/a.h", "// SPDX-License-Identifier: MIT\n").size() == 1);
    CHECK(judgeLicence("app/core/a.h", "\n\n\n\n\n\n// SPDX-License-Identifier: GPL-3.0-or-later\n").size() == 1);
}

TEST_CASE("every text item says that it is plain", "[architecture]")
{
    CHECK(judgeQml("qml/pages/A.qml", "Text { textFormat: Text.PlainText; text: name }").empty());
    CHECK(judgeQml("qml/pages/A.qml", "Label { text: name }").empty());
    CHECK(judgeQml("qml/pages/A.qml", "Item {\n  Text { text: name }\n}")[0].starts_with("qml/pages/A.qml:2:"));
    CHECK(judgeQml("qml/pages/A.qml", "contentItem: Text {\n text: name }").size() == 1);
    CHECK(judgeQml("qml/pages/A.qml", "Text { textFormat: Text.StyledText }").size() == 2);
    CHECK(judgeQml("qml/pages/A.qml", "Text { // textFormat: Text.PlainText\n }").size() == 1);
}

TEST_CASE("a child's plain text does not excuse its parent", "[architecture]")
{
    const auto complaints = judgeQml("qml/pages/A.qml", "Text { text: a; Text { textFormat: Text.PlainText } }");
    CHECK(complaints.size() == 1);
}

TEST_CASE("the theme is the only singleton of QML", "[architecture]")
{
    CHECK(judgeQml("qml/theme/Theme.qml", "pragma Singleton\nQtObject {}").empty());
    CHECK(judgeQml("qml/pages/A.qml", "pragma Singleton\nQtObject {}").size() == 1);
}

TEST_CASE("QML takes its components from the house", "[architecture]")
{
    CHECK(judgeQml("qml/pages/A.qml", "import QtQuick\nItem {}").empty());
    CHECK(judgeQml("qml/pages/A.qml", "import QtQuick.Controls.Basic\nItem {}").size() == 1);
}

TEST_CASE("types reach QML by declaration", "[architecture]")
{
    CHECK(judgeCpp("app/ui/a.h", "QML_ELEMENT\nQML_UNCREATABLE(\"made by main\")\n").empty());
    CHECK(judgeCpp("app/ui/a.cpp", "context->setContextProperty(\"page\", this);").size() == 1);
    CHECK(judgeCpp("app/ui/a.cpp", "qmlRegisterSingletonInstance(\"Plaza\", 1, 0, \"A\", a);").size() == 1);
    CHECK(judgeCpp("app/ui/a.h", "QML_SINGLETON\n").size() == 1);
}

TEST_CASE("core asks no clock and no dice", "[architecture]")
{
    CHECK(judgeCpp("app/core/clock.cpp", "return std::chrono::system_clock::now();").empty());
    CHECK(judgeCpp("app/core/draw.cpp", "return std::chrono::system_clock::now();").size() == 1);
    CHECK(judgeCpp("app/core/draw.cpp", "std::random_device dice;").size() == 1);
    CHECK(judgeCpp("app/core/draw.cpp", "// not system_clock::now\n").empty());
}

TEST_CASE("tests never wait by the clock", "[architecture]")
{
    CHECK(judgeCpp("tests/ui/test_a.cpp", "QVERIFY(spy.wait());").empty());
    CHECK(judgeCpp("tests/ui/test_a.cpp", "std::this_thread::sleep_for(1s);").size() == 1);
    CHECK(judgeCpp("tests/ui/test_a.cpp", "QTest::qWait(50);").size() == 1);
}
