// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/promo_interrupt.h"
#include "core/promo_withheld.h"
#include "support/catch.h"

using namespace plaza::core;

namespace {

std::string nextOf(const PromoInterrupts &interrupts, std::int64_t nowMs = 0)
{
    const PromoOrder *order = interrupts.next(nowMs);
    return order == nullptr ? std::string() : order->item;
}

} // namespace

TEST_CASE("An item that staff asked for comes next once, and then the schedule goes on")
{
    PromoInterrupts interrupts;
    interrupts.play({.item = "film", .by = "陈静", .untilMs = {}});
    CHECK(nextOf(interrupts) == "film");

    CHECK_FALSE(interrupts.begun("another"));
    CHECK(interrupts.begun("film"));
    CHECK(nextOf(interrupts).empty());
    CHECK(interrupts.now(0) == PromoInterrupt::Staff);
    interrupts.ended();

    CHECK(interrupts.now(0) == PromoInterrupt::None);
}

TEST_CASE("An item for a stretch of time comes again until the time is over")
{
    PromoInterrupts interrupts;
    interrupts.play({.item = "film", .by = {}, .untilMs = 1000});
    CHECK(interrupts.begun("film"));
    CHECK(nextOf(interrupts, 900) == "film");
    interrupts.ended();
    CHECK(nextOf(interrupts, 999) == "film");
    CHECK(nextOf(interrupts, 1000).empty());
    CHECK(interrupts.now(1000) == PromoInterrupt::None);
}

TEST_CASE("Staff may change their mind, and the last word counts")
{
    PromoInterrupts interrupts;
    interrupts.play({.item = "a", .by = {}, .untilMs = {}});
    CHECK(interrupts.begun("a"));
    interrupts.play({.item = "b", .by = {}, .untilMs = {}});
    CHECK(nextOf(interrupts) == "b");
    interrupts.resume();
    CHECK(interrupts.now(0) == PromoInterrupt::None);
}

TEST_CASE("An emergency stands above everything, and what staff asked for comes after it")
{
    PromoInterrupts interrupts;
    interrupts.play({.item = "a", .by = {}, .untilMs = {}});
    CHECK(interrupts.begun("a"));

    interrupts.hold();

    CHECK(interrupts.now(0) == PromoInterrupt::Emergency);
    CHECK(nextOf(interrupts).empty());
    interrupts.release();
    CHECK(nextOf(interrupts) == "a"); // it was not to its end
}

TEST_CASE("A visitor suspends what staff asked for, and does not end it")
{
    PromoInterrupts interrupts;
    interrupts.play({.item = "a", .by = {}, .untilMs = {}});
    CHECK(interrupts.begun("a"));
    interrupts.interrupted();
    CHECK(nextOf(interrupts) == "a");
}

TEST_CASE("Interrupts and reasons have names that are read back")
{
    for (const PromoInterrupt each : {PromoInterrupt::None, PromoInterrupt::Staff, PromoInterrupt::Emergency})
        CHECK(promoInterruptFrom(toString(each)) == each);
    CHECK_FALSE(promoInterruptFrom("war"));
    using Because = WithheldBecause;
    for (const Because each : {Because::NotLookedAt, Because::File, Because::Quarantined, Because::Failed}) {
        CHECK(withheldBecauseFrom(toString(each)) == each);
        const LocalizedText text = textOf({"a", each, "a.mp4: broken", Instant{0}}, UtcOffset{480});
        CHECK_FALSE((text.zh.empty() || text.en.empty()));
    }
    CHECK_FALSE(withheldBecauseFrom("mood"));
    CHECK(textOf({"a", Because::Failed, "no picture", Instant{0}}, UtcOffset{480}).en.find("08:00") !=
          std::string::npos);
}
