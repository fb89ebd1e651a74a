// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/replay.h"

#include "store/attendance.h"
#include "store/journal.h"
#include "store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <tuple>

namespace plaza::store {

void Replay::apply(const core::Recorded &recorded)
{
    if (const auto *in = std::get_if<core::GuestSignedIn>(&recorded.fact))
        addMovement(recorded, in->session, in->day, in->attendee, true);
    else if (const auto *out = std::get_if<core::GuestSignedOut>(&recorded.fact))
        addMovement(recorded, out->session, out->day, out->attendee, false);
    else if (const auto *moved = std::get_if<core::GuestMoved>(&recorded.fact)) {
        if (!moved->from.empty())
            addMovement(recorded, moved->from, moved->fromDay, moved->attendee, false);
        addMovement(recorded, moved->to, moved->toDay, moved->attendee, true);
    } else if (const auto *undone = std::get_if<core::ActUndone>(&recorded.fact)) {
        m_projections.staffWork().apply(recorded);
        Undone &last = m_undone[{undone->origin, undone->seq}];
        last = std::max(last, Undone{recorded.hybridTime, recorded.position, undone->again});
    } else if (const auto *refused = std::get_if<core::SignInRefused>(&recorded.fact))
        ++m_tallies[{refused->session, refused->day}].refused;
    else
        m_projections.apply(recorded);
}

void Replay::addMovement(const core::Recorded &recorded, const std::string &session, core::Day day,
                         const std::string &attendee, bool entry)
{
    m_movements.push_back({.session = kept(session),
                           .day = day,
                           .attendee = attendee,
                           .hybridTime = recorded.hybridTime,
                           .origin = kept(recorded.position.origin),
                           .seq = recorded.position.seq,
                           .entry = entry,
                           .atMs = recorded.eventTime.ms,
                           .kiosk = kept(recorded.kiosk)});
}

bool Replay::isUndone(const Movement &movement) const
{
    if (m_undone.empty())
        return false;
    const auto found = m_undone.find({*movement.origin, movement.seq});
    return found != m_undone.end() && !found->second.again;
}

void Replay::forEachFolded(const std::function<void(Folded, Row)> &visit)
{
    const auto person = [](const Movement &m) {
        return std::tie(*m.session, m.day, m.attendee);
    };
    std::ranges::sort(m_movements, {}, [&](const Movement &m) {
        return std::tuple_cat(person(m), std::tie(m.hybridTime, *m.origin, m.seq));
    });
    for (auto next = m_movements.cbegin(); next != m_movements.cend();) {
        const Movement &first = *next;
        const std::int64_t day = first.day.yyyymmdd;
        Attendance now;
        for (; next != m_movements.cend() && person(*next) == person(first); ++next) {
            visit(Folded::Movement,
                  std::to_array<Value>({next->session, day, &next->attendee, next->hybridTime, next->origin, next->seq,
                                        std::int64_t{next->entry}, next->atMs, next->kiosk}));
            now.entered = now.entered || next->entry;
            if (isUndone(*next))
                continue;
            if (next->entry)
                now.enter(next->atMs, *next->kiosk);
            else
                now.leave();
        }
        if (now.entered)
            m_tallies[{*first.session, first.day}].inside += now.inside ? 1 : 0;
        if (!now.came)
            continue;
        visit(Folded::Attendance,
              std::to_array<Value>({first.session, day, &first.attendee, now.firstMs, &now.firstKiosk,
                                    std::int64_t{now.inside}, std::int64_t{now.conflicts}}));
    }
    for (const auto &[key, tally] : m_tallies)
        visit(Folded::Tally,
              std::to_array<Value>({&key.first, std::int64_t{key.second.yyyymmdd}, tally.inside, tally.refused}));
}

void Replay::writeFolded(SQLite::Database &db)
{
    std::array<SQLite::Statement, kFoldedTables.size()> inserts{
        SQLite::Statement(db, "INSERT INTO movement VALUES (?,?,?,?,?,?,?,?,?)"),
        SQLite::Statement(db, "INSERT INTO attendance VALUES (?,?,?,?,?,?,?)"),
        SQLite::Statement(db, "INSERT INTO tally VALUES (?,?,?,?)")};
    forEachFolded([&](Folded table, Row row) {
        SQLite::Statement &insert = inserts[static_cast<std::size_t>(table)];
        insert.reset();
        int index = 0;
        for (const Value &value : row) {
            ++index;
            if (const auto *number = std::get_if<std::int64_t>(&value))
                insert.bind(index, *number);
            else
                insert.bindNoCopy(index, *std::get<const std::string *>(value));
        }
        insert.exec();
    });
}

void rebuildProjections(SQLite::Database &db)
{
    for (const DerivedTable &table : kDerivedTables)
        db.exec(std::string("DELETE FROM ") + table.name);
    Replay replay(db);
    forEachRow(db, [&](const JournalRow &row) { replay.apply(row.decoded()); });
    replay.writeFolded(db);
}

} // namespace plaza::store
