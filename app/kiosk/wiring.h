// SPDX-License-Identifier: GPL-3.0-or-later
// What reads codes and what runs in the promo loop, tied to the pages, the store and the log. No code is ever logged.
#pragma once

#include "ui/camera_hub.h"
#include "ui/desk_runner.h"
#include "ui/kiosk_model.h"
#include "ui/scanner_port.h"

namespace plaza::kiosk {

/// Acts, without names and codes, and what staff should know of the store.
void logDesk(ui::DeskRunner &desk);
void connectCamera(ui::CameraHub &camera, ui::KioskModel &model);
void connectScanner(ui::ScannerPort &scanner, ui::KioskModel &model);
/// Visitors' calls, and emergencies: what goes on comes from the store, also at the start, and lies over everything.
void connectStaff(ui::DeskRunner &desk, ui::KioskModel &model);
/// Also begins to look at the loop's files and goes on to watch them, and lets the loop tell what it showed when the
/// program ends.
void connectPromo(ui::PromoFiles &files, ui::KioskModel &model, ui::DeskRunner &desk);

} // namespace plaza::kiosk
