// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/sample_staff.h"
#include "gallery/shots_pages.h"
#include "ui/emergency_screen.h"
#include "ui/staff_page.h"

#include <optional>

namespace plaza::gallery {

using sample::at;

namespace {

using Act = std::function<void(Stage &)>;

void type(Stage &s, const char *digits)
{
    for (; *digits != '\0'; ++digits)
        s.kiosk->staff()->type(QString(QLatin1Char(*digits)));
}

/// The number is typed, and so many digits of the PIN.
Act pin(const char *digits)
{
    return [digits](Stage &s) {
        s.kiosk->openStaff();
        type(s, "001");
        s.kiosk->staff()->goOn();
        type(s, digits);
    };
}

Act answered(desk::StaffEntry entry)
{
    return [entry = std::move(entry)](Stage &s) {
        pin("246813")(s);
        s.staff.entering(entry);
        s.pass(1000);
    };
}

/// In, with the calls that wait and the headcount.
Act in(core::Role role = core::Role::Supervisor, bool silent = false)
{
    return [role, silent](Stage &s) {
        answered(sample::entry(role))(s);
        s.staff.answering(sample::calls());
        s.dashboard.asked(sample::dashboard(silent));
    };
}

Act calls(Act before)
{
    return [before = std::move(before)](Stage &s) {
        before(s);
        s.kiosk->staff()->open(QStringLiteral("calls"));
    };
}

/// A count by hand has begun, and how many are inside is known.
Act counting(core::Role role = core::Role::Supervisor)
{
    return [role](Stage &s) {
        in(role)(s);
        s.kiosk->staff()->open(QStringLiteral("counting"));
        s.pass(100);
        s.dashboard.asked(sample::dashboard());
        s.kiosk->staff()->counting()->click(1);
    };
}

/// The rounds of the quiz, of which the first is held; with a loop that has an order.
Act control()
{
    return [](Stage &s) {
        in(core::Role::Host)(s);
        s.kiosk->staff()->open(QStringLiteral("control"));
        s.pass(100);
        desk::StaffAnswer answer;
        answer.rounds = {{s.config.quiz.rounds.front().id, core::RoundState::Paused}};
        s.staff.answering(answer);
        if (s.kiosk->staff()->loop()->offered()) {
            s.kiosk->staff()->loop()->play(QStringLiteral("item2"));
            s.staff.answering({});
        }
    };
}

/// The list of an organisation, with so many ticks.
Act missing(int ticks = 0)
{
    return [ticks](Stage &s) {
        in()(s);
        s.kiosk->staff()->headcount()->openMissing(0);
        s.dashboard.askedMissing(sample::missing());
        for (int row = 0; row < ticks; ++row)
            s.kiosk->staff()->missing()->tick(row);
    };
}

Act missingTried()
{
    return [](Stage &s) {
        missing(5)(s);
        s.kiosk->staff()->missing()->signIn();
        s.kiosk->staff()->missing()->signIn();
    };
}

/// Of five, two could not be signed in.
Act someIn()
{
    return [](Stage &s) {
        missingTried()(s);
        desk::StaffAnswer answer;
        answer.count = 3;
        answer.refused = {{"M1", core::Verdict::AlreadyIn}, {"M3", core::Verdict::WrongSession}};
        s.staff.progressing(answer, true);
    };
}

/// At the prize desk; a voucher was shown, and this is to be said of it.
Act prizes(std::optional<desk::Redemption::What> what = {})
{
    return [what](Stage &s) {
        in()(s);
        s.kiosk->staff()->open(QStringLiteral("prizes"));
        if (!what)
            return;
        s.kiosk->codeSeen("a voucher");
        s.staff.answering(sample::redemption(*what));
    };
}

Act alarm(int kind)
{
    return [kind](Stage &s) {
        in()(s);
        s.kiosk->staff()->open(QStringLiteral("emergency"));
        if (kind >= 0)
            s.kiosk->staff()->emergency()->choose(kind);
    };
}

Act over(core::EmergencyKind kind, core::LocalizedText words = {})
{
    return [kind, words = std::move(words)](Stage &s) {
        s.kiosk->emergency()->show(sample::emergency(kind, words));
    };
}

Act large(Act act)
{
    return [act = std::move(act)](Stage &s) {
        s.kiosk->switchLargeText();
        s.pass(4001);
        act(s);
    };
}

} // namespace

void addStaff(std::vector<Shot> &all)
{
    const auto shot = [&](const char *state, Act act, bool dark = false) {
        all.push_back({"staff", state, std::move(act), at(8, 52), dark});
    };
    using What = desk::StaffEntry::What;
    shot("number", [](Stage &s) {
        s.kiosk->openStaff();
        type(s, "001");
    });
    shot("pin", pin("2468"));
    shot("pin-dark", pin("2468"), true);
    shot("pin-large", large(pin("2468")));
    shot("pin-wrong", answered({.what = What::WrongPin, .session = {}}));
    shot("pin-wait", answered({.what = What::Waiting, .session = {}, .waitMs = 239'000}));
    shot("pin-new", [](Stage &s) {
        desk::StaffEntry entry = sample::entry();
        entry.session.mustChangePin = true;
        answered(entry)(s);
    });
    shot("headcount", in());
    shot("headcount-dark", in(), true);
    shot("headcount-silent", in(core::Role::Supervisor, true));
    shot("headcount-large", large(in()));
    shot("headcount-unread", answered(sample::entry()));
    shot("missing", missing());
    shot("missing-dark", missing(2), true);
    shot("missing-ticked", missing(5));
    shot("missing-large", large(missing(2)));
    shot("missing-sure", [](Stage &s) {
        missing(5)(s);
        s.kiosk->staff()->missing()->signIn();
    });
    shot("missing-sure-large", large([](Stage &s) {
             missing(5)(s);
             s.kiosk->staff()->missing()->signIn();
         }));
    shot("missing-busy", [](Stage &s) {
        missingTried()(s);
        s.pass(1000);
    });
    shot("missing-some-in", someIn());
    shot("missing-some-in-large", large(someIn()));
    shot("missing-event", [](Stage &s) {
        in()(s);
        desk::Dashboard event = sample::dashboard();
        event.chosen = {};
        ui::StaffHeadcount &board = *s.kiosk->staff()->headcount();
        board.turnScope(-1);
        s.pass(100);
        s.dashboard.asked(event);
        board.openMissing(0);
        s.dashboard.askedMissing(sample::missing());
    });
    shot("calls", calls(in()));
    shot("calls-dark", calls(in()), true);
    shot("calls-none", [](Stage &s) {
        answered(sample::entry(core::Role::ScanOnly))(s);
        s.staff.answering({});
        s.kiosk->staff()->open(QStringLiteral("calls"));
    });
    shot("calls-large", calls(large(in())));
    shot("calls-clock", [](Stage &s) { // the kiosk's own call: it can't sign out at the end
        answered(sample::entry(core::Role::Supervisor))(s);
        desk::StaffAnswer waiting = sample::calls();
        waiting.calls.front().reason = "clock";
        s.staff.answering(waiting);
        s.kiosk->staff()->open(QStringLiteral("calls"));
    });
    shot("headcount-more", [](Stage &s) {
        in()(s);
        s.kiosk->staff()->headcount()->showList(2);
    });
    shot("counting", counting());
    shot("counting-large", large(counting()));
    shot("counting-alone", counting(core::Role::ScanOnly));
    shot("counting-sure", [](Stage &s) {
        counting()(s);
        s.kiosk->staff()->counting()->step(-1);
        s.kiosk->staff()->counting()->choose(1);
        s.kiosk->staff()->counting()->apply();
    });
    shot("control", control());
    all.back().loops = true;
    shot("control-dark", control(), true);
    all.back().loops = true;
    shot("control-large", large(control()));
    all.back().loops = true;
    shot("control-quiz", control());
    shot("prizes", prizes());
    shot("prize-valid", prizes(desk::Redemption::What::Payable));
    shot("prize-paid", prizes(desk::Redemption::What::Paid));
    shot("prize-already", prizes(desk::Redemption::What::Already));
    shot("alarm", alarm(-1));
    shot("alarm-sure", alarm(0));
    shot("alarm-goes-on", [](Stage &s) {
        over(core::EmergencyKind::Evacuation)(s);
        in()(s);
    });

    shot("alarm-end", [](Stage &s) {
        over(core::EmergencyKind::Evacuation)(s);
        in()(s);
        s.kiosk->staff()->emergency()->end();
    });

    const auto emergency = [&](const char *state, Act act, Shot::Plan plan = Shot::Plan::Exits, bool dark = false) {
        all.push_back({"emergency", state, std::move(act), at(10, 52), dark});
        all.back().plan = plan;
    };
    using Kind = core::EmergencyKind;
    emergency("evacuation", over(Kind::Evacuation));
    emergency("evacuation-dark", over(Kind::Evacuation), Shot::Plan::Exits, true);
    emergency("evacuation-large", large(over(Kind::Evacuation)));
    emergency("evacuation-no-plan", over(Kind::Evacuation), Shot::Plan::None);
    emergency("evacuation-step-free", [](Stage &s) {
        over(Kind::Evacuation)(s);
        s.kiosk->emergency()->switchWay();
    });
    emergency("weather", over(Kind::SevereWeather));
    emergency("medical", over(Kind::Medical));
    emergency("missing", over(Kind::MissingPerson, {"5 岁男孩，红上衣，蓝短裤", "Boy of 5, red top, blue shorts"}));
}

} // namespace plaza::gallery
