// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk_runner.h"

#include "desk/errand.h"
#include "desk/promo_log.h"
#include "desk/stage_draw.h"
#include "desk/store_socket.h"

#include <chrono>
#include <exception>
#include <future>
#include <memory>
#include <optional>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace plaza::ui {

namespace {

constexpr const char *kClosing = "the kiosk is closing; run the command again";
constexpr std::chrono::milliseconds kEndingLookMs{50};

/// What a message asks of the loop; none: it is for the store, which also says what is wrong with it.
std::optional<desk::PromoErrand> promoErrandOf(const std::string &request)
{
    try {
        const desk::Errand errand = desk::errandFrom(request);
        return errand.what == desk::Errand::What::Order ? desk::promoErrandFrom(errand.order) : std::nullopt;
    } catch (const std::runtime_error &) {
        return std::nullopt;
    }
}

} // namespace

DeskRunner::DeskRunner(OpenDesk open, Place place) : m_place(std::move(place))
{
    std::promise<void> opened;
    m_opened = opened.get_future();
    m_thread = std::thread(
        [this, open = std::move(open), opened = std::move(opened)]() mutable { work(open, std::move(opened)); });
}

DeskRunner::~DeskRunner()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void DeskRunner::work(const OpenDesk &open, std::promise<void> opened)
{
    std::unique_ptr<desk::Desk> desk;
    try {
        desk = open();
    } catch (...) {
        opened.set_exception(std::current_exception());
        return;
    }
    // Before anybody is told that the desk is open: the answer waits in the event loop for whoever listens by then.
    QMetaObject::invokeMethod(this, [this, now = inside(*desk)] { emit insideChanged(now); }, Qt::QueuedConnection);
    std::optional<desk::StoreListener> listener;
    try {
        listener.emplace(desk->store().file(), [this](const std::string &request) { return serve(request); });
    } catch (const std::system_error &error) {
        QMetaObject::invokeMethod(
            this, [this, why = QString::fromLocal8Bit(error.what())] { emit deaf(why); }, Qt::QueuedConnection);
    }
    m_quiz.emplace(*desk, desk->config().bank, crypto::randomBelow);
    m_stamps.emplace(*desk);
    m_staff.emplace(*desk);
    tellRoom(*desk);
    tellEmergency(*desk);
    opened.set_value();
    while (true) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || !m_jobs.empty(); });
            if (m_jobs.empty()) {
                m_quiz.reset(); // before the desk, which they use
                m_stamps.reset();
                m_staff.reset();
                return;
            }
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job(*desk);
        tellRoom(*desk);
        tellCalls(*desk);
    }
}

void DeskRunner::tellRoom(const desk::Desk &desk)
{
    const bool nearlyFull = desk.diskNearlyFull().value_or(m_nearlyFull);
    if (std::exchange(m_nearlyFull, nearlyFull) != nearlyFull)
        QMetaObject::invokeMethod(this, [this, nearlyFull] { emit diskNearlyFull(nearlyFull); }, Qt::QueuedConnection);
}

/// Cheap: by an index, whatever was recorded.
void DeskRunner::tellEmergency(desk::Desk &desk)
{
    try {
        desk::EmergencyState now = desk::emergencyState(desk);
        if (now == m_emergency)
            return;
        m_emergency = std::move(now);
    } catch (const std::runtime_error &) {
        return; // what was told last stays on the screens
    }
    QMetaObject::invokeMethod(
        this, [this, going = m_emergency] { emit emergencyChanged(going); }, Qt::QueuedConnection);
}

bool DeskRunner::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return false;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
    return true;
}

/// On the listener's thread, which waits for the UI's; that one may be waiting for this to end.
std::string DeskRunner::servePromo(const desk::PromoErrand &errand)
{
    const auto promised = std::make_shared<std::promise<std::string>>();
    std::future<std::string> answer = promised->get_future();
    QMetaObject::invokeMethod(
        this,
        [this, errand, promised] {
            if (m_answerPromo)
                promised->set_value(desk::toMessage(desk::Answer(desk::Reply{desk::toJson(m_answerPromo(errand))})));
            else
                promised->set_value(desk::toMessage(desk::Answer(std::string("this kiosk shows no loop"))));
        },
        Qt::QueuedConnection);
    while (answer.wait_for(kEndingLookMs) != std::future_status::ready) {
        const std::lock_guard lock(m_mutex);
        if (m_ending)
            return desk::toMessage(desk::Answer(std::string(kClosing)));
    }
    return answer.get();
}

/// On the listener's thread, which waits for the store's.
std::string DeskRunner::serve(const std::string &request)
{
    if (const auto promo = promoErrandOf(request))
        return servePromo(*promo);
    std::promise<std::string> promised;
    const bool taken = post([&](desk::Desk &desk) {
        std::string answer = desk::serve(desk, request);
        tellEmergency(desk);
        QMetaObject::invokeMethod(
            this,
            [this, now = inside(desk)] {
                emit insideChanged(now);
                emit commanded();
            },
            Qt::QueuedConnection);
        promised.set_value(std::move(answer));
    });
    if (!taken)
        return desk::toMessage(desk::Answer(std::string(kClosing)));
    return promised.get_future().get();
}

