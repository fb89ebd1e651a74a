// SPDX-License-Identifier: GPL-3.0-or-later
// An invented event with invented people: what the gallery and the tests of the screen show.
#pragma once

#include "config/package.h"
#include "desk/outcome.h"
#include "desk/quiz_desk.h"

namespace plaza::sample {

/// 12 September 2026, a Saturday, at hh:mm in China.
core::Instant at(int hour, int minute, int second = 0);
config::EventConfig event();
/// Seven pages of words.
core::Playlist playlist();
core::Attendee guest();
/// An outcome as the desk gives it for `guest()` at kiosk k1 (forum) at 08:46.
desk::Outcome outcome(core::Verdict verdict);

/// The third question of five.
desk::ShownQuestion question();
desk::Judged judged(bool right);
/// A prize won at 10:42, to be fetched before 12:00.
desk::Voucher voucher();
/// Of a round that is sealed and still open.
desk::Fairness fairness();

} // namespace plaza::sample
