// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk as codes come in: which are let through, who answers, and what is shown then.
#include "ui/kiosk_model.h"

#include "desk/bearer.h"
#include "ui/staff_page.h"

#include <utility>

#include <QPointer>

namespace plaza::ui {
namespace {

constexpr std::int64_t kNoticeMs = 4000;

} // namespace

void KioskModel::codeSeen(const std::string &code)
{
    // A code held back here must not count as seen: it belongs to the next person, who is still holding it up.
    if (code.empty() || !takesCodes() || m_checking || m_prize.busy() || m_stamps.busy() || m_booth.holdsCodes())
        return;
    if (const auto card = scan::readSetupCard(code)) {
        if (m_page != Page::ScannerCheck) // there a camera says nothing new
            checkScanner(*card);
        return;
    }
    const std::int64_t now = m_setup.steadyMs();
    if (!m_gate.pass(code, now))
        return m_scan.repeated(now);
    if (m_page == Page::Quiz) // at the rules a code begins a play; during it nobody signs in behind a player's back
        return m_quiz.startWith(code);
    if (m_page == Page::Staff) // a badge; nobody signs in on a page that staff are at
        return m_staff->shown(code);
    if (takeStampCode(code))
        return;
    if (!core::signsPeople(m_view.kiosk().role)) // an information kiosk
        return;
    askDesk();
    m_setup.desk.signIn(code, [self = QPointer(this), code](desk::Outcome outcome) {
        if (self)
            self->answered(code, std::move(outcome));
    });
}

void KioskModel::scanned(const scan::Scanned &code)
{
    if (const auto card = scan::readSetupCard(code))
        checkScanner(*card);
    else if (!code.again)
        codeSeen(code.text);
}

void KioskModel::checkScanner(const scan::SetupReport &report)
{
    m_scannerCheck.show(report, m_setup.steadyMs(), m_largeText || m_reach);
    show(Page::ScannerCheck);
}

void KioskModel::unreadable()
{
    setNotice(Notice::Unreadable, kNoticeMs);
}

/// The desk is about to be asked: nobody else's code counts until it has answered.
void KioskModel::askDesk()
{
    m_checking = true;
    m_checkingSinceMs = m_setup.steadyMs();
    m_scan.checking(m_checkingSinceMs);
}

void KioskModel::answered(const std::string &code, desk::Outcome outcome)
{
    const std::int64_t now = m_setup.steadyMs();
    m_checking = false;
    m_scan.checked(now);
    m_idle.touched(now);
    setIdleSeconds(0);
    if (outcome.reason == desk::kStaffBadgeReason && m_staff->offered()) {
        openStaff();
        return m_staff->shown(code);
    }
    m_verdict.show(std::move(outcome), now, m_largeText || m_reach);
    show(Page::Verdict);
    emit sound(m_programme.quiet() ? QString() : m_verdict.sound());
}

} // namespace plaza::ui
