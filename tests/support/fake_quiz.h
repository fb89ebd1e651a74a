// SPDX-License-Identifier: GPL-3.0-or-later
// A quiz whose store answers when the test says so.
#pragma once

#include "ui/quiz_port.h"

#include <utility>

namespace plaza::tests {

class FakeQuiz : public ui::QuizPort {
public:
    void startPlay(std::string round, std::string code, std::function<void(desk::PlayStarted)> done) override
    {
        begun.emplace_back(std::move(round), std::move(code));
        starting = std::move(done);
    }
    void answerQuestion(core::Answer shown, std::function<void(desk::Judged)> done) override
    {
        answered.push_back(std::move(shown));
        judging = std::move(done);
    }
    void nextQuestion(std::function<void(std::optional<desk::ShownQuestion>)> done) override
    {
        nexting = std::move(done);
    }
    void finishPlay(std::function<void(desk::PlayScore)> done) override { finishing = std::move(done); }
    void leavePlay() override { ++left; }
    void drawPrize(std::function<void(desk::PrizeDraw)> done) override
    {
        ++draws;
        drawing = std::move(done);
    }
    void askFairness(std::string /*round*/, std::function<void(desk::Fairness)> done) override
    {
        explaining = std::move(done);
    }
    void askUnshown(std::function<void(std::optional<desk::Voucher>)> done) override { recalling = std::move(done); }

    std::vector<std::pair<std::string, std::string>> begun; ///< round, code
    std::vector<core::Answer> answered;
    int left = 0;
    int draws = 0;
    std::function<void(desk::PlayStarted)> starting;
    std::function<void(desk::Judged)> judging;
    std::function<void(std::optional<desk::ShownQuestion>)> nexting;
    std::function<void(desk::PlayScore)> finishing;
    std::function<void(desk::PrizeDraw)> drawing;
    std::function<void(desk::Fairness)> explaining;
    std::function<void(std::optional<desk::Voucher>)> recalling;
};

} // namespace plaza::tests
