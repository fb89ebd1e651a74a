// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/shots_pages.h"

#include <array>

namespace plaza::gallery {

namespace {

/// The loop goes on until it shows its `place`-th item; every place is ready at once.
std::function<void(Stage &)> atItem(std::size_t place)
{
    return [wanted = "item" + std::to_string(place)](Stage &s) {
        s.pass(60'000);
        ui::PromoPage &loop = *s.kiosk->promo();
        for (int i = 0; i < 1000 && loop.itemInFront() != wanted; ++i) {
            s.pass(1000);
            loop.ready((loop.front() == 0 ? loop.second() : loop.first()).serial);
        }
        s.pass(1000);
    };
}

} // namespace

void addPromo(std::vector<Shot> &all)
{
    constexpr std::array kItems{"slide", "long", "link", "agenda", "headcount", "quiz", "sponsor"};
    for (std::size_t i = 0; i < kItems.size(); ++i) {
        const auto state = QLatin1String(kItems.at(i));
        const auto act = atItem(i);
        all.push_back({"promo", state, act, sample::at(10, 0), false, "wall", false, false, true});
        all.push_back({"attract-loop", state, act, sample::at(10, 0), false, "k8", false, false, true});
    }
    all.push_back({"promo", "nothing", [](Stage &s) { s.pass(100); }, sample::at(10, 0), false, "wall"});
}

} // namespace plaza::gallery
