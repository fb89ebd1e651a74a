// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/png.h"
#include "scan/decode.h"
#include "ticket/symbol.h"

#include "sample_page.h"
#include "support/catch.h"
#include "temporary_folder.h"

#include <QImage>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace plaza;
using namespace plaza::report;
using sample::TemporaryFolder;

TEST_CASE("A PNG on disk is opaque, grey, pixel for pixel the raster, and reads back as the code")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "湛江 A001.png";
    const ticket::Raster raster = ticket::toRaster(ticket::makeSymbol(sample::code()).value(), 12, 4);
    writePng(file, raster);

    const QImage image(QString::fromStdString(file.string()));
    REQUIRE(image.width() == (41 + 8) * 12);
    REQUIRE(image.height() == image.width());
    CHECK_FALSE(image.hasAlphaChannel());
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    int different = 0;
    for (int y = 0; y < gray.height(); ++y)
        for (int x = 0; x < gray.width(); ++x)
            different +=
                gray.constScanLine(y)[x] == raster.gray[static_cast<std::size_t>(y * raster.width + x)] ? 0 : 1;
    CHECK(different == 0);
    const auto decoded =
        scan::decode({gray.constBits(), gray.width(), gray.height(), static_cast<int>(gray.bytesPerLine())});
    REQUIRE(decoded);
    CHECK(decoded->text == sample::code());
}

TEST_CASE("A raster of nothing is no PNG, and says so")
{
    CHECK_THROWS_AS(toPng(ticket::Raster{}), WriteError);
}

TEST_CASE("A file with secrets is its owner's, also in the place of one that was not")
{
    using std::filesystem::perms;
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "pins.pdf";
    const auto others = [&] {
        return std::filesystem::status(file).permissions() & (perms::group_all | perms::others_all);
    };
    const ::mode_t before = ::umask(022);
    writeFileAtomically(file, "for all");
    CHECK(others() == (perms::group_read | perms::others_read));
    writeFileAtomically(file, "PIN 380512", Flush::Now, ReadBy::Owner);
    CHECK(others() == perms::none);
    ::umask(before);
}

TEST_CASE("A file is replaced whole and nothing else stays in its folder")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "tickets.csv";
    writeFileAtomically(file, "a long first text");
    writeFileAtomically(file, "second");

    CHECK(sample::contentOf(file) == "second");
    CHECK(folder.files() == 1);
    writeFileAtomically(file, "");
    CHECK(sample::contentOf(file).empty());
}

TEST_CASE("A file that can't be written names its path and the reason, and leaves nothing behind")
{
    const TemporaryFolder folder;
    const std::filesystem::path missing = folder.path() / "no such folder" / "a.png";
    CHECK_THROWS_WITH(writeFileAtomically(missing, "x"),
                      "can't write " + missing.string() + ": No such file or directory");

    const std::filesystem::path occupied = folder.path() / "occupied";
    std::filesystem::create_directory(occupied);
    CHECK_THROWS_WITH(writeFileAtomically(occupied, "x"), "can't write " + occupied.string() + ": Is a directory");
    CHECK(folder.files() == 1);
}

TEST_CASE("A disk that takes no more is named, the old file stays, the half-written one goes")
{
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "a.csv";
    writeFileAtomically(file, "old");
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{1000, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    std::string said;
    try {
        writeFileAtomically(file, std::string(5000, 'x'));
    } catch (const WriteError &error) {
        said = error.what();
    }
    setrlimit(RLIMIT_FSIZE, &before);

    CHECK(said == "can't write " + file.string() + ": File too large");
    CHECK(sample::contentOf(file) == "old");
    CHECK(folder.files() == 1);
}
