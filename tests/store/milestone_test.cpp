// SPDX-License-Identifier: GPL-3.0-or-later
// A journal that lost its end is whole in itself: only the milestone beside it tells.
#include "store/backup.h"
#include "store/milestone.h"
#include "store/repair.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/store_fixture.h"

#include <fstream>

using namespace plaza;
using store::Trouble;

namespace {

/// A store as a killed kiosk leaves it: its newest facts stand in the log only.
struct Killed : tests::StoreFixture {
    std::filesystem::path copy = dir / "copy.db";

    Killed()
    {
        for (int i = 0; i < 5; ++i)
            record(core::StaffCalled{"help"});
        for (const char *side : {"", "-wal", ".milestone"})
            std::filesystem::copy_file(file.string() + side, copy.string() + side);
    }
    void loseLog() const { std::filesystem::remove(copy.string() + "-wal"); }
    [[nodiscard]] std::string refusal() const
    {
        try {
            const store::Store next(copy, keys, clock);
            return {};
        } catch (const store::StoreError &error) {
            CHECK(error.trouble() == Trouble::Damaged);
            return error.what();
        }
    }
};

} // namespace

TEST_CASE("a store whose log was removed is refused, in a sentence with numbers and the remedy")
{
    const Killed killed;
    killed.loseLog();
    const auto report = store::verifyStore(killed.copy, &killed.keys);
    REQUIRE(report.problems.size() == 1);
    CHECK(report.problems.front().find("ends at fact 1, but 6 were recorded") != std::string::npos);
    CHECK(killed.refusal().find("ends at fact 1, but 6 were recorded") != std::string::npos);
    CHECK(killed.refusal().find("plazactl repair") != std::string::npos);
}

TEST_CASE("with its log the same store opens, and without a milestone nobody can tell")
{
    const Killed whole;
    CHECK(store::verifyStore(whole.copy, &whole.keys).problems.empty());
    CHECK(whole.refusal().empty());

    const Killed witnessless; // the control: what the milestone is for
    witnessless.loseLog();
    std::filesystem::remove(witnessless.copy.string() + ".milestone");
    CHECK(store::verifyStore(witnessless.copy, &witnessless.keys).problems.empty());
    CHECK(witnessless.refusal().empty());
}

TEST_CASE("a milestone that is behind, of another store or damaged stops nobody")
{
    const Killed killed;
    const std::string file = killed.copy.string() + ".milestone";
    {
        store::MilestoneFile behind(killed.copy);
        behind.set({killed.store->install().origin(), 3});
    }
    CHECK(killed.refusal().empty());
    {
        store::MilestoneFile others(killed.copy);
        others.set({"another.1", 1000});
    }
    CHECK(killed.refusal().empty());
    CHECK(store::readMilestone(killed.copy)->seq == 1000);
    std::fstream(file, std::ios::in | std::ios::out).seekp(8).put('?');
    CHECK_FALSE(store::readMilestone(killed.copy));
    CHECK(killed.refusal().empty());
}

TEST_CASE("a repair goes on under a new origin, which the old milestone does not stop")
{
    const Killed killed;
    killed.loseLog();
    REQUIRE_FALSE(killed.refusal().empty());
    store::repair(killed.copy, killed.keys, std::nullopt, killed.clock);
    CHECK(killed.refusal().empty());
    CHECK(store::verifyStore(killed.copy, &killed.keys).problems.empty());
}
