// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/rules.h"

#include "core/quiz_text.h"

#include <algorithm>

namespace plaza::desk {

std::vector<std::string> changedRounds(Desk &desk)
{
    std::vector<std::string> changed;
    store::Store &store = desk.store();
    store::Prizes &prizes = store.projections().prizes();
    for (const std::string &id : prizes.fixedRounds(store.install().origin())) {
        const core::QuizRound *round = desk.config().quiz.round(id);
        const std::string holds = prizes.rules(store.install().origin(), id).back().rules;
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
        for (const std::string &id : changed)
            store.record(crypto::randomId(), at, store.install().kiosk,
                         core::RulesFixed{.round = id,
                                          .rules = core::rulesText(desk.config().event.id, quiz, *quiz.round(id)),
                                          .reason = reason});
    });
    desk.adoptPackage(texts);
    return changed;
}

} // namespace plaza::desk
