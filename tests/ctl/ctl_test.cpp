// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/ran.h"

#include "support/catch.h"
#include "support/temp_dir.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace plaza;
using nlohmann::json;
using plaza::tests::plazactl;
using plaza::tests::Ran;

namespace {

const std::string kPackage = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";

void write(const std::filesystem::path &file, const std::string &content)
{
    std::ofstream(file, std::ios::binary) << content;
}

/// attendee id, name, code, file; nothing in the sample needs quotes but codes with a comma never occur either.
std::vector<std::vector<std::string>> rowsOf(const std::filesystem::path &file)
{
    std::ifstream in(file);
    std::vector<std::vector<std::string>> rows;
    for (std::string line; std::getline(in, line);) {
        std::vector<std::string> cells;
        std::istringstream cut(line);
        for (std::string cell; std::getline(cut, cell, ',');)
            cells.push_back(cell);
        rows.push_back(cells);
    }
    return rows;
}

struct Event {
    tests::TempDir dir;
    std::string store = dir / "a.db";
    std::vector<std::string> codes; ///< of ZJ0001 …, by row

    Event()
    {
        REQUIRE(plazactl({"init", "--event", kPackage, "--store", store}).exit == 0);
        REQUIRE(plazactl({"tickets", "--store", store, "--out", dir / "tickets", "--format", "svg"}).exit == 0);
        const auto rows = rowsOf(dir / "tickets/tickets.csv");
        for (std::size_t i = 1; i < rows.size(); ++i)
            codes.push_back(rows[i].at(2));
    }
    Ran act(const std::string &what, std::vector<std::string> more, const std::string &input = {}) const
    {
        std::vector<std::string> words{what,      "--store", store,  "--session",       "forum",
                                       "--kiosk", "k1",      "--at", "2018-06-08T08:46"};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words, input);
    }
    json forum() const { return plazactl({"headcount", "--store", store, "--json"}).lines().front()["sessions"][1]; }
};

} // namespace

TEST_CASE("the shipped package checks out, with its sessions and people")
{
    const Ran ran = plazactl({"check", kPackage});
    CHECK(ran.exit == 0);
    CHECK(ran.out.starts_with("OK zhanjiang-2018"));
    CHECK(ran.out.find("session forum: 北部湾质量认证与高质量发展高端论坛, 250 expected, invited") !=
          std::string::npos);
    CHECK(ran.out.find("session square:") != std::string::npos);
}

TEST_CASE("check names each error with its place, init refuses such a package and leaves nothing")
{
    tests::TempDir dir;
    std::filesystem::copy(kPackage, dir / "p", std::filesystem::copy_options::recursive);
    write(dir / "p/roster.csv", "编号,姓名,手机\n1,李娜,1.38E+10\n2,王伟,19900000001\n");
    const Ran roster = plazactl({"check", dir / "p"});
    CHECK(roster.exit == 1);
    CHECK(roster.out.find("roster.csv:2:3: ") != std::string::npos);
    write(dir / "p/kiosks.toml", "[[kiosks]]\nid = \"k1\"\nsesion = \"forum\"\n");
    const Ran toml = plazactl({"check", dir / "p"});
    CHECK(toml.exit == 1);
    CHECK(toml.out.find("kiosks.toml:3:1: ") != std::string::npos);
    CHECK(plazactl({"init", "--event", dir / "p", "--store", dir / "a.db"}).exit == 1);
    CHECK_FALSE(std::filesystem::exists(dir / "a.db"));
    CHECK(plazactl({"check", dir / "none"}).exit == 1);
}

TEST_CASE("init imports the good rows of a roster, lists the others and says so by its exit code")
{
    tests::TempDir dir;
    std::filesystem::copy(kPackage, dir / "p", std::filesystem::copy_options::recursive);
    write(dir / "p/roster.csv", "编号,姓名,手机,场次\n1,李娜,1.38E+10,forum\n2,王伟,19900000001,forum\n");
    const Ran ran = plazactl({"init", "--event", dir / "p", "--store", dir / "a.db", "--kiosk", "k8"});
    CHECK(ran.exit == 1);
    CHECK(ran.err.find("roster.csv:2:3: ") != std::string::npos);
    CHECK(ran.out.find("1 people imported, 1 rows skipped") != std::string::npos);
    CHECK(ran.out.find("PIN of supervisor: ") != std::string::npos);
    CHECK(plazactl({"verify", "--store", dir / "a.db"}).exit == 0);
    CHECK(plazactl({"init", "--event", dir / "p", "--store", dir / "a.db"}).exit == 4);
    CHECK(plazactl({"init", "--event", dir / "p", "--store", dir / "b.db", "--kiosk", "k99"}).exit == 2);
}

