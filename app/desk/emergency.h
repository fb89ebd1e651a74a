// SPDX-License-Identifier: GPL-3.0-or-later
// An emergency from the word of staff to what every screen of the event shows. Sign-ins go on meanwhile: who is inside
// is what the helpers ask first.
#pragma once

#include "core/emergency.h"
#include "core/event.h"
#include "desk/desk.h"

#include <string>
#include <vector>

namespace plaza::desk {

/// Who acts, and as what ("desk", "supervisor", …).
struct Sender {
    std::string staff;
    std::string role;
};

/// An emergency as a screen needs it.
struct EmergencyView {
    std::string id;
    core::EmergencyKind kind = core::EmergencyKind::Evacuation;
    core::LocalizedText words; ///< what staff wrote; empty: the screen has its own for each kind
    core::Instant at;          ///< event time
    std::string staff;
    std::string kiosk; ///< where it was raised
    friend bool operator==(const EmergencyView &, const EmergencyView &) = default;
};

/// What goes on, the most pressing first; empty: nothing.
using EmergencyState = std::vector<EmergencyView>;

struct Alarm {
    core::EmergencyKind kind = core::EmergencyKind::Evacuation;
    core::LocalizedText words; ///< at most 300 bytes a language, one line
    std::string kiosk;
};

struct EmergencyAnswer {
    std::string refused; ///< empty: done; else "not-allowed", "bad-words", "nothing-to-clear", "not-saved"
    std::string what;    ///< for people: a sentence with the remedy
    std::string id;      ///< of what was raised
    int cleared = 0;
};

/// Once it returns without a refusal it is on the disk.
EmergencyAnswer raiseEmergency(Desk &desk, const Sender &sender, const Alarm &alarm);
/// Ends the one of this id; empty: all that go on. A role that may not is refused, and nothing is recorded.
EmergencyAnswer clearEmergency(Desk &desk, const Sender &sender, const std::string &kiosk, const std::string &id);

/// What goes on, by the journal's index: some microseconds, however much was recorded. Throws StoreError.
EmergencyState emergencyState(Desk &desk);
/// Likewise on a reader's connection. Without the keys nobody's words can be read.
EmergencyState emergencyState(store::Reader &reader, const store::Keys *keys);

} // namespace plaza::desk
