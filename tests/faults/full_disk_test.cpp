// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that others fill up while people sign in: refused honestly, and let in with the room that was kept for this.
#include "faults/application.h"
#include "faults/judge.h"
#include "kiosk/venue.h"
#include "support/catch.h"
#include "support/small_disk.h"
#include "ui/desk_runner.h"

#include <QEventLoop>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kGuests = 40;
constexpr int kMost = 100'000; // acts, beyond what the ballast can hold

/// A venue whose store stands on a small disk.
class Cupboard {
public:
    Cupboard(const Venue &venue, const SmallDisk &disk) : m_venue(venue), m_disk(disk), m_store(disk.at / "k1.db")
    {
        std::filesystem::copy_file(venue.file, m_store);
        open();
    }
    void open()
    {
        m_desk.reset();
        m_desk = std::make_unique<desk::Desk>(m_store, m_venue.keys, m_venue.config, m_venue.machine, m_event);
    }
    void close() { m_desk.reset(); }
    /// Whether the act was saved, and remembered as acknowledged.
    bool show(const std::string &code)
    {
        const auto outcome =
            m_desk->signIn({.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}});
        if (outcome.verdict == core::Verdict::NotSaved)
            return false;
        m_acked.insert(outcome.op);
        return true;
    }
    /// Shows strangers' codes, which are recorded like others, until one is not saved; how many were.
    int showUntilRefused(int most)
    {
        int saved = 0;
        while (saved < most && show("a stranger's code " + std::to_string(m_acked.size())))
            ++saved;
        return saved;
    }
    [[nodiscard]] bool nearlyFull() const { return m_desk->diskNearlyFull().value(); }
    [[nodiscard]] const std::filesystem::path &store() const { return m_store; }
    [[nodiscard]] const Acknowledged &acked() const { return m_acked; }

private:
    const Venue &m_venue;
    const SmallDisk &m_disk;
    std::filesystem::path m_store;
    core::ManualClock m_event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    std::unique_ptr<desk::Desk> m_desk;
    Acknowledged m_acked;
};

void expectClean(const Row &row)
{
    putIntoTable(row);
    CHECK(row.lost == 0);
    CHECK(row.doubled == 0);
    CHECK(row.unclean == 0);
}

} // namespace

TEST_CASE("on a full disk one act is not saved, thousands after it are, and the room comes back by itself")
{
    Venue venue(kGuests);
    Row row{.fault = "disk full, the ballast goes"};
    int fewest = kMost;
    for (int round = 0; round < std::min(20, rounds(1)); ++round) {
        const SmallDisk disk("96m"); // the ballast fills with tables: then there must be room for another
        if (!disk.mounted) {
            WARN("not run: only root can mount the small disk this needs");
            return;
        }
        Cupboard cupboard(venue, disk);
        for (const std::string &code : venue.allCodes())
            REQUIRE(cupboard.show(code));
        cupboard.showUntilRefused(round % 50);
        CHECK_FALSE(cupboard.nearlyFull());

        disk.fill();
        cupboard.showUntilRefused(2000); // what the log had room for
        CHECK(cupboard.nearlyFull());
        CHECK(store::isBallastSpent(cupboard.store()));
        CHECK(cupboard.show(venue.codes["G1"])); // the next one is saved

        fewest = std::min(fewest, cupboard.showUntilRefused(kMost)); // until the ballast is used up, too
        disk.free();
        CHECK(cupboard.show(venue.codes["G1"]));
        CHECK_FALSE(cupboard.nearlyFull());
        cupboard.close();
        judge(cupboard.store(), venue.keys, cupboard.acked(), row);
    }
    CHECK(fewest > 10'000);
    CHECK(fewest < kMost);
    row.answer = "one act not saved, then at least " + std::to_string(fewest) + " saved in the ballast";
    expectClean(row);
}

TEST_CASE("a kiosk that is started on a full disk gives the ballast up and lets people in")
{
    Venue venue(kGuests);
    const SmallDisk disk("48m");
    if (!disk.mounted) {
        WARN("not run: only root can mount the small disk this needs");
        return;
    }
    Cupboard cupboard(venue, disk);
    cupboard.close(); // its log is gone now; a new one needs room
    disk.fill();

    cupboard.open();
    for (const std::string &code : venue.allCodes())
        cupboard.show(code);
    CHECK(cupboard.nearlyFull());
    CHECK(cupboard.acked().size() >= kGuests - 1);

    cupboard.close();
    Row row{.fault = "started on a full disk"};
    judge(cupboard.store(), venue.keys, cupboard.acked(), row);
    expectClean(row);
}

TEST_CASE("the ballast is what helps: without it nothing is saved until there is room")
{
    Venue venue(kGuests);
    const SmallDisk disk("30m"); // too small for ballast
    if (!disk.mounted) {
        WARN("not run: only root can mount the small disk this needs");
        return;
    }
    Cupboard cupboard(venue, disk);
    REQUIRE(cupboard.nearlyFull());
    disk.fill();

    cupboard.showUntilRefused(2000);
    int saved = 0;
    for (const std::string &code : venue.allCodes())
        saved += cupboard.show(code) ? 1 : 0;
    CHECK(saved == 0);
    disk.free();
    CHECK(cupboard.show(venue.codes["G1"]));

    cupboard.close();
    Row row{.fault = "control: disk full without ballast", .answer = "nothing saved until there was room"};
    judge(cupboard.store(), venue.keys, cupboard.acked(), row);
    expectClean(row);
}

TEST_CASE("the kiosk is told that its disk is nearly full, and that it has room again")
{
    needApplication();
    Venue venue(kGuests);
    const SmallDisk disk("96m");
    if (!disk.mounted) {
        WARN("not run: only root can mount the small disk this needs");
        return;
    }
    const std::filesystem::path store = disk.at / "k1.db";
    std::filesystem::copy_file(venue.file, store);
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    ui::DeskRunner desk(
        [&] { return std::make_unique<desk::Desk>(store, venue.keys, venue.config, venue.machine, event); },
        {.kiosk = "k1", .session = "forum"});
    desk.waitUntilOpen();
    QStringList told;
    QEventLoop loop;
    QObject::connect(&desk, &ui::DeskRunner::diskNearlyFull, [&](bool nearlyFull) {
        told << (nearlyFull ? "nearly full" : "room");
        loop.quit();
    });
    int acts = 0;
    const std::function<void(desk::Outcome)> next = [&](const desk::Outcome &) { // one after the other, until told
        if (loop.isRunning() && ++acts < 5000)
            desk.signIn("a stranger's code", next);
        else
            loop.quit();
    };
    const auto actUntilTold = [&] {
        desk.signIn("a stranger's code", next);
        loop.exec();
    };
    disk.fill();
    actUntilTold();
    disk.free();
    actUntilTold();
    CHECK(told == QStringList{"nearly full", "room"});
}
