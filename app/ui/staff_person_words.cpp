// SPDX-License-Identifier: GPL-3.0-or-later
// What a person's sheet says.
#include "ui/staff_person.h"

#include "core/mask.h"
#include "ui/refusal_words.h"

#include <algorithm>

namespace plaza::ui {

using What = desk::StaffAnswer::What;

namespace {

const QString kDot = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(kDot);
}

/// Of an act that is none of these, people are counted.
bool countsNobody(const std::string &kind)
{
    return kind == "TicketRevoked" || kind == "MaterialHandedOut" || kind == "GuestNoted";
}

} // namespace

QStringList StaffPerson::undoReasons(const std::string &kind)
{
    const QString reasons = kind == "TicketRevoked"       ? qtTrId("staff.person.undo.revoked")
                            : kind == "MaterialHandedOut" ? qtTrId("staff.person.undo.kit")
                            : kind == "GuestNoted"        ? qtTrId("staff.person.undo.note")
                            : kind == "GuestSignedIn"     ? qtTrId("staff.person.undo.reasons")
                                                          : qtTrId("staff.person.undo.here");
    return reasons.split(u'|');
}

QString StaffPerson::undoneWords(const std::string &kind, bool again)
{
    if (countsNobody(kind))
        return again ? qtTrId("staff.person.redone") : qtTrId("staff.person.undone.plain");
    return again ? qtTrId("staff.person.counts.again") : qtTrId("staff.person.undone");
}

QString StaffPerson::name() const
{
    if (!m_sheet)
        return {};
    return m_sheet->person ? QString::fromStdString(m_sheet->person->name) : qtTrId("staff.person.forgotten");
}

QString StaffPerson::line() const
{
    if (!m_sheet || !m_sheet->person)
        return QString::fromStdString(m_attendee);
    return joined(
        {QString::fromStdString(m_sheet->person->organisation), QString::fromStdString(m_sheet->person->title)});
}

QString StaffPerson::facts() const
{
    if (!m_sheet)
        return {};
    QStringList facts;
    if (m_sheet->revoked)
        facts += qtTrId("staff.no.revoked");
    if (m_sheet->person)
        facts += {QString::fromStdString(m_sheet->person->category), QString::fromStdString(m_sheet->person->seat),
                  QString::fromStdString(m_sheet->person->zone),
                  QString::fromStdString(core::maskedPhone(m_sheet->person->phone)),
                  QString::fromStdString(m_sheet->person->note)};
    if (m_sheet->materials.contains(kKit))
        facts += qtTrId("staff.person.has.kit");
    for (const desk::PersonSheet::Note &note : m_sheet->notes)
        facts += QString::fromStdString(note.text);
    return joined(facts);
}

QString StaffPerson::sessionName(const std::string &id) const
{
    const core::Session *session = m_view.event().session(id);
    return session != nullptr ? m_view.text(session->name) : QString::fromStdString(id);
}

QString StaffPerson::stateOf(const desk::PersonSheet::InSession &in) const
{
    if (!in.firstAt)
        return qtTrId("staff.person.absent");
    const QString when = joined(
        {m_view.sameDay(*in.firstAt, m_view.now()) ? QString() : m_view.date(*in.firstAt), m_view.time(*in.firstAt)});
    return (in.inside ? qtTrId("staff.person.in") : qtTrId("staff.person.left.since"))
        .arg(joined({when, m_view.kioskName(in.firstKiosk)}));
}

QVariantList StaffPerson::sessions() const
{
    QVariantList lines;
    for (const desk::PersonSheet::InSession &in : listed()) {
        if (lines.size() == kSessions)
            break;
        AttendedLine line;
        line.session = sessionName(in.session);
        line.state = stateOf(in);
        line.came = in.firstAt.has_value();
        line.inside = in.inside;
        line.chosen = lines.empty();
        lines.push_back(QVariant::fromValue(line));
    }
    return lines;
}

DoneLine StaffPerson::lineOf(const desk::PersonSheet::Done &done) const
{
    DoneLine line;
    line.text = done.kind == "GuestSignedIn"       ? qtTrId("staff.done.in").arg(sessionName(done.session))
                : done.kind == "GuestSignedOut"    ? qtTrId("staff.done.out").arg(sessionName(done.session))
                : done.kind == "SessionEnded"      ? qtTrId("staff.done.end").arg(sessionName(done.session))
                : done.kind == "GuestMoved"        ? qtTrId("staff.done.moved").arg(sessionName(done.session))
                : done.kind == "MaterialHandedOut" ? qtTrId("staff.done.kit")
                : done.kind == "GuestNoted"        ? qtTrId("staff.done.note")
                : done.kind == "TicketRevoked"     ? qtTrId("staff.done.revoked")
                                                   : QString::fromStdString(done.kind);
    line.line = joined({m_view.time(done.at), m_view.kioskName(done.kiosk),
                        done.kind == "SessionEnded" ? qtTrId("staff.done.itself")
                        : done.staff.empty()        ? qtTrId("staff.done.self")
                                                    : QString::fromStdString(done.staff),
                        done.undone ? qtTrId("staff.done.undone") : QString()});
    line.undone = done.undone;
    line.undoable = mayUndo(done);
    return line;
}

QVariantList StaffPerson::done() const
{
    QVariantList lines;
    if (!m_sheet)
        return lines;
    const int count = static_cast<int>(m_sheet->done.size());
    for (int i = m_page * kDoneAPage; i < std::min(count, (m_page + 1) * kDoneAPage); ++i) {
        const int index = count - 1 - i;
        DoneLine line = lineOf(m_sheet->done[static_cast<std::size_t>(index)]);
        line.index = index;
        lines.push_back(QVariant::fromValue(line));
    }
    return lines;
}

int StaffPerson::pages() const
{
    const int count = m_sheet ? static_cast<int>(m_sheet->done.size()) : 0;
    return std::max(1, (count + kDoneAPage - 1) / kDoneAPage);
}

QString StaffPerson::refusalOf(const desk::StaffAnswer &answer) const
{
    switch (answer.what) {
    case What::NoRight:
        return qtTrId("staff.no.right");
    case What::Unknown:
        return qtTrId("staff.no.list");
    case What::Refused:
        return refusalWord(answer.verdict);
    case What::Changed:
        return qtTrId("staff.no.changed");
    case What::SameSession:
        return qtTrId("staff.no.same");
    case What::TooLate:
        return qtTrId("staff.no.late");
    case What::NotUndoable:
        return qtTrId("staff.no.undo");
    case What::UndoneBefore:
        return qtTrId("staff.no.before");
    case What::NoneLeft:
        return qtTrId("staff.no.left");
    case What::HasIt:
        return qtTrId("staff.no.has");
    case What::Done:
    case What::NotIn:
    case What::PinToChange:
    case What::PinTooSimple:
    case What::NeedsReason:
    case What::BadWords:
    case What::BelowZero:
    case What::TooMany:
    case What::TakenBefore:
    case What::ClosedBefore:
    case What::Prize:
    case What::NotSaved:
        return qtTrId("staff.notsaved");
    }
    return {};
}

} // namespace plaza::ui
