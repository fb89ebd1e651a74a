// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/emergency.h"

#include <functional>
#include <string>

namespace plaza::ui {

/// Emergencies as the screen knows them; what goes on is told by DeskRunner::emergencyChanged. Called on the UI thread;
/// every `done` is called exactly once, there, when the act is on the disk or was refused.
class EmergencyPort {
public:
    EmergencyPort() = default;
    EmergencyPort(const EmergencyPort &) = delete;
    EmergencyPort &operator=(const EmergencyPort &) = delete;
    virtual ~EmergencyPort() = default;
    virtual void raiseEmergency(desk::Sender sender, core::EmergencyKind kind, core::LocalizedText words,
                                std::function<void(desk::EmergencyAnswer)> done) = 0;
    /// `id` empty: all that go on. A supervisor's act.
    virtual void clearEmergency(desk::Sender sender, std::string id,
                                std::function<void(desk::EmergencyAnswer)> done) = 0;
};

} // namespace plaza::ui
