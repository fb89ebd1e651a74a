// SPDX-License-Identifier: GPL-3.0-or-later
// CUPS as a script of the name lp that stands first in PATH.
#include "camera_support.h"
#include "support/catch.h"
#include "support/temp_dir.h"
#include "ui/cups_printer.h"

#include <QDir>
#include <QFile>

#include <optional>

using namespace plaza;
using namespace std::chrono_literals;

namespace {

/// A folder with a fake lp, first in PATH as long as this lives.
struct Cups {
    tests::TempDir dir;
    QByteArray path = qgetenv("PATH");
    QString slip = QString::fromStdString((dir / "k1.db.slip.png").string());
    ui::CupsPrinter printer;
    std::optional<bool> ok;
    QString trouble;
    QObject over; ///< says so by its name
    int times = 0;
    int drawn = 0;

    explicit Cups(const QByteArray &script, std::chrono::milliseconds limit = 30s)
        : printer((test::needApplication(), QStringLiteral("Slips")), slip,
                  [](const desk::Voucher &voucher) {
                      return std::vector<std::uint8_t>(voucher.code.begin(), voucher.code.end());
                  },
                  limit)
    {
        qputenv("DIR", dir.path().c_str());
        if (!script.isEmpty()) {
            QFile lp(QString::fromStdString((dir / "lp").string()));
            REQUIRE(lp.open(QIODevice::WriteOnly));
            lp.write("#!/bin/sh\n" + script);
            lp.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        }
        // Without a script there is no lp at all.
        qputenv("PATH",
                script.isEmpty() ? QByteArray(dir.path().c_str()) : QByteArray(dir.path().c_str()) + ":" + path);
        QObject::connect(&printer, &ui::PrinterPort::trouble, [this](const QString &why) { trouble = why; });
    }
    ~Cups()
    {
        qputenv("PATH", path);
        qunsetenv("DIR");
    }
    Cups(const Cups &) = delete;
    Cups &operator=(const Cups &) = delete;
    void print(const std::string &code = "PZ1:SECRET")
    {
        ok.reset();
        printer.print({.code = code}, [this](bool printed) {
            ok = printed;
            over.setObjectName(QString::number(++times));
        });
    }
    bool ended()
    {
        return test::waitFor(&over, &QObject::objectNameChanged, [this] { return ok.has_value(); });
    }
    QByteArray said(const char *name)
    {
        QFile file(QString::fromStdString((dir / name).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE("CUPS is handed the slip by name and file, and the file goes with the printing")
{
    Cups cups(
        R"(printf '%s\n' "$@" > "$DIR/arguments"; for last; do :; done; cat "$last" > "$DIR/paper"; stat -c %a "$last" > "$DIR/mode")");
    cups.print();
    REQUIRE(cups.ended());
    CHECK(*cups.ok);
    CHECK(cups.trouble.isEmpty());
    CHECK(cups.said("arguments") == "-d\nSlips\n-o\nfit-to-page\n" + cups.slip.toUtf8() + "\n");
    CHECK(cups.said("paper") == "PZ1:SECRET");
    CHECK(cups.said("mode") == "600\n");
    CHECK_FALSE(QFile::exists(cups.slip));
    cups.print("PZ1:NEXT");
    REQUIRE(cups.ended());
    CHECK(*cups.ok);
    CHECK(cups.said("paper") == "PZ1:NEXT");
}

TEST_CASE("A printer that CUPS refuses fails, and can be tried again")
{
    Cups cups(R"(test -e "$DIR/good")");
    cups.print();
    REQUIRE(cups.ended());
    CHECK_FALSE(*cups.ok);
    CHECK(cups.trouble.contains(QStringLiteral("exit code 1")));
    CHECK_FALSE(cups.trouble.contains(QStringLiteral("SECRET")));
    CHECK_FALSE(QFile::exists(cups.slip));
    REQUIRE(QFile(QString::fromStdString((cups.dir / "good").string())).open(QIODevice::WriteOnly));
    cups.print();
    REQUIRE(cups.ended());
    CHECK(*cups.ok);
}

TEST_CASE("An lp that never answers is ended in time")
{
    Cups cups(R"(exec tail -f /dev/null)", 100ms);
    cups.print();
    REQUIRE(cups.ended());
    CHECK_FALSE(*cups.ok);
    CHECK(cups.trouble.contains(QStringLiteral("no answer")));
    CHECK_FALSE(QFile::exists(cups.slip));
}

TEST_CASE("Without lp nothing is printed, and the log says what to install")
{
    Cups cups({});
    cups.print();
    REQUIRE(cups.ended());
    CHECK_FALSE(*cups.ok);
    CHECK(cups.trouble.contains(QStringLiteral("cups-client")));
    CHECK_FALSE(QFile::exists(cups.slip));
}

TEST_CASE("While a slip is at lp another one fails, and it is handed over once")
{
    Cups cups(R"(echo once >> "$DIR/count")");
    cups.print();
    std::optional<bool> second;
    cups.printer.print({}, [&second](bool ok) { second = ok; });
    REQUIRE(cups.ended());
    CHECK(*cups.ok);
    CHECK(second == false);
    CHECK(cups.said("count") == "once\n");
}

TEST_CASE("What a killed kiosk left of a slip is deleted at the next start, and none stays when it closes")
{
    const tests::TempDir dir;
    test::needApplication();
    const QString left = QString::fromStdString((dir / "k1.db.slip.png").string());
    REQUIRE(QFile(left).open(QIODevice::WriteOnly));
    {
        ui::CupsPrinter printer(QStringLiteral("Slips"), left,
                                [](const desk::Voucher &) { return std::vector<std::uint8_t>{1}; });
        CHECK_FALSE(QFile::exists(left));
        printer.print({}, [](bool) {});
    }
    CHECK_FALSE(QFile::exists(left));
}
