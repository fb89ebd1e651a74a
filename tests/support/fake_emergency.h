// SPDX-License-Identifier: GPL-3.0-or-later
// Emergencies whose store answers when the test says so.
#pragma once

#include "ui/emergency_port.h"

namespace plaza::tests {

class FakeEmergency : public ui::EmergencyPort {
public:
    void raiseEmergency(desk::Sender who, core::EmergencyKind what, core::LocalizedText said,
                        std::function<void(desk::EmergencyAnswer)> done) override
    {
        sender = std::move(who);
        kind = what;
        words = std::move(said);
        raised = std::move(done);
    }
    void clearEmergency(desk::Sender who, std::string which, std::function<void(desk::EmergencyAnswer)> done) override
    {
        sender = std::move(who);
        id = std::move(which);
        cleared = std::move(done);
    }

    desk::Sender sender; ///< of the latest act
    core::EmergencyKind kind = core::EmergencyKind::Evacuation;
    core::LocalizedText words;
    std::string id;
    std::function<void(desk::EmergencyAnswer)> raised;
    std::function<void(desk::EmergencyAnswer)> cleared;
};

} // namespace plaza::tests
