// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a playlist though every line of it can be read.
#pragma once

#include "config/promo_reader.h"

#include <filesystem>
#include <vector>

namespace plaza::config {

/// Errors where a named file is not there, empty, no file, or a link: a stick has none, and a link may lead anywhere.
void checkPromoFiles(const std::filesystem::path &packageDir, const std::vector<PromoFile> &files, Findings &findings);

/// A warning for kiosks on which nothing may play at some time of the event, while the loop is meant for them.
void checkPromoGaps(const core::Playlist &playlist, const core::Event &event, const std::vector<core::Kiosk> &kiosks,
                    Findings &findings);

} // namespace plaza::config
