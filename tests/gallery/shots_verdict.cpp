// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/shots_pages.h"

namespace plaza::gallery {

using core::Verdict;
using sample::at;

namespace {

desk::Outcome named(desk::Outcome outcome, const char *name, const char *organisation = "")
{
    outcome.person->name = name;
    if (*organisation)
        outcome.person->organisation = organisation;
    return outcome;
}

} // namespace

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

} // namespace plaza::gallery
