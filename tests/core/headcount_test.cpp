// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/headcount.h"

#include "support/catch.h"

#include <random>
#include <set>

using namespace plaza::core;

namespace {

constexpr Day kFirst{20180607};
constexpr Day kSecond{20180608};
constexpr std::int64_t kHour = 3'600'000;

/// Two rooms of a programme in one house, and a square: sessions 0, 1 and 2. Each is open on both days from 8 to 12
/// and starts at 9.
Event event()
{
    Event made;
    made.venues = {{.id = "house", .name = {}, .direction = {}}, {.id = "square", .name = {}, .direction = {}}};
    for (const char *id : {"talk-house", "talk-cellar", "fair"}) {
        Session session{.id = id,
                        .name = {},
                        .programme = std::string(id) == "fair" ? "" : "talk",
                        .venue = std::string(id) == "fair" ? "square" : "house",
                        .room = {},
                        .windows = {},
                        .capacity = {},
                        .toStaff = {},
                        .direction = {}};
        for (const auto &[day, text] : {std::pair{kFirst, "2018-06-07"}, std::pair{kSecond, "2018-06-08"}}) {
            const Instant midnight = *parseIso(text, {480});
            session.windows.push_back({.opens = {midnight.ms + 8 * kHour},
                                       .closes = {midnight.ms + 12 * kHour},
                                       .starts = Instant{midnight.ms + 9 * kHour},
                                       .day = day,
                                       .room = {}});
        }
        made.sessions.push_back(std::move(session));
    }
    return made;
}

Instant at(const char *text)
{
    return *parseIso(text, {480});
}

Visit visit(int session, const char *text, bool inside = true)
{
    return {.session = session, .day = dayOf(at(text), {480}), .first = at(text), .inside = inside};
}

const ScopeTally &of(const Tally &tally, Scope::Kind kind, const std::string &id = {})
{
    for (std::size_t i = 0; i < tally.scopes().size(); ++i)
        if (tally.scopes()[i] == Scope{kind, id})
            return tally.of(i);
    throw std::logic_error("no such scope");
}

/// As a book does it: the days first.
Tally counted(const Event &of, const std::vector<Guest> &guests, Instant now)
{
    Tally tally(of);
    for (const Guest &guest : guests)
        tally.add(guest);
    tally.clear(tally.today(now));
    for (const Guest &guest : guests)
        tally.add(guest);
    return tally;
}

Guest someGuest(std::mt19937 &random)
{
    const auto upTo = [&](unsigned n) {
        return static_cast<int>(random() % n);
    };
    Guest guest{.category = upTo(3) - 1, .organisation = upTo(5) - 1, .expectedAt = {}, .visits = {}};
    for (int session = 0; session < 3; ++session) {
        if (upTo(2) == 0)
            guest.expectedAt.push_back(session);
        for (const char *day : {"2018-06-07T08:00", "2018-06-08T08:00"})
            if (upTo(3) == 0) {
                Visit seen = visit(session, day, upTo(2) == 0);
                seen.first.ms += upTo(180) * 60'000;
                seen.conflicts = upTo(2);
                guest.visits.push_back(seen);
            }
    }
    return guest;
}

} // namespace

TEST_CASE("somebody in two rooms of a house is one person there, and one in the event")
{
    const Event fair = event();
    const Guest both{.category = 0,
                     .organisation = 0,
                     .expectedAt = {0, 1},
                     .visits = {visit(0, "2018-06-08T08:30"), visit(1, "2018-06-08T09:30")}};
    const Tally tally = counted(fair, {both}, at("2018-06-08T10:00"));
    for (const auto &[kind, id] : {std::pair{Scope::Kind::Session, "talk-house"},
                                   {Scope::Kind::Session, "talk-cellar"},
                                   {Scope::Kind::Venue, "house"},
                                   {Scope::Kind::Programme, "talk"},
                                   {Scope::Kind::Event, ""}}) {
        INFO(id);
        CHECK(of(tally, kind, id).people.expected == 1);
        CHECK(of(tally, kind, id).people.arrived == 1);
        CHECK(of(tally, kind, id).people.inside == 1);
    }
    CHECK(of(tally, Scope::Kind::Session, "talk-cellar").people.late == 1); // half an hour after it began
    CHECK(of(tally, Scope::Kind::Programme, "talk").people.late == 0);      // but early in the other room
    CHECK(of(tally, Scope::Kind::Venue, "square").people == PeopleCount{});
}

