// SPDX-License-Identifier: GPL-3.0-or-later
// Proof of play: written every few minutes, read back from the journal whenever somebody asks.
#pragma once

#include "core/promo_fact.h"
#include "desk/desk.h"
#include "store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// Writes what a kiosk's loop showed, a fact an item, in one transaction. Throws StoreError; then nothing of it stands,
/// and it belongs into the next call (core::PromoTally::add).
void recordPromo(Desk &desk, const std::string &kiosk, const std::vector<core::PromoPlayed> &played);

struct PromoRow {
    std::string kiosk;
    core::PromoPlayed played;
};

/// Which facts are asked for; none: all.
struct PromoFilter {
    std::string kiosk;
    std::string item;
    std::optional<core::Instant> from; ///< facts whose first play began then or later …
    std::optional<core::Instant> to;   ///< … and before this
};

/// Of all kiosks that this store knows of, in the journal's order. Throws SQLite::Exception, StoreError.
std::vector<PromoRow> promoRows(store::Reader &reader, const PromoFilter &filter);

/// Added up by item, in the order in which they were first shown.
std::vector<core::PromoPlayed> promoTotals(const std::vector<PromoRow> &rows);

} // namespace plaza::desk
