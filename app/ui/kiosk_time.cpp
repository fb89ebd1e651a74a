// SPDX-License-Identifier: GPL-3.0-or-later
// The kiosk as time passes: what changes by itself, and when a visitor is taken to be gone.
#include "ui/kiosk_model.h"

#include "ui/emergency_screen.h"
#include "ui/staff_page.h"

namespace plaza::ui {
namespace {

constexpr std::int64_t kNoticeMs = 4000;

} // namespace

void KioskModel::tick()
{
    const std::int64_t now = m_setup.steadyMs();
    m_scan.tick(now);
    m_programme.refresh();
    m_home.refresh();
    m_agenda.refresh();
    m_map.refresh();
    m_attract.refresh();
    m_quiz.refresh(now);
    if (m_prize.busy())
        m_idle.touched(now); // a visitor's time with the outcome begins when it is there
    m_prize.tick(now);
    m_stage.tick(now);
    m_stamps.tick(now);
    m_booth.tick(now);
    m_promo.tick(now);
    m_staff->tick(now);
    m_emergency->tick(now);
    if (const std::int64_t clockMinute = m_view.now().ms / 60'000; clockMinute != m_clockMinute) {
        m_clockMinute = clockMinute;
        m_home.setModules(m_quiz.offered(), m_map.offered(), m_stamps.offered()); // a rally ends in the day
        emit clockChanged();
    }
    if (m_notice != Notice::None && now >= m_noticeUntilMs) {
        if (m_notice == Notice::Calling)
            setNotice(Notice::StaffUnreached, kNoticeMs);
        else
            setNotice(Notice::None, 0);
    }
    // A slow store is told where the visitor stands: he sees "saving", never a frozen home screen.
    if (m_checking && m_page != Page::Scan && now - m_checkingSinceMs >= ScanPage::kSavingAfterMs)
        show(Page::Scan);
    tickIdle(now);
}

void KioskModel::tickIdle(std::int64_t nowMs)
{
    switch (m_page) {
    case Page::Attract:
    case Page::Stage:
    case Page::Promo:
        break;
    case Page::Booth: // the next visitor may want another language
        if (m_idle.quietMs(nowMs) >= IdleWatch::kAttractMs &&
            (language() != m_setup.language || m_largeText || m_reach != m_setup.low))
            reset();
        break;
    case Page::Home:
        if (m_idle.quietMs(nowMs) >= IdleWatch::kAttractMs) {
            reset();
            show(m_rest);
        }
        break;
    case Page::Verdict:
        if (!m_verdict.tick(nowMs))
            finish();
        break;
    case Page::ScannerCheck:
        if (!m_scannerCheck.tick(nowMs))
            finish();
        break;
    case Page::Scan:
    case Page::Agenda:
    case Page::Fairness:
    case Page::Rules:
    case Page::Map:
        if (!m_checking)
            warnOfIdleness(nowMs);
        break;
    case Page::Quiz:
        if (!m_quiz.tick())
            finish();
        else if (m_quiz.timed()) // a question has a clock of its own
            m_idle.touched(nowMs);
        else // a draw that was earned waits as long as a voucher
            warnOfIdleness(nowMs, m_quiz.passed() ? PrizePage::kIdleMs : IdleWatch::kWarnMs);
        break;
    case Page::Staff: // the ring is part of the two minutes
        warnOfIdleness(nowMs, m_staff->isIn() ? desk::kStaffIdleMs - IdleWatch::kRingMs : IdleWatch::kWarnMs);
        break;
    case Page::Find:
        if (!m_checking)
            warnOfIdleness(nowMs, FindPage::kIdleMs);
        break;
    case Page::Stamps:
        warnOfIdleness(nowMs, m_stamps.state() == StampPage::State::NewCard ? PrizePage::kIdleMs : IdleWatch::kWarnMs);
        break;
    case Page::Prize:
        if (!m_checking)
            warnOfIdleness(nowMs, PrizePage::kIdleMs);
        break;
    }
}

void KioskModel::warnOfIdleness(std::int64_t nowMs, std::int64_t afterMs)
{
    switch (m_idle.stage(nowMs, afterMs)) {
    case IdleWatch::Stage::Active:
        setIdleSeconds(0);
        break;
    case IdleWatch::Stage::Warning:
        setIdleSeconds(m_idle.secondsLeft(nowMs, afterMs));
        break;
    case IdleWatch::Stage::Over:
        finish();
        break;
    }
}

void KioskModel::setIdleSeconds(int seconds)
{
    if (seconds == m_idleSeconds)
        return;
    m_idleSeconds = seconds;
    emit idleSecondsChanged();
}

} // namespace plaza::ui
