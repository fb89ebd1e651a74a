// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/facts.h"

#include <string_view>
#include <vector>

namespace plaza::media {

/// Looks through the text of an SVG before any renderer sees it, and refuses what a drawing for a slide never needs and
/// a hostile one lives on: entities and DTDs, scripts and on… handlers, anything fetched from elsewhere, style sheets
/// with imports, foreign elements, nesting deeper than 64, more than 20,000 elements, and <use> that copies itself or
/// makes more than 20,000 of them. `text` has at most 1 MiB. Pure; any thread. Empty: it may be rendered, under limits.
std::vector<Finding> scanSvg(std::string_view text);

} // namespace plaza::media
