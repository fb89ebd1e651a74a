// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/staff.h"

#include <functional>
#include <string>
#include <vector>

namespace plaza::ui {

/// The desk as the staff's pages know it. Called on the UI thread; every `done` is called on the UI thread when the act
/// is safely stored, or was refused, or has failed: once, but where `last` says otherwise.
class StaffPort {
public:
    StaffPort() = default;
    StaffPort(const StaffPort &) = delete;
    StaffPort &operator=(const StaffPort &) = delete;
    virtual ~StaffPort() = default;
    /// `who`: a name, a number, or the code of a badge.
    virtual void enterStaff(std::string who, std::string pin, std::function<void(desk::StaffEntry)> done) = 0;
    virtual void leaveStaff(std::string token) = 0;
    virtual void actAsStaff(std::string token, desk::StaffWish wish, std::function<void(desk::StaffAnswer)> done) = 0;

    using Progress = std::function<void(desk::StaffAnswer soFar, bool last)>;
    /// However many: visitors who come meanwhile go first. `count` and `refused` grow from call to call.
    virtual void signInMany(std::string token, std::string session, std::vector<std::string> attendees,
                            Progress done) = 0;
    virtual void emptySession(std::string token, std::string session, Progress done) = 0;
};

} // namespace plaza::ui
