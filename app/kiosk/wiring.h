// SPDX-License-Identifier: GPL-3.0-or-later
// What reads codes, tied to the pages and to the log. No code is ever logged.
#pragma once

#include "ui/camera_hub.h"
#include "ui/kiosk_model.h"
#include "ui/scanner_port.h"

namespace plaza::kiosk {

void connectCamera(ui::CameraHub &camera, ui::KioskModel &model);
void connectScanner(ui::ScannerPort &scanner, ui::KioskModel &model);

} // namespace plaza::kiosk
