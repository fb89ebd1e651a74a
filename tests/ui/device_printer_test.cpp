// SPDX-License-Identifier: GPL-3.0-or-later
// A receipt printer as a pipe or a pseudo terminal: the real open, write and poll, no hardware.
#include "camera_support.h"
#include "report/escpos.h"
#include "report/slip_picture.h"
#include "support/catch.h"
#include "support/pty.h"
#include "support/temp_dir.h"
#include "ui/device_printer.h"
#include "ui/printer_spec.h"

#include <QElapsedTimer>
#include <QSocketNotifier>

#include <array>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

using namespace plaza;
using namespace std::chrono_literals;
using Bytes = std::vector<std::uint8_t>;

namespace {

/// Every byte there is, over and over: more than a pipe or a terminal holds.
Bytes manyBytes()
{
    Bytes bytes(300'000);
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(i);
    return bytes;
}

/// Prints once, and knows how that ended.
struct Print {
    ui::DevicePrinter printer;
    std::optional<bool> ok;
    QString trouble;

    explicit Print(
        const std::filesystem::path &path, ui::DrawSlip draw = [](const desk::Voucher &) { return manyBytes(); },
        std::chrono::milliseconds limit = 30s)
        : printer((test::needApplication(), path.string()), std::move(draw), limit)
    {
        QObject::connect(&printer, &ui::PrinterPort::trouble, [this](const QString &why) { trouble = why; });
        start();
    }
    void start()
    {
        ok.reset();
        printer.print({}, [this](bool printed) {
            ok = printed;
            over.setObjectName(QString::number(++times));
        });
    }
    bool ended()
    {
        return test::waitFor(&over, &QObject::objectNameChanged, [this] { return ok.has_value(); });
    }

private:
    QObject over; ///< says so by its name
    int times = 0;
};

/// The printer's end of the line: takes what comes when `read` is called, on the event loop.
class Paper {
public:
    explicit Paper(int file) : m_file(file), m_notifier(file, QSocketNotifier::Read)
    {
        QObject::connect(&m_notifier, &QSocketNotifier::activated, [this] {
            std::array<std::uint8_t, 4096> buffer{};
            const auto count = ::read(m_file, buffer.data(), buffer.size());
            if (count <= 0)
                return m_notifier.setEnabled(false); // the other end has closed
            m_bytes.insert(m_bytes.end(), buffer.begin(), buffer.begin() + count);
        });
    }
    /// Whether `count` bytes came.
    bool holds(std::size_t count)
    {
        return test::waitFor(&m_notifier, &QSocketNotifier::activated, [&] { return m_bytes.size() >= count; });
    }
    [[nodiscard]] const Bytes &bytes() const { return m_bytes; }

private:
    int m_file;
    Bytes m_bytes;
    QSocketNotifier m_notifier;
};

/// A pipe with a name, and its reading end.
struct Pipe {
    tests::TempDir dir;
    std::filesystem::path path = dir / "lp0";
    int file = -1;

    Pipe()
    {
        REQUIRE(::mkfifo(path.c_str(), 0600) == 0);
        file = ::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
        REQUIRE(file >= 0);
    }
    ~Pipe() { unplug(); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;
    void unplug()
    {
        if (file >= 0)
            ::close(file);
        file = -1;
    }
};

} // namespace

TEST_CASE("A slip reaches the device whole, while the pages go on")
{
    Pipe pipe;
    Paper paper(pipe.file);
    Print print(pipe.path);
    CHECK_FALSE(print.ok); // nothing waited
    REQUIRE(print.ended());
    CHECK(*print.ok);
    CHECK(print.trouble.isEmpty());
    REQUIRE(paper.holds(manyBytes().size()));
    CHECK(paper.bytes() == manyBytes());
}

TEST_CASE("A serial printer gets every byte as it is, and a voucher's slip reads as its code's picture")
{
    const tests::TempDir dir;
    tests::PtyScanner line(dir / "ttyUSB0");
    const Bytes slip = [] {
        test::needApplication();
        return report::toEscPos(
            report::slipPicture(report::slipOf({}, {.code = "PZ1:6BFOXN", .shortCode = "B7-4821"})));
    }();
    Paper paper(line.file());
    Print print(dir / "ttyUSB0", [slip](const desk::Voucher &) { return slip; });
    REQUIRE(paper.holds(slip.size()));
    REQUIRE(print.ended());
    CHECK(*print.ok);
    CHECK(paper.bytes() == slip);
}

TEST_CASE("A device that takes nothing is given up in time, and asked again when it does")
{
    Pipe pipe;
    Print print(pipe.path, [](const desk::Voucher &) { return manyBytes(); }, 50ms);
    REQUIRE(print.ended());
    CHECK_FALSE(*print.ok);
    CHECK(print.trouble.contains(QStringLiteral("no paper")));
    print.start();
    REQUIRE(print.ended()); // still nothing
    CHECK_FALSE(*print.ok);
}

TEST_CASE("A printer that is unplugged, missing or a folder fails with its reason")
{
    Pipe pipe;
    pipe.unplug();
    Print unplugged(pipe.path);
    REQUIRE(unplugged.ended());
    CHECK_FALSE(*unplugged.ok);
    CHECK(unplugged.trouble.contains(QStringLiteral("no printer is there")));

    Print missing(pipe.dir / "lp1");
    REQUIRE(missing.ended());
    CHECK_FALSE(*missing.ok);
    CHECK(missing.trouble.contains(QStringLiteral("lp1")));
    CHECK_FALSE(std::filesystem::exists(pipe.dir / "lp1")); // and nothing was made in its place

    Print folder(pipe.dir.path());
    REQUIRE(folder.ended());
    CHECK_FALSE(*folder.ok);
}

TEST_CASE("A slip that can't be drawn fails with its reason")
{
    Pipe pipe;
    Print print(pipe.path, [](const desk::Voucher &) -> Bytes { throw std::runtime_error("no font"); });
    REQUIRE(print.ended());
    CHECK_FALSE(*print.ok);
    CHECK(print.trouble == QStringLiteral("no font"));
}

TEST_CASE("A second slip before the first is done fails, and the first is printed once")
{
    Pipe pipe;
    Print print(pipe.path);
    std::optional<bool> second;
    print.printer.print({}, [&second](bool ok) { second = ok; });
    Paper paper(pipe.file);
    REQUIRE(print.ended());
    CHECK(*print.ok);
    CHECK(second == false);
    REQUIRE(paper.holds(manyBytes().size()));
    CHECK(paper.bytes().size() == manyBytes().size());
}

TEST_CASE("A kiosk that closes does not wait for a printer that takes nothing")
{
    QElapsedTimer clock;
    clock.start();
    Pipe pipe;
    {
        const Print print(pipe.path, [](const desk::Voucher &) { return manyBytes(); }, 60s);
    }
    CHECK(clock.elapsed() < 30'000);
}

TEST_CASE("A printer line that can't be understood says what to write")
{
    test::needApplication();
    for (const char *none : {"", "none"}) {
        const ui::MadePrinter made = ui::makePrinter(none, {});
        CHECK_FALSE(made.port);
        CHECK(made.error.isEmpty());
    }
    for (const char *good : {"cups:Slips", "escpos:/dev/usb/lp0"})
        CHECK(ui::makePrinter(good, {.escPos = {}, .png = {}, .file = QStringLiteral("/nowhere/slip.png")}).port);
    for (const char *bad : {"cups:", "cups:-d", "cups", "escpos:", "escpos:lp0", "lp0"}) {
        const ui::MadePrinter made = ui::makePrinter(bad, {});
        CHECK_FALSE(made.port);
        CHECK(made.error.contains(QStringLiteral("escpos:/dev/usb/lp0")));
    }
}
