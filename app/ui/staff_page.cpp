// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff_page.h"

#include <QPointer>

#include <utility>

namespace plaza::ui {

using What = desk::StaffAnswer::What;

StaffPage::StaffPage(const EventView &view, const Ports &ports, const core::Quiz &quiz, PromoPage &loop,
                     const EmergencyScreen &screen, QObject *parent)
    : QObject(parent), m_view(view), m_port(ports.desk), m_headcount(view, ports.dashboard),
      m_missing(view, ports.dashboard, grouping()), m_search(view, ports.people), m_person(view, acting()),
      m_calls(view, acting()), m_counting(view, ports.dashboard, acting()), m_prizes(view, acting()),
      m_rounds(view, quiz, ports.quiz, acting()), m_loop(view, loop, acting()), m_emergency(acting(), screen),
      m_inside(view, ports.dashboard, ports.inside, acting()), m_draw(view, acting())
{
    connect(&m_emergency, &StaffEmergency::done, this, &StaffPage::leave); // what the screen shows comes first
    connect(&m_search, &StaffSearch::chosen, &m_person, &StaffPerson::open);
    connect(&m_headcount, &StaffHeadcount::missingWanted, &m_missing, &StaffMissing::open);
    connect(&m_headcount, &StaffHeadcount::scopeTurned, &m_missing, &StaffMissing::close);
    connect(&m_missing, &StaffMissing::picked, &m_person, &StaffPerson::open);
    connect(&m_person, &StaffPerson::closed, &m_missing, &StaffMissing::reload);
    connect(&m_person, &StaffPerson::closed, this, &StaffPage::changed);
    connect(&m_calls, &StaffCalls::changed, this, &StaffPage::changed); // the cell tells how many wait
}

StaffPage::~StaffPage() = default;

bool StaffPage::mayGoOn() const
{
    return m_step == Step::Number && m_number.size() >= 2;
}

bool StaffPage::may(core::StaffAct act) const
{
    return isIn() && core::may(m_session.role, act);
}

void StaffPage::type(const QString &key)
{
    if (m_busy || isIn() || m_waitUntilMs > 0)
        return;
    QString &typed = m_step == Step::Number ? m_number : m_pin;
    const int most = m_step == Step::Number ? kNumberDigits : kPinDigits;
    if (key.isEmpty())
        typed.chop(1);
    else if (typed.size() < most && key.size() == 1 && key.at(0) >= u'0' && key.at(0) <= u'9')
        typed += key;
    m_problem.clear();
    emit changed();
    if (m_step == Step::Number || m_pin.size() < kPinDigits)
        return;
    if (m_step == Step::Pin)
        return enter();
    if (m_step == Step::NewPin) {
        m_firstPin = m_pin;
        return goTo(Step::NewPinAgain);
    }
    changePin();
}

void StaffPage::goOn()
{
    if (!mayGoOn())
        return;
    m_who = m_number.toStdString();
    goTo(Step::Pin);
}

void StaffPage::back()
{
    if (!isIn())
        clear();
}

void StaffPage::shown(const std::string &code)
{
    if (isIn() && m_tab == Tab::Prizes)
        return m_prizes.shown(code);
    if (m_busy || m_step != Step::Number)
        return;
    m_who = code;
    m_number.clear();
    goTo(Step::Pin);
}

void StaffPage::enter()
{
    m_busy = true;
    emit changed();
    m_port->enterStaff(m_who, m_pin.toStdString(),
                       [self = QPointer(this), visit = m_visit, port = m_port](const desk::StaffEntry &entry) {
                           if (self && visit == self->m_visit)
                               self->entered(entry);
                           else if (entry.what == desk::StaffEntry::What::In)
                               port->leaveStaff(entry.session.token); // they had gone before it opened
                       });
}

void StaffPage::entered(const desk::StaffEntry &entry)
{
    m_busy = false;
    m_pin.clear();
    switch (entry.what) {
    case desk::StaffEntry::What::In:
        m_session = entry.session;
        m_misses = 0;
        if (entry.session.mustChangePin)
            return goTo(Step::NewPin);
        return begin();
    case desk::StaffEntry::What::WrongPin:
        ++m_misses;
        return refuse(qtTrId("staff.pin.wrong").arg(m_misses));
    case desk::StaffEntry::What::Waiting:
        m_waitUntilMs = m_nowMs + entry.waitMs;
        return refuse(qtTrId("staff.pin.wait"));
    case desk::StaffEntry::What::PinExpired:
        return refuse(qtTrId("staff.pin.expired"));
    case desk::StaffEntry::What::NotSaved:
        return refuse(qtTrId("staff.notsaved"));
    }
}

void StaffPage::begin()
{
    m_headcount.open(m_session.role);
    m_missing.enter(m_session.role);
    m_search.open(m_session.role);
    m_person.enter(m_session.role, m_session.staff);
    m_calls.open(m_session.staff);
    m_counting.open(m_session.role);
    m_prizes.open(m_session.role);
    m_rounds.open(m_session.role);
    m_loop.open(m_session);
    m_emergency.open(m_session.role);
    m_inside.open(m_session.role);
    m_draw.open(m_session.role);
    m_tab = m_emergency.goesOn() ? Tab::Emergency : m_headcount.offered() ? Tab::Headcount : Tab::Calls;
    goTo(Step::In);
}

void StaffPage::changePin()
{
    if (std::exchange(m_firstPin, QString()) != m_pin) {
        goTo(Step::NewPin);
        return refuse(qtTrId("staff.pin.differ"));
    }
    m_busy = true;
    emit changed();
    act(desk::wish::ChangePin{m_pin.toStdString()}, [this](const desk::StaffAnswer &answer) {
        m_busy = false;
        if (answer.what == What::Done) {
            m_session.mustChangePin = false;
            return begin();
        }
        goTo(Step::NewPin);
        refuse(answer.what == What::PinTooSimple ? qtTrId("staff.pin.simple") : qtTrId("staff.notsaved"));
    });
}

void StaffPage::open(const QString &cell)
{
    if (!isIn())
        return;
    if (cell == QLatin1String("lock"))
        return leave();
    if (cell == QLatin1String("headcount") && m_headcount.offered())
        m_tab = Tab::Headcount;
    if (cell == QLatin1String("search") && m_search.offered())
        m_tab = Tab::Search;
    if (cell == QLatin1String("calls") && may(core::StaffAct::TakeCall))
        m_tab = Tab::Calls;
    if (cell == QLatin1String("counting") && m_counting.offered())
        m_tab = Tab::Counting;
    if (cell == QLatin1String("control") && mayControl())
        m_tab = Tab::Control;
    if (cell == QLatin1String("prizes") && m_prizes.offered())
        m_tab = Tab::Prizes;
    if (cell == QLatin1String("emergency") && m_emergency.offered())
        m_tab = Tab::Emergency;
    m_missing.close();
    m_person.close();
    m_counting.cancel();
    m_prizes.next();
    m_emergency.cancel();
    m_inside.close();
    m_draw.close();
    emit changed();
}

void StaffPage::leave()
{
    clear();
    emit left();
}

void StaffPage::clear()
{
    ++m_visit;
    if (!m_session.token.empty())
        m_port->leaveStaff(m_session.token);
    m_session = {};
    m_who.clear();
    m_number.clear();
    m_firstPin.clear();
    m_misses = 0;
    m_busy = false;
    m_waitUntilMs = 0;
    m_tab = Tab::Headcount;
    m_headcount.clear();
    m_missing.clear();
    m_search.clear();
    m_person.clear();
    m_calls.clear();
    m_counting.clear();
    m_prizes.clear();
    m_rounds.clear();
    m_loop.clear();
    m_emergency.clear();
    m_inside.clear();
    m_draw.clear();
    goTo(Step::Number);
}

void StaffPage::goTo(Step step)
{
    m_step = step;
    m_pin.clear();
    m_problem.clear();
    emit changed();
}

void StaffPage::refuse(const QString &problem)
{
    m_problem = problem;
    emit changed();
}

void StaffPage::tick(std::int64_t nowMs)
{
    const std::int64_t before = std::exchange(m_nowMs, nowMs);
    if (isIn()) {
        m_calls.tick(nowMs);
        m_headcount.tick(nowMs);
        m_missing.pass(nowMs);
        if (m_tab == Tab::Counting)
            m_counting.tick(nowMs);
        if (m_tab == Tab::Control) {
            m_draw.tick(nowMs);
            m_rounds.tick(nowMs);
            m_loop.tick(nowMs);
        }
        if (m_tab == Tab::Emergency)
            m_inside.tick(nowMs);
    }
    if (m_waitUntilMs == 0)
        return;
    if (nowMs >= m_waitUntilMs) {
        m_waitUntilMs = 0;
        m_problem.clear();
    } else if (nowMs / 1000 == before / 1000) {
        return;
    }
    emit changed();
}

void StaffPage::retranslate()
{
    m_problem.clear();
    m_headcount.retranslate();
    m_missing.retranslate();
    m_search.retranslate();
    m_person.retranslate();
    m_calls.retranslate();
    m_counting.retranslate();
    m_prizes.retranslate();
    m_rounds.retranslate();
    m_loop.retranslate();
    m_emergency.retranslate();
    m_inside.retranslate();
    m_draw.retranslate();
    emit changed();
}

} // namespace plaza::ui
