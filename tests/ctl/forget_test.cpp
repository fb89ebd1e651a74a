// SPDX-License-Identifier: GPL-3.0-or-later
// A person asks to be forgotten; the event is over.
#include "ctl/ran.h"
#include "support/catch.h"
#include "support/raw_bytes.h"
#include "support/temp_dir.h"

#include <filesystem>
#include <fstream>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

const std::string kName = "欧阳晓莲";

/// The sample event with a guest of its own, Q1, and a folder of backups.
struct Guests {
    tests::TempDir dir;
    std::string store = dir / "k1.db";
    std::string stick = dir / "stick";
    std::string roster = dir / "late.csv";

    Guests()
    {
        const std::string package = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";
        REQUIRE(plazactl({"init", "--event", package, "--store", store}).exit == 0);
        std::ofstream(roster) << "编号,姓名,手机,场次\nQ1," << kName << ",19900009999,forum\n";
        REQUIRE(plazactl({"roster", "import", roster, "--store", store}).exit == 0);
        REQUIRE(plazactl({"backup", "--store", store, "--out", stick, "--without-keys"}).exit == 0);
    }
    [[nodiscard]] tests::Ran forget(std::vector<std::string> more) const
    {
        std::vector<std::string> words{"forget", "--store", store, "--backups", stick};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words);
    }
    [[nodiscard]] std::ptrdiff_t backups() const
    {
        return std::distance(std::filesystem::directory_iterator(stick), std::filesystem::directory_iterator());
    }
};

} // namespace

TEST_CASE("forget confirms by the id, never by the name, and replaces the backups that held the person")
{
    const Guests guests;
    const auto ran = guests.forget({"Q1"});
    CHECK(ran.exit == 0);
    CHECK(ran.out.find("Q1: forgotten") != std::string::npos);
    CHECK(ran.out.find("1 older ones are deleted") != std::string::npos);
    CHECK((ran.out + ran.err).find(kName) == std::string::npos);
    CHECK(guests.backups() == 1);
    CHECK(plazactl({"verify", "--store", guests.store}).exit == 0);
    CHECK(guests.forget({"Q1"}).out.find("was forgotten on") != std::string::npos);
    const auto again = plazactl({"roster", "import", guests.roster, "--store", guests.store});
    CHECK(again.exit == 1);
    CHECK(again.out.find("late.csv:2: forgotten on ") != std::string::npos);
    CHECK(again.out.find(kName) == std::string::npos);
}

TEST_CASE("forget takes a ticket's code, and answers in JSON")
{
    const Guests guests;
    REQUIRE(plazactl({"tickets", "--store", guests.store, "--out", guests.dir / "t", "--format", "svg"}).exit == 0);
    std::ifstream list(guests.dir / "t/tickets.csv");
    std::string line;
    while (std::getline(list, line) && !line.starts_with("Q1,"))
        continue;
    const auto at = line.find("PZ1:");
    const auto json = guests.forget({"--code", line.substr(at, line.find(',', at) - at), "--json"}).lines().at(0);
    CHECK(json["attendee"] == "Q1");
    CHECK(json["result"] == "forgotten");
    CHECK(json["log_emptied"] == true);
    CHECK(json["backups"]["deleted"] == 1);
    CHECK(json["set_aside"].empty());
    REQUIRE(plazactl({"tickets", "--store", guests.store, "--out", guests.dir / "u", "--format", "svg"}).exit == 0);
    CHECK_FALSE(std::filesystem::exists(guests.dir / "u/Q1.svg")); // nobody is there to give it to
    CHECK(std::filesystem::exists(guests.dir / "u/ZJ0001.svg"));
}

