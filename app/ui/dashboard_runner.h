// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard_port.h"
#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "config/package.h"
#include "core/clock.h"
#include "store/keys.h"
#endif

#include <QObject>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace plaza::desk {
class HeadcountBook;
}
namespace plaza::store {
class Reader;
}

namespace plaza::ui {

/// Counts heads on a thread of its own, with a connection of its own that only reads: no sign-in ever waits for a
/// figure. The connection opens with the first question. Ends after the questions that were already asked, whose
/// answers are then dropped. UI thread.
class DashboardRunner : public QObject, public DashboardPort {
    Q_OBJECT

public:
    /// The clocks outlive it.
    DashboardRunner(std::filesystem::path store, store::Keys keys, config::EventConfig config,
                    const core::Clock &eventClock, const core::Clock &machineClock);
    ~DashboardRunner() override;

    void askDashboard(desk::DashboardQuestion question,
                      std::function<void(std::optional<desk::Dashboard>)> done) override;
    void askMissing(desk::MissingQuestion question,
                    std::function<void(std::optional<std::vector<desk::MissingPerson>>)> done) override;
    void askInside(std::function<void(std::optional<desk::InsideList>)> done) override;

private:
    /// What lives on the thread.
    struct Open;
    using Job = std::function<void(std::unique_ptr<Open> &)>;
    template <typename Answer>
    void ask(std::function<Answer(Open &)> question, std::function<void(std::optional<Answer>)> done);
    void post(Job job);
    void work();

    const std::filesystem::path m_store;
    const store::Keys m_keys;
    const config::EventConfig m_config;
    const core::Clock &m_eventClock;
    const core::Clock &m_machineClock;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace plaza::ui
