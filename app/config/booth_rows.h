// SPDX-License-Identifier: GPL-3.0-or-later
// From the table of booths to the booths of a plan. Inside app/config only.
#pragma once

#include "config/plan_reader.h"

#include <string>
#include <string_view>

namespace plaza::config {

/// `text` as readBoothTable gives it; after readPlan. Their pictures go to `draft.boothFiles`. `shown` names the file.
void readBooths(std::string_view text, const core::Event *event, const std::string &shown, Findings &findings,
                PlanDraft &draft);

} // namespace plaza::config
