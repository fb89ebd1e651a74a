// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/sample_plan.h"
#include "gallery/shots_pages.h"

namespace plaza::gallery {

namespace {

using sample::at;

std::function<void(Stage &)> chosen(const char *key)
{
    return [key](Stage &s) {
        s.kiosk->openMap();
        s.kiosk->map()->choose(QString::fromLatin1(key));
    };
}

std::function<void(Stage &)> typed(const char *keys)
{
    return [keys](Stage &s) {
        s.kiosk->openMap();
        s.kiosk->map()->search();
        for (const char *key = keys; *key != 0; ++key)
            s.kiosk->map()->type(QString(QLatin1Char(*key)));
    };
}

/// The same, and then this.
std::function<void(Stage &)> then(std::function<void(Stage &)> first, std::function<void(Stage &)> second)
{
    return [first, second](Stage &s) {
        first(s);
        second(s);
    };
}

} // namespace

void addMap(std::vector<Shot> &all)
{
    const core::Instant now = at(10, 42);
    const auto open = [](Stage &s) {
        s.kiosk->openMap();
    };
    const auto large = [](Stage &s) {
        s.kiosk->switchLargeText();
        s.pass(5000);
    };
    const auto reach = [](Stage &s) {
        s.kiosk->switchReach();
    };
    const auto steps = [](Stage &s) {
        s.kiosk->map()->showSteps();
    };
    const auto booth = chosen("booth:B2");
    all.push_back({"map", "overview", open, now, false, "k8"});
    all.push_back({"map", "overview-dark", open, now, true, "k8"});
    all.push_back({"map", "overview-hotel", open, now, false, "k1"});
    all.push_back({"map", "overview-large", then(open, large), now, false, "k8"});
    all.push_back({"map", "overview-reach", then(open, reach), now, false, "k8"});
    all.push_back({"map", "no-place", open, now, false, "k12"});
    all.push_back({"map", "no-place-booth", booth, now, false, "k12"});
    all.push_back({"map", "booth", booth, now, false, "k8"});
    all.push_back({"map", "booth-dark", booth, now, true, "k8"});
    all.push_back({"map", "booth-large", then(booth, large), now, false, "k8"});
    all.push_back({"map", "booth-reach", then(booth, reach), now, false, "k8"});
    all.push_back({"map", "booth-crowd",
                   [booth](Stage &s) {
                       s.kiosk->map()->setCrowds({{"B2", 3}});
                       booth(s);
                   },
                   now, false, "k8"});
    all.push_back({"map", "booth-link", chosen("booth:B1"), now, false, "k8"});
    all.push_back({"map", "booth-over", chosen("booth:A4"), now, false, "k8"});
    all.push_back({"map", "other-venue", booth, now, false, "k1"});
    all.push_back({"map", "upstairs", chosen("amenity:hall"), now, false, "k1"});
    all.push_back({"map", "upstairs-there",
                   then(chosen("amenity:hall"), [](Stage &s) { s.kiosk->map()->showLevel(1); }), now, false, "k1"});
    all.push_back({"map", "filter", then(open, [](Stage &s) { s.kiosk->map()->filter(1); }), now, false, "k8"});
    all.push_back({"map", "zoomed",
                   [](Stage &s) {
                       s.kiosk->openMap();
                       s.kiosk->map()->zoomIn();
                       s.kiosk->map()->zoomIn();
                   },
                   now, false, "k8"});
    all.push_back({"map", "steps", then(booth, steps), now, false, "k8"});
    all.push_back({"map", "steps-large", then(then(booth, steps), large), now, false, "k8"});
    all.push_back({"map", "steps-upstairs", then(chosen("amenity:hall"), steps), now, false, "k1"});
    all.push_back({"map", "take", then(booth, [](Stage &s) { s.kiosk->map()->take(); }), now, false, "k8"});
    all.push_back({"map", "search", typed(""), now, false, "k8"});
    all.push_back({"map", "search-found", typed("XYJ"), now, false, "k8"});
    all.push_back({"map", "search-many", typed("BH"), now, false, "k8"});
    all.push_back({"map", "search-none", typed("QQQ"), now, false, "k8"});
    all.push_back({"map", "search-large", then(typed("WC"), large), now, false, "k8"});
    all.push_back({"map", "search-reach", then(typed("BH"), reach), now, false, "k8"});
    all.push_back({"map", "list", then(open, [](Stage &s) { s.kiosk->map()->list(); }), now, false, "k8"});
    all.push_back(
        {"map", "list-reach", then(then(open, reach), [](Stage &s) { s.kiosk->map()->list(); }), now, false, "k8"});
}

} // namespace plaza::gallery
