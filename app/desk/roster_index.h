// SPDX-License-Identifier: GPL-3.0-or-later
// A search index over the roster, in memory, made piece by piece and again when the roster has changed.
#pragma once

#include "names/index.h"
#include "store/headcount_rows.h"
#include "store/keys.h"
#include "store/people.h"
#include "store/store.h"

#include <functional>
#include <string>

namespace plaza::desk {

/// One thread, the reader's.
class RosterIndex {
public:
    /// What a person is found by; an entry without texts: not at all.
    using EntryOf = std::function<names::Entry(const store::Person &)>;

    /// Both outlive it.
    RosterIndex(store::Reader &reader, const store::Keys &keys, EntryOf entryOf);

    /// Takes some hundreds more people of a new or changed roster in, in about 10 ms. False: all are in, or the store
    /// can't be read now.
    bool prepare();
    /// Waits until all are in. False: the store can't be read now.
    [[nodiscard]] bool ready();
    /// Who fits, best first. What is found may have been forgotten since: ask people() again.
    [[nodiscard]] std::vector<names::Hit> search(const std::string &text) const { return m_index.search(text); }
    [[nodiscard]] store::People &people() { return m_people; }
    /// Grows when the roster is read anew.
    [[nodiscard]] int edition() const { return m_edition; }

private:
    store::Reader &m_reader;
    const EntryOf m_entryOf;
    store::People m_people;
    store::JournalTail m_tail;
    names::Index m_index;
    std::string m_last; ///< id of the person last taken in
    int m_edition = 0;
    bool m_stale = true; ///< another roster than the one in the index
    bool m_whole = false;
};

} // namespace plaza::desk