TEST_CASE("codes from standard input: one line each, in order, byte for byte")
{
    Event event;
    const std::string odd = "a\\\"b 李 ";
    const Ran ran = event.act("signin", {"--codes", "-"},
                              event.codes[0] + "\r\n" + event.codes[0] + "\n" + odd + "\n\n" + event.codes[1]);
    CHECK(ran.exit == 0);
    const auto lines = ran.lines();
    REQUIRE(lines.size() == 5);
    CHECK(lines[0]["verdict"] == "welcome");
    CHECK(lines[0]["attendee"] == "ZJ0001");
    CHECK(lines[0]["code"] == event.codes[0]);
    CHECK(lines[0]["kiosk"] == "k1");
    CHECK(lines[0]["at"] == "2018-06-08T08:46:00.000+08:00");
    CHECK(lines[1]["verdict"] == "already-in");
    CHECK(lines[2]["code"] == odd);
    CHECK(lines[2]["verdict"] == "not-on-list");
    CHECK(lines[2]["attendee"].is_null());
    CHECK(lines[3]["verdict"] == "invalid");
    CHECK(lines[4]["verdict"] == "welcome");
    CHECK(event.forum()["arrived"] == 2);
    CHECK(event.forum()["refused"] == 3);
}

TEST_CASE("a line far beyond any code is refused without being kept")
{
    Event event;
    const Ran ran = event.act("signin", {"--codes", "-"}, std::string(3'000'000, 'A') + "\n" + event.codes[0] + "\n");
    const auto lines = ran.lines();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0]["verdict"] == "invalid");
    CHECK(lines[1]["verdict"] == "welcome");
}

TEST_CASE("bytes that are no text come back as a valid line of JSON")
{
    Event event;
    const auto lines = event.act("signin", {"--codes", "-"}, "\xff\xfe\x01\n").lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0]["verdict"] == "invalid");
}

TEST_CASE("sign-out, revocation and retries work by code and by id")
{
    Event event;
    const auto verdict = [](const Ran &ran) {
        return ran.lines().front()["verdict"].get<std::string>();
    };
    CHECK(verdict(event.act("signin", {"--code", event.codes[0], "--op", "op-1"})) == "welcome");
    const auto retry = event.act("signin", {"--code", event.codes[0], "--op", "op-1"}).lines().front();
    CHECK(retry["verdict"] == "welcome");
    CHECK(retry["replayed"] == true);
    CHECK(event.act("signin", {"--code", event.codes[1], "--op", "op-1"}).exit == 2);
    CHECK(verdict(event.act("signout", {"--attendee", "ZJ0001"})) == "signed-out");
    CHECK(event.forum()["left"] == 1);
    CHECK(verdict(event.act("revoke", {"--code", event.codes[0]})) == "revoked");
    CHECK(verdict(event.act("signin", {"--code", event.codes[0]})) == "revoked");
    CHECK(verdict(event.act("revoke", {"--attendee", "nobody"})) == "not-on-list");
    CHECK(event.act("signout", {}).exit == 2);
    CHECK(event.act("signin", {"--code", "x", "--op", "no spaces"}).exit == 2);
    CHECK(event.act("signin", {"--code", "x", "--codes", "-"}).exit == 2);
    CHECK(plazactl({"verify", "--store", event.store}).exit == 0);
}

TEST_CASE("the command line says what does not fit and what there is")
{
    Event event;
    const Ran session =
        plazactl({"signin", "--store", event.store, "--session", "gala", "--kiosk", "k1", "--code", "x"});
    CHECK(session.exit == 2);
    CHECK(session.err.find("training, forum, square") != std::string::npos);
    const Ran kiosk =
        plazactl({"signin", "--store", event.store, "--session", "forum", "--kiosk", "k99", "--code", "x"});
    CHECK(kiosk.exit == 2);
    CHECK(kiosk.err.find("k11") != std::string::npos);
    CHECK(event.act("signin", {"--at", "half past eight", "--code", "x"}).exit == 2);
    CHECK(plazactl({"headcount", "--store", event.dir / "none.db"}).exit == 3);
    CHECK(plazactl({"nonsense"}).exit == 2);
    CHECK(plazactl({"--help"}).exit == 0);
}

TEST_CASE("every command has help with an example")
{
    for (const char *command : {"check", "init", "roster import", "tickets", "decode", "signin", "signout", "revoke",
                                "headcount", "verify"}) {
        std::istringstream cut(command);
        std::vector<std::string> words;
        for (std::string word; cut >> word;)
            words.push_back(word);
        words.emplace_back("--help");
        const Ran ran = plazactl(words);
        INFO(command);
        CHECK(ran.exit == 0);
        CHECK(ran.out.find("Example: plazactl") != std::string::npos);
    }
}

