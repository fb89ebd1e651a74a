// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/quiz_desk.h"

#include <functional>
#include <optional>
#include <string>

namespace plaza::ui {

/// The prize quiz as the screen knows it: one play at a time. Called on the UI thread; every `done` is called exactly
/// once, on the UI thread, when the step is safely stored or has failed (then its `saved` is false).
class QuizPort {
public:
    QuizPort() = default;
    QuizPort(const QuizPort &) = delete;
    QuizPort &operator=(const QuizPort &) = delete;
    virtual ~QuizPort() = default;
    /// `code` empty: a guest.
    virtual void startPlay(std::string round, std::string code, std::function<void(desk::PlayStarted)> done) = 0;
    /// Indices are those of the options as shown.
    virtual void answerQuestion(core::Answer shown, std::function<void(desk::Judged)> done) = 0;
    /// Nothing: that was the last one.
    virtual void nextQuestion(std::function<void(std::optional<desk::ShownQuestion>)> done) = 0;
    virtual void finishPlay(std::function<void(desk::PlayScore)> done) = 0;
    virtual void leavePlay() = 0;
    /// After a play that may draw. When `done` is called, the outcome is on disk.
    virtual void drawPrize(std::function<void(desk::PrizeDraw)> done) = 0;
    virtual void askFairness(std::string round, std::function<void(desk::Fairness)> done) = 0;
    /// A prize that was won just before the kiosk went down, to be shown again; else nothing.
    virtual void askUnshown(std::function<void(std::optional<desk::Voucher>)> done) = 0;
};

} // namespace plaza::ui
