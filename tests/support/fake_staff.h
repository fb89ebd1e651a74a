// SPDX-License-Identifier: GPL-3.0-or-later
// A staff desk whose store answers when the test says so.
#pragma once

#include "ui/staff_port.h"

#include <utility>

namespace plaza::tests {

class FakeStaff : public ui::StaffPort {
public:
    void enterStaff(std::string who, std::string pin, std::function<void(desk::StaffEntry)> done) override
    {
        tried.emplace_back(std::move(who), std::move(pin));
        entering = std::move(done);
    }
    void leaveStaff(std::string token) override { left.push_back(std::move(token)); }
    void actAsStaff(std::string /*token*/, desk::StaffWish wish, std::function<void(desk::StaffAnswer)> done) override
    {
        wished.push_back(std::move(wish));
        answering = std::move(done);
    }
    void signInMany(std::string /*token*/, std::string session, std::vector<std::string> attendees,
                    Progress done) override
    {
        groupSession = std::move(session);
        group = std::move(attendees);
        progressing = std::move(done);
    }
    void emptySession(std::string /*token*/, std::string session, Progress done) override
    {
        emptied = std::move(session);
        progressing = std::move(done);
    }

    std::vector<std::pair<std::string, std::string>> tried; ///< who, PIN
    std::vector<std::string> left;                          ///< tokens
    std::vector<desk::StaffWish> wished;
    std::string groupSession;
    std::vector<std::string> group;
    std::string emptied;
    std::function<void(desk::StaffEntry)> entering;
    std::function<void(desk::StaffAnswer)> answering;
    Progress progressing;
};

} // namespace plaza::tests
