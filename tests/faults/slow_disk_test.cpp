// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that takes two seconds for every sync: the visitor reads "saving", the screen stays awake, and nothing is
// green before the record is safe.
#include "faults/application.h"
#include "faults/judge.h"
#include "faults/shim_disk.h"
#include "kiosk/venue.h"
#include "support/catch.h"
#include "ui/desk_runner.h"
#include "ui/kiosk_model.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>

using namespace plaza;
using namespace plaza::tests;

namespace {

constexpr int kSyncMs = 2000;
constexpr qint64 kMostMs = 100; ///< that the event loop may be late

/// Does everything at once, but while it is slow every sync takes its time.
class SlowDisk final : public ShimDisk {
public:
    void setSlow(bool slow) { m_slow = slow; }
    [[nodiscard]] int synced() const { return m_synced; } ///< slowly, to their end

    int sync(const std::string &) override
    {
        if (!m_slow)
            return SQLITE_OK;
        std::unique_lock lock(m_mutex);
        m_never.wait_for(lock, std::chrono::milliseconds(kSyncMs));
        ++m_synced;
        return SQLITE_OK;
    }

private:
    std::atomic<bool> m_slow = false;
    std::atomic<int> m_synced = 0;
    std::mutex m_mutex;
    std::condition_variable m_never;
};

/// The longest time between two beats of this thread's event loop, and what to do at each.
class Heartbeat {
public:
    explicit Heartbeat(const std::function<void()> &beat)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, beat] {
            m_longest = std::max(m_longest, m_since.restart());
            beat();
        });
        m_since.start();
        m_timer.start(5);
    }
    [[nodiscard]] qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

desk::Act actOf(const std::string &code)
{
    return {.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}};
}

} // namespace

TEST_CASE("while a sync takes two seconds the screen says saving, stays awake, and waits with the welcome")
{
    needApplication();
    Venue venue(4);
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    Row row{.fault = "slow disk: 2 s for every sync"};
    Acknowledged acked;
    qint64 longest = 0;
    qint64 savingAfter = 0;
    SlowDisk disk;
    {
        ui::DeskRunner desk(
            [&] { return std::make_unique<desk::Desk>(venue.file, venue.keys, venue.config, venue.machine, event); },
            {.kiosk = "k1", .session = "forum"});
        desk.waitUntilOpen();
        QElapsedTimer steady;
        steady.start();
        ui::KioskModel model({.config = venue.config,
                              .kiosk = "k1",
                              .session = {},
                              .clock = event,
                              .steadyMs = [&] { return std::int64_t{steady.elapsed()}; },
                              .desk = desk});
        QObject::connect(&desk, &ui::DeskRunner::acted,
                         [&](const desk::Outcome &outcome) { acked.insert(outcome.op); });
        disk.setSlow(true);

        QEventLoop loop;
        const Heartbeat heartbeat([&] {
            model.tick();
            if (savingAfter == 0 && model.scan()->state() == ui::ScanPage::State::Saving)
                savingAfter = steady.elapsed();
            if (model.page() == ui::KioskModel::Page::Verdict)
                loop.quit();
        });
        const qint64 shown = steady.elapsed();
        model.codeSeen(venue.codes["G1"]);
        loop.exec();

        CHECK(model.verdict()->sweeps()); // a welcome
        CHECK(disk.synced() >= 1);        // which the disk had by then
        CHECK(steady.elapsed() - shown >= kSyncMs);
        longest = heartbeat.longestMs();
        savingAfter -= shown;
        disk.setSlow(false);
    }
    row.answer = "\"saving\" after " + std::to_string(savingAfter) + " ms; event loop at most " +
                 std::to_string(longest) + " ms late";
    CHECK(longest < kMostMs);
    CHECK(savingAfter >= ui::ScanPage::kSavingAfterMs);
    CHECK(savingAfter < 300);
    judge(venue.file, venue.keys, acked, row);
    putIntoTable(row);
    CHECK(row.acknowledged == 1);
    CHECK(row.lost + row.doubled + row.unclean == 0);
}

TEST_CASE("the heartbeat is awake: a desk on the screen's own thread stops it for two seconds")
{
    needApplication();
    Venue venue(4);
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    SlowDisk disk;
    desk::Desk desk(venue.file, venue.keys, venue.config, venue.machine, event);
    disk.setSlow(true);
    QEventLoop loop;
    int beats = 0;
    const Heartbeat heartbeat([&] {
        if (++beats == 2)
            CHECK(desk.signIn(actOf(venue.codes["G1"])).verdict == core::Verdict::Welcome);
        if (beats == 4)
            loop.quit();
    });
    loop.exec();
    disk.setSlow(false);
    CHECK(heartbeat.longestMs() >= kSyncMs);
}
