// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desk/quiz_desk.h"
#include "forum.h"
#include "store/verify.h"
#include "support/catch.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <random>

namespace plaza::tests {

inline core::RandomBelow seeded(unsigned seed)
{
    return [engine = std::mt19937(seed)](std::uint32_t below) mutable {
        return static_cast<std::uint32_t>(engine() % below);
    };
}

/// Ten questions; the right option of each is "right".
inline std::vector<core::Question> tenQuestions()
{
    std::vector<core::Question> bank;
    for (int i = 0; i < 10; ++i)
        bank.push_back({.id = "q" + std::to_string(i),
                        .text = {"?", ""},
                        .options = {{{"wrong", ""}, false, {}}, {{"right", ""}, true, {}}, {{"no", ""}, false, {}}},
                        .explanation = {"because", ""}});
    return bank;
}

/// A round of three questions at the forum's desk, open from 8:30 to 9:00.
struct Fair : Forum {
    config::EventConfig config = *config::loadPackage(kPackage).config;
    std::unique_ptr<desk::QuizDesk> quiz;

    Fair()
    {
        core::QuizRound round{.id = "r",
                              .kiosks = {"k1"},
                              .windows = {{at("2018-06-08T08:30"), at("2018-06-08T09:00"), {20180608}}},
                              .questions = 3,
                              .pass = 2,
                              .prizes = {}};
        config.quiz = {.rounds = {round}};
        begin();
    }
    void begin()
    {
        quiz.reset();
        desk = nullptr;
        desk = std::make_unique<desk::Desk>(file, keys, config, machine, event);
        quiz = std::make_unique<desk::QuizDesk>(*desk, tenQuestions(), seeded(1));
    }
    static core::Answer rightOne(const desk::ShownQuestion &question)
    {
        const auto right = std::ranges::find(question.options, "right", &core::LocalizedText::zh);
        return {{static_cast<int>(right - question.options.begin())}, {}};
    }
    /// Plays to the end with `right` right answers; asked ids are in the journal.
    desk::PlayScore play(const std::string &code, int right)
    {
        auto question = quiz->start("r", code, "k1").question;
        for (int i = 0; question; ++i) {
            CHECK(quiz->answer(i < right ? rightOne(*question) : core::Answer{}).right == (i < right));
            question = quiz->next();
        }
        return quiz->finish();
    }
    std::string journal(const std::string &sql)
    {
        SQLite::Statement query(desk->store().database(), sql);
        std::string text;
        while (query.executeStep())
            text += query.getColumn(0).getString() + "\n";
        return text;
    }
};

} // namespace plaza::tests
