// SPDX-License-Identifier: GPL-3.0-or-later
// A search for names whose store answers when the test says so.
#pragma once

#include "ui/find_port.h"

#include <string>
#include <utility>
#include <vector>

namespace plaza::tests {

class FakeFind : public ui::FindPort {
public:
    using State = desk::NamesFound::State;

    void findByPhone(std::string lastFour, std::function<void(desk::NamesFound)> done) override
    {
        asked.push_back(std::move(lastFour));
        finding = std::move(done);
    }
    void findByLetters(std::string letters, std::function<void(desk::NamesFound)> done) override
    {
        asked.push_back(std::move(letters));
        finding = std::move(done);
    }
    void chooseName(std::size_t name, std::function<void(std::vector<std::string>)> done) override
    {
        chosen.push_back(name);
        choosing = std::move(done);
    }
    void claimName(std::size_t organisation, std::function<void(desk::NameClaimed)> done) override
    {
        claimed.push_back(organisation);
        claiming = std::move(done);
    }
    void signInFound(std::function<void(desk::Outcome)> done) override { signingIn = std::move(done); }
    void leaveNames() override { ++left; }

    /// Whoever has asked last gets these names.
    void found(std::vector<std::string> masked) { finding({.state = State::Names, .masked = std::move(masked)}); }
    void found(State state) { finding({.state = state, .masked = {}}); }

    std::vector<std::string> asked;
    std::vector<std::size_t> chosen;
    std::vector<std::size_t> claimed;
    int left = 0;
    std::function<void(desk::NamesFound)> finding;
    std::function<void(std::vector<std::string>)> choosing;
    std::function<void(desk::NameClaimed)> claiming;
    std::function<void(desk::Outcome)> signingIn;
};

} // namespace plaza::tests
