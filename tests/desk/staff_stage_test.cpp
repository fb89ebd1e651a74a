// SPDX-License-Identifier: GPL-3.0-or-later
// The host's draw: what is prepared, one step after the other, and who did it.
#include "staff_support.h"
#include "support/catch.h"

#include <memory>

using namespace plaza;
using namespace plaza::desk;
using Step = wish::RunDraw::Step;
using core::StageStep;

namespace {

/// Two of the forum's people have come; one draw of two batches is prepared from them.
struct HostedHall : tests::Staffed {
    HostedHall()
    {
        restart();
        for (const char *id : {"F1", "F2"})
            REQUIRE(desk->signIn(act(AttendeeId{id})).verdict == core::Verdict::Welcome);
    }
    void restart()
    {
        staff.reset();
        desk.reset();
        config::EventConfig config = *config::loadPackage(tests::kPackage).config;
        config.event.draws = {{"stage-1", "signed-in:forum", {{"二等奖", 1}, {"一等奖", 1}}}};
        desk = std::make_unique<Desk>(file, keys, std::move(config), machine, event);
        staff = std::make_unique<StaffDesk>(
            *desk, [](const std::string &pin, const std::string &hash) { return pin == "right" && !hash.empty(); });
        token = tokenOf("host");
    }
    HostStage run(wish::RunDraw step)
    {
        const StaffAnswer answer = staff->act(token, step);
        REQUIRE(answer.stage);
        return *answer.stage;
    }
    HostStage run(Step step, const std::string &text = {})
    {
        return run({.step = step, .draw = "stage-1", .text = text});
    }
    HostStage turn(core::CallOutcome outcome, int rank)
    {
        return run({.step = Step::Turn, .draw = "stage-1", .text = {}, .outcome = outcome, .rank = rank});
    }
    std::string token;
};

} // namespace

TEST_CASE("the host runs a prepared draw from the freeze to its end, and every step says who")
{
    HostedHall hall;
    HostStage stage = hall.run(Step::Look);
    REQUIRE(stage.prepared);
    CHECK(stage.prepared->candidates == 2);
    stage = hall.run(Step::Freeze);
    CHECK((stage.view->step == StageStep::Promised && stage.view->entrants == 2));
    CHECK_FALSE(stage.prepared);
    stage = hall.run(Step::Call, "8 3 5");
    CHECK(stage.view->due->rank == 1);
    stage = hall.turn(core::CallOutcome::Absent, 1);
    CHECK(stage.view->due->rank == 2);
    stage = hall.turn(core::CallOutcome::Won, 2);
    CHECK(stage.view->step == StageStep::BatchDone);
    hall.run(Step::GoOn);
    hall.turn(core::CallOutcome::Won, 1);
    stage = hall.run(Step::GoOn);
    CHECK(stage.view->step == StageStep::Ended);
    CHECK_FALSE(stage.prepared); // it was the only one
    int signedBy = 0;
    store::forEachRow(hall.desk->store().database(), [&](const store::JournalRow &row) {
        signedBy += row.kind.starts_with("Draw") && row.body.find("\"staff\":\"host\"") != std::string::npos ? 1 : 0;
    });
    CHECK(signedBy == 7);
    CHECK(hall.sound());
}

TEST_CASE("a double tap does not decide about the next person, and what comes too early says why")
{
    HostedHall hall;
    CHECK(hall.run(Step::Call, "8").refused == "unknown-draw");
    hall.run(Step::Freeze);
    CHECK(hall.turn(core::CallOutcome::Won, 1).refused == "not-called-out");
    CHECK(hall.run(Step::Freeze).refused == "not-prepared"); // one goes on
    hall.run(Step::Call, "8");
    hall.turn(core::CallOutcome::Absent, 1);
    CHECK(hall.turn(core::CallOutcome::Absent, 1).refused == "another-due");
    CHECK(hall.run(Step::Stop, "late").refused == "somebody-due"); // in the middle of a batch
    CHECK(hall.run(Step::TakeBack, "was there").view->due->rank == 1);
}

TEST_CASE("after a cancelled draw the same people can be drawn from again, under another name")
{
    HostedHall hall;
    hall.run(Step::Freeze);
    const HostStage stage = hall.run(Step::Cancel, "the wrong list");
    CHECK(stage.view->step == StageStep::Cancelled);
    REQUIRE(stage.prepared);
    CHECK(stage.prepared->name == "stage-1-2");
    CHECK(hall.run({.step = Step::Freeze, .draw = "stage-1-2"}).view->draw == "stage-1-2");
    hall.restart();
    CHECK(hall.run(Step::Look).view->step == StageStep::Promised); // as after a restart
}
