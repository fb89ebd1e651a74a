// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rules.h"

#include "core/quiz_text.h"

#include <algorithm>

namespace plaza::desk {

std::vector<std::string> changedRounds(Desk &desk)
{
    std::vector<std::string> changed;
    store::Store &store = desk.store();
    for (const auto &[id, holds] : store.projections().prizes().standingRules(store.install().id)) {
        const core::QuizRound *round = desk.config().quiz.round(id);
        if (round == nullptr || core::rulesText(desk.config().event.id, desk.config().quiz, *round) != holds)
            changed.push_back(id);
    }
    return changed;
}

std::vector<std::string> restateRules(Desk &desk, const config::PackageTexts &texts, const std::string &reason)
{
    const std::vector<std::string> changed = changedRounds(desk);
    const core::Quiz &quiz = desk.config().quiz;
    for (const std::string &id : changed)
        if (quiz.round(id) == nullptr)
            throw RulesStand("the round '" + id +
                             "' has begun and is missing in quiz/quiz.toml; put it back (to end it "
                             "now, let its windows close now)");
    desk.act([&](store::Store &store, core::Instant at) {
        store::Prizes &prizes = store.projections().prizes();
        const auto standing = prizes.standingRules(store.install().id);
        const auto fix = [&](const std::string &id, const std::string &rules, const std::string &why) {
            store.record(crypto::randomId(), at, store.install().kiosk, core::RulesFixed{id, rules, why});
        };
        for (const std::string &id : changed) {
            if (prizes.rules(store.install().origin(), id).empty()) // restored, and nobody has played since
                fix(id, standing.at(id), {});
            fix(id, core::rulesText(desk.config().event.id, quiz, *quiz.round(id)), reason);
        }
    });
    desk.adoptPackage(texts);
    return changed;
}

} // namespace plaza::desk
