// SPDX-License-Identifier: GPL-3.0-or-later
// What a running kiosk leaves of people on its disk and in its log, and how they are forgotten beside it.
#include "kiosk/ticket_video.h"
#include "kiosk/venue.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/raw_bytes.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

using namespace plaza;
using plaza::tests::Program;
using plaza::tests::secretsIn;
using plaza::tests::Venue;

namespace {

/// The venue, with a guest of whom more is known than a name, and a folder for backups.
struct Known : Venue {
    std::filesystem::path stick = dir / "stick";
    std::vector<std::string> clear{"欧阳晓莲", "19900007777", "滨海市食品检验中心"};
    std::string ticket;

    Known() : Venue(2)
    {
        std::ofstream(dir / "late.csv") << "编号,姓名,手机,单位,场次\nQ1," << clear[0] << "," << clear[1] << ","
                                        << clear[2] << ",forum\n";
        REQUIRE(plazactl({"roster", "import", QString::fromStdString(dir / "late.csv")}).first == 0);
        const crypto::Signer signer(*keys.eventSeed);
        store::Reader(file).forEachPerson(keys, [&](const store::Person &person) {
            if (person.id == "Q1")
                ticket = desk::ticketCodeFor(person, config.event, signer);
        });
    }
    [[nodiscard]] std::pair<int, QString> plazactl(QStringList words) const
    {
        Program command("plazactl", words << "--store" << QString::fromStdString(file.string()));
        command.waitForEnd();
        return {command.exitCode(), command.everything()};
    }
    /// The guest's key and record as they stand in the file.
    [[nodiscard]] std::vector<std::string> sealed() const
    {
        store::Reader reader(file);
        SQLite::Statement row(reader.database(), "SELECT row_key, sealed FROM attendee WHERE id = 'Q1'");
        REQUIRE(row.executeStep());
        std::vector<std::string> secrets;
        for (int i = 0; i < 2; ++i)
            secrets.emplace_back(static_cast<const char *>(row.getColumn(i).getBlob()),
                                 static_cast<std::size_t>(row.getColumn(i).getBytes()));
        return secrets;
    }
    [[nodiscard]] int inStore(const std::vector<std::string> &secrets) const
    {
        return secretsIn(file, secrets) + secretsIn(file.string() + "-wal", secrets);
    }
};

} // namespace

TEST_CASE("a kiosk's files and its log hold no name, no phone, no code and no picture of the camera's")
{
    Known venue;
    const auto codes = venue.allCodes();
    tests::makeTicketVideo(venue.video, {codes.front(), venue.ticket}, {.shown = 15, .between = 5, .atTheEnd = 10});
    Program kiosk = venue.kiosk("file:" + venue.video);
    REQUIRE(kiosk.waitFor("camera: at its end"));
    CHECK(kiosk.lines().filter(" welcome").size() == 2);
    REQUIRE(venue.plazactl({"backup", "--without-keys", "--out", QString::fromStdString(venue.stick)}).first == 0);

    std::vector<std::string> secrets = venue.clear;
    secrets.insert(secrets.end(), {venue.ticket, codes.front()});
    CHECK(tests::filesWith(venue.dir.path(), secrets) == std::vector<std::string>{"late.csv"}); // the control
    for (const std::string &secret : secrets)
        CHECK_FALSE(kiosk.everything().contains(QString::fromStdString(secret)));
    for (const auto &entry : std::filesystem::recursive_directory_iterator(venue.dir.path())) {
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        const bool known = name.starts_with("k1.db") || name.starts_with("zhanjiang-2018-k1-") || name == "stick" ||
                           name == "late.csv" || name == "tickets.mkv";
        CHECK(known); // a frame would be a file of its own
    }
}

TEST_CASE("beside a running kiosk a person is forgotten: no byte is left in the file, its log and the backups")
{
    Known venue;
    Program kiosk = venue.kiosk("none");
    REQUIRE(kiosk.waitFor("is open"));
    const QString stick = QString::fromStdString(venue.stick);
    REQUIRE(venue.plazactl({"backup", "--without-keys", "--out", stick}).first == 0);
    const auto secrets = venue.sealed();
    REQUIRE(venue.inStore(secrets) >= 2);
    REQUIRE(tests::filesWith(venue.stick, secrets).size() == 1);

    const auto [exit, words] =
        venue.plazactl({"forget", "--code", QString::fromStdString(venue.ticket), "--backups", stick});

    INFO(words.toStdString());
    CHECK(exit == 0);
    CHECK(words.contains("Q1: forgotten"));
    CHECK(venue.inStore(secrets) == 0);
    CHECK(tests::filesWith(venue.stick, secrets).empty());
    CHECK(
        venue
            .plazactl({"signin", "--kiosk", "k1", "--session", "forum", "--code", QString::fromStdString(venue.ticket)})
            .second.contains("\"verdict\":\"welcome\""));
    CHECK(venue.plazactl({"purge"}).second.contains("rehearsal")); // the venue is one; the holder says so
    kiosk.kill();
    CHECK(venue.inStore(secrets) == 0);
    CHECK(store::verifyStore(venue.file, &venue.keys).problems.empty());
}
