// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facts.h"
#include "media/film.h"
#include "media/package_file.h"

#include <filesystem>
#include <string_view>

namespace plaza::media {

/// Has the picture (or the SVG, which was scanned before) decoded by tools.picture, the way that the kiosk will, in a
/// process of its own under limits; fills `facts` and adds what is wrong. Blocks for some seconds at most; any thread.
void probePicture(const std::filesystem::path &file, const Tools &tools, Facts &facts, std::vector<Finding> &findings);

/// Whether a JPEG is in a printer's four colours, by its frame header. `bytes` may be its beginning only.
bool isCmykJpeg(std::string_view bytes);

/// Whether a JPEG has its end mark; the library draws what is cut off in grey, without a word.
bool isWholeJpeg(PackageFile &file);

} // namespace plaza::media
