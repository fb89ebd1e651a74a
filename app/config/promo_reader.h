// SPDX-License-Identifier: GPL-3.0-or-later
// From the table of promo/playlist.toml to the playlist. Inside app/config only (it shows toml++).
#pragma once

#include "config/fields.h"
#include "config/named_files.h"
#include "core/playlist.h"

#include <toml++/toml.h>

#include <string>
#include <vector>

namespace plaza::config {

/// What could be read; it counts only when nothing was found wrong. `event` null, `kiosks` empty: could not be read;
/// then references are not checked. `files`: what it names, relative to promo/.
core::Playlist readPlaylist(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                            Findings &findings, std::vector<NamedFile> &files);

/// The item's days, weekdays and hours.
void readPromoTimes(Fields &fields, core::PromoItem &item, Findings &findings);
/// The stretches of every day under `key`; two that overlap are a warning.
std::vector<core::DailyHours> readDailyHours(Fields &fields, std::string_view key, Findings &findings);
/// `from` and `to` of one such table; nullopt and an error when it can't be read or is empty.
std::optional<core::DailyHours> readStretch(Fields &fields);

} // namespace plaza::config
