// SPDX-License-Identifier: GPL-3.0-or-later
// The prize quiz at one kiosk: a play is begun, answered question by question, and ended; each step is one transaction.
// What the screen gets holds no right answer before the answer to it is recorded.
#pragma once

#include "core/quiz.h"
#include "desk/desk.h"
#include "desk/prize.h"
#include "desk/prize_desk.h"

#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

/// A question as a player sees it: the options in this player's order, and nothing of what is right.
struct ShownQuestion {
    core::QuestionType type = core::QuestionType::Single;
    std::string category;
    core::LocalizedText text;
    std::vector<core::LocalizedText> options;
    std::string picture; ///< file name in the package's quiz, or empty
    int number = 0;      ///< 1 … `of`
    int of = 0;
    int seconds = 0; ///< to answer it
};

struct PlayScore {
    bool saved = true;
    int right = 0;
    int asked = 0;
    int pass = 0;
    bool passed = false;
    bool mayDraw = false; ///< a prize can be drawn for: the play passed, and the round has prizes
};

/// Why a play can't begin, or the play's first question.
struct PlayStarted {
    core::PlayVerdict verdict = core::PlayVerdict::Over;
    core::Verdict code = core::Verdict::Welcome; ///< otherwise the code shown is why
    std::optional<core::Instant> opens;          ///< NotYetOpen
    std::optional<ShownQuestion> question;       ///< Play
    std::optional<Voucher> held;                 ///< no more plays, but this prize waits to be handed out
    std::optional<PlayScore> owed;               ///< no more plays, but a draw that was earned was never made: `draw`
    bool saved = true;                           ///< false: the store could not write; nothing began
};

/// What became of an answer. Indices are those of the options as shown.
struct Judged {
    bool saved = true; ///< false: nothing was recorded; the same answer may be given again
    bool right = false;
    std::vector<int> rightOptions; ///< for Ordering: all, in their right order
    double least = 0;              ///< Numeric
    double most = 0;               ///< Numeric
    core::LocalizedText explanation;
    core::LocalizedText feedback; ///< on the chosen option; may be empty
    std::string source;
};

/// One play at a time. On the desk's thread, like the desk, which outlives it.
class QuizDesk {
public:
    /// Plays of this kiosk that a crash left open end as void: they don't count as attempts. `bank` holds what the
    /// desk's package says. Throws nothing: a store that can't write now is asked again at the next play.
    QuizDesk(Desk &desk, std::vector<core::Question> bank, core::RandomBelow random);

    /// `code` empty: a guest. A play that is going on is left.
    PlayStarted start(const std::string &round, const std::string &code, const std::string &kiosk);
    /// The answer to the question that is shown; `chosen` in the order as shown. Late answers are no answers: that is
    /// for the caller to say, who knows when the question was first on the screen.
    Judged answer(const core::Answer &shown);
    /// The next question, or nothing: then `finish`.
    std::optional<ShownQuestion> next();
    PlayScore finish();
    /// The draw that the play just finished has earned, on disk before this returns; once.
    PrizeDraw draw();
    Fairness fairness(const std::string &round);
    /// The last prize won here, if that was a moment ago and nothing came after it.
    std::optional<Voucher> unshown();
    /// The player goes away; the attempt counts, unless the store can't write that. Without a play nothing happens.
    void leave();

private:
    struct Play {
        const core::QuizRound *round = nullptr;
        int number = 0;
        std::string kiosk;
        std::string attendee;       ///< empty: a guest
        std::vector<int> questions; ///< indices into the bank
        std::size_t at = 0;         ///< the question that is shown
        std::vector<int> order;     ///< of its options
        bool answered = false;
        int right = 0;
    };
    [[nodiscard]] ShownQuestion show();
    void end(core::PlayEnd how);
    void voidOpenPlays();
    void tellWhatIsOwed(PlayStarted &started, const core::QuizRound &round, const std::string &attendee,
                        const std::string &kiosk);

    Desk &m_desk;
    std::vector<core::Question> m_bank;
    core::RandomBelow m_random;
    PrizeDesk m_prizes;
    std::optional<Play> m_play;
    /// What `draw` is for.
    struct Earned {
        const core::QuizRound *round = nullptr;
        int number = 0;
        std::string kiosk;
        std::string attendee;
    };
    std::optional<Earned> m_earned;
    bool m_swept = false; ///< plays left open by a crash have been ended
};

} // namespace plaza::desk
