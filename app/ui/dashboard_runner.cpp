// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard_runner.h"

#include "desk/headcount_book.h"
#include "store/error.h"

#include <utility>

namespace plaza::ui {

struct DashboardRunner::Open {
    explicit Open(const DashboardRunner &runner) : reader(runner.m_store), book(reader, &runner.m_keys, runner.m_config)
    {
    }
    store::Reader reader;
    desk::HeadcountBook book;
};

DashboardRunner::DashboardRunner(std::filesystem::path store, store::Keys keys, config::EventConfig config,
                                 const core::Clock &eventClock, const core::Clock &machineClock)
    : m_store(std::move(store)), m_keys(std::move(keys)), m_config(std::move(config)), m_eventClock(eventClock),
      m_machineClock(machineClock), m_thread([this] { work(); })
{
}

DashboardRunner::~DashboardRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DashboardRunner::work()
{
    std::unique_ptr<Open> open;
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty())
                return; // what is open closes here, on its own thread
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(open);
    }
}

void DashboardRunner::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

template <typename Answer>
void DashboardRunner::ask(std::function<Answer(Open &)> question, std::function<void(std::optional<Answer>)> done)
{
    post([this, question = std::move(question), done = std::move(done)](std::unique_ptr<Open> &open) {
        std::optional<Answer> answer;
        try {
            if (!open)
                open = std::make_unique<Open>(*this);
            answer = question(*open);
        } catch (const std::runtime_error &) {
            open.reset(); // it may have noted half of something; the next question opens it anew
        }
        QMetaObject::invokeMethod(this, [done, answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    });
}

void DashboardRunner::askDashboard(desk::DashboardQuestion question,
                                   std::function<void(std::optional<desk::Dashboard>)> done)
{
    ask<desk::Dashboard>([this, question = std::move(question)](
                             Open &open) { return open.book.look(question, m_eventClock.now(), m_machineClock.now()); },
                         std::move(done));
}

void DashboardRunner::askMissing(desk::MissingQuestion question,
                                 std::function<void(std::optional<std::vector<desk::MissingPerson>>)> done)
{
    ask<std::vector<desk::MissingPerson>>(
        [this, question = std::move(question)](Open &open) { return open.book.missing(question, m_eventClock.now()); },
        std::move(done));
}

void DashboardRunner::askInside(std::function<void(std::optional<desk::InsideList>)> done)
{
    ask<desk::InsideList>(
        [this](Open &open) {
            return desk::insideList(open.reader, &m_keys, m_config, m_eventClock.now(), m_machineClock.now());
        },
        std::move(done));
}

} // namespace plaza::ui
