// SPDX-License-Identifier: GPL-3.0-or-later
// Asking for the figures.
#include "ui/staff_headcount.h"

#include <QPointer>

#include <algorithm>

namespace plaza::ui {

namespace {

std::size_t indexOf(const std::vector<core::Scope> &scopes, const std::string &session)
{
    const core::Scope here = session.empty() ? core::Scope{} : core::Scope{core::Scope::Kind::Session, session};
    const auto found = std::find(scopes.begin(), scopes.end(), here);
    return found == scopes.end() ? 0 : static_cast<std::size_t>(found - scopes.begin());
}

} // namespace

StaffHeadcount::StaffHeadcount(const EventView &view, DashboardPort *port, QObject *parent)
    : QObject(parent), m_view(view), m_port(port), m_scopes(core::scopesOf(view.event())),
      m_scope(indexOf(m_scopes, view.kiosk().session))
{
}

bool StaffHeadcount::offered() const
{
    return m_port != nullptr && m_role && core::may(*m_role, core::StaffAct::SeeHeadcount);
}

bool StaffHeadcount::mayName() const
{
    return offered() && core::may(*m_role, core::StaffAct::LookUpPerson);
}

void StaffHeadcount::open(core::Role role)
{
    m_role = role;
    m_askedMs = -1;
}

void StaffHeadcount::clear()
{
    ++m_visit;
    m_role.reset();
    m_figures.reset();
    m_failed = m_asking = false;
    m_askedMs = -1;
    m_list = m_page = 0;
    m_scope = indexOf(m_scopes, m_view.kiosk().session);
    emit changed();
}

void StaffHeadcount::refresh()
{
    m_askedMs = -1;
}

void StaffHeadcount::tick(std::int64_t nowMs)
{
    if (!offered() || m_asking || (m_askedMs >= 0 && nowMs - m_askedMs < kAskMs))
        return;
    m_askedMs = nowMs;
    ask();
}

void StaffHeadcount::ask()
{
    m_asking = true;
    m_port->askDashboard({.scope = m_scopes[m_scope], .organisations = true},
                         [self = QPointer(this), visit = m_visit](std::optional<desk::Dashboard> figures) {
                             if (!self || visit != self->m_visit)
                                 return;
                             self->m_asking = false;
                             self->m_failed = !figures;
                             if (figures)
                                 self->m_figures = std::move(figures);
                             self->m_page = std::clamp(self->m_page, 0, self->pages() - 1);
                             emit self->changed();
                         });
}

void StaffHeadcount::turnScope(int by)
{
    if (!offered())
        return;
    const auto count = static_cast<int>(m_scopes.size());
    m_scope = static_cast<std::size_t>(((static_cast<int>(m_scope) + by) % count + count) % count);
    ++m_visit; // what was asked about the scope before says nothing now
    m_asking = false;
    m_figures.reset();
    m_page = 0;
    emit scopeTurned();
    emit changed();
    refresh();
}

void StaffHeadcount::showList(int list)
{
    m_list = std::clamp(list, 0, static_cast<int>(lists().size()) - 1);
    m_page = 0;
    emit changed();
}

void StaffHeadcount::turn(int by)
{
    m_page = std::clamp(m_page + by, 0, pages() - 1);
    emit changed();
}

void StaffHeadcount::openMissing(int line)
{
    if (!mayName() || groups() == nullptr || line < 0 || line >= std::ssize(*groups()))
        return;
    desk::MissingQuestion question{.scope = m_scopes[m_scope]};
    (m_list == 0 ? question.organisation : question.category) = (*groups())[static_cast<std::size_t>(line)].name;
    emit missingWanted(question);
}

} // namespace plaza::ui
