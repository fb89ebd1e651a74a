// SPDX-License-Identifier: GPL-3.0-or-later
// A scanner on a pseudo terminal: the real serial port, the real line discipline, no hardware.
#include "camera_support.h"
#include "support/catch.h"
#include "support/pty.h"
#include "support/temp_dir.h"
#include "ui/scanner_spec.h"
#include "ui/serial_scanner.h"

#include <QElapsedTimer>

using namespace plaza;
using ui::ScannerPort;
using State = ui::ScannerPort::State;

namespace {

/// A kiosk's serial port and the scanner at its other end.
struct Line {
    tests::TempDir dir;
    tests::PtyScanner scanner{dir / "scanner"};
    ui::SerialScanner port;
    std::vector<std::string> codes;
    std::vector<scan::RefusedScan> refusals;

    Line() : port((test::needApplication(), QString::fromStdString((dir / "scanner").string())), 9600)
    {
        QObject::connect(&port, &ScannerPort::scanned, [this](const scan::Scanned &code) {
            if (!code.again)
                codes.push_back(code.text);
        });
        QObject::connect(&port, &ScannerPort::refused,
                         [this](const scan::RefusedScan &refusal) { refusals.push_back(refusal); });
        port.start();
    }
    bool waitForCodes(std::size_t count)
    {
        return test::waitFor(&port, &ScannerPort::scanned, [&] { return codes.size() >= count; });
    }
    bool waitForState(State state)
    {
        return test::waitFor(&port, &ScannerPort::stateChanged, [&] { return port.state() == state; });
    }
};

} // namespace

TEST_CASE("Codes come over a serial line exactly, whatever ends them")
{
    Line line;
    REQUIRE(line.port.state() == State::Ready);
    line.scanner.send("PZ1:A B%C \r\n]Q1second\t\x02third\x03last one, 中文");
    REQUIRE(line.waitForCodes(4));
    CHECK(line.codes == std::vector<std::string>{"PZ1:A B%C ", "second", "third", "last one, 中文"});
}

TEST_CASE("Noise and codes of 10 kB are refused by name, and the next code is read")
{
    Line line;
    std::string noise;
    for (int byte = 1; byte < 256; ++byte)
        noise +=
            byte == '\r' || byte == '\n' || byte == '\t' || byte == 3 || byte == 4 ? '\xFE' : static_cast<char>(byte);
    line.scanner.send(noise + "\r" + std::string(4000, 'x'));
    line.scanner.send(std::string(6240, 'x') + "\rA-1\r");
    REQUIRE(line.waitForCodes(1));
    CHECK(line.codes.front() == "A-1");
    CHECK(line.refusals ==
          std::vector<scan::RefusedScan>{{scan::BadScan::NotText, 255}, {scan::BadScan::TooLong, 10'240}});
}

TEST_CASE("An unplugged scanner is open again within three seconds of its return")
{
    Line line;
    line.scanner.send("half a co");
    line.scanner.unplug();
    REQUIRE(line.waitForState(State::Missing));
    CHECK(line.port.trouble().contains(QStringLiteral("unplugged")));

    line.scanner.plugIn();
    QElapsedTimer clock;
    clock.start();
    REQUIRE(line.waitForState(State::Ready));
    CHECK(clock.elapsed() < 3000);
    line.scanner.send("whole\r");
    REQUIRE(line.waitForCodes(1));
    CHECK(line.codes == std::vector<std::string>{"whole"});
}

TEST_CASE("A scanner that is not there yet is no error, and is found when it comes")
{
    test::needApplication();
    const tests::TempDir dir;
    ui::SerialScanner port(QString::fromStdString((dir / "scanner").string()), 9600);
    port.start();
    CHECK(port.state() == State::Missing);
    CHECK_FALSE(port.trouble().isEmpty());
    const tests::PtyScanner scanner(dir / "scanner");
    CHECK(test::waitFor(&port, &ScannerPort::stateChanged, [&] { return port.state() == State::Ready; }));
}

TEST_CASE("A thousand codes in a row are all read, in order")
{
    Line line;
    std::string all;
    for (int i = 0; i < 20; ++i)
        all += "CODE-" + std::to_string(i) + "-" + std::string(130, 'x') + "\r";
    QElapsedTimer clock;
    clock.start();
    for (std::size_t round = 1; round <= 50; ++round) { // no more at once than the line holds
        line.scanner.send(all);
        REQUIRE(line.waitForCodes(20 * round));
    }
    CHECK(line.codes.size() == 1000);
    CHECK(line.codes.back().starts_with("CODE-19-"));
}

TEST_CASE("A scanner line that can't be understood says what to write")
{
    test::needApplication();
    for (const char *good : {"keyboard", "none", "serial:/dev/ttyACM0", "evdev:/dev/input/by-id/x"})
        CHECK(ui::makeScanner(good, 9600).port);
    for (const char *bad : {"", "serial:", "serial:ttyACM0", "usb", "evdev:", "keyboard:1"}) {
        const ui::MadeScanner made = ui::makeScanner(bad, 9600);
        CHECK_FALSE(made.port);
        CHECK(made.error.contains(QStringLiteral("serial:/dev/ttyACM0")));
    }
}
