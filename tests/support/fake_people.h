// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's search, whose store answers when the test says so.
#pragma once

#include "ui/people_port.h"

#include <string>
#include <utility>
#include <vector>

namespace plaza::tests {

class FakePeople : public ui::PeoplePort {
public:
    void searchPeople(std::string text, std::size_t /*limit*/,
                      std::function<void(std::optional<desk::PeopleRows>)> done) override
    {
        asked.push_back(std::move(text));
        finding = std::move(done);
    }
    void prepareSearch() override { ++prepared; }

    std::vector<std::string> asked;
    int prepared = 0;
    std::function<void(std::optional<desk::PeopleRows>)> finding;
};

} // namespace plaza::tests
