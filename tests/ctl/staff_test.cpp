// SPDX-License-Identifier: GPL-3.0-or-later
// Staff by commands: accounts, printed PINs, badges, acts with a PIN, calls.
#include "ctl/open_store.h"
#include "ctl/ran.h"
#include "desk/errand.h"
#include "store/writer_lock.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>

using namespace plaza;
using plaza::tests::plazactl;
using plaza::tests::Ran;

namespace {

/// The sample event's kiosk k1 while its forum signs in, and a colleague at the desk with a PIN of their own.
struct Door {
    tests::TempDir dir;
    std::string store = dir / "k1.db";
    std::string pin = "380512";

    Door()
    {
        REQUIRE(plazactl({"init", "--event", std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018", "--store",
                          store, "--kiosk", "k1", "--clock", "2018-06-08T08:46:00+08:00"})
                    .exit == 0);
        const Ran added = plazactl({"staff", "add", "陈静", "--role", "desk", "--store", store});
        REQUIRE(added.exit == 0);
        std::smatch printed;
        REQUIRE(std::regex_search(added.out, printed, std::regex("number (\\d+), PIN (\\d{6})")));
        REQUIRE(plazactl({"desk", "change-pin", "--store", store, "--staff", printed[1], "--pin-stdin"},
                         printed[2].str() + "\n" + pin + "\n")
                    .exit == 0);
    }
    [[nodiscard]] Ran act(std::vector<std::string> words, const std::string &who = "陈静") const
    {
        words.insert(words.begin(), "desk");
        words.insert(words.end(), {"--store", store, "--staff", who, "--pin-stdin"});
        return plazactl(words, pin + "\n");
    }
    [[nodiscard]] int inside() const
    {
        const auto told = plazactl({"headcount", "--store", store, "--json"}).lines().at(0);
        for (const auto &session : told.at("sessions"))
            if (session.at("id") == "forum")
                return session.at("inside");
        return -1;
    }
    void write(const std::string &file, const std::string &text) const { std::ofstream(dir / file) << text; }
};

} // namespace

TEST_CASE("somebody is signed in by hand, looked at, undone, and the headcount follows")
{
    const Door door;
    const Ran in = door.act({"sign-in", "--attendee", "ZJ0001", "--session", "forum"});
    REQUIRE(in.exit == 0);
    CHECK(door.inside() == 1);
    std::smatch fact;
    REQUIRE(std::regex_search(in.out, fact, std::regex("--fact (\\S+)")));
    CHECK(door.act({"person", "--attendee", "ZJ0001"}).out.find("inside, came") != std::string::npos);
    CHECK(door.act({"undo", "--fact", fact[1], "--reason", "the wrong one"}).exit == 0);
    CHECK(door.inside() == 0);
    CHECK(plazactl({"verify", "--store", door.store}).exit == 0);
}

TEST_CASE("a wrong PIN, a role's limit and a PIN on the command line are refused in words")
{
    const Door door;
    CHECK(plazactl({"desk", "sign-in", "--store", door.store, "--staff", "陈静", "--attendee", "ZJ0001", "--session",
                    "forum"})
              .exit == 2);
    const Ran wrong =
        plazactl({"desk", "person", "--store", door.store, "--staff", "陈静", "--pin-stdin", "--attendee", "ZJ0001"},
                 "000000\n");
    CHECK(wrong.exit == 1);
    CHECK(wrong.out == "NO: not this name with this PIN\n");
    CHECK(door.act({"correct", "--session", "forum", "--change", "3", "--reason", "x"}).out ==
          "NO: your role may not; that you tried is recorded\n");
    CHECK(door.act({"round", "--round", "square", "--state", "ajar"}).exit != 0);
}

TEST_CASE("a list of staff is imported whole or not at all, and their PINs are printed")
{
    const Door door;
    door.write("bad.csv", "姓名,角色,工号\n李雷,服务台,201\n韩梅梅,厨师,201\n,主持,\n");
    const Ran bad = plazactl({"staff", "import", door.dir / "bad.csv", "--store", door.store});
    CHECK(bad.exit == 1);
    CHECK(bad.err.find("bad.csv:3:2") != std::string::npos);
    CHECK(bad.err.find("bad.csv:3:3") != std::string::npos);
    CHECK(bad.err.find("bad.csv:4:1") != std::string::npos);
    door.write("good.csv", "name,role,number\n李雷,desk,201\n<b>韩梅梅</b>,host,\n");
    CHECK(plazactl({"staff", "import", door.dir / "good.csv", "--store", door.store}).exit == 0);
    const Ran sheet = plazactl({"staff", "pins", "--store", door.store, "--out", door.dir / "pins.pdf"});
    CHECK(sheet.out.starts_with("2 PINs"));
    CHECK(std::filesystem::status(door.dir / "pins.pdf").permissions() ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    std::ifstream pdf(door.dir / "pins.pdf");
    CHECK(std::string(std::istreambuf_iterator<char>(pdf), {}).starts_with("%PDF"));
    const Ran list = plazactl({"staff", "list", "--store", door.store});
    CHECK(list.out.find("201\t李雷\tdesk\tprinted PIN") != std::string::npos);
    CHECK(plazactl({"verify", "--store", door.store}).exit == 0);
}

TEST_CASE("a name of digits is found by itself, and no number is given that is a name")
{
    const Door door;
    const auto add = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"staff", "add"});
        words.insert(words.end(), {"--role", "scan", "--store", door.store});
        return plazactl(words);
    };
    CHECK(add({"102"}).exit != 0); // 陈静's number
    CHECK(add({"103"}).exit == 0);
    CHECK(add({"李雷", "--number", "103"}).exit != 0);
    CHECK(add({"李雷"}).out.find("number 103,") == std::string::npos);
    CHECK(plazactl({"staff", "disable", "103", "--store", door.store}).out == "103 may enter no more\n");
}

