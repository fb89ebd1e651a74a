// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a playlist though every line of it can be read.
#pragma once

#include "config/promo_reader.h"

#include <vector>

namespace plaza::config {

/// A warning for kiosks on which nothing may play at some time of the event, while the loop is meant for them.
void checkPromoGaps(const core::Playlist &playlist, const core::Event &event, const std::vector<core::Kiosk> &kiosks,
                    Findings &findings);

} // namespace plaza::config
