// SPDX-License-Identifier: GPL-3.0-or-later
// The headcount of a whole event in memory. It reads on in the journal: a refresh costs what has happened since the
// last one, not how many people there are. What it tells depends on the store alone, never on when it was opened.
// After an exception it may have noted half of something: make another one.
#pragma once

#include "config/package.h"
#include "desk/capacity_watch.h"
#include "desk/dashboard.h"
#include "desk/door_book.h"
#include "desk/guest_list.h"
#include "store/headcount_rows.h"
#include "store/store.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plaza::desk {

class HeadcountBook {
public:
    /// `keys` null: no organisations and no names. `reader` and `config` outlive it; one thread, the reader's.
    HeadcountBook(store::Reader &reader, const store::Keys *keys, const config::EventConfig &config);
    ~HeadcountBook();

    /// One snapshot at `now` (event time). Throws StoreError.
    Dashboard look(const DashboardQuestion &question, core::Instant now, core::Instant wall, const Heard &heard = {});
    /// Who is missing, in the order of organisation and id. Names are unsealed only where they are asked for. Throws
    /// StoreError.
    std::vector<MissingPerson> missing(const MissingQuestion &question, core::Instant now);
    /// Who is inside on the days that count, in no particular order. Throws StoreError.
    struct Inside {
        std::string attendee;
        std::vector<core::Visit> visits; ///< these alone
    };
    std::vector<Inside> inside(core::Instant now);

private:
    struct Presence {
        std::string session;
        core::Day day;
        std::string attendee;
    };
    struct News;
    void readOn(core::Instant now, bool organisations);
    void note(const store::NewFact &fact, News &news);
    void noteMovement(const store::NewFact &fact, const Presence &who, bool entry, News &news);
    [[nodiscard]] std::vector<DoorBook::TakenBack> takenBack();
    void renew(const Presence &who, bool counted);
    void recount(core::Instant now);
    [[nodiscard]] std::size_t indexOf(const core::Scope &scope) const;
    [[nodiscard]] std::vector<ScopeFigures> scopes(const std::vector<DoorFigures> &doors);
    void addSession(ScopeFigures &figures, std::size_t session);
    [[nodiscard]] std::vector<GroupRow> groups(const std::vector<core::PeopleCount> &counts,
                                               const Numbered &names) const;
    void drawCurve(Dashboard &board, const core::ScopeTally &tally) const;

    store::Reader &m_reader;
    const config::EventConfig &m_config;
    std::unique_ptr<store::People> m_people; ///< null: no keys
    store::JournalTail m_tail;
    store::StayQuery m_stays;
    GuestList m_guests;
    DoorBook m_doors;
    CapacityWatch m_capacity;
    core::Tally m_tally;
    bool m_loaded = false;
    bool m_organisations = false; ///< they are loaded, and kept so
};

} // namespace plaza::desk
