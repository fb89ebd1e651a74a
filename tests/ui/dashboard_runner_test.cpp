// SPDX-License-Identifier: GPL-3.0-or-later
// Headcounts on a thread of their own, beside the desk's; and emergencies as the desk's thread tells of them.
#include "ui/dashboard_runner.h"

#include "desk/errand.h"
#include "desk/forum.h"
#include "desk/store_socket.h"
#include "support/catch.h"
#include "ui/camera_support.h"
#include "ui/desk_runner.h"

#include <thread>

using namespace plaza;

namespace {

/// The sample event with a kiosk's threads.
struct Kiosk : tests::Forum {
    config::EventConfig config = *config::loadPackage(tests::kPackage).config;
    std::string ticket = ticketOf("F1");
    std::unique_ptr<ui::DeskRunner> runner;
    std::vector<desk::EmergencyState> told;

    Kiosk()
    {
        test::needApplication();
        desk.reset();
        start();
    }
    void start()
    {
        runner.reset();
        runner = std::make_unique<ui::DeskRunner>(
            [this] { return std::make_unique<desk::Desk>(file, keys, config, machine, event); },
            ui::DeskRunner::Place{.kiosk = "k1", .session = "forum"});
        QObject::connect(runner.get(), &ui::DeskRunner::emergencyChanged, runner.get(),
                         [this](const desk::EmergencyState &going) { told.push_back(going); });
        runner->waitUntilOpen();
    }
    /// The first supervisor's token.
    std::string enter()
    {
        std::optional<desk::StaffEntry> entry;
        runner->enterStaff("supervisor", made.pin, [&](const desk::StaffEntry &came) { entry = came; });
        wait([&] { return entry.has_value(); });
        return entry ? entry->session.token : std::string();
    }
    desk::StaffAnswer act(const std::string &token, desk::StaffWish wish)
    {
        std::optional<desk::StaffAnswer> answer;
        runner->actAsStaff(token, std::move(wish), [&](const desk::StaffAnswer &came) { answer = came; });
        wait([&] { return answer.has_value(); });
        return answer.value_or(desk::StaffAnswer{.what = desk::StaffAnswer::What::NotSaved});
    }
    /// Runs the event loop until it holds.
    static bool wait(const std::function<bool()> &until)
    {
        bool late = false;
        QTimer bound;
        QObject::connect(&bound, &QTimer::timeout, [&late] { late = true; });
        bound.start(30'000);
        while (!until() && !late)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return until();
    }
};

} // namespace

TEST_CASE("a dashboard answers beside the desk, and follows what it does")
{
    Kiosk kiosk;
    ui::DashboardRunner dashboards(kiosk.file, kiosk.keys, kiosk.config, kiosk.event, kiosk.machine);
    const core::Scope forum{core::Scope::Kind::Session, "forum"};
    std::optional<desk::Dashboard> board;
    const auto ask = [&] {
        board.reset();
        dashboards.askDashboard({.scope = forum}, [&](std::optional<desk::Dashboard> answer) { board = answer; });
        return kiosk.wait([&] { return board.has_value(); });
    };
    REQUIRE(ask());
    CHECK(board->ofChosen().people.arrived == 0);
    bool signedIn = false;
    kiosk.runner->signIn(kiosk.ticket, [&](const desk::Outcome &) { signedIn = true; });
    REQUIRE(kiosk.wait([&] { return signedIn; }));
    REQUIRE(ask());
    CHECK(board->ofChosen().people.arrived == 1);

    std::optional<std::vector<desk::MissingPerson>> missing;
    dashboards.askMissing({.scope = forum, .organisation = {}, .category = {}, .names = true},
                          [&](const auto &answer) { missing = answer; });
    REQUIRE(kiosk.wait([&] { return missing.has_value(); }));
    REQUIRE(missing->size() == 1);
    CHECK(missing->front().name == "王伟");
    std::optional<desk::InsideList> inside;
    dashboards.askInside([&](const auto &answer) { inside = answer; });
    REQUIRE(kiosk.wait([&] { return inside.has_value(); }));
    CHECK(inside->people.front().name == "李娜");
}

TEST_CASE("a dashboard of a store that can't be read says nothing, and is asked again")
{
    Kiosk kiosk;
    ui::DashboardRunner dashboards(kiosk.dir / "none.db", kiosk.keys, kiosk.config, kiosk.event, kiosk.machine);
    int answers = 0;
    bool empty = true;
    for (int i = 0; i < 2; ++i)
        dashboards.askDashboard({}, [&](const std::optional<desk::Dashboard> &answer) {
            ++answers;
            empty = empty && !answer;
        });
    REQUIRE(kiosk.wait([&] { return answers == 2; }));
    CHECK(empty);
}

TEST_CASE("an emergency is told when it is raised and cleared, and again after a restart")
{
    Kiosk kiosk;
    const desk::StaffAnswer raised =
        kiosk.act(kiosk.enter(), desk::wish::RaiseEmergency{core::EmergencyKind::Evacuation, "请走西门", {}});
    REQUIRE(raised.what == desk::StaffAnswer::What::Done);
    REQUIRE(kiosk.told.size() == 1); // ahead of the answer
    CHECK(kiosk.told.back().front().words.zh == "请走西门");

    kiosk.told.clear();
    kiosk.start();
    REQUIRE(kiosk.wait([&] { return kiosk.told.size() == 1; }));
    CHECK(kiosk.told.back().front().id == raised.emergency);

    CHECK(kiosk.act("nobody's", desk::wish::ClearEmergency{}).what == desk::StaffAnswer::What::NotIn);
    CHECK(kiosk.told.size() == 1);
    CHECK(kiosk.act(kiosk.enter(), desk::wish::ClearEmergency{}).count == 1);
    CHECK(kiosk.told.back().empty());
}

TEST_CASE("a command beside the kiosk turns its screen to the alarm, and people still sign in")
{
    Kiosk kiosk;
    std::string answer;
    std::thread command([&] {
        desk::Errand errand{.what = desk::Errand::What::Order};
        errand.order = R"({"do":"staff","staff":"supervisor","pin":")" + kiosk.made.pin +
                       R"(","kiosk":"","wish":{"name":"raise-emergency","kind":"medical"}})";
        answer = desk::StoreCaller::connect(kiosk.file).value().ask(desk::toMessage(errand));
    });
    CHECK(kiosk.wait([&] { return !kiosk.told.empty(); }));
    command.join();
    REQUIRE_FALSE(kiosk.told.empty());
    CHECK(kiosk.told.back().front().kind == core::EmergencyKind::Medical);
    std::optional<core::Verdict> verdict;
    kiosk.runner->signIn(kiosk.ticket, [&](const desk::Outcome &outcome) { verdict = outcome.verdict; });
    REQUIRE(kiosk.wait([&] { return verdict.has_value(); }));
    CHECK(*verdict == core::Verdict::Welcome);
}