int DeskRunner::inside(desk::Desk &desk) const
{
    try {
        return desk.inside(m_place.session);
    } catch (const std::runtime_error &) {
        return -1; // unknown until the store answers again
    }
}

void DeskRunner::signIn(std::string code, std::function<void(desk::Outcome)> done)
{
    signInWho(desk::ShownCode{std::move(code)}, std::move(done));
}

void DeskRunner::signInById(std::string attendee, std::function<void(desk::Outcome)> done)
{
    signInWho(desk::AttendeeId{std::move(attendee)}, std::move(done));
}

void DeskRunner::signInWho(desk::Who who, std::function<void(desk::Outcome)> done)
{
    post([this, who = std::move(who), done = std::move(done)](desk::Desk &desk) {
        const desk::Act act{.who = who, .session = m_place.session, .kiosk = m_place.kiosk, .at = {}, .op = {}};
        desk::Outcome outcome = m_place.signsOut ? desk.signOut(act) : desk.signIn(act);
        QMetaObject::invokeMethod(
            this,
            [this, done, outcome = std::move(outcome), now = inside(desk)] {
                emit acted(outcome);
                done(outcome);
                emit insideChanged(now);
            },
            Qt::QueuedConnection);
    });
}

void DeskRunner::recordPromo(std::vector<core::PromoPlayed> plays)
{
    post([this, plays = std::move(plays)](desk::Desk &desk) {
        for (const core::PromoPlayed &play : plays)
            m_unsaved.add(play);
        try {
            desk::recordPromo(desk, m_place.kiosk, m_unsaved.items());
        } catch (const std::runtime_error &) {
            return; // it goes with the next
        }
        static_cast<void>(m_unsaved.take());
    });
}

void DeskRunner::callStaff(std::string reason, std::function<void(bool)> done)
{
    post([this, reason = std::move(reason), done = std::move(done)](desk::Desk &desk) {
        const std::string call = desk.callStaff(m_place.kiosk, reason);
        const bool recorded = !call.empty();
        if (recorded)
            m_calls.push_back(call);
        QMetaObject::invokeMethod(this, [done, recorded] { done(recorded); }, Qt::QueuedConnection);
    });
}

template <typename Answer>
void DeskRunner::ask(std::function<Answer(desk::QuizDesk &)> step, std::function<void(Answer)> done)
{
    post([this, step = std::move(step), done = std::move(done)](desk::Desk &) {
        QMetaObject::invokeMethod(this, [done, answer = step(*m_quiz)] { done(answer); }, Qt::QueuedConnection);
    });
}

void DeskRunner::startPlay(std::string round, std::string code, std::function<void(desk::PlayStarted)> done)
{
    ask<desk::PlayStarted>([round = std::move(round), code = std::move(code),
                            kiosk = m_place.kiosk](desk::QuizDesk &quiz) { return quiz.start(round, code, kiosk); },
                           std::move(done));
}

void DeskRunner::answerQuestion(core::Answer shown, std::function<void(desk::Judged)> done)
{
    ask<desk::Judged>([shown = std::move(shown)](desk::QuizDesk &quiz) { return quiz.answer(shown); }, std::move(done));
}

void DeskRunner::nextQuestion(std::function<void(std::optional<desk::ShownQuestion>)> done)
{
    ask<std::optional<desk::ShownQuestion>>([](desk::QuizDesk &quiz) { return quiz.next(); }, std::move(done));
}

void DeskRunner::finishPlay(std::function<void(desk::PlayScore)> done)
{
    ask<desk::PlayScore>([](desk::QuizDesk &quiz) { return quiz.finish(); }, std::move(done));
}

void DeskRunner::leavePlay()
{
    post([this](desk::Desk &) { m_quiz->leave(); });
}

void DeskRunner::drawPrize(std::function<void(desk::PrizeDraw)> done)
{
    ask<desk::PrizeDraw>([](desk::QuizDesk &quiz) { return quiz.draw(); }, std::move(done));
}

void DeskRunner::askFairness(std::string round, std::function<void(desk::Fairness)> done)
{
    ask<desk::Fairness>([round = std::move(round)](desk::QuizDesk &quiz) { return quiz.fairness(round); },
                        std::move(done));
}

void DeskRunner::askUnshown(std::function<void(std::optional<desk::Voucher>)> done)
{
    ask<std::optional<desk::Voucher>>([](desk::QuizDesk &quiz) { return quiz.unshown(); }, std::move(done));
}

void DeskRunner::askStage(std::function<void(std::optional<desk::StageView>)> done)
{
    post([this, done = std::move(done)](desk::Desk &desk) {
        std::optional<desk::StageView> view;
        try {
            view = desk::stageNow(desk);
        } catch (const std::runtime_error &) {
            view = std::nullopt; // nothing to show until the store answers again
        }
        QMetaObject::invokeMethod(this, [done, view = std::move(view)] { done(view); }, Qt::QueuedConnection);
    });
}

} // namespace plaza::ui
