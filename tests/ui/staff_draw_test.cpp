// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using core::StageStep;
using plaza::tests::FakeKiosk;
using Step = desk::wish::RunDraw::Step;
using What = desk::StaffAnswer::What;

namespace {

config::EventConfig withDraw()
{
    config::EventConfig event = sample::event();
    event.quiz.rounds.clear(); // nothing else is asked of the desk
    event.event.draws = {{"stage-1", "signed-in:forum", {{"二等奖", 5}, {"一等奖", 1}}}};
    return event;
}

struct OnStage : FakeKiosk {
    explicit OnStage(core::Role role = core::Role::Host) : FakeKiosk(sample::at(8, 52), "k1", nullptr, withDraw())
    {
        enterStaff(role);
        model.staff()->open("control");
        pass(0);
    }
    ui::StaffDraw &draw() { return *model.staff()->draw(); }
    void stands(std::optional<StageStep> step) { std::exchange(staff.answering, nullptr)(sample::hostStage(step)); }
    const desk::wish::RunDraw &wished() { return std::get<desk::wish::RunDraw>(staff.wished.back()); }
    std::string may()
    {
        std::string may;
        for (const QVariant &each : draw().acts())
            if (const auto act = each.value<ui::DrawAct>(); act.may)
                may += (may.empty() ? "" : " ") + act.id.toStdString();
        return may;
    }
};

} // namespace

TEST_CASE("only what may be done now is offered, in the order in which it is needed")
{
    OnStage on;
    on.stands({});
    CHECK(on.may() == "freeze");
    CHECK(on.draw().entrants().contains("64"));
    for (const auto &[step, may] :
         {std::pair{StageStep::Promised, "cancel"}, std::pair{StageStep::Calling, "next absent undo cancel"},
          std::pair{StageStep::BatchDone, "next undo end cancel"}, std::pair{StageStep::Ended, ""}}) {
        on.draw().show(true);
        on.pass(ui::StaffDraw::kLookMs);
        CHECK(on.wished().step == Step::Look);
        on.stands(step);
        CHECK(on.may() == may);
    }
    CHECK(on.draw().promise().startsWith("记录 ")); // of the draw that has ended
}

TEST_CASE("freezing is asked once more, and then done under the prepared name")
{
    OnStage on;
    on.stands({});
    const std::size_t wishes = on.staff.wished.size();
    on.draw().press("freeze");
    CHECK(on.draw().question().startsWith("冻结名单？"));
    on.draw().dismiss();
    CHECK(on.staff.wished.size() == wishes);
    on.draw().press("freeze");
    on.draw().reply(0);
    CHECK((on.wished().step == Step::Freeze && on.wished().draw == "stage-1"));
}

TEST_CASE("what the public calls is typed and written down once")
{
    OnStage on;
    on.stands(StageStep::Promised);
    CHECK_FALSE(on.draw().mayCall());
    for (const char *key : {" ", "8", " ", " ", "3", "9", ""})
        on.draw().type(QLatin1String(key));
    CHECK(on.draw().typed() == "8 3");
    on.draw().call();
    CHECK((on.wished().step == Step::Call && on.wished().text == "8 3"));
    const std::size_t wishes = on.staff.wished.size();
    on.draw().call(); // while the desk writes
    CHECK(on.staff.wished.size() == wishes);
}

TEST_CASE("whoever is called is masked, and a touch names whom it means")
{
    OnStage on;
    on.stands(StageStep::Calling);
    CHECK(on.draw().name() == "欧*月");
    CHECK(on.draw().number() == "b20e-11c4-07fa");
    on.draw().press("absent");
    CHECK((on.wished().outcome == core::CallOutcome::Absent && on.wished().rank == 3));
    on.draw().press("next"); // a double tap
    CHECK(on.wished().outcome == core::CallOutcome::Absent);
    on.stands(StageStep::Calling);
    on.draw().press("next");
    CHECK((on.wished().step == Step::Turn && on.wished().outcome == core::CallOutcome::Won));
}

TEST_CASE("taking back, ending early and cancelling want a reason, which is kept")
{
    OnStage on;
    on.stands(StageStep::BatchDone);
    for (const auto &[press, step] :
         {std::pair{"undo", Step::TakeBack}, std::pair{"end", Step::Stop}, std::pair{"cancel", Step::Cancel}}) {
        on.draw().press(QLatin1String(press));
        const QString reason = on.draw().answers().at(1);
        on.draw().reply(1);
        CHECK(on.wished().step == step);
        CHECK(on.wished().text == reason.toStdString());
        on.stands(StageStep::BatchDone);
    }
}

TEST_CASE("a draw that has moved on meanwhile says so and shows what is true")
{
    OnStage on;
    on.stands(StageStep::Calling);
    on.draw().press("next");
    desk::StaffAnswer answer = sample::hostStage(StageStep::BatchDone);
    answer.stage->refused = "nobody-due";
    std::exchange(on.staff.answering, nullptr)(answer);
    CHECK(on.draw().problem() == "情况变了，请看现在的");
    CHECK_FALSE(on.draw().calling());
}

TEST_CASE("the draw is in the host's hand and a supervisor's, and in no other")
{
    for (const core::Role role : core::kRoles) {
        OnStage on(role);
        CHECK(on.draw().offered() == core::may(role, core::StaffAct::RunDraw));
    }
}
