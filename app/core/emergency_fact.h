// SPDX-License-Identifier: GPL-3.0-or-later
// An emergency is announced and ended by staff; both are facts, so that it outlives a restart and reaches every kiosk.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plaza::core {

/// In the order of how pressing they are: of several at once a screen shows the first.
enum class EmergencyKind {
    Evacuation,    ///< 疏散
    SevereWeather, ///< 恶劣天气
    Medical,       ///< 医疗求助
    MissingPerson, ///< 寻人
};

/// "evacuation", "severe-weather", "medical", "missing-person".
std::string_view toString(EmergencyKind kind);
std::optional<EmergencyKind> emergencyKindFrom(std::string_view name);

/// Staff announced an emergency.
struct EmergencyRaised {
    std::string emergency; ///< its id, by which it is cleared
    EmergencyKind kind = EmergencyKind::Evacuation;
    std::string words; ///< hex, what the screens say besides, sealed for the event's kiosks; empty: nothing
    std::string staff; ///< who
    std::string role;  ///< as what
    friend bool operator==(const EmergencyRaised &, const EmergencyRaised &) = default;
};

/// Everybody inside was written to a file, by plain name.
struct InsideListWritten {
    int people = 0;
    std::string to;    ///< "medium": something that can be carried away; "kiosk": its own folder
    std::string staff; ///< who
    std::string role;  ///< as what
    friend bool operator==(const InsideListWritten &, const InsideListWritten &) = default;
};

/// A supervisor ended it.
struct EmergencyCleared {
    std::string emergency;
    std::string staff;
    std::string role;
    friend bool operator==(const EmergencyCleared &, const EmergencyCleared &) = default;
};

} // namespace plaza::core
