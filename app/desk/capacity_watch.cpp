// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/capacity_watch.h"

namespace plaza::desk {

CapacityWatch::CapacityWatch(const core::Event &event)
{
    for (const core::Session &session : event.sessions)
        if (session.capacity)
            m_rooms[session.id].capacity = *session.capacity;
}

void CapacityWatch::step(Room &room, const std::string &attendee, bool entry)
{
    if (entry)
        room.inside.insert(attendee);
    else
        room.inside.erase(attendee);
    room.level = core::nextLevel(room.level, static_cast<int>(room.inside.size()) + room.extra, room.capacity);
}

void CapacityWatch::moved(const store::NewFact &fact, const std::string &session, core::Day day,
                          const std::string &attendee, bool entry)
{
    const auto found = m_rooms.find(session);
    if (found == m_rooms.end())
        return;
    Room &room = found->second;
    std::tuple key(fact.hybridTime, std::string(fact.origin), fact.seq);
    if (key < room.last)
        room.stale = true; // it happened before what is folded already
    else
        room.last = std::move(key);
    if (!room.stale && day == room.day)
        step(room, attendee, entry);
}

void CapacityWatch::forget()
{
    for (auto &[session, room] : m_rooms)
        room.stale = true;
}

core::CapacityLevel CapacityWatch::level(SQLite::Database &db, const std::string &session, core::Day day, int extra)
{
    const auto found = m_rooms.find(session);
    if (found == m_rooms.end())
        return core::CapacityLevel::Free;
    Room &room = found->second;
    if (room.stale || day != room.day || extra != room.extra) {
        room.stale = false;
        room.day = day;
        room.extra = extra;
        room.inside.clear();
        room.level = core::nextLevel(core::CapacityLevel::Free, extra, room.capacity);
        store::forEachMovement(db, session, day, [&room](std::string_view attendee, bool entry) {
            step(room, std::string(attendee), entry);
        });
    }
    return room.level;
}

} // namespace plaza::desk
