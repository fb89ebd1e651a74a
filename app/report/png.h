// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/atomic_file.h"
#include "ticket/render.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace plaza::report {

/// The raster as a grey, opaque PNG of 300 dots an inch. Needs no QGuiApplication. Any thread.
std::vector<std::uint8_t> toPng(const ticket::Raster &raster);

/// toPng into a file, atomically; throws WriteError.
void writePng(const std::filesystem::path &path, const ticket::Raster &raster);

} // namespace plaza::report
