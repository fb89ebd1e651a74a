// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner that types, before a real window with a text field and a button that has the focus.
#include "app.h"
#include "support/catch.h"
#include "typed_keys.h"
#include "ui/wedge_filter.h"

#include <QInputMethodEvent>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QQuickWindow>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

#include <linux/input-event-codes.h>

using namespace plaza;

namespace {

constexpr const char *kPage = R"(
    import QtQuick
    Window {
        id: window
        property int pressed: 0
        property alias typed: field.text
        property bool typing: true
        onTypingChanged: typing ? field.forceActiveFocus() : button.forceActiveFocus()
        width: 400; height: 200; visible: true
        TextInput { id: field; width: 400; height: 100; focus: true; onAccepted: window.pressed += 1 }
        Rectangle {
            id: button
            y: 100; width: 400; height: 100; color: window.pressed ? "red" : "green"
            Keys.onPressed: window.pressed += 1
        }
    })";

/// How a key reaches us: the US keyboard, or another layout, Caps Lock or input method above the same key.
enum class Above { Nothing, CapsLock, Azerty, Pinyin };

struct Window {
    QQmlEngine engine;
    std::unique_ptr<QQuickWindow> window;
    ui::WedgeFilter filter;
    QSignalSpy codes{&filter, &ui::WedgeFilter::scanned};
    qint64 atMs = 10'000;

    Window()
    {
        QQmlComponent component(&engine);
        component.setData(kPage, QUrl());
        window.reset(qobject_cast<QQuickWindow *>(component.create()));
        REQUIRE(window);
        window->requestActivate();
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        tests::app().installEventFilter(&filter);
    }
    void key(int key, std::uint16_t evdev, Qt::KeyboardModifiers held, const QString &text, QEvent::Type type)
    {
        QKeyEvent event(type, key, held, evdev + 8u, 0, 0, text);
        event.setTimestamp(static_cast<quint64>(atMs));
        QCoreApplication::sendEvent(window.get(), &event);
    }
    /// As a scanner presses it, a key every `eachMs`; with Shift pressed and released around each capital.
    void type(const std::string &text, Above above = Above::Nothing, int eachMs = 4)
    {
        const auto keys = tests::keysOf(text);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            atMs += eachMs;
            const auto held = keys[i].shift ? Qt::ShiftModifier : Qt::NoModifier;
            if (keys[i].shift)
                key(Qt::Key_Shift, KEY_LEFTSHIFT, Qt::ShiftModifier, {}, QEvent::KeyPress);
            const QString seen = seenAs(text[i], above);
            const int qtKey =
                text[i] == '\r' ? int(Qt::Key_Return) : int(seen.isEmpty() ? u' ' : seen.front().toUpper().unicode());
            key(qtKey, keys[i].code, held, seen, QEvent::KeyPress);
            key(qtKey, keys[i].code, held, seen, QEvent::KeyRelease);
            if (keys[i].shift)
                key(Qt::Key_Shift, KEY_LEFTSHIFT, Qt::NoModifier, {}, QEvent::KeyRelease);
            if (above == Above::Pinyin && QGuiApplication::focusObject() != nullptr) {
                QInputMethodEvent commit(QStringLiteral("pin"), {});
                commit.setCommitString(QStringLiteral("拼"));
                QCoreApplication::sendEvent(QGuiApplication::focusObject(), &commit);
            }
        }
    }
    static QString seenAs(char c, Above above)
    {
        const QChar plain = QLatin1Char(c);
        switch (above) {
        case Above::Nothing:
            return plain;
        case Above::CapsLock:
            return plain.isUpper() ? plain.toLower() : plain.toUpper();
        case Above::Azerty:
            return c == 'Q'   ? QStringLiteral("A")
                   : c == '1' ? QStringLiteral("&")
                   : c == 'z' ? QStringLiteral("w")
                              : plain;
        case Above::Pinyin:
            return plain.isPunct() ? QString(QChar(c - 0x20 + 0xFF00)) : plain; // full width
        }
        return plain;
    }
    [[nodiscard]] std::string code(int at) const { return codes.at(at).first().value<scan::Scanned>().text; }
    /// Until held keys have been judged.
    bool settles(const QString &typed)
    {
        return QTest::qWaitFor([&] { return window->property("typed").toString() == typed; }, 2000);
    }
    [[nodiscard]] int pressed() const { return window->property("pressed").toInt(); }
};

const std::string kTicket = "PZ1:%60.ZE4DJAOPX$7TK404DGWLT9U000600S80HDMS80H0NX3QQ zz11 +-./";

} // namespace

