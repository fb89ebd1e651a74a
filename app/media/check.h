// SPDX-License-Identifier: GPL-3.0-or-later
// The media doctor: one file, or a whole folder, looked through.
#pragma once

#include "media/facts.h"
#include "media/film.h"

#include <filesystem>
#include <string>
#include <vector>

namespace plaza::media {

/// One file of the folder `promo`. Whatever it is, this returns: what is in it runs in a process of its own under
/// limits. Blocks, for a film about as long as its decoding takes; any thread.
Checked checkFile(const std::filesystem::path &promo, const std::string &file, const Tools &tools,
                  const Patience &patience = {});

/// The files of `promo` and below that are films, pictures or captions by their names, in the order of names; links,
/// pipes and folders among them too, so that they can be named. Hidden ones, README, .toml and .json are passed over.
std::vector<std::string> mediaFiles(const std::filesystem::path &promo);

} // namespace plaza::media
