// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package_file.h"
#include "media/package_stamp.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <fstream>

using namespace plaza;
namespace fs = std::filesystem;

namespace {

void write(const fs::path &file, const std::string &text)
{
    std::ofstream(file, std::ios::binary) << text;
}

struct Package {
    tests::TempDir dir;
    Package()
    {
        fs::create_directories(dir / "promo/films");
        write(dir / "event.toml", "id");
        write(dir / "promo/films/a.mp4", "film");
    }
    [[nodiscard]] std::string stamp() const { return media::promoStamp(dir.path()); }
};

std::string textOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

TEST_CASE("A package's stamp changes with its loop, and with nothing else")
{
    const Package package;
    const std::string before = package.stamp();
    write(package.dir / "roster.csv", "name");
    CHECK(package.stamp() == before);
    write(package.dir / "promo/films/a.mp4", "longer film");
    const std::string longer = package.stamp();
    CHECK(longer != before);
    write(package.dir / "new.mp4", "longer film");
    fs::rename(package.dir / "new.mp4", package.dir / "promo/films/a.mp4");
    CHECK(package.stamp() != longer);
}

TEST_CASE("A package whose folder is away for a moment has a stamp too")
{
    const Package package;
    const std::string before = package.stamp();
    fs::rename(package.dir / "promo", package.dir / "away");
    CHECK(package.stamp() != before);
    fs::rename(package.dir / "away", package.dir / "promo");
    CHECK(package.stamp() == before);
}

TEST_CASE("A new state counts when it has stood still for two looks, and once")
{
    media::Settled settled("old");
    CHECK_FALSE(settled.look("old"));
    CHECK_FALSE(settled.look("copying 1"));
    CHECK_FALSE(settled.look("copying 2"));
    CHECK(settled.look("copying 2"));
    CHECK_FALSE(settled.look("copying 2"));
    CHECK_FALSE(settled.look("old"));
    CHECK(settled.look("old"));
}

TEST_CASE("A change that is taken back before it settled is none")
{
    media::Settled settled("old");
    CHECK_FALSE(settled.look("new"));
    CHECK_FALSE(settled.look("old"));
    CHECK_FALSE(settled.look("old"));
}

TEST_CASE("An open file stays the same file when another takes its name")
{
    const Package package;
    const media::PackageFile film(package.dir / "promo", "films/a.mp4");
    write(package.dir / "b.mp4", "another");

    fs::rename(package.dir / "b.mp4", package.dir / "promo/films/a.mp4");

    CHECK(film.unchanged());
    CHECK(textOf(film.path()) == "film");
}

TEST_CASE("An open file that somebody writes into is not unchanged any more")
{
    const Package package;
    const media::PackageFile film(package.dir / "promo", "films/a.mp4");
    CHECK(film.unchanged());
    std::ofstream(package.dir / "promo/films/a.mp4", std::ios::app) << "more";
    CHECK_FALSE(film.unchanged());
    CHECK_FALSE(media::PackageFile(package.dir / "promo", "none.mp4").unchanged());
}
