// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/name_runner.h"

#include "store/error.h"

#include <utility>

namespace plaza::ui {

struct NameRunner::Open {
    explicit Open(const NameRunner &runner) : reader(runner.m_store), finder(reader, runner.m_keys, runner.m_clock) {}
    store::Reader reader;
    desk::NameFinder finder;
    std::optional<desk::PeopleSearch> search; ///< since staff were here first
};

NameRunner::NameRunner(std::filesystem::path store, store::Keys keys, core::Event event, const core::Clock &eventClock,
                       const core::Clock &machineClock, SignIn signIn)
    : m_store(std::move(store)), m_keys(std::move(keys)), m_event(std::move(event)), m_eventClock(eventClock),
      m_clock(machineClock), m_signIn(std::move(signIn)), m_thread([this] { work(); })
{
}

NameRunner::~NameRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void NameRunner::work()
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

void NameRunner::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

/// One piece of the roster, then the next one behind whoever asks by then.
void NameRunner::prepare()
{
    post([this](std::unique_ptr<Open> &open) {
        try {
            if (!open)
                open = std::make_unique<Open>(*this);
        } catch (const std::runtime_error &) {
            return; // the next question tries again
        }
        const bool more = open->finder.prepare() || (open->search && open->search->prepare());
        const std::lock_guard lock(m_mutex);
        if (more && !m_ending)
            m_jobs.emplace_back([this](std::unique_ptr<Open> &) { prepare(); });
    });
}

template <typename Answer>
void NameRunner::ask(std::function<Answer(Open &)> question, Answer broken, std::function<void(Answer)> done)
{
    post([this, question = std::move(question), broken = std::move(broken),
          done = std::move(done)](std::unique_ptr<Open> &open) {
        Answer answer = broken;
        try {
            if (!open)
                open = std::make_unique<Open>(*this);
            answer = question(*open);
        } catch (const std::runtime_error &) {
            open.reset(); // the next question opens it anew
        }
        QMetaObject::invokeMethod(this, [done, answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
    });
}

void NameRunner::findByPhone(std::string lastFour, std::function<void(desk::NamesFound)> done)
{
    ask<desk::NamesFound>([lastFour = std::move(lastFour)](Open &open) { return open.finder.byPhone(lastFour); },
                          {.state = desk::NamesFound::State::Broken, .masked = {}}, std::move(done));
}

void NameRunner::findByLetters(std::string letters, std::function<void(desk::NamesFound)> done)
{
    ask<desk::NamesFound>([letters = std::move(letters)](Open &open) { return open.finder.byLetters(letters); },
                          {.state = desk::NamesFound::State::Broken, .masked = {}}, std::move(done));
}

void NameRunner::chooseName(std::size_t name, std::function<void(std::vector<std::string>)> done)
{
    ask<std::vector<std::string>>([name](Open &open) { return open.finder.organisationsOf(name); }, {},
                                  std::move(done));
}

void NameRunner::claimName(std::size_t organisation, std::function<void(desk::NameClaimed)> done)
{
    m_found.clear();
    ask<desk::NameClaimed>([organisation](Open &open) { return open.finder.claim(organisation); }, {},
                           [this, done = std::move(done)](desk::NameClaimed claimed) {
                               m_found = std::exchange(claimed.id, {});
                               done(claimed);
                           });
}

void NameRunner::signInFound(std::function<void(desk::Outcome)> done)
{
    m_signIn(std::exchange(m_found, {}), std::move(done));
}

void NameRunner::leaveNames()
{
    m_found.clear();
    post([](std::unique_ptr<Open> &open) {
        if (open)
            open->finder.leave();
    });
    prepare(); // the roster may be another one by now
}

void NameRunner::prepareSearch()
{
    post([this](std::unique_ptr<Open> &open) {
        if (open && !open->search)
            open->search.emplace(open->reader, m_keys, m_event);
    });
    prepare();
}

void NameRunner::searchPeople(std::string text, std::size_t limit,
                              std::function<void(std::optional<desk::PeopleRows>)> done)
{
    ask<std::optional<desk::PeopleRows>>(
        [this, text = std::move(text), limit](Open &open) -> std::optional<desk::PeopleRows> {
            if (!open.search)
                open.search.emplace(open.reader, m_keys, m_event);
            return open.search->find(text, limit, m_eventClock.now());
        },
        std::nullopt, std::move(done));
}

} // namespace plaza::ui
