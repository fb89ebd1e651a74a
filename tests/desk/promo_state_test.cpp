// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/promo_state.h"
#include "support/catch.h"

#include <stdexcept>

using namespace plaza;
using desk::PromoErrand;

namespace {

desk::PromoAnswer busyAnswer()
{
    desk::PromoAnswer answer;
    answer.state = {.kiosk = "k8",
                    .at = {1000},
                    .offered = true,
                    .running = true,
                    .inFront = "film",
                    .since = {900},
                    .next = "agenda",
                    .doubt = core::ClockDoubt::Ahead,
                    .interrupt = core::PromoInterrupt::Staff,
                    .ordered = "film",
                    .orderedBy = "陈静",
                    .orderEnds = core::Instant{5000},
                    .withheld = {{"bad", core::WithheldBecause::File, "bad.mp4: it is not \"the\" file", {}},
                                 {"slow", core::WithheldBecause::Failed, "no picture within 5 s", core::Instant{6000}}},
                    .newPackage = {"promo/playlist.toml:3:1: no"}};
    answer.reason = core::PromoReason{core::PromoRule::Outranked, core::Instant{7}, "film"};
    answer.why = {"有优先的", "outranked"};
    return answer;
}

} // namespace

TEST_CASE("What a loop is asked and answers is the same on the other side")
{
    for (const auto what : {PromoErrand::What::State, PromoErrand::What::Play, PromoErrand::What::Resume}) {
        const PromoErrand errand{.what = what, .item = "film", .by = "陈静", .forMs = 3000};
        CHECK(desk::promoErrandFrom(desk::toJson(errand)) == errand);
    }
    CHECK(desk::promoAnswerFrom(desk::toJson(busyAnswer())) == busyAnswer());
    desk::PromoAnswer refused;
    refused.refused = {"没有", "no such item"};
    CHECK(desk::promoAnswerFrom(desk::toJson(refused)) == refused);
}

TEST_CASE("Orders for others are not the loop's, and what is no order is refused")
{
    CHECK_FALSE(desk::promoErrandFrom(R"({"do":"redeem","code":"B7"})"));
    for (const char *bad : {"", "[]", "{}", R"({"do":"promo-play"})", R"({"do":1})"})
        CHECK_THROWS_AS(desk::promoErrandFrom(bad), std::runtime_error);
    std::string answer = desk::toJson(busyAnswer());
    answer.replace(answer.find("\"ahead\""), 7, "\"never\"");
    CHECK_THROWS_AS(desk::promoAnswerFrom(answer), std::runtime_error);
}
