// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/last_record.h"
#include "support/catch.h"
#include "support/store_fixture.h"

using namespace plaza;
using plaza::tests::StoreFixture;

TEST_CASE("a reader knows when this store's own last fact was recorded, by the machine's clock")
{
    StoreFixture f;
    f.clock.advance(90'000);
    const core::Instant now = f.clock.now();
    f.record(core::StaffCalled{"help"});
    f.clock.advance(90'000);

    store::Reader reader(f.file);
    CHECK(store::lastRecorded(reader) == now);
}
