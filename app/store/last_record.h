// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"

#include <optional>

namespace plaza::store {

/// The machine's clock when this store's own last fact was recorded; nullopt: it has none yet. Throws StoreError.
std::optional<core::Instant> lastRecorded(Reader &reader);

} // namespace plaza::store
