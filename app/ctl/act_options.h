// SPDX-License-Identifier: GPL-3.0-or-later
// The options that signin, signout and revoke share.
#pragma once

#include "ctl/command.h"
#include "ctl/open_store.h"
#include "desk/desk.h"

#include <optional>
#include <string>

namespace plaza::ctl {

struct ActOptions {
    std::string store;
    std::string session;
    std::string kiosk;
    std::string at;
    std::optional<std::string> code;
    std::string attendee;
    std::string op;

    void addTo(Command command, bool sessionRequired);
    /// Everything but who. Throws BadUse.
    [[nodiscard]] desk::Act act(const OpenDesk &open) const;
};

/// A retry's id: 1–64 of A–Z a–z 0–9 . _ -
bool isOpId(const std::string &text);

/// Prints the line of a finished act; the exit code it stands for.
int tell(const desk::Outcome &outcome, const std::optional<std::string> &code, const core::Event &event,
         Streams streams);

} // namespace plaza::ctl
