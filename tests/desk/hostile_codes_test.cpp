// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"
#include "desk/issue_tickets.h"
#include "desk/setup.h"
#include "store/verify.h"
#include "support/catch.h"
#include "support/hostile_codes.h"
#include "support/spilled.h"
#include "support/temp_dir.h"

using namespace plaza;
using core::Verdict;

namespace {

const std::filesystem::path kPackage = std::filesystem::path(PLAZA_SOURCE_DIR) / "kiosk-config/zhanjiang-2018";

struct Forum {
    tests::TempDir dir;
    std::filesystem::path file = dir / "a.db";
    core::ManualClock clock{*core::parseIso("2018-06-08T08:46", core::UtcOffset{480})};
    store::Keys keys;
    std::unique_ptr<desk::Desk> desk;

    Forum()
    {
        auto loaded = config::loadPackage(kPackage);
        desk::SetupRequest request{.texts = loaded.texts, .config = *loaded.config, .store = file, .kiosk = "k1"};
        request.roster.rows = {{.id = "F1", .name = "李娜", .sessions = {"forum"}, .code = "EXT-1"}};
        desk::setUp(request, clock);
        keys = store::readKeys(store::keyFileOf(file));
        desk = std::make_unique<desk::Desk>(file, keys, *loaded.config, clock, clock);
    }
    std::string ticket()
    {
        const crypto::Signer signer(*keys.eventSeed);
        return desk::ticketCodeFor(*desk->store().people().byId("F1"), desk->config().event, signer);
    }
    desk::Act act(const std::string &code) const
    {
        return {.who = desk::ShownCode{code}, .session = "forum", .kiosk = "k1", .at = {}, .op = {}};
    }
};

} // namespace

TEST_CASE("every hostile code is refused by its name, on the way in, out and when revoked")
{
    Forum f;
    for (const auto &hostile : tests::hostileCodes("EXT-1", f.ticket())) {
        INFO(hostile.name);
        const auto outcome = f.desk->signIn(f.act(hostile.code));
        CHECK(outcome.verdict == hostile.verdict);
        CHECK(outcome.attendee.empty());
        CHECK_FALSE(outcome.person);
        CHECK(f.desk->signOut(f.act(hostile.code)).verdict == hostile.verdict);
        CHECK(f.desk->revoke(f.act(hostile.code)).verdict == hostile.verdict);
    }
    CHECK(f.desk->signIn(f.act("EXT-1")).verdict == Verdict::Welcome); // what they resemble still works
    CHECK(store::verifyStore(f.file, &f.keys).problems.empty());
}

TEST_CASE("no hostile code is found in the store's files, but its keyed hash is")
{
    Forum f;
    std::string hash;
    for (const auto &hostile : tests::hostileCodes("EXT-1", f.ticket())) {
        f.desk->signIn(f.act(hostile.code));
        hash = crypto::toHex(
            crypto::ByteView(crypto::hmac(f.keys.eventKey, "code", crypto::bytesOf(hostile.code)).bytes).first(16));
        CHECK_FALSE(tests::spilledInto(f.file, hash).empty());
    }
    CHECK(tests::spilledInto(f.file, tests::kHostileMark).empty());
    f.desk.reset(); // checkpointed: all in the main file now
    CHECK(tests::spilledInto(f.file, tests::kHostileMark).empty());
    CHECK(tests::spilledInto(f.file, hash) == std::vector<std::string>{"a.db"});
}
