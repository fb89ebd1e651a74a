// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prize_page.h"

#include <QPointer>

namespace plaza::ui {

QString PrizePage::title() const
{
    switch (m_state) {
    case State::Empty:
        return {};
    case State::Saving:
        return m_slow ? qtTrId("scan.saving") : QString();
    case State::Failed:
        return qtTrId("prize.failed");
    case State::Spinning:
        return qtTrId("prize.drawing");
    case State::Won:
        return m_reminded ? qtTrId("prize.held") : qtTrId("prize.win");
    case State::Nothing:
        return qtTrId("prize.none");
    }
    return {};
}

QString PrizePage::line() const
{
    if (m_state == State::Failed)
        return qtTrId("prize.failed.line");
    if (m_state == State::Nothing)
        return qtTrId("prize.none.line");
    if (m_state != State::Won)
        return {};
    if (printing() == Printing::NotPrinted)
        return qtTrId("prize.noprint");
    return canPrint() ? qtTrId("prize.keep.print") : qtTrId("prize.keep");
}

QString PrizePage::printWord() const
{
    switch (printing()) {
    case Printing::Offered:
    case Printing::NotPrinted:
        break;
    case Printing::AtPrinter:
        return qtTrId("prize.printing");
    case Printing::Printed:
        return qtTrId("prize.printed");
    }
    return qtTrId("prize.print");
}

QString PrizePage::until() const
{
    if (!m_voucher)
        return {};
    // Exclusive: what ends at midnight belongs to the day before.
    const core::Instant last{m_voucher->until.ms - 1};
    QString time = m_view.time(m_voucher->until);
    if (!m_view.sameDay(last, m_voucher->until))
        time = qtTrId("prize.midnight");
    return m_view.sameDay(last, m_view.now()) ? qtTrId("prize.until.today").arg(time)
                                              : qtTrId("prize.until.day").arg(m_view.date(last), time);
}

MapTarget PrizePage::wayTarget() const
{
    return m_voucher ? deskTarget(m_view.plan(), m_voucher->desk.zh, m_view.kiosk().venue) : MapTarget{};
}

bool PrizePage::toPrizeDesk() const
{
    const MapTarget way = wayTarget();
    return way && way.amenity->kind == core::AmenityKind::PrizeDesk;
}

void PrizePage::draw(std::int64_t nowMs)
{
    if (m_port == nullptr || (m_state != State::Empty && m_state != State::Failed))
        return;
    m_slow = m_verySlow = false;
    m_sinceMs = nowMs;
    setState(State::Saving);
    m_port->drawPrize([self = QPointer(this), visit = m_visit](const desk::PrizeDraw &draw) {
        if (self && self->m_visit == visit)
            self->drew(draw);
    });
}

void PrizePage::drew(const desk::PrizeDraw &draw)
{
    if (!draw.saved)
        return setState(State::Failed);
    m_voucher = draw.drawn ? draw.voucher : std::nullopt;
    m_sinceMs = -1;
    setState(draw.drawn ? State::Spinning : State::Nothing);
    emit drawn();
}

void PrizePage::show(const desk::Voucher &voucher, bool reminded)
{
    clear();
    m_voucher = voucher;
    m_reminded = reminded;
    setState(State::Won);
}

void PrizePage::print()
{
    if (!canPrint() || !won() || printing() == Printing::AtPrinter || printing() == Printing::Printed)
        return;
    m_printerBusy = true;
    emit changed();
    m_printer->print(*m_voucher, [self = QPointer(this), visit = m_visit](bool ok) {
        if (self)
            self->printed(visit, ok);
    });
}

void PrizePage::printed(int visit, bool ok)
{
    m_printerBusy = false;
    if (visit == m_visit)
        m_printing = ok ? Printing::Printed : Printing::NotPrinted;
    emit changed();
}

void PrizePage::clear()
{
    ++m_visit;
    m_printing = Printing::Offered;
    m_voucher.reset();
    m_reminded = m_slow = m_verySlow = false;
    setState(State::Empty);
}

void PrizePage::tick(std::int64_t nowMs)
{
    if (!busy())
        return;
    if (m_sinceMs < 0)
        m_sinceMs = nowMs;
    const std::int64_t forMs = nowMs - m_sinceMs;
    if (m_state == State::Saving) {
        const bool slow = forMs >= kSavingAfterMs;
        const bool verySlow = forMs >= kBusyAfterMs;
        const bool news = slow != m_slow || verySlow != m_verySlow;
        m_slow = slow;
        m_verySlow = verySlow;
        if (news)
            emit changed();
        return;
    }
    if (forMs < kSpinMs)
        return;
    setState(m_voucher ? State::Won : State::Nothing);
    emit sound(m_voucher ? QStringLiteral("win") : QStringLiteral("note"));
}

void PrizePage::setState(State state)
{
    m_state = state;
    emit changed();
}

} // namespace plaza::ui
