// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace plaza::core {

/// The answer to one shown code. The names are the same on screen, on the command line and in the journal.
enum class Verdict {
    Welcome,
    AlreadyIn,
    NotYetOpen,
    Closed,
    WrongSession,
    NotOnList,
    Revoked,
    Invalid,
    Full,
    NeedsStaff,
    NotSaved, ///< never in the journal: it says that nothing could be written there
    SignedOut,
};

inline constexpr std::array<std::string_view, 12> kVerdictNames{
    "welcome", "already-in", "not-yet-open", "closed",      "wrong-session", "not-on-list",
    "revoked", "invalid",    "full",         "needs-staff", "not-saved",     "signed-out"};

constexpr std::string_view toString(Verdict verdict)
{
    return kVerdictNames[static_cast<std::size_t>(verdict)];
}

std::optional<Verdict> verdictFrom(std::string_view name);

} // namespace plaza::core