TEST_CASE("tickets are drawn as symbols that decode to their codes")
{
    Event event;
    CHECK(plazactl({"tickets", "--store", event.store, "--out", event.dir / "png"}).exit == 0);
    const auto rows = rowsOf(event.dir / "png/tickets.csv");
    REQUIRE(rows.size() == 401);
    CHECK(rows[0] == std::vector<std::string>{"attendee id", "name", "code", "file"});
    const std::string picture = event.dir / ("png/" + rows[7][3]);
    const Ran ran = plazactl({"decode", picture, event.dir / "png/tickets.csv"});
    CHECK(ran.out == picture + "\t" + rows[7][2] + "\n" + (event.dir / "png/tickets.csv").string() + "\t\n");
    CHECK(ran.exit == 1);
    CHECK(ran.err.find("tickets.csv: ") != std::string::npos);
    const auto signedIn = event.act("signin", {"--image", picture}).lines();
    CHECK(signedIn.at(0)["attendee"] == rows[7][0]);
    CHECK(rows[7][2] == event.codes[6]); // the same codes every time
}

TEST_CASE("a store of keys that issue no tickets says so")
{
    Event event;
    REQUIRE(plazactl({"init", "--event", kPackage, "--store", event.dir / "b.db", "--kiosk", "k2", "--keys",
                      event.store + ".key"})
                .exit == 0);
    CHECK(plazactl({"tickets", "--store", event.dir / "b.db", "--out", event.dir / "b"}).exit == 3);
    const Ran ran = plazactl({"signin", "--store", event.dir / "b.db", "--session", "forum", "--kiosk", "k2", "--at",
                              "2018-06-08T08:46", "--code", event.codes[0]});
    CHECK(ran.lines().at(0)["verdict"] == "welcome");
}

TEST_CASE("verify finds damage that no store can be opened with")
{
    Event event;
    CHECK(plazactl({"verify", "--store", event.store}).exit == 0);
    std::fstream(event.store, std::ios::in | std::ios::out | std::ios::binary).write("broken", 6);
    const Ran ran = plazactl({"verify", "--store", event.store, "--json"});
    CHECK(ran.exit == 1);
    CHECK(ran.lines().at(0)["ok"] == false);
    CHECK(plazactl({"verify", "--store", event.dir / "none.db"}).exit == 3);
}

TEST_CASE("verify says that the disk is nearly full, which is no damage")
{
    Event event;
    REQUIRE(event.act("signin", {"--code", event.codes[0]}).exit == 0); // a writer leaves ballast beside the store
    CHECK(plazactl({"verify", "--store", event.store, "--json"}).lines().at(0)["disk_nearly_full"] == false);
    std::filesystem::resize_file(event.store + ".ballast", 0); // as it stands once the room was given up
    const Ran ran = plazactl({"verify", "--store", event.store, "--json"});
    CHECK(ran.exit == 0);
    CHECK(ran.lines().at(0)["disk_nearly_full"] == true);
    CHECK(plazactl({"verify", "--store", event.store}).out.find("disk is nearly full; free space") !=
          std::string::npos);
}

TEST_CASE("importing a roster twice changes nothing")
{
    Event event;
    write(event.dir / "late.csv", "姓名,单位,手机,场次\n赵敏,滨海市计量所,19900000001,forum\n钱某,,12,forum\n");
    const Ran first = plazactl({"roster", "import", event.dir / "late.csv", "--store", event.store});
    CHECK(first.exit == 1);
    CHECK(first.out.find("late.csv:3:3: ") != std::string::npos);
    CHECK(first.out.find("1 added, 0 changed, 0 unchanged, 1 skipped") != std::string::npos);
    const Ran second = plazactl({"roster", "import", event.dir / "late.csv", "--store", event.store});
    CHECK(second.out.find("0 added, 0 changed, 1 unchanged, 1 skipped") != std::string::npos);
    CHECK(event.forum()["expected"] == 251);
}

TEST_CASE("setup-card draws the card, and says where it could not")
{
    tests::TempDir dir;
    const Ran drawn = plazactl({"setup-card", "--out", (dir / "card.pdf").string()});
    CHECK(drawn.exit == 0);
    std::ifstream card(dir / "card.pdf", std::ios::binary);
    std::string start(4, ' ');
    card.read(start.data(), 4);
    CHECK(start == "%PDF");

    const Ran nowhere = plazactl({"setup-card", "--out", (dir / "no/such/folder.pdf").string()});
    CHECK(nowhere.exit == 4);
    CHECK(nowhere.err.find("no/such/folder.pdf") != std::string::npos);
}
