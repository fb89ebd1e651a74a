// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_kiosk.h"
#include "gallery/sample_staff.h"
#include "support/catch.h"

using namespace plaza;
using plaza::tests::FakeKiosk;
using What = desk::StaffAnswer::What;

namespace {

config::EventConfig withLoop()
{
    config::EventConfig event = sample::event();
    event.playlist = sample::playlist();
    core::PromoItem film{.id = "film", .kind = core::PromoKind::Video, .file = "film.mp4"};
    event.playlist.items.push_back(film);
    return event;
}

struct AtStage : FakeKiosk {
    explicit AtStage(core::Role role = core::Role::Host) : FakeKiosk(sample::at(8, 52), "k1", nullptr, withLoop())
    {
        enterStaff(role);
        pass(0);
        staff.wished.clear();
        model.staff()->open("control");
        pass(0);
    }
    ui::StaffRounds &rounds() { return *model.staff()->rounds(); }
    ui::StaffLoop &loop() { return *model.staff()->loop(); }
    ui::RoundLine round(int row) { return rounds().rows().at(row).value<ui::RoundLine>(); }
    void tellRounds(core::RoundState state)
    {
        desk::StaffAnswer answer;
        for (const core::QuizRound &each : config.quiz.rounds)
            answer.rounds.emplace_back(each.id, state);
        std::exchange(staff.answering, nullptr)(answer);
    }
};

} // namespace

TEST_CASE("a round is held and goes on, and what the desk says of it is shown")
{
    AtStage at;
    CHECK(std::holds_alternative<desk::wish::Rounds>(at.staff.wished.back()));
    at.tellRounds(core::RoundState::Open);
    const QString id = at.round(0).id;
    at.rounds().pause(id);
    const auto &wish = std::get<desk::wish::ControlRound>(at.staff.wished.back());
    CHECK(wish.round == id.toStdString());
    CHECK(wish.state == core::RoundState::Paused);
    std::exchange(at.staff.answering, nullptr)({});
    CHECK(std::holds_alternative<desk::wish::Rounds>(at.staff.wished.back())); // looked at anew
    at.tellRounds(core::RoundState::Paused);
    CHECK(at.round(0).state == static_cast<int>(core::RoundState::Paused));
    CHECK(at.round(0).line == "已暂停，不能开始新的答题");
}

TEST_CASE("a round whose hours have passed is shown as over, and whoever opens it is told that this is not enough")
{
    AtStage at;
    at.clock.set(sample::at(23, 50));
    at.pass(ui::StaffRounds::kAskMs);
    at.tellRounds(core::RoundState::Open);
    CHECK(at.round(0).state == ui::RoundLine::kOver);
    at.rounds().goOn(at.round(0).id);
    std::exchange(at.staff.answering, nullptr)({});
    CHECK(at.rounds().problem().contains("quiz.toml"));
}

TEST_CASE("a refused act leaves the round as it was, and says so")
{
    AtStage at;
    at.tellRounds(core::RoundState::Open);
    at.rounds().end(at.round(0).id);
    std::exchange(at.staff.answering, nullptr)({.what = What::NotSaved});
    CHECK_FALSE(at.rounds().problem().isEmpty());
    CHECK(at.round(0).state == static_cast<int>(core::RoundState::Open));
}

TEST_CASE("the quiz and the loop are in the host's hand and a supervisor's, and in no other")
{
    for (const core::Role role : core::kRoles) {
        AtStage at(role);
        const bool may = core::may(role, core::StaffAct::ControlQuiz);
        CHECK(at.rounds().offered() == may);
        CHECK(at.loop().offered() == core::may(role, core::StaffAct::ControlPromo));
        CHECK((at.model.staff()->tab() == ui::StaffPage::Tab::Control) == may);
    }
}

TEST_CASE("an item is shown now once the desk says that they may, and the schedule goes on when they say so")
{
    AtStage at;
    std::exchange(at.staff.answering, nullptr)({}); // the rounds
    REQUIRE_FALSE(at.loop().rows().isEmpty());
    QString slide;
    for (const QVariant &row : at.loop().rows())
        if (!row.value<ui::LoopLine>().withheld)
            slide = row.value<ui::LoopLine>().id;
    REQUIRE_FALSE(slide.isEmpty());
    at.loop().play(slide);
    CHECK(std::get<desk::wish::Permission>(at.staff.wished.back()).act == core::StaffAct::ControlPromo);
    CHECK_FALSE(at.loop().ordered());
    std::exchange(at.staff.answering, nullptr)({});
    CHECK(at.loop().ordered());
    CHECK(at.model.promo()->state().orderedBy == "王主任");
    at.loop().resume();
    std::exchange(at.staff.answering, nullptr)({});
    CHECK_FALSE(at.loop().ordered());
}

TEST_CASE("an item that this machine can't show stands first, with why, and is not shown")
{
    AtStage at;
    const auto row = at.loop().rows().at(0).value<ui::LoopLine>();
    CHECK(row.withheld); // its file was not looked at: this kiosk has no files
    CHECK_FALSE(row.why.isEmpty());
    std::exchange(at.staff.answering, nullptr)({});
    at.loop().play(row.id);
    std::exchange(at.staff.answering, nullptr)({});
    CHECK(at.loop().problem());
    CHECK_FALSE(at.loop().ordered());
}
