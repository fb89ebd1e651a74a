// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fake_kiosk.h"

#include "core/promo_tally.h"

#include <QObject>

#include <string>
#include <utility>
#include <vector>

namespace plaza::tests {

inline core::PromoItem slide(const std::string &id, std::int64_t ms)
{
    core::PromoItem item;
    item.id = id;
    item.title = {id, {}};
    item.durationMs = ms;
    return item;
}

inline config::EventConfig eventWith(std::vector<core::PromoItem> items)
{
    config::EventConfig config = sample::event();
    config.playlist.items = std::move(items);
    config.playlist.transition = core::PromoTransition::Cut;
    return config;
}

/// A kiosk whose attract page runs a loop. The places answer when the test says so.
struct Loop : FakeKiosk {
    explicit Loop(std::vector<core::PromoItem> items, const std::string &id = "k8", ui::PromoFiles *files = nullptr)
        : FakeKiosk(sample::at(10, 0), id, nullptr, eventWith(std::move(items)), files)
    {
        QObject::connect(&page(), &ui::PromoPage::played, [this](const std::vector<core::PromoPlayed> &plays) {
            for (const core::PromoPlayed &play : plays)
                tally.add(play);
        });
        pass(60'000);
        pass(100);
    }
    ui::PromoPage &page() { return *model.promo(); }
    ui::PromoSlot held(int place) { return place == 0 ? page().first() : page().second(); }
    int behind() { return page().front() == 0 ? 1 : 0; }
    void ready() { page().ready(held(behind()).serial); }
    /// Ticks until `ms` have passed; what gets ready is ready at once.
    void run(std::int64_t ms)
    {
        for (std::int64_t t = 0; t < ms; t += 100) {
            ready();
            pass(100);
        }
    }
    core::PromoTally tally;
};

} // namespace plaza::tests
