// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/person_sheet.h"

#include "desk/session_end.h"
#include "desk/staff_undo.h"
#include "store/revocations.h"

#include <algorithm>
#include <set>

namespace plaza::desk {

namespace {

/// Who of the staff did it, and in which session.
struct Told {
    std::string session;
    std::string staff;
};
struct Telling {
    Told operator()(const core::GuestSignedIn &fact) const { return {fact.session, fact.by.staff}; }
    Told operator()(const core::GuestSignedOut &fact) const { return {fact.session, fact.by.staff}; }
    Told operator()(const core::GuestMoved &fact) const { return {fact.to, fact.by.staff}; }
    Told operator()(const core::TicketRevoked &fact) const { return {{}, fact.by.staff}; }
    Told operator()(const core::MaterialHandedOut &fact) const { return {{}, fact.by.staff}; }
    Told operator()(const core::GuestNoted &fact) const { return {{}, fact.by.staff}; }
    template <class Fact> Told operator()(const Fact &) const { return {}; }
};

std::set<core::Day> daysOf(const core::Session &session)
{
    std::set<core::Day> days;
    for (const core::Window &window : session.windows)
        days.insert(window.day);
    return days;
}

void addDone(PersonSheet &sheet, Desk &desk, const core::Position &position)
{
    const auto fact = desk.store().journal().at(position);
    store::StaffWork &work = desk.store().projections().staffWork();
    const bool undone = work.isUndone(position);
    const core::Position next = undone ? work.lastWordOn(position).value_or(position) : position; // to be undone
    if (!fact || std::ranges::find(sheet.done, next, &PersonSheet::Done::fact) != sheet.done.end())
        return;
    Told told = std::visit(Telling{}, fact->fact);
    const bool byItself = isByItself(fact->fact);
    sheet.done.push_back({.fact = next,
                          .kind = byItself ? "SessionEnded" : std::string(core::kindOf(fact->fact)),
                          .session = std::move(told.session),
                          .at = fact->eventTime,
                          .kiosk = fact->kiosk,
                          .staff = std::move(told.staff),
                          .undone = undone,
                          .undoable = std::holds_alternative<UndoPlan>(planUndo(desk, next))});
}

void addSessions(PersonSheet &sheet, Desk &desk, const std::vector<std::string> &expectedAt)
{
    store::Projections &counts = desk.store().projections();
    for (const core::Session &session : desk.config().event.sessions) {
        const bool expected = std::ranges::find(expectedAt, session.id) != expectedAt.end();
        for (const core::Day day : daysOf(session)) {
            const auto presence = counts.presence(session.id, day, sheet.id);
            for (const core::Position &movement : counts.movements(session.id, day, sheet.id))
                addDone(sheet, desk, movement);
            if (!expected && !presence)
                continue;
            PersonSheet::InSession in{.session = session.id, .day = day, .expected = expected};
            if (presence) {
                in.firstAt = presence->firstAt;
                in.firstKiosk = presence->firstKiosk;
                in.inside = presence->inside;
            }
            sheet.sessions.push_back(std::move(in));
        }
    }
}

void addNotes(PersonSheet &sheet, Desk &desk)
{
    store::Store &store = desk.store();
    for (store::StaffNote &note : store::notesOf(store.database(), desk.keys().sealKey, sheet.id)) {
        const auto fact = store.journal().find(note.op);
        if (!fact)
            continue;
        addDone(sheet, desk, fact->position);
        if (!store.projections().staffWork().isUndone(fact->position))
            sheet.notes.push_back({std::move(note.text), std::visit(Telling{}, fact->fact).staff, fact->eventTime});
    }
    std::ranges::sort(sheet.notes, {}, &PersonSheet::Note::at);
}

/// Whatever changes for the person changes this.
std::string stateOf(const PersonSheet &sheet)
{
    std::string text = sheet.id + (sheet.revoked ? "|revoked" : "|");
    for (const PersonSheet::InSession &in : sheet.sessions)
        text += "|" + in.session + (in.inside ? "+" : "-");
    for (const PersonSheet::Done &done : sheet.done)
        text += "|" + done.fact.origin + ":" + std::to_string(done.fact.seq) + (done.undone ? "u" : "");
    constexpr std::size_t kLength = 8;
    return crypto::toHex(crypto::ByteView(crypto::sha256(crypto::bytesOf(text)).bytes).first(kLength));
}

} // namespace

std::optional<PersonSheet> personSheet(Desk &desk, const std::string &attendee)
{
    store::Store &store = desk.store();
    PersonSheet sheet{.id = attendee, .person = {}};
    const auto person = store.people().byId(attendee);
    if (person) {
        sheet.person = person->attendee;
        sheet.revoked = store.projections().isRevoked(person->serial);
    }
    addSessions(sheet, desk, person ? person->expectedAt : std::vector<std::string>{});
    if (!person && sheet.done.empty())
        return std::nullopt;
    store::StaffWork &work = store.projections().staffWork();
    for (const auto &[item, left] : work.stocks())
        if (const int count = work.handedOut(item, attendee); count > 0)
            sheet.materials[item] = count;
    for (const core::Position &position : work.materialsOf(attendee))
        addDone(sheet, desk, position);
    for (const core::Position &position :
         person ? store::revocationsOf(store.database(), person->serial) : std::vector<core::Position>{})
        addDone(sheet, desk, position);
    addNotes(sheet, desk);
    std::ranges::stable_sort(sheet.done, {}, &PersonSheet::Done::at);
    sheet.seen = stateOf(sheet);
    return sheet;
}

std::vector<OpenCall> openCalls(Desk &desk)
{
    const core::Instant now = desk.now();
    std::vector<OpenCall> calls;
    for (store::CallRow &row : desk.store().projections().staffWork().openCalls({now.ms - kCallMs}))
        calls.push_back({.id = std::move(row.id),
                         .kiosk = std::move(row.kiosk),
                         .reason = std::move(row.reason),
                         .at = row.at,
                         .ageMs = std::max<std::int64_t>(0, now.ms - row.at.ms),
                         .takenBy = std::move(row.takenBy),
                         .takenAt = row.takenAt});
    return calls;
}

} // namespace plaza::desk
