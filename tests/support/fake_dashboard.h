// SPDX-License-Identifier: GPL-3.0-or-later
// Headcounts that answer when the test says so.
#pragma once

#include "ui/dashboard_port.h"

namespace plaza::tests {

class FakeDashboard : public ui::DashboardPort {
public:
    void askDashboard(desk::DashboardQuestion what, std::function<void(std::optional<desk::Dashboard>)> done) override
    {
        question = std::move(what);
        asked = std::move(done);
    }
    void askMissing(desk::MissingQuestion what,
                    std::function<void(std::optional<std::vector<desk::MissingPerson>>)> done) override
    {
        missingQuestion = std::move(what);
        askedMissing = std::move(done);
    }
    void askInside(std::function<void(std::optional<desk::InsideList>)> done) override
    {
        askedInside = std::move(done);
    }

    desk::DashboardQuestion question; ///< the latest
    desk::MissingQuestion missingQuestion;
    std::function<void(std::optional<desk::Dashboard>)> asked;
    std::function<void(std::optional<std::vector<desk::MissingPerson>>)> askedMissing;
    std::function<void(std::optional<desk::InsideList>)> askedInside;
};

} // namespace plaza::tests
