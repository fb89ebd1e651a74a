// SPDX-License-Identifier: GPL-3.0-or-later
// What only the store that promised a draw can open, and only after the public has called out its text.
#pragma once

#include "core/stage_draw.h"
#include "store/keys.h"

#include <string>
#include <vector>

namespace plaza::desk {

struct DrawSecrets {
    core::DrawHash seed{};
    core::DrawHash salt{};
};
/// Hex, bound to event, draw and `origin`: no other draw's and no other store's can be put in its place.
std::string sealSecrets(const store::Keys &keys, const core::DrawPlan &plan, const std::string &origin,
                        const DrawSecrets &secrets);

struct RankedEntrant {
    core::DrawHash entrant{};
    std::string attendee;
};
/// A draw with its seed open.
struct OpenDraw {
    DrawSecrets secrets;
    std::vector<core::DrawHash> entrants; ///< ascending
    std::vector<RankedEntrant> ranking;   ///< rank 1 first
};
/// Throws StoreError: WrongKeys when the seal is another store's, or does not fit the promise; std::logic_error
/// before the text was called out.
OpenDraw openDraw(const store::Keys &keys, const core::StageDraw &draw);

/// The entrants of a draw-to-be: their hashes, ascending.
std::vector<core::DrawHash> entrantHashes(const store::Keys &keys, const core::DrawHash &salt, const std::string &draw,
                                          const std::vector<std::string> &attendees);

/// Everything that is published of a draw that has ended, or would be if it ended here. Throws as openDraw.
core::DrawRecord recordFrom(const store::Keys &keys, const core::StageDraw &draw);

} // namespace plaza::desk
