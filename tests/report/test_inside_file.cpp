// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/inside_files.h"
#include "report/inside_file.h"
#include "report/media_mounts.h"
#include "support/catch.h"
#include "temporary_folder.h"

#include <fstream>
#include <sys/stat.h>

using namespace plaza;
namespace fs = std::filesystem;

namespace {

desk::InsideList list()
{
    desk::InsideList made{.asOf = {1'528'418'772'345}}; // 2018-06-08T08:46:12+08:00
    made.people.push_back({.attendee = "F1", .named = true, .name = "李娜", .stays = {{"forum", made.asOf}}});
    return made;
}

} // namespace

TEST_CASE("media are what is mounted where media go, and what the kernel calls removable")
{
    const char *mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
                         "30 22 8:17 / /media/plaza/USB\\040STICK rw - vfat /dev/sdb1 rw\n"
                         "31 22 8:33 / /mnt/key rw - vfat /dev/sdc1 rw\n"
                         "32 22 8:2 / /mnt/disk rw - ext4 /dev/sda2 rw\n"
                         "33 22 0:5 / /run/media/x/y rw - exfat /dev/sdd1 rw\n"
                         "34 broken\n";
    const auto media = report::mediaIn(mounts, [](std::string_view device) { return device == "8:33"; });
    CHECK(media == std::vector<fs::path>{"/media/plaza/USB STICK", "/mnt/key", "/run/media/x/y"});
    CHECK(report::mediaIn("1 0 8:1 / / rw - ext4 a rw", [](std::string_view) { return true; }).empty());
}

TEST_CASE("the list goes to the first medium that takes it, for its owner's eyes only")
{
    const report::sample::TemporaryFolder folder;
    const fs::path stick = folder.path() / "stick";
    fs::create_directory(stick);
    const auto written =
        report::writeInsideFile(list(), {}, "k1", {folder.path() / "gone", stick}, folder.path() / "k1.db");
    CHECK(written.medium);
    CHECK(written.file.parent_path() == stick);
    REQUIRE(written.failed.size() == 1);
    CHECK(written.failed.front().why == report::NotWritten::Gone);
    CHECK(report::sample::contentOf(written.file).find("李娜") != std::string::npos);
    struct stat found{};
    REQUIRE(::stat(written.file.c_str(), &found) == 0);
    CHECK((found.st_mode & 0777) == 0600);
}

TEST_CASE("without a medium it stands beside the store, and goes with the data of the people in it")
{
    const report::sample::TemporaryFolder folder;
    const fs::path store = folder.path() / "k1.db";
    std::ofstream(store) << "a store";
    const auto written = report::writeInsideFile(list(), {}, "k1", {}, store);
    CHECK_FALSE(written.medium);
    CHECK(written.file.string().starts_with(store.string() + ".inside-k1-20180608-"));
    CHECK(fs::exists(written.file));
    desk::removeInsideFiles(store);
    CHECK_FALSE(fs::exists(written.file));
    CHECK(fs::exists(store));
}

TEST_CASE("where nothing can be written, every place is named and no file is left")
{
    const report::sample::TemporaryFolder folder;
    const auto written =
        report::writeInsideFile(list(), {}, "k1", {folder.path() / "a"}, folder.path() / "b" / "k1.db");
    CHECK(written.file.empty());
    CHECK(written.failed.size() == 2);
    CHECK(fs::is_empty(folder.path()));
}
