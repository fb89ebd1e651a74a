// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/emergency.h"

#include "support/catch.h"

#include <algorithm>
#include <random>

using namespace plaza::core;

namespace {

Recorded raised(std::int64_t hlc, const std::string &id, EmergencyKind kind, const std::string &origin = "a.1")
{
    return {{origin, hlc}, "", {hlc}, {hlc * 10}, hlc, "k1", EmergencyRaised{id, kind, "", "陈静", "desk"}};
}

Recorded cleared(std::int64_t hlc, const std::string &id, const std::string &origin = "a.1")
{
    return {{origin, hlc}, "", {hlc}, {hlc * 10}, hlc, "k2", EmergencyCleared{id, "王伟", "supervisor"}};
}

std::vector<std::string> idsOf(const std::vector<Emergency> &emergencies)
{
    std::vector<std::string> ids;
    for (const Emergency &each : emergencies)
        ids.push_back(each.raised.emergency);
    return ids;
}

std::vector<std::string> activeOf(const std::vector<Recorded> &facts)
{
    return idsOf(goingOn(emergenciesFrom(facts)));
}

} // namespace

TEST_CASE("an emergency goes on until somebody clears it, and tells when and who")
{
    std::vector<Recorded> facts{raised(1, "one", EmergencyKind::Medical)};
    CHECK(activeOf(facts) == std::vector<std::string>{"one"});
    facts.push_back(cleared(5, "one"));
    facts.push_back(cleared(7, "one", "b.1")); // said twice: the first counts
    CHECK(activeOf(facts).empty());
    const Emergency over = emergenciesFrom(facts).front();
    CHECK(over.ended == Instant{50});
    CHECK(over.endedBy == "王伟");
}

TEST_CASE("of several the most pressing stands first, then the latest")
{
    CHECK(activeOf({raised(1, "search", EmergencyKind::MissingPerson), raised(2, "faint", EmergencyKind::Medical),
                    raised(3, "fire", EmergencyKind::Evacuation), raised(4, "faint again", EmergencyKind::Medical),
                    raised(5, "storm", EmergencyKind::SevereWeather)}) ==
          std::vector<std::string>{"fire", "storm", "faint again", "faint", "search"});
}

TEST_CASE("facts of several kiosks may arrive in any order")
{
    std::vector<Recorded> facts{raised(1, "one", EmergencyKind::Evacuation), cleared(4, "one", "b.1"),
                                raised(3, "two", EmergencyKind::Medical, "b.1"), cleared(2, "nobody's"),
                                raised(9, "two", EmergencyKind::Evacuation)}; // an id said twice: the first counts
    std::mt19937 random(1);
    for (int order = 0; order < 50; ++order) {
        std::ranges::shuffle(facts, random);
        INFO("seed 1, order " << order);
        REQUIRE(activeOf(facts) == std::vector<std::string>{"two"});
        REQUIRE(goingOn(emergenciesFrom(facts)).front().raised.kind == EmergencyKind::Medical);
    }
}

TEST_CASE("every kind has a name and is read from it")
{
    for (const auto kind : {EmergencyKind::Evacuation, EmergencyKind::SevereWeather, EmergencyKind::Medical,
                            EmergencyKind::MissingPerson})
        CHECK(emergencyKindFrom(toString(kind)) == kind);
    CHECK_FALSE(emergencyKindFrom("fire"));
}

TEST_CASE("everybody on duty raises an alarm; a supervisor alone ends it")
{
    for (const char *role : {"scan", "desk", "prize-desk", "host", "supervisor"}) {
        CHECK(mayRaise(role));
        CHECK(mayClear(role) == (std::string(role) == "supervisor"));
    }
    CHECK_FALSE(mayRaise(""));
}
