// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusal_words.h"
#include "ui/staff_missing.h"
#include "ui/staff_people_cells.h"

#include <QStringList>

#include <algorithm>

namespace plaza::ui {

namespace {

constexpr int kNamed = 3; ///< before it is done

/// Why somebody was not signed in, in what room there is below a name.
QString shortly(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::AlreadyIn:
        return qtTrId("staff.why.already");
    case core::Verdict::NotYetOpen:
        return qtTrId("staff.why.early");
    case core::Verdict::Closed:
        return qtTrId("staff.why.closed");
    case core::Verdict::WrongSession:
        return qtTrId("staff.why.session");
    case core::Verdict::NotOnList:
        return qtTrId("staff.why.list");
    case core::Verdict::Revoked:
        return qtTrId("staff.why.revoked");
    case core::Verdict::Full:
        return qtTrId("staff.why.full");
    case core::Verdict::Invalid:
    case core::Verdict::NeedsStaff:
    case core::Verdict::NotSaved:
    case core::Verdict::Welcome:
    case core::Verdict::SignedOut:
        break;
    }
    return refusalWord(verdict);
}

} // namespace

QString StaffMissing::nameOf(const desk::MissingPerson &person) const
{
    return QString::fromStdString(person.name.empty() ? person.attendee : person.name);
}

QString StaffMissing::title() const
{
    if (!m_question)
        return {};
    const std::string name = m_question->organisation.value_or(m_question->category.value_or(std::string()));
    return name.empty() ? qtTrId("staff.org.none") : QString::fromStdString(name);
}

QString StaffMissing::hint() const
{
    if (!m_question || m_people.empty())
        return {};
    if (m_role && core::may(*m_role, core::StaffAct::GroupSignIn) && !mayTick())
        return qtTrId("staff.missing.session");
    return m_cut ? qtTrId("staff.missing.cut").arg(kMost) : QString();
}

QVariantList StaffMissing::rows() const
{
    QVariantList rows;
    for (int row = 0; const auto at = indexOf(row); ++row) {
        const desk::MissingPerson &person = m_people[*at];
        const auto refused = m_refused.find(person.attendee);
        MissingLine line;
        line.name = nameOf(person);
        line.why = refused == m_refused.end() ? QString() : shortly(refused->second);
        rows.push_back(QVariant::fromValue(line));
    }
    return rows;
}

QVariantList StaffMissing::ticks() const
{
    QVariantList ticks;
    for (int row = 0; const auto at = indexOf(row); ++row)
        ticks.push_back(m_ticked.contains(m_people[*at].attendee));
    return ticks;
}

int StaffMissing::pages() const
{
    return std::max(1, (static_cast<int>(m_people.size()) + kNamesAPage - 1) / kNamesAPage);
}

QString StaffMissing::all() const
{
    return allTicked() ? qtTrId("staff.missing.notick") : qtTrId("staff.missing.all").arg(m_people.size());
}

QString StaffMissing::act() const
{
    if (m_busy && m_nowMs - m_busySinceMs >= kSilentMs)
        return qtTrId("staff.missing.busy").arg(m_gone).arg(m_asked);
    return m_ticked.empty() ? qtTrId("staff.missing.tick") : qtTrId("staff.missing.act").arg(ticked());
}

QString StaffMissing::question() const
{
    return qtTrId("staff.missing.sure").arg(ticked());
}

QString StaffMissing::who() const
{
    if (!m_sure)
        return {};
    QStringList names;
    for (const desk::MissingPerson &each : m_people)
        if (names.size() < kNamed && m_ticked.contains(each.attendee))
            names += nameOf(each);
    const QString list = names.join(qtTrId("staff.missing.comma"));
    const core::Session *session = m_view.event().session(m_question->scope.id);
    return QStringLiteral("%1 · %2").arg(ticked() > kNamed ? qtTrId("staff.missing.more").arg(list) : list,
                                         session != nullptr ? m_view.text(session->name) : QString());
}

} // namespace plaza::ui
