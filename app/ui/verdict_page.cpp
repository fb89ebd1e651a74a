// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/verdict_page.h"

#include <algorithm>

namespace plaza::ui {

using core::Verdict;

void VerdictPage::show(desk::Outcome outcome, std::int64_t nowMs, bool slowly)
{
    m_outcome = std::move(outcome);
    ++m_serial;
    restart(nowMs, slowly);
    emit changed();
}

void VerdictPage::clear()
{
    m_outcome = {};
    emit changed();
}

void VerdictPage::restart(std::int64_t nowMs, bool slowly)
{
    m_secondsTotal = slowly ? style().returnSeconds * 3 / 2 : style().returnSeconds;
    m_untilMs = nowMs + 1000 * m_secondsTotal;
    m_secondsLeft = 0;
    tick(nowMs);
}

bool VerdictPage::tick(std::int64_t nowMs)
{
    const int left = static_cast<int>(std::max<std::int64_t>(0, (m_untilMs - nowMs + 999) / 1000));
    if (left != m_secondsLeft) {
        m_secondsLeft = left;
        emit secondsLeftChanged();
    }
    return left > 0;
}

QString VerdictPage::title() const
{
    return qtTrId(style().title);
}

QString VerdictPage::line() const
{
    const QString stamp = m_view.time(m_outcome.at) + QStringLiteral("　") + m_view.kioskName(m_outcome.kiosk);
    switch (m_outcome.verdict) {
    case Verdict::Welcome:
    case Verdict::SignedOut:
        return stamp;
    case Verdict::AlreadyIn:
        return qtTrId("v.already.line");
    case Verdict::NotYetOpen:
        return opensLine();
    case Verdict::Closed:
        return qtTrId("v.closed.line");
    case Verdict::WrongSession:
        return qtTrId("v.venue.line");
    case Verdict::NotOnList:
        return qtTrId("v.unlisted.line");
    case Verdict::Revoked:
        return qtTrId("v.revoked.line");
    case Verdict::Invalid:
        return qtTrId("v.foreign.line");
    case Verdict::Full:
        return qtTrId("v.full.line");
    case Verdict::NeedsStaff:
        return qtTrId("v.staff.line");
    case Verdict::NotSaved:
        return qtTrId("v.notsaved.line");
    }
    return {};
}

QString VerdictPage::opensLine() const
{
    if (!m_outcome.opens)
        return {};
    const core::Instant opens = *m_outcome.opens;
    if (!m_view.sameDay(opens, m_outcome.at))
        return qtTrId("v.early.day").arg(m_view.date(opens) + QLatin1Char(' ') + m_view.time(opens));
    const auto minutes = std::max<std::int64_t>(1, (opens.ms - m_outcome.at.ms + 59'999) / 60'000);
    return minutes > 120 ? qtTrId("v.early.day").arg(m_view.time(opens))
                         : qtTrId("v.early.line").arg(m_view.time(opens)).arg(minutes);
}

QString VerdictPage::name() const
{
    return m_outcome.person ? QString::fromStdString(m_outcome.person->name).simplified() : QString();
}

QString VerdictPage::greeting() const
{
    if (!name().isEmpty())
        return qtTrId("v.hello").arg(name());
    switch (m_outcome.verdict) {
    case Verdict::Welcome:
        return qtTrId("v.hello.walkin");
    case Verdict::SignedOut:
        return qtTrId("v.out.hello");
    case Verdict::AlreadyIn:
        return qtTrId("v.already.detail");
    case Verdict::NotYetOpen:
    case Verdict::Closed:
        return qtTrId("v.time.hello");
    case Verdict::WrongSession:
        return qtTrId("v.venue.detail");
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Invalid:
    case Verdict::Full:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
        return qtTrId("v.next");
    }
    return {};
}

QString VerdictPage::detail() const
{
    if (name().isEmpty())
        return {};
    switch (m_outcome.verdict) {
    case Verdict::Welcome:
        return m_outcome.walkIn ? qtTrId("v.walkin.detail")
                                : QString::fromStdString(m_outcome.person->organisation).simplified();
    case Verdict::SignedOut:
        return qtTrId("v.out.detail");
    case Verdict::AlreadyIn:
        return qtTrId("v.already.detail");
    case Verdict::WrongSession:
        return qtTrId("v.venue.detail");
    case Verdict::NotYetOpen:
    case Verdict::Closed:
        return qtTrId("v.time.detail");
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Invalid:
    case Verdict::Full:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
        return qtTrId("v.staff.detail");
    }
    return {};
}

const core::Session *VerdictPage::target() const
{
    const std::string &id = m_outcome.verdict == Verdict::WrongSession ? m_outcome.goTo : m_outcome.session;
    return m_view.event().session(id);
}

const core::Window *VerdictPage::targetWindow() const
{
    const core::Session *session = target();
    if (!session || session->windows.empty())
        return nullptr;
    const auto next =
        std::ranges::find_if(session->windows, [&](const core::Window &w) { return m_outcome.at < w.closes; });
    return next == session->windows.end() ? &session->windows.back() : &*next;
}

VerdictFact VerdictPage::seatFact() const
{
    const QString seat = QString::fromStdString(m_outcome.person->seat).simplified();
    const QString zone = QString::fromStdString(m_outcome.person->zone).simplified();
    if (!seat.isEmpty())
        return {QStringLiteral("seat"), qtTrId("fact.seat"), seat, true};
    return {QStringLiteral("seat"), qtTrId("fact.zone"), zone, true};
}

QVariantList VerdictPage::facts() const
{
    QVariantList rows;
    const auto add = [&rows](const char *icon, const char *label, const QString &value, bool strong = false) {
        if (!value.trimmed().isEmpty())
            rows.push_back(QVariant::fromValue(
                VerdictFact{QLatin1String(icon), *label ? qtTrId(label) : QString(), value.simplified(), strong}));
    };
    const core::Session *session = target();
    const core::Window *window = targetWindow();
    const auto addSeat = [&] {
        if (m_outcome.person && !seatFact().value.isEmpty())
            rows.push_back(QVariant::fromValue(seatFact()));
    };
    switch (m_outcome.verdict) {
    case Verdict::Welcome: {
        if (!session)
            break;
        const auto starts = m_outcome.opens ? m_outcome.opens : window ? window->starts : std::nullopt;
        add("calendar", "fact.session",
            m_view.text(session->name) + (starts ? u' ' + m_view.time(*starts) : QString()));
        add("building", "fact.room", m_view.text(window && !window->room.empty() ? window->room : session->room));
        addSeat();
        break;
    }
    case Verdict::SignedOut:
        add("calendar", "fact.session", session ? m_view.text(session->name) : QString());
        add("clock", "fact.outat", m_view.time(m_outcome.at));
        break;
    case Verdict::AlreadyIn:
        add("clock", "fact.at", m_outcome.firstAt ? m_view.time(*m_outcome.firstAt) : QString(), true);
        add("kiosk", "fact.kiosk", m_view.kioskName(m_outcome.firstKiosk));
        addSeat();
        break;
    case Verdict::NotYetOpen:
    case Verdict::Closed:
        add("calendar", "fact.session", session ? m_view.text(session->name) : QString());
        if (window)
            add("clock", "fact.window", m_view.span(window->opens, window->closes), true);
        add("building", "fact.room", session ? m_view.text(session->room) : QString());
        break;
    case Verdict::WrongSession:
        break; // the place card says it
    case Verdict::NotOnList:
        add("qr", "", qtTrId("v.unlisted.1"));
        add("person", "", qtTrId("v.unlisted.2"));
        break;
    case Verdict::Revoked:
        add("signpost", "", qtTrId("v.desk.1"));
        add("person", "", qtTrId("v.desk.2"));
        break;
    case Verdict::Invalid:
        add("qr", "", qtTrId("v.foreign.1"));
        add("bell", "", qtTrId("v.foreign.2"));
        break;
    case Verdict::Full:
        add("signpost", "", qtTrId("v.full.1"));
        add("bell", "", qtTrId("v.full.2"));
        break;
    case Verdict::NeedsStaff:
        add("signpost", "", qtTrId("v.staff.1"));
        add("bell", "", qtTrId("v.staff.2"));
        break;
    case Verdict::NotSaved:
        add("undo", "", qtTrId("v.notsaved.1"));
        add("bell", "", qtTrId("v.notsaved.2"));
        break;
    }
    return rows;
}

QString VerdictPage::placeTitle() const
{
    const core::Session *session = target();
    if (m_outcome.verdict != Verdict::WrongSession || !session)
        return {};
    const core::Venue *venue = m_view.event().venue(session->venue);
    const QString room = m_view.text(session->room);
    if (!venue)
        return room.isEmpty() ? m_view.text(session->name) : room;
    const QString place = m_view.text(venue->name);
    return room.isEmpty() || room == place ? place : place + QStringLiteral(" · ") + room;
}

QString VerdictPage::placeTime() const
{
    const core::Session *session = target();
    if (m_outcome.verdict != Verdict::WrongSession || !session)
        return {};
    QStringList parts;
    if (const core::Window *window = targetWindow()) {
        const core::Instant starts = window->starts.value_or(window->opens);
        const QString day = m_view.sameDay(starts, m_outcome.at) ? QString() : m_view.date(starts) + u' ';
        parts += qtTrId("v.venue.starts").arg(day + m_view.time(starts));
    }
    if (direction().walkMinutes > 0)
        parts += qtTrId("v.venue.walk").arg(direction().walkMinutes);
    return parts.join(QStringLiteral("　"));
}

const core::Direction &VerdictPage::direction() const
{
    static const core::Direction kNone;
    const core::Session *session = target();
    switch (m_outcome.verdict) {
    case Verdict::Welcome:
        if (!m_view.kiosk().direction.empty())
            return m_view.kiosk().direction;
        return session ? session->direction : kNone;
    case Verdict::WrongSession: {
        const core::Venue *venue = session ? m_view.event().venue(session->venue) : nullptr;
        // Within one venue the way to the other room is the session's own.
        if (session && venue && venue->id == m_view.kiosk().venue)
            return session->direction;
        return venue ? venue->direction : kNone;
    }
    case Verdict::AlreadyIn:
    case Verdict::NotYetOpen:
    case Verdict::Closed:
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Invalid:
    case Verdict::Full:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
    case Verdict::SignedOut:
        return kNone;
    }
    return kNone;
}

MapTarget VerdictPage::wayTarget() const
{
    switch (m_outcome.verdict) {
    case Verdict::WrongSession:
        return sessionTarget(m_view.plan(), m_outcome.goTo);
    case Verdict::Full: // whoever came for a full session is helped at the service desk
        return kindTarget(m_view.plan(), core::AmenityKind::ServiceDesk, m_view.kiosk().venue);
    case Verdict::Welcome:
    case Verdict::SignedOut:
    case Verdict::AlreadyIn:
    case Verdict::NotYetOpen:
    case Verdict::Closed:
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Invalid:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
        return {};
    }
    return {};
}

QString VerdictPage::closeText() const
{
    const bool done = m_outcome.verdict == Verdict::Welcome || m_outcome.verdict == Verdict::SignedOut;
    return done ? qtTrId("common.done") : qtTrId("common.ok");
}

VerdictPage::Help VerdictPage::help() const
{
    switch (m_outcome.verdict) {
    case Verdict::Welcome:
    case Verdict::SignedOut:
        return Help::None;
    case Verdict::NotYetOpen:
    case Verdict::Closed:
        return Help::Agenda;
    case Verdict::AlreadyIn:
    case Verdict::WrongSession:
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Invalid:
    case Verdict::Full:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
        return Help::Staff;
    }
    return Help::None;
}

QString VerdictPage::helpText() const
{
    switch (help()) {
    case Help::None:
        return {};
    case Help::Agenda:
        return qtTrId("home.agenda");
    case Help::Staff:
        if (m_outcome.verdict == Verdict::AlreadyIn)
            return qtTrId("v.already.other");
        return m_outcome.verdict == Verdict::WrongSession ? qtTrId("v.venue.stay") : qtTrId("util.call");
    }
    return {};
}

bool VerdictPage::helpFirst() const
{
    switch (m_outcome.verdict) {
    case Verdict::NotOnList:
    case Verdict::Revoked:
    case Verdict::Full:
    case Verdict::NeedsStaff:
    case Verdict::NotSaved:
        return true;
    case Verdict::Welcome:
    case Verdict::AlreadyIn:
    case Verdict::NotYetOpen:
    case Verdict::Closed:
    case Verdict::WrongSession:
    case Verdict::Invalid:
    case Verdict::SignedOut:
        return false;
    }
    return false;
}

} // namespace plaza::ui
