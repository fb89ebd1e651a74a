// SPDX-License-Identifier: GPL-3.0-or-later
// A small store in a folder of its own, for tests of store, desk and above.
#pragma once

#include "core/clock.h"
#include "store/store.h"
#include "support/temp_dir.h"

#include <memory>

namespace plaza::tests {

struct StoreFixture {
    TempDir dir;
    std::filesystem::path file = dir / "a.db";
    store::Keys keys = store::newEventKeys("e", "k1");
    core::ManualClock clock{{1'528'418'772'345}};
    std::unique_ptr<store::Store> store;

    StoreFixture()
    {
        store::Store::create(file, {.id = keys.install, .event = "e", .kiosk = "k1"}, clock.now());
        store::writeKeys(keys, store::keyFileOf(file));
        open();
    }
    void open()
    {
        store.reset();
        store = std::make_unique<store::Store>(file, keys, clock);
    }
    core::Recorded record(core::Fact fact, const std::string &op = crypto::randomId())
    {
        core::Recorded recorded;
        store->transact([&] { recorded = store->record(op, clock.now(), "k1", fact); });
        return recorded;
    }
};

} // namespace plaza::tests
