// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/shots.h"

#include "gallery/sample.h"
#include "gallery/shots_quiz.h"

namespace plaza::gallery {

using core::Verdict;
using sample::at;
using ui::KioskModel;
using ui::ScanPage;

Stage::Stage(config::EventConfig event, const std::string &id, core::Instant now, bool dark, const QString &language,
             bool rehearsal, bool prints)
    : config(std::move(event)), clock(now)
{
    kiosk = std::make_unique<KioskModel>(ui::KioskSetup{.config = config,
                                                        .kiosk = id,
                                                        .session = {},
                                                        .clock = clock,
                                                        .steadyMs = [this] { return steadyMs; },
                                                        .desk = *this,
                                                        .quiz = &quiz,
                                                        .printer = prints ? &printer : nullptr,
                                                        .rehearsal = rehearsal,
                                                        .dark = dark,
                                                        .low = false,
                                                        .language = language});
    kiosk->scan()->setCameraState(ScanPage::CameraState::Running);
    kiosk->setInside(137);
    kiosk->goHome();
}

void Stage::signIn(std::string, std::function<void(desk::Outcome)> done)
{
    pending = std::move(done);
}

void Stage::show(desk::Outcome outcome)
{
    clock.set(outcome.at);
    kiosk->codeSeen("a code");
    std::exchange(pending, nullptr)(std::move(outcome));
    kiosk->tick();
}

void Stage::pass(std::int64_t ms)
{
    steadyMs += ms;
    clock.advance(ms);
    kiosk->tick();
}

namespace {

desk::Outcome named(desk::Outcome outcome, const char *name, const char *organisation = "")
{
    outcome.person->name = name;
    if (*organisation)
        outcome.person->organisation = organisation;
    return outcome;
}

void addHome(std::vector<Shot> &all)
{
    const auto nothing = [](Stage &) {
    };
    all.push_back({"home", "now", nothing, at(10, 42)});
    all.push_back({"home", "quiz", nothing, at(10, 42), false, "k8"});
    all.push_back({"home", "dark", nothing, at(10, 42), true});
    all.push_back({"home", "early", nothing, at(6, 58)});
    all.push_back({"home", "closed", nothing, at(12, 30)});
    all.push_back({"home", "day-before", nothing, {at(10, 0).ms - 86'400'000}});
    all.push_back({"home", "signout", nothing, at(10, 42), false, "k9"});
    all.push_back({"home", "information", nothing, at(10, 42), false, "k12"});
    all.push_back({"home", "rehearsal", nothing, at(8, 46), false, "k1", true});
    all.push_back({"home", "large",
                   [](Stage &s) {
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"home", "large-toast", [](Stage &s) { s.kiosk->switchLargeText(); }, at(10, 42)});
    all.push_back({"home", "reach", [](Stage &s) { s.kiosk->switchReach(); }, at(10, 42)});
    all.push_back({"home", "reach-dark", [](Stage &s) { s.kiosk->switchReach(); }, at(10, 42), true});
    all.push_back({"home", "reach-large",
                   [](Stage &s) {
                       s.kiosk->switchReach();
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"home", "calling", [](Stage &s) { s.kiosk->callStaff(); }, at(10, 42)});
    all.push_back({"home", "called",
                   [](Stage &s) {
                       s.kiosk->callStaff();
                       s.kiosk->staffAnswered(true);
                   },
                   at(10, 42)});
    all.push_back({"home", "unreached",
                   [](Stage &s) {
                       s.kiosk->callStaff();
                       s.pass(5000);
                   },
                   at(10, 42)});
}

void addAttract(std::vector<Shot> &all)
{
    const auto idle = [](Stage &s) {
        s.pass(60'000);
    };
    all.push_back({"attract", "now", idle, at(10, 41)});
    all.push_back({"attract", "square", idle, at(10, 41), false, "k8"});
    all.push_back({"attract", "before", idle, at(7, 0)});
    all.push_back({"attract", "over", idle, at(13, 0)});
    all.push_back({"attract", "rehearsal", idle, at(10, 41), false, "k1", true});
}

void addScan(std::vector<Shot> &all)
{
    const auto open = [](Stage &s) {
        s.kiosk->startScan();
    };
    const auto after = [](std::int64_t ms) {
        return [ms](Stage &s) {
            s.kiosk->startScan();
            s.pass(ms);
        };
    };
    all.push_back({"scan", "looking", open, at(10, 42)});
    all.push_back({"scan", "dark", open, at(10, 42), true});
    const auto night = [](Stage &s) {
        s.kiosk->startScan();
        s.kiosk->scan()->setBrightness(12);
        s.pass(100);
        s.pass(1000);
    };
    all.push_back({"scan", "night", night, at(10, 42)});
    all.push_back({"scan", "rehearsal", open, at(10, 42), false, "k1", true});
    for (int hint = 0; hint < ScanPage::kHints; ++hint)
        all.push_back({"scan", QStringLiteral("hint%1").arg(hint), after(8000 + 4000 * hint), at(10, 42)});
    all.push_back({"scan", "checking",
                   [](Stage &s) {
                       s.kiosk->startScan();
                       s.kiosk->codeSeen("c");
                   },
                   at(10, 42)});
    all.push_back({"scan", "saving",
                   [](Stage &s) {
                       s.kiosk->startScan();
                       s.kiosk->codeSeen("c");
                       s.pass(200);
                   },
                   at(10, 42)});
    all.push_back({"scan", "next-person",
                   [](Stage &s) {
                       s.show(sample::outcome(Verdict::Welcome));
                       s.kiosk->startScan();
                       s.kiosk->codeSeen("a code");
                   },
                   at(8, 46)});
    const auto lost = [](Stage &s) {
        s.kiosk->startScan();
        s.kiosk->scan()->setCameraState(ScanPage::CameraState::Lost);
    };
    all.push_back({"scan", "nocamera", lost, at(10, 42)});
    all.push_back({"scan", "nocamera-dark", lost, at(10, 42), true});
    const auto blind = [lost](Stage &s) {
        lost(s);
        s.kiosk->scan()->setScannerThere(false);
    };
    all.push_back({"scan", "noreader", blind, at(10, 42)});
    all.push_back({"scan", "noreader-dark", blind, at(10, 42), true});
    all.push_back({"scan", "noreader-large",
                   [blind](Stage &s) {
                       blind(s);
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"scan", "noreader-reach",
                   [blind](Stage &s) {
                       blind(s);
                       s.kiosk->switchReach();
                   },
                   at(10, 42)});
    all.push_back({"scan", "unreadable",
                   [](Stage &s) {
                       s.kiosk->startScan();
                       s.kiosk->unreadable();
                   },
                   at(10, 42)});
    all.push_back({"scan", "large",
                   [](Stage &s) {
                       s.kiosk->startScan();
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"scan", "reach",
                   [](Stage &s) {
                       s.kiosk->startScan();
                       s.kiosk->switchReach();
                   },
                   at(10, 42)});
    all.push_back({"scan", "toast",
                   [](Stage &s) {
                       s.kiosk->startScan();
                       s.kiosk->callStaff();
                   },
                   at(10, 42)});
    all.push_back({"scan", "idle", after(32'000), at(10, 42)});
}

void addVerdicts(std::vector<Shot> &all)
{
    for (std::size_t i = 0; i < core::kVerdictNames.size(); ++i) {
        const auto verdict = static_cast<Verdict>(i);
        const auto name = QString::fromUtf8(core::kVerdictNames[i].data());
        const auto act = [verdict](Stage &s) {
            s.show(sample::outcome(verdict));
            s.pass(2000);
        };
        all.push_back({"verdict", name, act, at(8, 46)});
        all.push_back({"verdict", name + "-large",
                       [act](Stage &s) {
                           s.kiosk->switchLargeText();
                           s.pass(4001);
                           act(s);
                       },
                       at(8, 46)});
        all.push_back({"verdict", name + "-reach",
                       [act](Stage &s) {
                           s.kiosk->switchReach();
                           act(s);
                       },
                       at(8, 46)});
        all.push_back({"verdict", name + "-dark", act, at(8, 46), true});
    }
    const auto with = [&](const char *state, const desk::Outcome &outcome, bool large = false) {
        all.push_back({"verdict", QLatin1String(state),
                       [outcome, large](Stage &s) {
                           if (large)
                               s.kiosk->switchLargeText();
                           s.pass(4001);
                           s.show(outcome);
                       },
                       at(8, 46)});
    };
    const desk::Outcome welcome = sample::outcome(Verdict::Welcome);
    desk::Outcome walkIn = welcome;
    walkIn.walkIn = true;
    walkIn.person->seat.clear();
    desk::Outcome stranger = walkIn;
    stranger.person.reset();
    desk::Outcome bare = welcome;
    bare.session.clear();
    bare.person->seat.clear();
    bare.person->organisation.clear();
    desk::Outcome tomorrow = sample::outcome(Verdict::NotYetOpen);
    tomorrow.opens = core::Instant{at(7, 45).ms + 86'400'000};
    const char *longOrganisation = "滨海市重点工业产品质量安全检验检测技术研究院联合中心"; // 24 characters and more
    with("welcome-2-characters", named(welcome, "王芳"));
    with("welcome-4-characters", named(welcome, "欧阳建国", longOrganisation));
    with("welcome-4-characters-large", named(welcome, "欧阳建国", longOrganisation), true);
    with("welcome-long-name", named(welcome, "阿卜杜热依木·买买提", longOrganisation));
    with("welcome-latin-name",
         named(welcome, "Christopher Featherstone", "Institute for Metrology and Standards, Binhai"));
    with("welcome-hostile-name", named(welcome, "<b>王</b><img src=\"http://x/y.png\">", "<h1>&amp; \u202Eabc</h1>"));
    with("welcome-walk-in", walkIn);
    with("welcome-unnamed", stranger);
    with("welcome-no-facts", bare);
    with("not-yet-open-tomorrow", tomorrow);
    all.push_back({"verdict", "already-in-staff-called",
                   [](Stage &s) {
                       s.show(sample::outcome(Verdict::AlreadyIn));
                       s.kiosk->callStaff();
                       s.kiosk->staffAnswered(true);
                   },
                   at(8, 46)});
    all.push_back(
        {"verdict", "welcome-rehearsal", [welcome](Stage &s) { s.show(welcome); }, at(8, 46), false, "k1", true});
    all.push_back({"verdict", "wrong-session-two-characters",
                   [](Stage &s) { s.show(named(sample::outcome(Verdict::WrongSession), "周敏")); }, at(9, 31)});
}

void addAgenda(std::vector<Shot> &all)
{
    const auto open = [](Stage &s) {
        s.kiosk->openAgenda();
    };
    all.push_back({"agenda", "now", open, at(10, 42)});
    all.push_back({"agenda", "dark", open, at(10, 42), true});
    all.push_back({"agenda", "before", open, at(6, 30)});
    all.push_back({"agenda", "over", open, at(12, 40)});
    all.push_back({"agenda", "no-programme", open, {at(10, 0).ms - 86'400'000}});
    all.push_back({"agenda", "other-venue",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->agenda()->show(1);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "large",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchLargeText();
                       s.pass(5000);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "reach",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchReach();
                   },
                   at(10, 42)});
    all.push_back({"agenda", "idle",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.pass(32'000);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "idle-dark",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.pass(32'000);
                   },
                   at(10, 42), true});
    all.push_back({"agenda", "idle-large",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchLargeText();
                       s.pass(32'000);
                   },
                   at(10, 42)});
    all.push_back({"agenda", "idle-reach",
                   [](Stage &s) {
                       s.kiosk->openAgenda();
                       s.kiosk->switchReach();
                       s.pass(32'000);
                   },
                   at(10, 42)});
}

void addScannerCheck(std::vector<Shot> &all)
{
    using Letters = scan::SetupReport::Letters;
    using Length = scan::SetupReport::Length;
    const scan::SetupReport good{.ending = scan::Ending::Return, .bytes = scan::kSetupText.size()};
    const scan::SetupReport bad{.ending = scan::Ending::Silence,
                                .letters = Letters::Other,
                                .length = Length::Unknown,
                                .twice = true,
                                .bytes = 139};
    const scan::SetupReport worst{.ending = scan::Ending::Silence,
                                  .letters = Letters::Case,
                                  .length = Length::Short,
                                  .twice = true,
                                  .bytes = 128};
    const auto with = [&all](const char *state, const scan::SetupReport &report, bool dark = false,
                             void(KioskModel::*mode)() = nullptr) {
        all.push_back({"scanner", QLatin1String(state),
                       [report, mode](Stage &s) {
                           if (mode != nullptr)
                               (*s.kiosk.*mode)();
                           s.pass(4001);
                           s.kiosk->checkScanner(report);
                           s.pass(2000);
                       },
                       at(8, 10), dark});
    };
    with("good", good);
    with("good-dark", good, true);
    with("camera", {.bytes = scan::kSetupText.size()});
    with("tab", {.ending = scan::Ending::Tab, .bytes = scan::kSetupText.size()});
    with("mark", {.ending = scan::Ending::Mark, .bytes = scan::kSetupText.size()});
    for (const auto &[name, report] : {std::pair{"other-letters", bad}, std::pair{"lost-letters", worst}}) {
        with(name, report);
        with((std::string(name) + "-dark").c_str(), report, true);
        with((std::string(name) + "-large").c_str(), report, false, &KioskModel::switchLargeText);
        with((std::string(name) + "-reach").c_str(), report, false, &KioskModel::switchReach);
    }
}

} // namespace

std::vector<Shot> shots()
{
    std::vector<Shot> all;
    addAttract(all);
    addHome(all);
    addScan(all);
    addQuiz(all);
    addPrize(all);
    addFairness(all);
    addVerdicts(all);
    addAgenda(all);
    addScannerCheck(all);
    return all;
}

} // namespace plaza::gallery
