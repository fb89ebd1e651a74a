// SPDX-License-Identifier: GPL-3.0-or-later
// Where staff enter with a PIN and act: every act is held against the table of rights, and recorded with who did it.
#pragma once

#include "desk/desk.h"
#include "desk/staff.h"

#include <functional>
#include <map>
#include <string>

namespace plaza::desk {

/// What somebody shows who wants to enter.
struct Credentials {
    std::string who; ///< the account's name, its number, or the code of a badge
    std::string pin;
    std::string how = "id"; ///< for the journal: "id"; "command"; a badge says "badge" by itself
};

/// On the desk's thread, like the desk, which outlives it. Looking at a PIN takes a tenth of a second: as long as that
/// visitors wait.
class StaffDesk {
public:
    /// `checkPin` for tests that guess a thousand times.
    using CheckPin = std::function<bool(const std::string &pin, const std::string &hash)>;
    explicit StaffDesk(Desk &desk, CheckPin checkPin = {});

    /// Never throws but std::bad_alloc.
    StaffEntry enter(const Credentials &shown, const std::string &kiosk);
    void leave(const std::string &token);
    /// Does it, or says by name why not. Never throws but std::bad_alloc.
    StaffAnswer act(const std::string &token, const StaffWish &wish);

private:
    struct Open {
        StaffSession session;
        std::string kiosk;
        core::Instant lastAct; ///< by the machine's clock
    };
    [[nodiscard]] std::optional<store::StaffAccount> accountOf(Credentials &shown);
    [[nodiscard]] std::int64_t waitMs(const std::string &staff, core::Instant now);
    [[nodiscard]] StaffEntry judged(const Credentials &shown, const std::string &kiosk);
    [[nodiscard]] bool stillOpen(const std::string &token);
    void end(const std::string &token, const char *why);
    StaffAnswer changePin(Open &open, const wish::ChangePin &wish);

    Desk &m_desk;
    CheckPin m_checkPin;
    std::string m_nobodysHash;          ///< so that an unknown name takes as long as a known one
    std::map<std::string, Open> m_open; ///< by token
};

/// Whether this text is the code of a staff badge of this event, whoever signed it; nothing is looked up.
bool isStaffBadge(const Desk &desk, const std::string &code);

} // namespace plaza::desk
