// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/dashboard.h"
#include "desk/inside_list.h"

#include <functional>
#include <optional>
#include <vector>

namespace plaza::ui {

/// The headcount as staff's screen knows it. Called on the UI thread; `done` is called exactly once, there. Nothing:
/// the store could not be read; ask again.
class DashboardPort {
public:
    DashboardPort() = default;
    DashboardPort(const DashboardPort &) = delete;
    DashboardPort &operator=(const DashboardPort &) = delete;
    virtual ~DashboardPort() = default;
    virtual void askDashboard(desk::DashboardQuestion question,
                              std::function<void(std::optional<desk::Dashboard>)> done) = 0;
    /// Names are unsealed for those asked for only.
    virtual void askMissing(desk::MissingQuestion question,
                            std::function<void(std::optional<std::vector<desk::MissingPerson>>)> done) = 0;
    /// Everybody inside, by name: for the people who search a building.
    virtual void askInside(std::function<void(std::optional<desk::InsideList>)> done) = 0;
};

} // namespace plaza::ui
