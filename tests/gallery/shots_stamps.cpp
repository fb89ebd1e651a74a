// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sample.h"
#include "gallery/sample_stamps.h"
#include "gallery/shots_pages.h"

namespace plaza::gallery {

using sample::at;

namespace {

using Act = std::function<void(Stage &)>;
using What = desk::Stamping::What;

/// A ticket was shown at the card page, and the card bears so many stamps.
Act cardOf(int have)
{
    return [have](Stage &s) {
        s.kiosk->openStamps();
        s.kiosk->codeSeen("a ticket");
        s.stamps.telling(sample::stampCard(s.config, have));
    };
}

Act rewardedAs(desk::CardReward reward)
{
    return [reward](Stage &s) {
        s.kiosk->openStamps();
        s.kiosk->codeSeen("a ticket");
        desk::StampCard card = sample::stampCard(s.config, 6);
        card.reward = reward;
        card.rewardKiosk = "k2";
        s.stamps.telling(card);
    };
}

Act typed(const char *digits)
{
    return [digits](Stage &s) {
        cardOf(4)(s);
        s.kiosk->stamps()->startTyping();
        for (const char *digit = digits; *digit != '\0'; ++digit)
            s.kiosk->stamps()->type(QString(QLatin1Char(*digit)));
    };
}

/// Six digits were typed, and this came of it.
Act answered(What what)
{
    return [what](Stage &s) {
        typed("048213")(s);
        const bool good = what == What::Stamped || what == What::Already;
        s.stamps.stamping({.what = what,
                           .booth = good ? "air" : "",
                           .openAt = at(10, 52),
                           .card = sample::stampCard(s.config, what == What::Stamped ? 5 : 4)});
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

Act reach(Act act)
{
    return [act = std::move(act)](Stage &s) {
        s.kiosk->switchReach();
        act(s);
    };
}

/// The booth shows its code.
void boothOpen(Stage &s)
{
    s.pass(0);
    s.stamps.coding(sample::boothCode());
    s.pass(9000);
}

Act boothTold(What what)
{
    return [what](Stage &s) {
        boothOpen(s);
        s.kiosk->codeSeen("a ticket");
        desk::Stamping told{.what = what, .booth = "food"};
        if (what == What::Stamped || what == What::Already)
            told.card = sample::stampCard(s.config, 4);
        s.stamps.stamping(told);
        s.pass(1000);
    };
}

} // namespace

void addStamps(std::vector<Shot> &all)
{
    const auto shot = [&all](const char *page, const char *state, Act act, const char *kiosk, bool dark = false,
                             core::Instant when = at(10, 42), int stations = 6) {
        Shot one{QLatin1String(page), QLatin1String(state), std::move(act), when, dark, kiosk};
        one.stations = stations;
        all.push_back(std::move(one));
    };
    const auto card = [&](const char *state, Act act, bool dark = false, int stations = 6) {
        shot("stamps", state, std::move(act), "k8", dark, at(10, 42), stations);
    };
    const Act intro = [](Stage &s) {
        s.kiosk->openStamps();
    };
    shot("home", "stamps", [](Stage &) {}, "k8");
    shot("home", "stamps-reach", reach([](Stage &) {}), "k8");
    card("intro", intro);
    card("intro-large", large(intro));
    card("four", cardOf(4));
    card("four-dark", cardOf(4), true);
    card("four-large", large(cardOf(4)));
    card("four-reach", reach(cardOf(4)));
    card("none", cardOf(0));
    card("complete", cardOf(6));
    card("complete-large", large(cardOf(6)));
    card("pages", cardOf(4), false, 8);
    card("handed-out", rewardedAs(desk::CardReward::HandedOut));
    card("none-left", rewardedAs(desk::CardReward::NoneLeft));
    card("elsewhere", rewardedAs(desk::CardReward::Elsewhere));
    card("typing", typed("0482"));
    card("typing-large", large(typed("0482")));
    card("typing-reach", reach(typed("0482")));
    card("stamped", answered(What::Stamped));
    card("already", answered(What::Already));
    card("stale", answered(What::Stale));
    card("locked", answered(What::Locked));
    card("locked-large", large(answered(What::Locked)));
    card("refused", [](Stage &s) {
        s.kiosk->openStamps();
        s.kiosk->codeSeen("a stranger's");
        s.stamps.telling({.what = desk::StampCard::What::NotHonoured});
    });
    card("new-card", [](Stage &s) {
        s.kiosk->openStamps();
        s.kiosk->stamps()->takeCard();
        s.stamps.making("PZC1:0123456789ABCDEF0123456789ABCDEF");
    });
    card("saving", [](Stage &s) {
        cardOf(4)(s);
        s.kiosk->codeSeen("PZS1:air:59640000:0123456789ABCDEF");
        s.pass(0);
        s.pass(200);
    });

    shot("booth", "code", boothOpen, "b1");
    shot("booth", "code-dark", boothOpen, "b1", true);
    shot("booth", "code-large", large(boothOpen), "b1");
    shot("booth", "stamped", boothTold(What::Stamped), "b1");
    shot("booth", "stamped-large", large(boothTold(What::Stamped)), "b1");
    shot("booth", "already", boothTold(What::Already), "b1");
    shot("booth", "refused", boothTold(What::NotHonoured), "b1");
    shot("booth", "not-saved", boothTold(What::NotSaved), "b1");
    shot(
        "booth", "new-card",
        [](Stage &s) {
            boothOpen(s);
            s.kiosk->booth()->takeCard();
            s.stamps.making("PZC1:0123456789ABCDEF0123456789ABCDEF");
            s.stamps.stamping(
                {.what = What::Stamped, .booth = "food", .openAt = {}, .card = sample::stampCard(s.config, 1)});
        },
        "b1");
    shot("booth", "before", [](Stage &s) { s.pass(0); }, "b1", false, at(8, 10));
    shot("booth", "over", [](Stage &s) { s.pass(0); }, "b1", false, at(11, 55));
}

} // namespace plaza::gallery
