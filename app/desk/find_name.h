// SPDX-License-Identifier: GPL-3.0-or-later
// A visitor without a code finds himself at the kiosk, and nobody learns from it who else is coming: names are masked,
// phones and ids are never told, who picks a name must know its organisation, and nobody leafs through the list.
#pragma once

#include "core/clock.h"
#include "desk/roster_index.h"

#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace plaza::desk {

struct NamesFound {
    enum class State {
        Names,  ///< these
        None,   ///< nobody
        More,   ///< too many, or too little typed: one more, please
        Staff,  ///< missed or looked at too many: a person helps
        Broken, ///< the store can't be read now
    };
    State state = State::None;
    std::vector<std::string> masked; ///< Names: core::maskedMiddle, at most kMost
};

/// What came of naming an organisation.
struct NameClaimed {
    bool right = false;
    bool staff = false;  ///< missed too often
    std::string id = {}; ///< right: whose name it is; not for a screen
};

/// One visitor's search at a time; it reads and records nothing. One thread, the reader's.
class NameFinder {
public:
    static constexpr std::size_t kMost = 6;       ///< names that are shown at once
    static constexpr std::size_t kChoices = 4;    ///< organisations to choose among
    static constexpr int kMisses = 3;             ///< then staff help
    static constexpr int kWrong = 3;              ///< wrong organisations for one person; then they are offered no more
    static constexpr std::size_t kSeen = 18;      ///< people whom one visitor gets to see, masked
    static constexpr std::size_t kUnclaimed = 60; ///< people whom visitors saw and did not turn out to be, …
    static constexpr std::int64_t kUnclaimedMs = 600'000; ///< … within so long
    static constexpr std::size_t kDigits = 4;
    static constexpr std::size_t kLetters = 2; ///< at least: the surname's and one more

    /// Everything outlives it. `machineClock` only for kUnclaimedMs.
    NameFinder(store::Reader &reader, const store::Keys &keys, const core::Clock &machineClock);

    bool prepare() { return m_index.prepare(); } ///< as RosterIndex

    /// People whose phone ends in these four digits.
    NamesFound byPhone(const std::string &lastFour);
    /// People whose name begins so: pinyin, initials or characters, the surname's first. Waits until all are in the
    /// index.
    NamesFound byLetters(const std::string &letters);
    /// Up to four organisations, this person's among them and the same ones each time; fewer than two: nothing to tell
    /// them by, so staff help.
    std::vector<std::string> organisationsOf(std::size_t name);
    NameClaimed claim(std::size_t organisation);
    /// The visitor goes away: what he did is forgotten, but not how often a person was guessed at.
    void leave();

private:
    [[nodiscard]] names::Entry entryOf(const store::Person &person);
    [[nodiscard]] const std::vector<std::string> &organisations();
    [[nodiscard]] bool stopped();
    [[nodiscard]] NamesFound offer(std::vector<store::Person> people);
    [[nodiscard]] NamesFound missed();
    [[nodiscard]] bool mayBeOffered(const store::Person &person) const;

    store::Reader &m_reader;
    const store::Keys &m_keys;
    const core::Clock &m_clock;
    RosterIndex m_index;
    std::vector<std::string> m_organisations; ///< of the roster
    int m_edition = 0;                        ///< of the roster that they are of
    bool m_sorted = false;                    ///< each is there once
    std::vector<store::Person> m_offered;
    std::vector<std::string> m_choices;
    std::size_t m_chosen = 0;
    std::set<std::string> m_seen; ///< ids, by this visitor
    std::string m_missedLetters;  ///< nobody's; more letters behind them are no further miss
    int m_missed = 0;
    std::map<std::string, int> m_wrong;    ///< by id
    std::deque<core::Instant> m_unclaimed; ///< when earlier visitors saw somebody whom they were not
};

} // namespace plaza::desk
