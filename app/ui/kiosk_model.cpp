// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_model.h"

#include <utility>

#include <QPointer>

namespace plaza::ui {
namespace {

constexpr std::int64_t kNoticeMs = 4000;
constexpr std::int64_t kCallTimeoutMs = 5000; ///< without an answer for so long, nobody was reached

} // namespace

KioskModel::KioskModel(const KioskSetup &setup, QObject *parent)
    : QObject(parent), m_setup(setup), m_view(setup.config, setup.kiosk, setup.session, setup.clock),
      m_palette(coloursFor(setup.config.event.theme)), m_programme(m_view), m_home(m_view), m_verdict(m_view),
      m_agenda(m_view), m_attract(m_view), m_quiz(m_view, setup.config.quiz, setup.quiz), m_reach(setup.low)
{
    connect(&m_quiz, &QuizPage::sound, this,
            [this](const QString &name) { emit sound(m_programme.quiet() ? QString() : name); });
    setLanguage(m_setup.language);
    if (m_quiz.offered())
        m_home.setModules({QStringLiteral("quiz"), QStringLiteral("agenda")});
    m_idle.touched(m_setup.steadyMs());
    m_scan.open(m_setup.steadyMs());
    tick();
}

void KioskModel::setInside(int inside)
{
    if (std::exchange(m_inside, inside) != inside)
        emit insideChanged();
}

QString KioskModel::eventName() const
{
    const core::Event &event = m_view.event();
    return m_view.text(event.shortName.empty() ? event.name : event.shortName);
}

int KioskModel::minute() const
{
    return core::toLocal(m_view.now(), m_view.event().offset).minute;
}

void KioskModel::goHome()
{
    show(Page::Home);
}

void KioskModel::startScan()
{
    show(Page::Scan);
}

void KioskModel::openAgenda()
{
    m_agenda.open();
    show(Page::Agenda);
}

void KioskModel::openQuiz()
{
    m_quiz.enter();
    show(Page::Quiz);
}

void KioskModel::switchLanguage()
{
    setLanguage(language() == QLatin1String("en") ? QStringLiteral("zh") : QStringLiteral("en"));
}

void KioskModel::switchLargeText()
{
    setModes(!m_largeText, m_reach);
    if (m_largeText)
        setNotice(Notice::LargeText, kNoticeMs);
}

void KioskModel::switchReach()
{
    setModes(m_largeText, !m_reach);
}

void KioskModel::callStaff()
{
    if (m_notice == Notice::Calling)
        return;
    setNotice(Notice::Calling, kCallTimeoutMs);
    emit sound(m_programme.quiet() ? QString() : QStringLiteral("call"));
    emit staffCalled();
}

void KioskModel::staffAnswered(bool reached)
{
    setNotice(reached ? Notice::StaffCalled : Notice::StaffUnreached, kNoticeMs);
}

void KioskModel::stay()
{
    touched();
}

void KioskModel::finish()
{
    reset();
    show(Page::Home);
}

void KioskModel::touched()
{
    const std::int64_t now = m_setup.steadyMs();
    m_idle.touched(now);
    setIdleSeconds(0);
    if (m_page == Page::Verdict)
        m_verdict.restart(now, m_largeText || m_reach);
    if (m_page == Page::ScannerCheck)
        m_scannerCheck.restart(now, m_largeText || m_reach);
}

void KioskModel::codeSeen(const std::string &code)
{
    // A code held back here must not count as seen: it belongs to the next person, who is still holding it up.
    if (code.empty() || m_checking)
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
    m_checking = true;
    m_checkingSinceMs = now;
    m_scan.checking(now);
    m_setup.desk.signIn(code, [self = QPointer(this)](desk::Outcome outcome) {
        if (self)
            self->answered(std::move(outcome));
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

void KioskModel::answered(desk::Outcome outcome)
{
    const std::int64_t now = m_setup.steadyMs();
    m_checking = false;
    m_scan.checked(now);
    m_idle.touched(now);
    setIdleSeconds(0);
    m_verdict.show(std::move(outcome), now, m_largeText || m_reach);
    show(Page::Verdict);
    emit sound(m_programme.quiet() ? QString() : m_verdict.sound());
}

void KioskModel::tick()
{
    const std::int64_t now = m_setup.steadyMs();
    m_scan.tick(now);
    m_programme.refresh();
    m_home.refresh();
    m_agenda.refresh();
    m_attract.refresh();
    m_quiz.refresh(now);
    if (const std::int64_t clockMinute = m_view.now().ms / 60'000; clockMinute != m_clockMinute) {
        m_clockMinute = clockMinute;
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
        break;
    case Page::Home:
        if (m_idle.quietMs(nowMs) >= IdleWatch::kAttractMs) {
            reset();
            show(Page::Attract);
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
        if (!m_checking)
            warnOfIdleness(nowMs);
        break;
    case Page::Quiz:
        if (!m_quiz.tick())
            finish();
        else if (m_quiz.timed())
            m_idle.touched(nowMs); // a question has a clock of its own
        else
            warnOfIdleness(nowMs);
        break;
    }
}

void KioskModel::warnOfIdleness(std::int64_t nowMs)
{
    switch (m_idle.stage(nowMs)) {
    case IdleWatch::Stage::Active:
        setIdleSeconds(0);
        break;
    case IdleWatch::Stage::Warning:
        setIdleSeconds(m_idle.secondsLeft(nowMs));
        break;
    case IdleWatch::Stage::Over:
        finish();
        break;
    }
}

void KioskModel::show(Page page)
{
    const std::int64_t now = m_setup.steadyMs();
    m_idle.touched(now);
    setIdleSeconds(0);
    if (page == m_page)
        return;
    const Page before = m_page;
    m_page = page;
    if (page == Page::Scan && !m_checking)
        m_scan.open(now);
    emit pageChanged();
    if (before == Page::Verdict)
        m_verdict.clear();
    if (before == Page::Quiz)
        m_quiz.leave();
}

void KioskModel::reset()
{
    m_verdict.clear();
    setLanguage(m_setup.language);
    setModes(false, m_setup.low);
    if (m_notice == Notice::LargeText)
        setNotice(Notice::None, 0);
}

void KioskModel::setLanguage(const QString &language)
{
    m_words.use(language);
    m_view.setLanguage(language.toStdString());
    m_programme.retranslate();
    m_home.retranslate();
    m_verdict.retranslate();
    m_agenda.retranslate();
    m_attract.retranslate();
    m_scannerCheck.retranslate();
    m_quiz.retranslate();
    emit languageChanged();
}

void KioskModel::setModes(bool largeText, bool reach)
{
    if (largeText == m_largeText && reach == m_reach)
        return;
    m_largeText = largeText;
    m_reach = reach;
    emit modesChanged();
}

void KioskModel::setNotice(Notice notice, std::int64_t forMs)
{
    m_noticeUntilMs = m_setup.steadyMs() + forMs;
    if (notice == m_notice)
        return;
    m_notice = notice;
    emit noticeChanged();
}

void KioskModel::setIdleSeconds(int seconds)
{
    if (seconds == m_idleSeconds)
        return;
    m_idleSeconds = seconds;
    emit idleSecondsChanged();
}

} // namespace plaza::ui
