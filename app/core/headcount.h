// SPDX-License-Identifier: GPL-3.0-or-later
// People counted as a union: somebody who is in two sessions of a venue, comes twice or is admitted at two doors is one
// person there. A tally takes people in and out one by one, so that a refresh costs what has changed.
#pragma once

#include "core/event.h"

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaza::core {

/// A person's presence in one session on one of its days.
struct Visit {
    int session = 0; ///< index in the event
    Day day;
    Instant first; ///< the arrival
    bool inside = false;
    int conflicts = 0; ///< second admissions by kiosks that could not hear each other
    int exits = 0;     ///< times that they left
    int returned = 0;  ///< times that they came back
    friend bool operator==(const Visit &, const Visit &) = default;
};

/// Somebody who is expected, or has come.
struct Guest {
    int category = -1;           ///< index; −1: none
    int organisation = -1;       ///< likewise
    std::vector<int> expectedAt; ///< sessions' indices
    std::vector<Visit> visits;
};

/// inside + left = arrived + walkIn; arrived + absent = expected.
struct PeopleCount {
    int expected = 0;
    int arrived = 0; ///< expected people who came
    int walkIn = 0;  ///< people who came without being expected here
    int inside = 0;  ///< on the day that counts
    int late = 0;    ///< arrived after the programme had begun
    [[nodiscard]] int left() const { return arrived + walkIn - inside; }
    [[nodiscard]] int absent() const { return expected - arrived; }
    PeopleCount &operator+=(const PeopleCount &other);
    friend bool operator==(const PeopleCount &, const PeopleCount &) = default;
};

/// Arrivals within one minute.
struct MinuteCount {
    int arrived = 0;
    int walkIn = 0;
    friend bool operator==(const MinuteCount &, const MinuteCount &) = default;
};

/// What a session came to on one of its days.
struct DayFigures {
    int arrived = 0;
    int walkIn = 0;
    int inside = 0;
    int conflicts = 0;
    int exits = 0;
    int returned = 0;
    friend bool operator==(const DayFigures &, const DayFigures &) = default;
};

/// A session, a venue's sessions, a programme's rooms, or the whole event.
struct Scope {
    enum class Kind { Session, Venue, Programme, Event };
    Kind kind = Kind::Event;
    std::string id; ///< empty: the event
    friend bool operator==(const Scope &, const Scope &) = default;
};
/// "session", "venue", "programme", "event".
std::string_view toString(Scope::Kind kind);

/// Every scope of an event: its sessions in order, its venues, its programmes, itself.
std::vector<Scope> scopesOf(const Event &event);

/// The counts of one scope.
struct ScopeTally {
    PeopleCount people;
    std::vector<PeopleCount> byCategory;                    ///< by the category's index
    std::vector<PeopleCount> byOrganisation;                ///< likewise
    std::map<Day, std::map<Instant, MinuteCount>> arrivals; ///< first arrivals; by minute of each day's
    friend bool operator==(const ScopeTally &, const ScopeTally &) = default;
};

class Tally {
public:
    explicit Tally(const Event &event);

    void add(const Guest &guest) { count(guest, 1); }
    /// Of somebody who was added as they are now.
    void remove(const Guest &guest) { count(guest, -1); }
    /// What counts as today in each session: while a window is open its day, else the latest day on which anybody came
    /// or was counted by hand.
    /// Whether that differs from what the tally was made with: then "inside" is to be counted anew, by a fresh one.
    [[nodiscard]] std::vector<Day> today(Instant now) const;
    [[nodiscard]] const std::vector<Day> &countedToday() const { return m_today; }
    /// The latest day of each session on which people were counted by hand; 0: never. today() minds them from now on.
    void setHandDays(std::vector<Day> days) { m_handDays = std::move(days); }
    /// Nobody is in it any more, and these days count.
    void clear(std::vector<Day> today);

    [[nodiscard]] const std::vector<Scope> &scopes() const { return m_scopes; }
    [[nodiscard]] const ScopeTally &of(std::size_t scope) const { return m_tallies[scope]; }
    /// By session's index.
    [[nodiscard]] const std::map<Day, DayFigures> &days(std::size_t session) const { return m_days[session]; }

private:
    void count(const Guest &guest, int sign);
    void countDays(const Guest &guest, int sign);
    void countIn(std::size_t scope, const Guest &guest, int sign);
    [[nodiscard]] bool holds(std::size_t scope, int session) const;
    [[nodiscard]] bool isLate(const Visit &visit) const;

    const Event *m_event;
    std::vector<Scope> m_scopes;
    std::vector<std::vector<std::size_t>> m_scopesOf; ///< by session's index
    std::vector<ScopeTally> m_tallies;
    std::vector<std::map<Day, DayFigures>> m_days;
    std::vector<Day> m_today;
    std::vector<Day> m_handDays;
};

/// Whether somebody is missing in the scope: expected, and never came.
bool isMissing(const Event &event, const Scope &scope, const Guest &guest);
/// Whether a session belongs to the scope.
bool holds(const Scope &scope, const Session &session);

} // namespace plaza::core
