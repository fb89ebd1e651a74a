// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/clock.h"
#include "core/event.h"
#include "store/keys.h"
#include "ui/find_port.h"
#include "ui/people_port.h"
#endif

#include <QObject>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

namespace plaza::ui {

/// Looks names up on a thread of its own, with a connection of its own that only reads: no sign-in ever waits for a
/// search. Ends after the questions that were already asked, whose answers are
/// then dropped. UI thread.
class NameRunner : public QObject, public FindPort, public PeoplePort {
    Q_OBJECT

public:
    /// How somebody who was found signs in.
    using SignIn = std::function<void(std::string attendee, std::function<void(desk::Outcome)> done)>;

    /// The clocks outlive it.
    NameRunner(std::filesystem::path store, store::Keys keys, core::Event event, const core::Clock &eventClock,
               const core::Clock &machineClock, SignIn signIn);
    ~NameRunner() override;

    /// Reads the roster as it is now, piece by piece, so that nobody waits for it. Not before the store is open.
    void prepare();

    void findByPhone(std::string lastFour, std::function<void(desk::NamesFound)> done) override;
    void findByLetters(std::string letters, std::function<void(desk::NamesFound)> done) override;
    void chooseName(std::size_t name, std::function<void(std::vector<std::string>)> done) override;
    void claimName(std::size_t organisation, std::function<void(desk::NameClaimed)> done) override;
    void signInFound(std::function<void(desk::Outcome)> done) override;
    void leaveNames() override;
    void searchPeople(std::string text, std::size_t limit,
                      std::function<void(std::optional<desk::PeopleRows>)> done) override;
    void prepareSearch() override;

private:
    /// What lives on the thread.
    struct Open;
    using Job = std::function<void(std::unique_ptr<Open> &)>;
    template <typename Answer>
    void ask(std::function<Answer(Open &)> question, Answer broken, std::function<void(Answer)> done);
    void post(Job job);
    void work();

    const std::filesystem::path m_store;
    const store::Keys m_keys;
    const core::Event m_event;
    const core::Clock &m_eventClock;
    const core::Clock &m_clock; ///< the machine's
    const SignIn m_signIn;
    std::string m_found; ///< id; the UI thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    std::thread m_thread; ///< last: it uses all the others
};

} // namespace plaza::ui
