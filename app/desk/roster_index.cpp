// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/roster_index.h"

#include <utility>

namespace plaza::desk {

namespace {

constexpr int kAtOnce = 400;

bool changesRoster(std::string_view kind)
{
    return kind == "RosterImported" || kind == "PersonForgotten" || kind == "PeoplePurged";
}

} // namespace

RosterIndex::RosterIndex(store::Reader &reader, const store::Keys &keys, EntryOf entryOf)
    : m_reader(reader), m_entryOf(std::move(entryOf)), m_people(reader.database(), keys.sealKey, keys.eventKey),
      m_tail(reader.database())
{
}

bool RosterIndex::prepare()
{
    try {
        int taken = 0;
        m_reader.read([&] {
            m_tail.readOn([this](const store::NewFact &fact) { m_stale = m_stale || changesRoster(fact.kind); });
            if (std::exchange(m_stale, false)) {
                m_index = names::Index();
                m_last.clear();
                m_whole = false;
                ++m_edition;
            }
            if (m_whole)
                return;
            taken = m_people.forSome(m_last, kAtOnce, [this](const store::Person &person) {
                m_last = person.id;
                const names::Entry entry = m_entryOf(person);
                if (!entry.texts.empty())
                    m_index.put(entry);
            });
        });
        m_whole = taken < kAtOnce;
        return !m_whole;
    } catch (const store::StoreError &) {
        m_stale = true; // anew, when the store answers again
        m_whole = false;
        return false;
    }
}

bool RosterIndex::ready()
{
    while (prepare()) {
    }
    return m_whole;
}

} // namespace plaza::desk