TEST_CASE("who comes unexpected is a walk-in there, and expected where they belong")
{
    const Event fair = event();
    const Guest guest{.category = -1, .organisation = -1, .expectedAt = {0}, .visits = {visit(2, "2018-06-08T08:30")}};
    const Tally tally = counted(fair, {guest}, at("2018-06-08T10:00"));
    CHECK(of(tally, Scope::Kind::Venue, "square").people.walkIn == 1);
    CHECK(of(tally, Scope::Kind::Venue, "house").people.absent() == 1);
    CHECK(of(tally, Scope::Kind::Event).people.arrived == 1);
    CHECK(of(tally, Scope::Kind::Event).people.walkIn == 0);
    CHECK(isMissing(fair, {Scope::Kind::Venue, "house"}, guest));
    CHECK_FALSE(isMissing(fair, {Scope::Kind::Event, {}}, guest));
}

TEST_CASE("inside is meant on the day of the open window, else on the latest day on which anybody came")
{
    const Event fair = event();
    const std::vector<Guest> guests{
        {.category = -1, .organisation = -1, .expectedAt = {0}, .visits = {visit(0, "2018-06-07T08:30")}}};
    const auto inside = [&](const char *now) {
        return of(counted(fair, guests, at(now)), Scope::Kind::Session, "talk-house").people.inside;
    };
    CHECK(inside("2018-06-07T10:00") == 1);
    CHECK(inside("2018-06-07T23:00") == 1); // nobody signed out
    CHECK(inside("2018-06-08T10:00") == 0); // another day
    CHECK(inside("2018-06-09T10:00") == 1); // nobody came on the second day
}

TEST_CASE("taking people in and out one by one gives what counting everybody anew gives")
{
    const Event fair = event();
    const Instant now = at("2018-06-08T10:00");
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        std::vector<Guest> guests(40);
        for (Guest &guest : guests)
            guest = someGuest(random);
        Tally tally = counted(fair, guests, now);
        for (int change = 0; change < 60; ++change) {
            Guest &guest = guests[random() % guests.size()];
            tally.remove(guest);
            guest = someGuest(random);
            tally.add(guest);
        }
        const Tally fresh = counted(fair, guests, now);
        INFO("seed " << seed);
        for (std::size_t scope = 0; scope < fresh.scopes().size(); ++scope) {
            CHECK(tally.of(scope).people == fresh.of(scope).people);
            CHECK(tally.of(scope).arrivals == fresh.of(scope).arrivals);
        }
        for (std::size_t session = 0; session < 3; ++session)
            CHECK(tally.days(session) == fresh.days(session));
    }
}

TEST_CASE("the groups and the arrivals of a scope add up to its people")
{
    const Event fair = event();
    for (unsigned seed = 1; seed <= 30; ++seed) {
        std::mt19937 random(seed);
        std::vector<Guest> guests(60);
        for (Guest &guest : guests) {
            guest = someGuest(random);
            guest.category = static_cast<int>(random() % 3);
        }
        const Tally tally = counted(fair, guests, at("2018-06-08T10:00"));
        INFO("seed " << seed);
        for (std::size_t scope = 0; scope < tally.scopes().size(); ++scope) {
            PeopleCount sum;
            for (const PeopleCount &group : tally.of(scope).byCategory)
                sum += group;
            CHECK(sum == tally.of(scope).people);
            int came = 0;
            for (const auto &[day, minutes] : tally.of(scope).arrivals)
                for (const auto &[minute, count] : minutes)
                    came += count.arrived + count.walkIn;
            CHECK(came == sum.arrived + sum.walkIn);
        }
    }
}
