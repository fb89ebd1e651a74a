// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/desk.h"
#include "desk/emergency.h"
#include "desk/promo_state.h"
#include "desk/quiz_desk.h"
#include "desk/staff_desk.h"
#include "ui/desk_port.h"
#include "ui/quiz_port.h"
#include "ui/staff_port.h"
#include "ui/stage_port.h"

#ifndef Q_MOC_RUN // moc 6.4 stumbles over the standard library's concepts
#include "core/promo_tally.h"
#include "core/session_end.h"
#include "desk/stamp_desk.h"
#include "ui/stamp_port.h"
#endif

#include <QObject>
#include <QString>

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace plaza::ui {

/// Owns the store's thread: the desk is opened, used and closed there, and only values cross. Acts are done one after
/// the other; their answers arrive on the UI thread. Commands in other processes hand their acts in at the store's
/// socket meanwhile. Ends after the acts that were already asked for.
class DeskRunner : public QObject,
                   public DeskPort,
                   public QuizPort,
                   public StagePort,
                   public StampPort,
                   public StaffPort {
    Q_OBJECT

public:
    using OpenDesk = std::function<std::unique_ptr<desk::Desk>()>;

    struct Place {
        std::string kiosk;
        std::string session;
        bool signsOut = false;  ///< a kiosk at the exit
        std::string booth = {}; ///< where it gives stamps; empty: nowhere
    };

    /// Begins to run `open` on the new thread; acts may be asked for at once and are done when it is through.
    DeskRunner(OpenDesk open, Place place);
    ~DeskRunner() override;

    /// Waits until the desk is open; what `open` threw comes out here. Once.
    void waitUntilOpen() { m_opened.get(); }

    /// What commands in other processes ask the loop on the screen is answered by `answer`, on the UI thread. Before
    /// the first of them comes they are told that nothing is shown here.
    using AnswerPromo = std::function<desk::PromoAnswer(const desk::PromoErrand &)>;
    void answerPromo(AnswerPromo answer) { m_answerPromo = std::move(answer); }

    void signIn(std::string code, std::function<void(desk::Outcome)> done) override;
    /// The same for somebody who found their own name: without a code.
    void signInById(std::string attendee, std::function<void(desk::Outcome)> done);
    /// Proof of play of the promo loop. What the store can't take now is kept, and goes with the next.
    void recordPromo(std::vector<core::PromoPlayed> plays);
    void callStaff(std::string reason, std::function<void(bool recorded)> done);
    /// desk::signOutAtEnd; nothing: it was not stored.
    void signOutAtEnd(core::SessionEnd end, std::function<void(std::optional<int> people)> done);
    /// The staff's pages ring at what this kiosk can't do by itself; not again while its call is open.
    void tellStaff(std::string reason);
    void startPlay(std::string round, std::string code, std::function<void(desk::PlayStarted)> done) override;
    void answerQuestion(core::Answer shown, std::function<void(desk::Judged)> done) override;
    void nextQuestion(std::function<void(std::optional<desk::ShownQuestion>)> done) override;
    void finishPlay(std::function<void(desk::PlayScore)> done) override;
    void leavePlay() override;
    void drawPrize(std::function<void(desk::PrizeDraw)> done) override;
    void askFairness(std::string round, std::function<void(desk::Fairness)> done) override;
    void askUnshown(std::function<void(std::optional<desk::Voucher>)> done) override;
    void askStage(std::function<void(std::optional<desk::StageView>)> done) override;
    void askCard(std::string card, std::function<void(desk::StampCard)> done) override;
    void newCard(std::function<void(std::string card)> done) override;
    void stampShown(std::string card, std::function<void(desk::Stamping)> done) override;
    void stampByCode(std::string card, std::string code, std::function<void(desk::Stamping)> done) override;
    void exchangeCard(std::string card, std::function<void(desk::StampCard)> done) override;
    void askBoothCode(std::function<void(desk::BoothCode)> done) override;
    void askCrowds(std::function<void(std::map<std::string, int>)> done) override;
    void enterStaff(std::string who, std::string pin, std::function<void(desk::StaffEntry)> done) override;
    void leaveStaff(std::string token) override;
    void actAsStaff(std::string token, desk::StaffWish wish, std::function<void(desk::StaffAnswer)> done) override;
    void signInMany(std::string token, std::string session, std::vector<std::string> attendees, Progress done) override;
    void emptySession(std::string token, std::string session, Progress done) override;

signals:
    /// An act is over: stored, or NotSaved. Ahead of its answer.
    void acted(const plaza::desk::Outcome &outcome);
    /// A command in another process has acted, or has tried to.
    void commanded();
    /// Other processes can't hand their acts in, because there is no socket: why.
    void deaf(const QString &why);
    /// People inside this kiosk's session now, as the store counts them; after every act, and once at the start.
    void insideChanged(int inside);
    /// Somebody of the staff goes to where this kiosk called them.
    void callTaken();
    /// The disk filled up (true), or has room again; at the start only when it is nearly full. Signing in goes on in
    /// the ballast that was kept for this, for thousands of acts.
    void diskNearlyFull(bool nearlyFull);
    /// What emergencies go on, the most pressing first: whenever that changes, by whomever, and at the start where one
    /// goes on. Ahead of the answer to whoever changed it.
    void emergencyChanged(const plaza::desk::EmergencyState &going);

private:
    using Job = std::function<void(desk::Desk &)>;
    void signInWho(desk::Who who, std::function<void(desk::Outcome)> done);
    /// An act for many people, done piece by piece.
    struct Many {
        std::string token;
        std::string session;
        std::vector<std::string> attendees;
        std::size_t next = 0; ///< of the attendees, to be signed in
        bool empties = false; ///< instead: everybody out
        desk::StaffAnswer soFar;
        Progress done;
    };
    bool post(Job job); ///< false: it is ending, and the job is not taken
    /// `step` on the store's thread, what it says to `done` on this one.
    template <typename Answer> void ask(std::function<Answer(desk::QuizDesk &)> step, std::function<void(Answer)> done);
    template <typename Answer>
    void askStamps(std::function<Answer(desk::StampDesk &)> step, std::function<void(Answer)> done);
    [[nodiscard]] std::string serve(const std::string &request);
    [[nodiscard]] std::string servePromo(const desk::PromoErrand &errand);
    void work(const OpenDesk &open, std::promise<void> opened);
    [[nodiscard]] int inside(desk::Desk &desk) const;
    void tellRoom(const desk::Desk &desk);
    void tellCalls(desk::Desk &desk);
    void stepMany(std::shared_ptr<Many> many);
    void tellEmergency(desk::Desk &desk);

    Place m_place;
    std::optional<desk::QuizDesk> m_quiz;    ///< the store's thread only
    std::optional<desk::StampDesk> m_stamps; ///< the store's thread only
    std::optional<desk::StaffDesk> m_staff;  ///< the store's thread only
    std::vector<std::string> m_calls;        ///< from here, and not taken yet; the store's thread only
    core::PromoTally m_unsaved;              ///< the store's thread only
    AnswerPromo m_answerPromo;               ///< the UI thread only
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ending = false;
    bool m_nearlyFull = false;        ///< as last told; the store's thread only
    desk::EmergencyState m_emergency; ///< likewise
    std::future<void> m_opened;
    std::thread m_thread;
};

} // namespace plaza::ui
