// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up: the desk says not-saved, loses nothing, and goes on by itself when there is room again.
#include "desk/desk.h"
#include "desk/setup.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/small_disk.h"

using namespace plaza;
using core::Verdict;

namespace {

const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";

} // namespace

TEST_CASE("a full disk refuses honestly and recovers without a restart")
{
    const tests::SmallDisk disk("2m"); // no room for ballast
    if (!disk.mounted) {
        WARN("not run: only root can mount the small disk this needs");
        return;
    }
    const core::ManualClock machine{{1'790'000'000'000}};
    const core::ManualClock event{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    const auto config = config::loadPackage(kPackage).config.value();
    std::vector<config::Problem> problems;
    desk::SetupRequest request{.texts = config::readPackageTexts(kPackage, problems),
                               .config = config,
                               .store = disk.at / "a.db",
                               .kiosk = "k1"};
    for (int i = 0; i < 300; ++i)
        request.roster.rows.push_back(
            {.id = std::to_string(i), .name = "来宾", .sessions = {"forum"}, .code = "C" + std::to_string(i)});
    desk::setUp(request, machine);
    const auto keys = store::readKeys(store::keyFileOf(request.store));
    desk::Desk desk(request.store, keys, config, machine, event);
    const auto show = [&](int guest) {
        return desk
            .signIn({.who = desk::ShownCode{"C" + std::to_string(guest)},
                     .session = "forum",
                     .kiosk = "k1",
                     .at = {},
                     .op = "op-" + std::to_string(guest)})
            .verdict;
    };
    REQUIRE(show(0) == Verdict::Welcome);

    disk.fill();
    int saved = 1;
    while (saved < 300 && show(saved) == Verdict::Welcome) // the write-ahead log's own room is used up first
        ++saved;
    REQUIRE(saved < 300);
    CHECK(show(saved) == Verdict::NotSaved);
    CHECK(desk.inside("forum") == saved);

    disk.free();
    CHECK(show(saved) == Verdict::Welcome);
    CHECK(desk.inside("forum") == saved + 1);
    CHECK(store::verifyStore(request.store, &keys).problems.empty());
}
