// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do for a person; the words stand in staff_person_words.cpp.
#include "ui/staff_person.h"

#include "core/sign_in.h"

#include <algorithm>
#include <utility>

namespace plaza::ui {

using What = desk::StaffAnswer::What;
using core::StaffAct;

StaffPerson::StaffPerson(const EventView &view, StaffActing act, QObject *parent)
    : QObject(parent), m_view(view), m_act(std::move(act))
{
}

bool StaffPerson::may(StaffAct act) const
{
    return m_role && m_sheet && !m_busy && core::may(*m_role, act);
}

std::string StaffPerson::session() const
{
    if (!m_session.empty())
        return m_session;
    if (!m_view.kiosk().session.empty())
        return m_view.kiosk().session;
    return m_sheet && !m_sheet->sessions.empty() ? m_sheet->sessions.front().session
                                                 : m_view.event().sessions.front().id;
}

core::Day StaffPerson::dayOf(const std::string &session) const
{
    const core::Session *known = m_view.event().session(session);
    return known != nullptr ? core::windowForStaff(*known, m_view.now(), m_view.event().offset).day : core::Day{};
}

std::vector<desk::PersonSheet::InSession> StaffPerson::listed() const
{
    if (!m_sheet)
        return {};
    std::vector<desk::PersonSheet::InSession> all = m_sheet->sessions;
    const auto isHere = [here = session(), day = dayOf(session())](const desk::PersonSheet::InSession &in) {
        return in.session == here && in.day == day;
    };
    if (std::ranges::none_of(all, isHere))
        all.push_back({.session = session(), .day = dayOf(session()), .firstAt = {}, .firstKiosk = {}});
    std::ranges::stable_partition(all, isHere);
    return all;
}

bool StaffPerson::insideNow() const
{
    return m_sheet && listed().front().inside;
}

bool StaffPerson::maySignIn() const
{
    return may(StaffAct::SignIn) && !insideNow();
}

bool StaffPerson::maySignOut() const
{
    return may(StaffAct::SignOut) && insideNow();
}

bool StaffPerson::mayMove() const
{
    return may(StaffAct::Move) && m_view.event().sessions.size() > 1;
}

bool StaffPerson::mayNote() const
{
    return may(StaffAct::Note);
}

bool StaffPerson::mayHandOut() const
{
    return may(StaffAct::HandOutMaterial) && !m_sheet->materials.contains(kKit);
}

bool StaffPerson::mayRevoke() const
{
    return may(StaffAct::Revoke) && m_sheet->person && !m_sheet->revoked;
}

void StaffPerson::enter(core::Role role, const std::string &staff)
{
    m_role = role;
    m_staff = staff;
}

void StaffPerson::open(const std::string &attendee)
{
    forget();
    m_attendee = attendee;
    load();
}

void StaffPerson::load()
{
    m_busy = true;
    emit changed();
    m_act(desk::wish::LookUpPerson{m_attendee}, [this, who = m_attendee](const desk::StaffAnswer &answer) {
        if (who != m_attendee)
            return;
        m_busy = false;
        if (answer.sheet)
            m_sheet = answer.sheet;
        else
            tell(refusalOf(answer), true);
        m_page = std::clamp(m_page, 0, pages() - 1);
        emit changed();
    });
}

void StaffPerson::signIn()
{
    if (maySignIn())
        send(
            desk::wish::SignIn{
                .attendee = m_attendee, .session = session(), .reason = {}, .seen = m_sheet->seen, .code = {}},
            qtTrId("staff.person.signedin"));
}

void StaffPerson::signOut()
{
    if (maySignOut())
        send(desk::wish::SignOut{m_attendee, session(), m_sheet->seen}, qtTrId("staff.person.signedout"));
}

void StaffPerson::move()
{
    if (!mayMove())
        return;
    const std::string from = insideNow() ? session() : std::string();
    std::vector<std::string> ids;
    QStringList names;
    for (const core::Session &each : m_view.event().sessions) {
        if (each.id == session())
            continue;
        ids.push_back(each.id);
        names += m_view.text(each.name);
    }
    ask(qtTrId("staff.person.where"), names, [this, from, ids](int to) {
        const QStringList reasons = qtTrId("staff.person.move.reasons").split(u'|');
        ask(qtTrId("staff.person.why"), reasons,
            [this, from, id = ids[static_cast<std::size_t>(to)], reasons](int why) {
                send(desk::wish::Move{m_attendee, from, id, reasons[why].toStdString(), m_sheet->seen},
                     qtTrId("staff.person.moved").arg(sessionName(id)));
            });
    });
}

void StaffPerson::note()
{
    if (!mayNote())
        return;
    const QStringList notes = qtTrId("staff.person.notes").split(u'|');
    ask(qtTrId("staff.person.note.which"), notes, [this, notes](int which) {
        send(desk::wish::Note{m_attendee, notes[which].toStdString()}, qtTrId("staff.person.noted"));
    });
}

void StaffPerson::handOut()
{
    if (mayHandOut())
        send(desk::wish::HandOutMaterial{kKit, m_attendee}, qtTrId("staff.person.handed"));
}

void StaffPerson::undo(int index)
{
    if (!m_sheet || m_busy || index < 0 || index >= std::ssize(m_sheet->done))
        return;
    const desk::PersonSheet::Done done = m_sheet->done[static_cast<std::size_t>(index)];
    if (!mayUndo(done))
        return;
    const QStringList reasons = undoReasons(done.kind);
    ask(qtTrId("staff.person.undo.why"), reasons, [this, done, reasons](int why) {
        makeSure(
            (done.undone ? qtTrId("staff.person.again.sure") : qtTrId("staff.person.undo.sure")).arg(lineOf(done).text),
            {}, [this, fact = done.fact, reason = reasons[why].toStdString(), kind = done.kind, again = done.undone] {
                send(desk::wish::Undo{fact, reason}, undoneWords(kind, again));
            });
    });
}

/// A colleague's withdrawal is taken back by who may overrule one.
bool StaffPerson::mayUndo(const desk::PersonSheet::Done &done) const
{
    const bool colleagues = done.kind == "TicketRevoked" && !done.undone && done.staff != m_staff;
    return done.undoable && m_role && core::may(*m_role, StaffAct::Undo) &&
           (!colleagues || core::may(*m_role, StaffAct::OverrideRevoked));
}

void StaffPerson::revoke()
{
    if (!mayRevoke())
        return;
    const QStringList reasons = qtTrId("staff.person.revoke.reasons").split(u'|');
    ask(qtTrId("staff.person.revoke.why"), reasons, [this, reasons](int why) {
        makeSure(qtTrId("staff.person.revoke.sure"), qtTrId("staff.person.revoke.line"),
                 [this, reason = reasons[why].toStdString()] {
                     send(desk::wish::Revoke{m_attendee, reason, m_sheet->seen}, qtTrId("staff.person.revoked"));
                 });
    });
}

/// The desk refused, and who is in may overrule it, with a reason.
void StaffPerson::overrule(desk::wish::SignIn wish, const QString &why)
{
    const QStringList reasons = qtTrId("staff.person.override.reasons").split(u'|');
    ask(qtTrId("staff.person.override").arg(why), reasons, [this, wish = std::move(wish), reasons](int which) {
        desk::wish::SignIn again = wish;
        again.overrule = true;
        again.reason = reasons[which].toStdString();
        send(again, qtTrId("staff.person.signedin"));
    });
}

void StaffPerson::send(const desk::StaffWish &wish, const QString &success)
{
    m_busy = true;
    m_told.clear();
    emit changed();
    m_act(wish, [this, wish, success, who = m_attendee](const desk::StaffAnswer &answer) {
        if (who == m_attendee)
            answered(answer, wish, success);
    });
}

void StaffPerson::answered(const desk::StaffAnswer &answer, const desk::StaffWish &wish, const QString &success)
{
    m_busy = false;
    const auto *signIn = std::get_if<desk::wish::SignIn>(&wish);
    if (answer.what == What::Refused && answer.overrulable && signIn != nullptr && !signIn->overrule &&
        may(StaffAct::Override))
        return overrule(*signIn, refusalOf(answer));
    const bool isDone = answer.what == What::Done;
    tell(isDone ? success : refusalOf(answer), !isDone);
    load(); // what it is like now, whoever changed it
}

void StaffPerson::tell(const QString &what, bool problem)
{
    m_told = what;
    m_problem = problem;
}

void StaffPerson::inSession(int index)
{
    const auto all = listed();
    if (index < 0 || index >= std::ssize(all) || m_busy)
        return;
    m_session = all[static_cast<std::size_t>(index)].session;
    m_told.clear();
    emit changed();
}

void StaffPerson::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffPerson::close()
{
    forget();
    emit changed();
    emit closed();
}

void StaffPerson::forget()
{
    m_attendee.clear();
    m_sheet.reset();
    m_session.clear();
    m_told.clear();
    m_problem = false;
    m_busy = false;
    m_page = 0;
    back();
}

void StaffPerson::clear()
{
    m_role.reset();
    close();
}

} // namespace plaza::ui
