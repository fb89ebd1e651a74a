// SPDX-License-Identifier: GPL-3.0-or-later
// The stamp rally of the invented event.
#pragma once

#include "config/package.h"
#include "desk/stamp_card.h"

namespace plaza::sample {

/// Gives the event a rally of so many stations, six of which fill a card; the kiosk "b1" stands at the first.
void addRally(config::EventConfig &config, int stations = 6);
/// A card with the first `have` stamps on it.
desk::StampCard stampCard(const config::EventConfig &config, int have);
/// What a booth's stamp code says, without a key.
desk::BoothCode boothCode();

} // namespace plaza::sample
