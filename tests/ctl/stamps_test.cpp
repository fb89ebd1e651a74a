// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp rally of the sample event, by commands.
#include "ctl/open_store.h"
#include "ctl/ran.h"
#include "desk/stamp_desk.h"
#include "support/catch.h"
#include "support/temp_dir.h"

#include <functional>

using namespace plaza;
using plaza::tests::plazactl;

namespace {

/// The sample event's kiosk k8 on the square, while the rally is open.
struct Square {
    tests::TempDir dir;
    std::string store = dir / "k8.db";

    Square()
    {
        REQUIRE(plazactl({"init", "--event", std::string(PLAZA_SOURCE_DIR) + "/kiosk-config/zhanjiang-2018", "--store",
                          store, "--kiosk", "k8", "--clock", "2018-06-08T10:45:00+08:00"})
                    .exit == 0);
    }
    [[nodiscard]] tests::Ran stamps(const std::string &what, const std::vector<std::string> &more = {}) const
    {
        std::vector<std::string> words{"stamps", what, "--store", store};
        words.insert(words.end(), more.begin(), more.end());
        return plazactl(words);
    }
    /// What a visitor does at the kiosk.
    void visit(const std::function<void(desk::StampDesk &)> &act) const
    {
        const ctl::OpenReader reader(store);
        desk::Desk desk(store, store::readKeys(store::keyFileOf(store)), reader.config, reader.machineClock,
                        reader.eventClock);
        desk::StampDesk stamps(desk);
        act(stamps);
    }
};

const std::vector<std::string> kStations{"cqc",       "metrology",   "food-quality",
                                         "food-drug", "environment", "construction"};

} // namespace

TEST_CASE("the code that staff read to a visitor is the one that the kiosk takes, and it is another one half a minute "
          "later")
{
    const Square square;
    const auto now = square.stamps("code", {"--booth", "cqc", "--json"});
    REQUIRE(now.exit == 0);
    square.visit([&](desk::StampDesk &stamps) {
        const std::string card = stamps.newGuestCard();
        CHECK(stamps.stampByCode(card, now.lines().at(0).at("digits"), "k8").what == desk::Stamping::What::Stamped);
    });
    const auto one = square.stamps("code", {"--booth", "cqc", "--at", "2018-06-08T10:00:29"});
    const auto other = square.stamps("code", {"--booth", "cqc", "--at", "2018-06-08T10:00:30"});
    CHECK(one.out != other.out);
    CHECK(one.out.find("shown until 2018-06-08T10:00:30") != std::string::npos);
    CHECK(square.stamps("code", {"--booth", "brand-01"}).exit == 2);
}

TEST_CASE("a full card is exchanged for a voucher, which the prize desk pays once; the tally counts by booth")
{
    const Square square;
    std::string card;
    std::string voucher;
    square.visit([&](desk::StampDesk &stamps) {
        card = stamps.newGuestCard();
        for (const std::string &booth : kStations)
            CHECK(stamps.stampShown(card, booth, "k8").what == desk::Stamping::What::Stamped);
        const desk::StampCard given = stamps.exchange(card, "k8");
        REQUIRE(given.voucher);
        voucher = given.voucher->shortCode;
    });
    const auto shown = square.stamps("card", {"--code", card, "--json"});
    CHECK(shown.exit == 0);
    CHECK(shown.lines().at(0).at("have") == 6);
    CHECK(shown.lines().at(0).at("voucher") == voucher);
    const auto paid = plazactl({"redeem", voucher, "--store", square.store, "--staff", "陈静"});
    CHECK(paid.exit == 0);
    CHECK(paid.out.find("HAND OUT: 质量月环保布袋") == 0);
    CHECK(plazactl({"redeem", voucher, "--store", square.store, "--staff", "陈静"}).exit == 1);
    const auto tally = square.stamps("tally", {"--json"});
    CHECK(tally.exit == 0);
    const auto counted = tally.lines().at(0);
    CHECK(counted.at("booths").size() == 8);
    CHECK(counted.at("booths").at(0).at("cards") == 1);
    CHECK(counted.at("booths").at(7).at("cards") == 0);
    CHECK(counted.at("rewards") == 1);
    CHECK(plazactl({"verify", "--store", square.store}).exit == 0);
}

TEST_CASE("staff give a stamp by hand, once, and only of a station")
{
    const Square square;
    std::string card;
    square.visit([&](desk::StampDesk &stamps) { card = stamps.newGuestCard(); });
    const std::vector<std::string> give{"--code", card, "--booth", "cqc", "--staff", "陈静"};
    const auto given = square.stamps("give", give);
    CHECK(given.exit == 0);
    CHECK(given.out.find("stamped: 1 of 6") == 0);
    CHECK(given.out.find("[x] A1 CQC 广州分中心") != std::string::npos);
    CHECK(square.stamps("give", give).out.find("already: 1 of 6") == 0);
    CHECK(square.stamps("give", {"--code", card, "--booth", "brand-01", "--staff", "陈静"}).exit == 2);
    const auto forged = square.stamps("card", {"--code", "PZC1:0123456789ABCDEF0123456789ABCDEF"});
    CHECK(forged.exit == 1);
    CHECK(forged.out == "not-honoured (invalid)\n");
}
