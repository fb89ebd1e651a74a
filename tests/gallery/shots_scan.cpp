// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/shots_pages.h"

namespace plaza::gallery {

using core::Verdict;
using sample::at;
using ui::KioskModel;
using ui::ScanPage;

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

} // namespace plaza::gallery