TEST_CASE("A scan gives the right code and changes nothing on the screen")
{
    const bool typing = GENERATE(true, false);
    const Above above = GENERATE(Above::Nothing, Above::CapsLock, Above::Azerty, Above::Pinyin);
    CAPTURE(typing, static_cast<int>(above));
    tests::app();
    Window page;
    page.window->setProperty("typing", typing);
    const QImage before = page.window->grabWindow();

    page.type(kTicket + "\r", above);

    CHECK(page.codes.size() == 1);
    CHECK(page.code(0) == kTicket);
    CHECK(page.settles({}));
    CHECK(page.pressed() == 0);
    CHECK(page.window->grabWindow() == before);
}

TEST_CASE("Without the filter the same keys type into the field and press the button")
{
    tests::app();
    Window page;
    tests::app().removeEventFilter(&page.filter);
    const QImage before = page.window->grabWindow();
    page.type("PZ1:a\r", Above::Pinyin);
    CHECK(page.window->property("typed").toString().contains(QStringLiteral("拼")));
    CHECK(page.pressed() == 1);
    page.window->setProperty("typing", false);
    page.type("PZ1:a\r");
    CHECK(page.pressed() > 2);
    CHECK(page.window->grabWindow() != before);
}

TEST_CASE("A person's keys reach the text field, in order, and no code comes of them")
{
    tests::app();
    Window page;
    page.type("Li Wei", Above::Nothing, 80);
    CHECK(page.settles(QStringLiteral("Li Wei")));
    page.type("ab", Above::Nothing, 20); // two fingers at once
    CHECK(page.settles(QStringLiteral("Li Weiab")));
    page.type("\r", Above::Nothing, 300);
    CHECK(QTest::qWaitFor([&] { return page.pressed() == 1; }, 2000));
    CHECK(page.codes.isEmpty());
}

TEST_CASE("A person's keys reach nothing but a text field")
{
    tests::app();
    Window page;
    page.window->setProperty("typing", false);
    page.type("a \r", Above::Nothing, 150);
    CHECK(page.pressed() == 0);
    CHECK(page.codes.isEmpty());
}

TEST_CASE("A scanner without a suffix ends its code by silence; slow keys without an Enter are no code")
{
    tests::app();
    Window page;
    page.window->setProperty("typing", GENERATE(true, false));
    page.type("no suffix");
    CHECK(page.codes.wait(2000));
    CHECK(page.code(0) == "no suffix");
    CHECK(page.codes.first().first().value<scan::Scanned>().ending == scan::Ending::Silence);

    page.window->setProperty("typing", false);
    page.type("slowly", Above::Nothing, 120);
    page.type("next\r", Above::Nothing, 300); // a pause ends what was typed; this is slow too, but has an Enter
    CHECK(page.codes.size() == 1);
}

TEST_CASE("A code of four kilobytes passes, a longer one is refused; short ones are fingers")
{
    tests::app();
    Window page;
    QSignalSpy refused(&page.filter, &ui::WedgeFilter::refused);
    page.type(std::string(4096, 'x') + "\r", Above::Nothing, 1);
    CHECK(page.code(0).size() == 4096);
    page.type(std::string(4097, 'x') + "\r", Above::Nothing, 1);
    CHECK(refused.size() == 1);
    page.type("ab\r");
    CHECK(page.codes.size() == 1);
    CHECK(page.settles({})); // also no text in the field
}

TEST_CASE("Keys without a scan code are read by their text")
{
    tests::app();
    Window page;
    for (const QChar c : QStringLiteral("PZ1:é中\r"))
        QTest::sendKeyEvent(QTest::Click, page.window.get(), c == u'\r' ? Qt::Key_Return : Qt::Key_unknown, QString(c),
                            Qt::NoModifier);
    CHECK(page.code(0) == "PZ1:é中");
}

TEST_CASE("A person's chord is a shortcut; a scanner's control character is none")
{
    tests::app();
    Window page;
    const auto asks = [&] { // as Qt does before it runs a shortcut
        QKeyEvent ask(QEvent::ShortcutOverride, Qt::Key_Q, Qt::ControlModifier, KEY_Q + 8, 0, 0,
                      QStringLiteral("\x11"));
        ask.setTimestamp(static_cast<quint64>(page.atMs));
        ask.ignore();
        QCoreApplication::sendEvent(page.window.get(), &ask);
        return ask.isAccepted();
    };
    page.key(Qt::Key_Control, KEY_LEFTCTRL, Qt::ControlModifier, {}, QEvent::KeyPress);
    page.atMs += 120;
    CHECK_FALSE(asks());
    page.key(Qt::Key_Control, KEY_LEFTCTRL, Qt::NoModifier, {}, QEvent::KeyRelease);
    page.atMs += 5000;
    page.key(Qt::Key_Control, KEY_LEFTCTRL, Qt::ControlModifier, {}, QEvent::KeyPress);
    page.atMs += 4;
    CHECK(asks());
}
