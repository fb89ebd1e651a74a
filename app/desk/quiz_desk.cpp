// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/quiz_desk.h"

#include <algorithm>
#include <utility>

namespace plaza::desk {

namespace {

/// What staff said of a round that could be played by its hours. Plays that have begun go on.
core::PlayVerdict asStaffLeftIt(core::RoundState state)
{
    switch (state) {
    case core::RoundState::Open:
        return core::PlayVerdict::Play;
    case core::RoundState::Paused:
        return core::PlayVerdict::Paused;
    case core::RoundState::Closed:
        return core::PlayVerdict::Over;
    }
    return core::PlayVerdict::Play;
}

} // namespace

QuizDesk::QuizDesk(Desk &desk, std::vector<core::Question> bank, core::RandomBelow random)
    : m_desk(desk), m_bank(std::move(bank)), m_random(std::move(random)), m_prizes(desk)
{
    try {
        voidOpenPlays();
        m_prizes.keepHouse();
    } catch (const std::runtime_error &) {
        m_swept = false;
    }
}

void QuizDesk::voidOpenPlays()
{
    if (m_swept)
        return;
    store::Store &store = m_desk.store();
    const auto open = store.projections().plays().open(store.install().origin());
    if (!open.empty())
        m_desk.act([&](store::Store &writing, core::Instant at) {
            for (const auto &play : open)
                writing.record(crypto::randomId(), at, writing.install().kiosk,
                               core::QuizEnded{play.round, play.number, core::PlayEnd::Void, 0, 0});
        });
    m_swept = true;
}

PlayStarted QuizDesk::start(const std::string &roundId, const std::string &code, const std::string &kiosk)
{
    PlayStarted started;
    const core::QuizRound *round = m_desk.config().quiz.round(roundId);
    if (round == nullptr)
        return started;
    try {
        leave();
        m_earned.reset();
        voidOpenPlays();
        m_prizes.keepHouse();
        std::string attendee;
        if (!code.empty()) {
            const Desk::Identity identity = m_desk.identify(code);
            started.code = identity.verdict;
            if (identity.verdict != core::Verdict::Welcome)
                return started;
            attendee = identity.attendee;
        }
        const core::Instant now = m_desk.now();
        const core::QuizWindow *window = core::openWindow(*round, now);
        const core::Day day = window != nullptr ? window->day : core::Day{};
        core::PlayHistory history;
        if (!attendee.empty())
            history = m_desk.store().projections().plays().history(round->id, attendee, day);
        started.verdict = core::decidePlay(*round, attendee.empty() ? nullptr : &history, now);
        if (started.verdict == core::PlayVerdict::Play)
            started.verdict = asStaffLeftIt(m_desk.store().projections().staffWork().roundState(round->id));
        if (started.verdict == core::PlayVerdict::Play && m_prizes.isRevealed(*round))
            started.verdict = core::PlayVerdict::Over; // a draw that was promised could not be held
        started.opens = core::opensNext(*round, now);
        if (started.verdict != core::PlayVerdict::Play) {
            if (!attendee.empty())
                tellWhatIsOwed(started, *round, attendee, kiosk);
            return started;
        }

        Play play{.round = round,
                  .kiosk = kiosk,
                  .attendee = attendee,
                  .questions = core::chooseQuestions(m_bank, *round, history.seen, m_random)};
        m_desk.act([&](store::Store &store, core::Instant at) {
            play.number = store.projections().plays().last(store.install().origin()) + 1;
            m_prizes.fixRules(store, at, *round);
            std::vector<std::string> ids;
            for (const int question : play.questions)
                ids.push_back(m_bank[static_cast<std::size_t>(question)].id);
            store.record(crypto::randomId(), at, kiosk,
                         core::QuizStarted{round->id, play.number, day, attendee, std::move(ids)});
        });
        m_play = std::move(play);
        if (!m_play->questions.empty())
            started.question = show();
    } catch (const std::runtime_error &) {
        started.saved = false;
    }
    return started;
}

ShownQuestion QuizDesk::show()
{
    Play &play = *m_play;
    const core::Question &question = m_bank[static_cast<std::size_t>(play.questions[play.at])];
    play.order = core::shuffleOptions(question, play.round->shuffle, m_random);
    play.answered = false;
    ShownQuestion shown{.type = question.type,
                        .category = question.category,
                        .text = question.text,
                        .options = {},
                        .picture = question.picture,
                        .number = static_cast<int>(play.at) + 1,
                        .of = static_cast<int>(play.questions.size()),
                        .seconds = play.round->secondsEach};
    for (const int option : play.order)
        shown.options.push_back(question.options[static_cast<std::size_t>(option)].text);
    return shown;
}

Judged QuizDesk::answer(const core::Answer &shown)
{
    Judged judged;
    if (!m_play || m_play->at >= m_play->questions.size() || m_play->answered) {
        judged.saved = false;
        return judged;
    }
    Play &play = *m_play;
    const core::Question &question = m_bank[static_cast<std::size_t>(play.questions[play.at])];
    core::Answer answer{.chosen = {}, .number = shown.number};
    for (const int option : shown.chosen)
        answer.chosen.push_back(option >= 0 && std::cmp_less(option, play.order.size())
                                    ? play.order[static_cast<std::size_t>(option)]
                                    : -1);
    judged.right = core::isRight(question, answer);
    try {
        m_desk.act([&](store::Store &store, core::Instant at) {
            store.record(crypto::randomId(), at, play.kiosk,
                         core::QuizAnswered{play.round->id, play.number, question.id, answer.chosen, answer.number,
                                            judged.right});
        });
    } catch (const std::runtime_error &) {
        return {.saved = false};
    }
    play.answered = true;
    play.right += judged.right ? 1 : 0;
    const auto placeOf = [&](int option) {
        return static_cast<int>(std::ranges::find(play.order, option) - play.order.begin());
    };
    for (int option = 0; std::cmp_less(option, question.options.size()); ++option)
        if (question.type == core::QuestionType::Ordering || question.options[static_cast<std::size_t>(option)].right)
            judged.rightOptions.push_back(placeOf(option));
    if (question.type != core::QuestionType::Ordering)
        std::ranges::sort(judged.rightOptions);
    if (answer.chosen.size() == 1 && answer.chosen.front() >= 0)
        judged.feedback = question.options[static_cast<std::size_t>(answer.chosen.front())].feedback;
    judged.least = question.least;
    judged.most = question.most;
    judged.explanation = question.explanation;
    judged.source = question.source;
    return judged;
}

std::optional<ShownQuestion> QuizDesk::next()
{
    if (!m_play || !m_play->answered || m_play->at + 1 >= m_play->questions.size())
        return std::nullopt;
    ++m_play->at;
    return show();
}

PlayScore QuizDesk::finish()
{
    PlayScore score;
    if (!m_play)
        return score;
    score.right = m_play->right;
    score.asked = static_cast<int>(m_play->questions.size());
    score.pass = m_play->round->pass;
    score.passed = score.right >= score.pass;
    score.mayDraw = score.passed && !m_play->round->prizes.empty();
    if (score.mayDraw)
        m_earned = Earned{m_play->round, m_play->number, m_play->kiosk, m_play->attendee};
    try {
        end(score.passed ? core::PlayEnd::Passed : core::PlayEnd::Failed);
    } catch (const std::runtime_error &) {
        score.saved = false;
    }
    return score;
}

void QuizDesk::tellWhatIsOwed(PlayStarted &started, const core::QuizRound &round, const std::string &attendee,
                              const std::string &kiosk)
{
    started.held = m_prizes.held(round, attendee);
    if (started.held || round.prizes.empty())
        return;
    store::Store &store = m_desk.store();
    const auto owed = store.projections().prizes().owed(store.install().origin(), round.id, attendee);
    if (!owed || m_desk.now() >= revealTimeOf(round))
        return;
    m_earned = Earned{&round, owed->number, kiosk, attendee};
    started.owed =
        PlayScore{.right = owed->right, .asked = owed->answered, .pass = round.pass, .passed = true, .mayDraw = true};
}

PrizeDraw QuizDesk::draw()
{
    if (!m_earned)
        return {};
    try {
        const PrizeDraw drawn = m_prizes.draw(*m_earned->round, m_earned->number, m_earned->attendee, m_earned->kiosk);
        m_earned.reset();
        return drawn;
    } catch (const std::runtime_error &) {
        return {.saved = false, .drawn = false, .voucher = {}};
    }
}

Fairness QuizDesk::fairness(const std::string &roundId)
{
    const core::QuizRound *round = m_desk.config().quiz.round(roundId);
    if (round == nullptr)
        return {};
    try {
        return m_prizes.fairness(*round);
    } catch (const std::runtime_error &) {
        Fairness unknown;
        unknown.saved = false;
        return unknown;
    }
}

std::optional<Voucher> QuizDesk::unshown()
{
    try {
        return m_prizes.unshown();
    } catch (const std::runtime_error &) {
        return std::nullopt;
    }
}

void QuizDesk::leave()
{
    if (!m_play)
        return;
    try {
        end(core::PlayEnd::Left);
    } catch (const std::runtime_error &) {
        m_play.reset();
        m_swept = false; // it stands open in the journal: ended as void before the next play
    }
}

void QuizDesk::end(core::PlayEnd how)
{
    m_desk.act([&](store::Store &store, core::Instant at) {
        store.record(crypto::randomId(), at, m_play->kiosk,
                     core::QuizEnded{m_play->round->id, m_play->number, how, m_play->right,
                                     static_cast<int>(m_play->questions.size())});
    });
    m_play.reset();
}

} // namespace plaza::desk