TEST_CASE("forget takes a phone; where several people share it, it lists their ids and chooses nobody")
{
    const Guests guests;
    std::ofstream(guests.roster) << "编号,姓名,手机,场次\nQ2,钱某,19900009998,forum\nQ3,孙某,19900009998,forum\n";
    REQUIRE(plazactl({"roster", "import", guests.roster, "--store", guests.store}).exit == 0);
    const auto shared = guests.forget({"--phone", "+86 19900009998"});
    CHECK(shared.exit == 2);
    CHECK(shared.err.find("Q2, Q3") != std::string::npos);
    CHECK(plazactl({"verify", "--store", guests.store, "--json"}).lines().at(0)["erased"] == 0);
    CHECK(guests.forget({"--phone", "19900009999"}).out.find("Q1: forgotten") != std::string::npos);
    CHECK(guests.forget({"--phone", "19900009999"}).exit == 1); // nobody has it any more
}

TEST_CASE("forget says what it can't do: unknown people, no person named, a damaged store set aside")
{
    const Guests guests;
    CHECK(guests.forget({"nobody"}).exit == 1);
    CHECK(guests.forget({"nobody", "--json"}).lines().at(0)["result"] == "unknown");
    CHECK(guests.forget({"--code", "https://example.org/"}).exit == 1);
    CHECK(guests.forget({}).exit == 2);
    CHECK(guests.forget({"Q1", "--code", "x"}).exit == 2);
    CHECK(guests.forget({"Q1", "--reason", "because"}).exit == 2);
    for (const char *command : {"forget", "purge"})
        CHECK(plazactl({command, "--help"}).out.find("Example: plazactl") != std::string::npos);
    std::ofstream(guests.store + ".damaged") << "what a repair set aside";
    const auto ran = guests.forget({"Q1"});
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("Q1: forgotten") != std::string::npos);
    CHECK(ran.err.find("k1.db.damaged: ") != std::string::npos);
}

TEST_CASE("a folder of backups that is not there is named; the person is forgotten all the same")
{
    const Guests guests;
    std::ofstream(guests.dir / "file") << "no folder";
    const auto ran = plazactl({"forget", "Q1", "--store", guests.store, "--backups", guests.dir / "file"});
    CHECK(ran.exit == 1);
    CHECK(ran.out.find("Q1: forgotten") != std::string::npos);
    CHECK(ran.err.find("still hold it") != std::string::npos);
}

TEST_CASE("purge destroys everybody's data, their old backups with it, and keeps the counts")
{
    const Guests guests;
    const auto headcount = [&] {
        return plazactl({"headcount", "--store", guests.store, "--json"}).lines().at(0)["sessions"];
    };
    const auto before = headcount();
    const auto json = plazactl({"purge", "--store", guests.store, "--backups", guests.stick, "--json"}).lines().at(0);
    CHECK(json["result"] == "purged");
    CHECK(json["people"] == 401);
    CHECK(json["due"] == "2018-07-08T12:00:00.000+08:00");
    CHECK(json["backups"]["deleted"] == 1);
    CHECK(headcount() == before);
    CHECK(plazactl({"verify", "--store", guests.store, "--json"}).lines().at(0)["erased"] == 401);
}

TEST_CASE("check says when the data is to go, and under which notice it is taken in")
{
    const auto ran = plazactl({"check", std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018"});
    CHECK(ran.out.find("destroyed from 2018-07-08 on; privacy notice: 2018-05") != std::string::npos);
}

TEST_CASE("a rehearsal is not purged, and an event to come is not either")
{
    const Guests guests;
    const std::string package = std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018";
    const std::string rehearsal = guests.dir / "r.db";
    REQUIRE(plazactl({"init", "--event", package, "--store", rehearsal, "--clock", "2018-06-08T09:00"}).exit == 0);
    const auto ran = plazactl({"purge", "--store", rehearsal});
    CHECK(ran.exit == 1);
    CHECK(ran.err.find("rehearsal") != std::string::npos);
    CHECK(plazactl({"verify", "--store", rehearsal, "--json"}).lines().at(0)["erased"] == 0);
}
