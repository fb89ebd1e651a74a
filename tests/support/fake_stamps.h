// SPDX-License-Identifier: GPL-3.0-or-later
// A stamp rally whose store answers when the test says so.
#pragma once

#include "ui/stamp_port.h"

#include <map>
#include <utility>
#include <vector>

namespace plaza::tests {

class FakeStamps : public ui::StampPort {
public:
    void askCard(std::string card, std::function<void(desk::StampCard)> done) override
    {
        cards.push_back(std::move(card));
        telling = std::move(done);
    }
    void newCard(std::function<void(std::string)> done) override { making = std::move(done); }
    void stampShown(std::string card, std::function<void(desk::Stamping)> done) override
    {
        cards.push_back(std::move(card));
        stamping = std::move(done);
    }
    void stampByCode(std::string card, std::string code, std::function<void(desk::Stamping)> done) override
    {
        stamped.emplace_back(std::move(card), std::move(code));
        stamping = std::move(done);
    }
    void exchangeCard(std::string card, std::function<void(desk::StampCard)> done) override
    {
        exchanged.push_back(std::move(card));
        telling = std::move(done);
    }
    void askBoothCode(std::function<void(desk::BoothCode)> done) override
    {
        ++codesAsked;
        coding = std::move(done);
    }

    void askCrowds(std::function<void(std::map<std::string, int>)> done) override { crowding = std::move(done); }

    std::vector<std::string> cards;                           ///< asked for, or shown to the booth
    std::vector<std::pair<std::string, std::string>> stamped; ///< card, code
    std::vector<std::string> exchanged;
    int codesAsked = 0;
    std::function<void(desk::StampCard)> telling;
    std::function<void(std::string)> making;
    std::function<void(desk::Stamping)> stamping;
    std::function<void(desk::BoothCode)> coding;
    std::function<void(std::map<std::string, int>)> crowding;
};

} // namespace plaza::tests