TEST_CASE("a badge that does not count is not drawn")
{
    Door door;
    const store::WriterLock held(door.store); // by one who takes no errands
    CHECK(plazactl({"staff", "badge", "陈静", "--store", door.store, "--out", door.dir / "badge.png"}).exit == 3);
    CHECK_FALSE(std::filesystem::exists(door.dir / "badge.png"));
    CHECK_FALSE(std::filesystem::exists((door.dir / "badge.png").string() + ".drawn"));
}

TEST_CASE("a badge is drawn, an account closed and opened, and another store takes the accounts over")
{
    const Door door;
    CHECK(plazactl({"staff", "badge", "陈静", "--store", door.store, "--out", door.dir / "badge.png"}).exit == 0);
    const Ran read = plazactl({"decode", door.dir / "badge.png"});
    const std::string code = read.out.substr(read.out.find('\t') + 1, read.out.size() - read.out.find('\t') - 2);
    CHECK(door.act({"person", "--attendee", "ZJ0001"}, code).exit == 0);
    CHECK(plazactl({"staff", "disable", "陈静", "--store", door.store}).exit == 0);
    CHECK(door.act({"person", "--attendee", "ZJ0001"}).exit == 1);
    CHECK(plazactl({"staff", "enable", "陈静", "--store", door.store}).exit == 0);
    const std::string second = door.dir / "k2.db";
    REQUIRE(plazactl({"init", "--event", std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018", "--store",
                      second, "--kiosk", "k2", "--keys", door.store + ".key"})
                .exit == 0);
    CHECK(plazactl({"staff", "copy", "--from", door.store, "--store", second}).exit == 0);
    CHECK(plazactl({"desk", "person", "--store", second, "--staff", "陈静", "--pin-stdin", "--attendee", "ZJ0001"},
                   door.pin + "\n")
              .exit == 0);
    CHECK(plazactl({"staff", "disable", "supervisor", "--store", door.store}).exit != 0);
}

TEST_CASE("a call is listed, taken by its first letters, and closed")
{
    const Door door;
    std::string call;
    {
        const ctl::OpenReader reader(door.store);
        desk::Desk desk(door.store, store::readKeys(store::keyFileOf(door.store)), reader.config, reader.machineClock,
                        reader.eventClock);
        call = desk.callStaff("k1", "help");
    }
    CHECK(plazactl({"calls", "--store", door.store}).out.find("nobody has taken it") != std::string::npos);
    const auto answer = [&](const char *how) {
        return plazactl({"calls", "--store", door.store, how, call.substr(0, 6), "--staff", "陈静", "--pin-stdin"},
                        door.pin + "\n")
            .exit;
    };
    CHECK(answer("--take") == 0);
    CHECK(plazactl({"calls", "--store", door.store}).out.find("taken by 陈静") != std::string::npos);
    CHECK(answer("--take") == 1);
    CHECK(answer("--close") == 0);
    CHECK(plazactl({"calls", "--store", door.store}).out == "nobody calls\n");
}

TEST_CASE("an organisation's list is signed in, and the room emptied at the end")
{
    const Door door;
    door.write("ids.txt", "ZJ0001\r\nZJ0002\nnobody\n");
    const Ran group = door.act({"group", "--session", "forum", "--list", door.dir / "ids.txt", "--json"});
    CHECK(group.exit == 1); // somebody was not
    CHECK(group.lines().at(0).at("answer").at("count").get<int>() +
              static_cast<int>(group.lines().at(0).at("answer").at("refused").size()) ==
          3);
    CHECK(door.act({"empty", "--session", "forum"}).out == "NO: your role may not; that you tried is recorded\n");
}

TEST_CASE("who of an organisation has not come is listed first, and signed in when that is asked for")
{
    const Door door;
    const auto group = [&](std::vector<std::string> more) {
        more.insert(more.begin(), {"group", "--session", "forum", "--organisation", "广东省质量技术监督局"});
        return door.act(more);
    };
    const Ran listed = group({});
    CHECK(listed.exit == 0);
    CHECK(listed.out.find("ZJ0002\t曹砚澍\n") != std::string::npos);
    CHECK(door.inside() == 0);
    CHECK(group({"--attendee", "ZJ0001"}).exit == 2); // all of it, or some: not both
    CHECK(group({"--all"}).exit == 0);
    CHECK(door.inside() == std::ranges::count(listed.out, '\t'));
    CHECK(group({}).exit == 1); // nobody of it is missing any more
}
