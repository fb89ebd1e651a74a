// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/person_sheet.h"
#include "desk/staff_accounts.h"
#include "desk/staff_desk.h"
#include "forum.h"

#include <memory>
#include <string>

namespace plaza::tests {

/// The forum's desk with one colleague in each role, named like it, whose PIN is "right"; PINs are compared, not
/// hashed.
struct Staffed : Forum {
    std::unique_ptr<desk::StaffDesk> staff;
    int looked = 0; ///< at PINs

    Staffed()
    {
        std::vector<desk::AccountChange> changes;
        for (const core::Role role : core::kRoles)
            if (role != core::Role::Supervisor)
                changes.push_back({account(std::string(toString(role)), role), "added"});
        desk::changeAccounts(*desk, changes, {"supervisor", core::Role::Supervisor});
        begin();
    }
    static store::StaffAccount account(const std::string &id, core::Role role)
    {
        return {.id = id, .role = std::string(toString(role)), .pinHash = "right", .number = {}, .badge = {}};
    }
    /// As after a restart.
    void begin()
    {
        staff.reset();
        open();
        staff = std::make_unique<desk::StaffDesk>(*desk, [this](const std::string &pin, const std::string &hash) {
            ++looked;
            return pin == "right" && !hash.empty();
        });
    }
    desk::StaffEntry enter(const std::string &who, const std::string &pin = "right")
    {
        return staff->enter({.who = who, .pin = pin}, "k1");
    }
    std::string tokenOf(const std::string &who) { return enter(who).session.token; }
    desk::StaffAnswer wish(const std::string &who, const desk::StaffWish &what)
    {
        return staff->act(tokenOf(who), what);
    }
    desk::PersonSheet sheet(const std::string &attendee) { return desk::personSheet(*desk, attendee).value(); }
    bool inside(const std::string &attendee, const std::string &session = "forum")
    {
        const auto presence = desk->store().projections().presence(session, {20180608}, attendee);
        return presence && presence->inside;
    }
    int count(const std::string &kind)
    {
        int found = 0;
        store::forEachRow(desk->store().database(),
                          [&](const store::JournalRow &row) { found += row.kind == kind ? 1 : 0; });
        return found;
    }
};

} // namespace plaza::tests
