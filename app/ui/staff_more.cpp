// SPDX-License-Identifier: GPL-3.0-or-later
// The headcount's other figures, a line each: what happened at the doors, what was done by hand, who was refused why.
#include "ui/staff_headcount.h"

#include <algorithm>

namespace plaza::ui {

namespace {

QString wordOf(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Welcome:
    case core::Verdict::SignedOut:
    case core::Verdict::NotSaved:
        return {}; // no refusals
    case core::Verdict::AlreadyIn:
        return qtTrId("staff.refused.already");
    case core::Verdict::NotYetOpen:
        return qtTrId("staff.refused.early");
    case core::Verdict::Closed:
        return qtTrId("staff.refused.closed");
    case core::Verdict::WrongSession:
        return qtTrId("staff.refused.elsewhere");
    case core::Verdict::NotOnList:
        return qtTrId("staff.refused.unlisted");
    case core::Verdict::Revoked:
        return qtTrId("staff.refused.revoked");
    case core::Verdict::Invalid:
        return qtTrId("staff.refused.invalid");
    case core::Verdict::Full:
        return qtTrId("staff.refused.full");
    case core::Verdict::NeedsStaff:
        return qtTrId("staff.refused.staff");
    }
    return {};
}

} // namespace

std::vector<OrgLine> StaffHeadcount::more() const
{
    std::vector<OrgLine> lines;
    const desk::ScopeFigures *figures = chosen();
    if (figures == nullptr)
        return lines;
    const auto add = [&](const QString &name, int value) {
        OrgLine line;
        line.name = name;
        line.value = figure(value);
        lines.push_back(line);
    };
    add(qtTrId("staff.more.late"), figures->people.late);
    add(qtTrId("staff.more.left"), figures->people.left());
    if (figures->capacity)
        add(qtTrId("staff.more.free").arg(*figures->capacity), std::max(0, *figures->capacity - figures->heads()));
    add(qtTrId("staff.more.exits"), figures->exits);
    add(qtTrId("staff.more.returned"), figures->returned);
    add(qtTrId("staff.more.bystaff"), figures->byStaff);
    add(qtTrId("staff.more.clicked"), figures->clicked);
    add(qtTrId("staff.more.corrected"), figures->corrected);
    add(qtTrId("staff.more.refused"), figures->refused);
    for (const auto &[verdict, count] : figures->refusedBy)
        add(wordOf(verdict), count);
    return lines;
}

} // namespace plaza::ui
