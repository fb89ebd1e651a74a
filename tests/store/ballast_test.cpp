// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ballast.h"
#include "support/catch.h"
#include "support/store_fixture.h"

#include <fstream>
#include <sys/stat.h>

using namespace plaza;
using store::Ballast;

namespace {

std::int64_t bytesOnDisk(const std::filesystem::path &file)
{
    struct stat info{};
    return ::stat(file.c_str(), &info) == 0 ? std::int64_t{info.st_blocks} * 512 : 0;
}

} // namespace

TEST_CASE("the writer keeps ballast beside the store, really allocated, for its owner only")
{
    const tests::StoreFixture f;
    CHECK(f.store->ballast().whole());
    CHECK(bytesOnDisk(store::ballastOf(f.file)) >= Ballast::kBytes);
    CHECK_FALSE(store::isBallastSpent(f.file));
    struct stat info{};
    REQUIRE(::stat(store::ballastOf(f.file).c_str(), &info) == 0);
    CHECK((info.st_mode & 0777) == 0600);
}

TEST_CASE("ballast that is given up is free at once, and taken again when there is room")
{
    const tests::TempDir dir;
    Ballast ballast(dir / "a.db");
    CHECK_FALSE(store::isBallastSpent(dir / "a.db")); // a backup, for example, never had any
    CHECK_FALSE(ballast.release());
    ballast.keep();
    REQUIRE(ballast.whole());

    CHECK(ballast.release());
    CHECK_FALSE(ballast.whole());
    CHECK(store::isBallastSpent(dir / "a.db"));
    CHECK(bytesOnDisk(store::ballastOf(dir / "a.db")) == 0);
    CHECK_FALSE(ballast.release());
    ballast.keep();
    CHECK(ballast.whole());
}

TEST_CASE("a size without blocks behind it is no ballast")
{
    const tests::TempDir dir;
    std::ofstream(store::ballastOf(dir / "a.db")) << "x";
    std::filesystem::resize_file(store::ballastOf(dir / "a.db"), Ballast::kBytes); // sparse
    Ballast ballast(dir / "a.db");
    CHECK_FALSE(ballast.whole());
    ballast.keep();
    CHECK(bytesOnDisk(store::ballastOf(dir / "a.db")) >= Ballast::kBytes);
}
