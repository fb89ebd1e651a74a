// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "store/headcount.h"
#include "store/store.h"

namespace plaza::desk {

/// True headcounts at `now` (event time), for every session and venue of the event. Throws StoreError.
store::Headcount headcount(store::Reader &reader, const core::Event &event, core::Instant now);

} // namespace plaza::desk
