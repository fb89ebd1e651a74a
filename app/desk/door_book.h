// SPDX-License-Identifier: GPL-3.0-or-later
// What the doors did, as the journal tells it act by act: entries, exits and refusals.
#pragma once

#include "config/package.h"
#include "desk/dashboard.h"
#include "store/headcount_rows.h"

#include <map>
#include <string>
#include <vector>

namespace plaza::desk {

/// When each origin was last heard from, by the machine's clock: what exchanges facts between stores knows it. A
/// store's own origins are heard from all the time.
using Heard = std::map<std::string, core::Instant, std::less<>>;

class DoorBook {
public:
    /// `install`: the store's own; `config` outlives it.
    DoorBook(std::string install, const config::EventConfig &config);

    void entered(const store::NewFact &fact) { ++minuteOf(fact).entries; }
    void left(const store::NewFact &fact) { ++minuteOf(fact).exits; }
    void refused(const store::NewFact &fact, std::string_view session, core::Day day, core::Verdict verdict);
    /// And it was staff who signed them in.
    void madeUp(const std::string &session) { ++m_sessions[session].byStaff; }
    /// Somebody came, or went, at a kiosk, and that was undone later.
    struct TakenBack {
        std::string kiosk;
        core::Instant at; ///< event time
        bool entry = true;
        std::string session;
        bool byStaff = false;
    };
    /// All that is undone now, in place of what was said before; each was told as an entry or an exit.
    void setTakenBack(std::vector<TakenBack> undone);
    /// Any fact: its kiosk was alive.
    void seen(const store::NewFact &fact);

    struct Session {
        int byStaff = 0; ///< entries that staff made
        std::map<core::Verdict, int> refusedBy;
        std::map<core::Day, int> refusedOn;
    };
    /// What is known of a session; nothing: zeros.
    [[nodiscard]] const Session &session(const std::string &id) const;
    /// The kiosks that sign people in or out, in the order of kiosks.toml, then others that facts tell of.
    [[nodiscard]] std::vector<DoorFigures> doors(core::Instant now, core::Instant wall, const Heard &heard) const;

private:
    struct Door {
        std::map<core::Instant, DoorCount> minutes;                ///< event time
        std::map<std::string, core::Instant, std::less<>> origins; ///< origin → its latest fact, machine's clock
    };
    DoorCount &minuteOf(const store::NewFact &fact) { return minuteOf(fact.kiosk, fact.eventTime); }
    DoorCount &minuteOf(std::string_view kiosk, core::Instant when);
    void count(const TakenBack &each, int by);
    [[nodiscard]] bool isOwn(std::string_view origin) const;
    void fill(DoorFigures &figures, core::Instant now, core::Instant wall, const Heard &heard) const;

    std::string m_install;
    const config::EventConfig &m_config;
    std::map<std::string, Door, std::less<>> m_doors;
    std::map<std::string, Session, std::less<>> m_sessions;
    std::vector<TakenBack> m_takenBack; ///< not in the counts
};

} // namespace plaza::desk
