// SPDX-License-Identifier: GPL-3.0-or-later
// The staff of the invented event, and what they see.
#pragma once

#include "config/package.h"
#include "desk/dashboard.h"
#include "desk/emergency.h"
#include "desk/inside_list.h"
#include "desk/staff.h"

namespace plaza::sample {

/// A right PIN of somebody with this role.
desk::StaffEntry entry(core::Role role = core::Role::Supervisor);
/// Three calls: one that nobody has taken, for 4 minutes.
desk::StaffAnswer calls();
/// What the prize desk says of a thermos cup.
desk::StaffAnswer redemption(desk::Redemption::What what);
/// The forum at 08:52: 187 of 250 have come. With a kiosk that has been silent for three minutes, or without.
desk::Dashboard dashboard(bool silent = false);
std::vector<desk::MissingPerson> missing();
/// Gives the event a hall with a west gate, 80 m to the left of who faces k1, and a place to gather.
void addExits(config::EventConfig &config);
/// 187 people of whom two have no name; k8 is silent, and 12 were counted by hand.
desk::InsideList inside();
/// The host's draw where it stands at `step`; of two batches, 64 entrants.
desk::StaffAnswer hostStage(std::optional<core::StageStep> step);
desk::EmergencyState emergency(core::EmergencyKind kind, core::LocalizedText words = {});

} // namespace plaza::sample
