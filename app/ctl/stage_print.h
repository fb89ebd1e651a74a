// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of a draw on the stage share: where it stands, in words and as JSON.
#pragma once

#include "ctl/open_store.h"
#include "desk/stage_view.h"

#include <iosfwd>
#include <string>

namespace plaza::ctl {

/// Of every command of a draw on the stage.
struct StageOptions {
    std::string store;
    std::string draw;
    bool json = false;
    bool names = false; ///< full names and ids instead of masked names
};
/// Returns --draw.
Option addStageOptions(Command command, StageOptions &options);

/// The draw of this name, from the store's file, also while a kiosk holds it. Throws BadUse, naming the draws there
/// are.
core::StageDraw drawIn(OpenReader &open, const std::string &name);

/// Where it stands, for people (with what to do next) or on one line of JSON.
void printStage(std::ostream &out, const desk::StageView &view);
std::string stageJson(const desk::StageView &view);
/// Reads and prints, as the options ask for. Throws as drawIn, and StoreError.
void printStageOf(const StageOptions &options, Streams streams);

} // namespace plaza::ctl
