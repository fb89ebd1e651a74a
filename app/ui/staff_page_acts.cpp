// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent to the desk in the name of who is in.
#include "ui/staff_page.h"

#include <QPointer>

#include <utility>

namespace plaza::ui {

using What = desk::StaffAnswer::What;

namespace {

/// Whether somebody may be inside, or missing, who was not before.
bool movesPeople(const desk::StaffWish &wish)
{
    const auto act = desk::rightFor(wish);
    return act && *act != core::StaffAct::SeeHeadcount && *act != core::StaffAct::TakeCall &&
           *act != core::StaffAct::LookUpPerson && *act != core::StaffAct::LookUpVoucher &&
           *act != core::StaffAct::ListInside && *act != core::StaffAct::RunDraw &&
           *act != core::StaffAct::ControlQuiz && *act != core::StaffAct::ControlPromo;
}

} // namespace

StaffActing StaffPage::acting()
{
    return [this](desk::StaffWish wish, std::function<void(const desk::StaffAnswer &)> done) {
        act(std::move(wish), std::move(done));
    };
}

StaffGrouping StaffPage::grouping()
{
    return [this](std::string session, std::vector<std::string> attendees, const StaffPort::Progress &done) {
        m_port->signInMany(m_session.token, std::move(session), std::move(attendees),
                           [self = QPointer(this), visit = m_visit, done](const desk::StaffAnswer &soFar, bool last) {
                               if (self && visit == self->m_visit && self->isStillIn(soFar, last))
                                   done(soFar, last);
                           });
    };
}

/// What came of an act is said to who is in; not when the desk has locked the session, or the account was closed.
bool StaffPage::isStillIn(const desk::StaffAnswer &answer, bool moved)
{
    if (moved) {
        m_headcount.refresh();
        m_search.refresh();
    }
    if (answer.what != What::NotIn)
        return true;
    clear();
    refuse(qtTrId("staff.locked"));
    return false;
}

void StaffPage::act(desk::StaffWish wish, std::function<void(const desk::StaffAnswer &)> done)
{
    const bool moves = movesPeople(wish);
    m_port->actAsStaff(
        m_session.token, std::move(wish),
        [self = QPointer(this), visit = m_visit, moves, done = std::move(done)](const desk::StaffAnswer &answer) {
            if (self && visit == self->m_visit && self->isStillIn(answer, moves))
                done(answer);
        });
}

} // namespace plaza::ui
