// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kiosk_model.h"

#include "ui/emergency_screen.h"
#include "ui/staff_page.h"

#include <utility>

#include <QPointer>

namespace plaza::ui {
namespace {

constexpr std::int64_t kNoticeMs = 4000;
constexpr std::int64_t kComingMs = 8000;
constexpr std::int64_t kCallTimeoutMs = 5000; ///< without an answer for so long, nobody was reached

KioskModel::Page restOf(core::KioskRole role)
{
    switch (role) {
    case core::KioskRole::SignIn:
    case core::KioskRole::SignOut:
    case core::KioskRole::Info:
        return KioskModel::Page::Attract;
    case core::KioskRole::Promo:
        return KioskModel::Page::Promo;
    case core::KioskRole::Stage:
        return KioskModel::Page::Stage;
    case core::KioskRole::Booth:
        return KioskModel::Page::Booth;
    }
    return KioskModel::Page::Attract;
}

} // namespace

KioskModel::KioskModel(const KioskSetup &setup, QObject *parent)
    : QObject(parent), m_setup(setup), m_view(setup.config, setup.kiosk, setup.session, setup.clock),
      m_palette(coloursFor(setup.config.event.theme)), m_programme(m_view), m_home(m_view),
      m_find(setup.config.event.findName && core::signsPeople(m_view.kiosk().role) ? setup.find : nullptr),
      m_verdict(m_view), m_agenda(m_view), m_attract(m_view), m_quiz(m_view, setup.config.quiz, setup.quiz),
      m_prize(m_view, setup.quiz, setup.printer), m_fairness(m_view, setup.quiz), m_rules(m_view, setup.config.quiz),
      m_map(m_view, setup.config), m_stage(m_view, setup.stage), m_stamps(m_view, setup.config, setup.stamps),
      m_booth(m_view, setup.config, setup.stamps),
      m_promo(m_view, setup.config, setup.promo, setup.rehearsal, setup.lastRecord),
      m_emergency(std::make_unique<EmergencyScreen>(m_view, setup.config)),
      m_staff(std::make_unique<StaffPage>(m_view,
                                          StaffPage::Ports{.desk = setup.staff,
                                                           .dashboard = setup.dashboard,
                                                           .people = setup.people,
                                                           .quiz = setup.quiz,
                                                           .inside = setup.inside},
                                          setup.config.quiz, m_promo, *m_emergency)),
      m_rest(restOf(m_view.kiosk().role)), m_page(m_rest), m_reach(setup.low)
{
    m_view.setFolder(m_setup.folder);
    setLanguage(m_setup.language);
    m_idle.touched(m_setup.steadyMs());
    m_scan.open(m_setup.steadyMs());
    if (m_page != Page::Stage && m_page != Page::Booth)
        m_promo.run();
    tick();
    watchQuiz();
    watchStamps();
    watchStaff();
    watchFind();
    connect(&m_stage, &StagePage::sound, this,
            [this](const QString &name) { emit sound(m_programme.quiet() ? QString() : name); });
    if (m_rest == Page::Stage)
        m_stage.ask();
}

KioskModel::~KioskModel() = default;

void KioskModel::watchQuiz()
{
    const auto chime = [this](const QString &name) {
        emit sound(m_programme.quiet() ? QString() : name);
    };
    const auto askFairness = [this] {
        if (m_quiz.round() != nullptr)
            m_fairness.ask(m_quiz.round()->id);
    };
    connect(&m_quiz, &QuizPage::sound, this, chime);
    connect(&m_quiz, &QuizPage::entered, this, askFairness);
    connect(&m_quiz, &QuizPage::held, this, [this](const desk::Voucher &voucher) {
        m_prize.show(voucher, true);
        show(Page::Prize);
    });
    connect(&m_prize, &PrizePage::sound, this, chime);
    connect(&m_prize, &PrizePage::drawn, this, askFairness);
    if (!m_quiz.offered())
        return;
    m_setup.quiz->askUnshown([self = QPointer(this)](const std::optional<desk::Voucher> &voucher) {
        // Its winner stands before a kiosk that has just come up; nobody else is sent away for it.
        if (!self || !voucher || self->m_checking || (self->m_page != Page::Attract && self->m_page != Page::Home))
            return;
        self->m_prize.show(*voucher, false);
        self->show(Page::Prize);
    });
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
    if (m_find.offered() && m_scan.state() == ScanPage::State::NoReader)
        return findName(); // nothing here reads codes
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

void KioskModel::drawPrize()
{
    const bool again = m_page == Page::Prize && m_prize.state() == PrizePage::State::Failed;
    if (!again && !(m_page == Page::Quiz && m_quiz.mayDraw()))
        return;
    m_prize.draw(m_setup.steadyMs());
    show(Page::Prize);
}

void KioskModel::openFairness()
{
    show(Page::Fairness);
}

void KioskModel::openRules()
{
    m_rules.open(m_quiz.round());
    show(Page::Rules);
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
    m_waitsForStaff = reached;
    setNotice(reached ? Notice::StaffCalled : Notice::StaffUnreached, kNoticeMs);
}

void KioskModel::callTaken()
{
    if (std::exchange(m_waitsForStaff, false))
        setNotice(Notice::StaffComing, kComingMs);
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

void KioskModel::show(Page page)
{
    const std::int64_t now = m_setup.steadyMs();
    m_idle.touched(now);
    setIdleSeconds(0);
    if (page == m_page || !forVisitors())
        return;
    const Page before = m_page;
    m_page = page;
    if (page == Page::Attract)
        m_promo.run();
    else if (before == Page::Attract)
        m_promo.stop(page == Page::Verdict || m_checking ? core::PromoStop::Scan : core::PromoStop::Touch);
    if (page == Page::Scan && !m_checking)
        m_scan.open(now);
    emit pageChanged();
    leave(before);
}

void KioskModel::leave(Page before)
{
    if (before == Page::Verdict)
        m_verdict.clear();
    if (before == Page::Find)
        m_find.clear();
    if (before == Page::Quiz)
        m_quiz.leave();
    if (before == Page::Map)
        m_map.clear();
    // Who looks up a place on the map comes back to the voucher, or to the card.
    const auto done = [this, before](Page page) {
        return m_page != Page::Map && m_page != page && (before == page || before == Page::Map);
    };
    if (done(Page::Prize))
        m_prize.clear();
    if (done(Page::Stamps))
        m_stamps.clear();
    if (before == Page::Staff)
        m_staff->clear();
}

void KioskModel::reset()
{
    m_verdict.clear();
    m_waitsForStaff = false;
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
    m_prize.retranslate();
    m_fairness.retranslate();
    m_rules.retranslate();
    m_map.retranslate();
    m_stage.retranslate();
    m_stamps.retranslate();
    m_booth.retranslate();
    m_promo.retranslate();
    m_staff->retranslate();
    m_emergency->retranslate();
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

} // namespace plaza::ui
