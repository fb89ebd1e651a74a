// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/refusal_words.h"

#include <QtGlobal>

namespace plaza::ui {

using core::Verdict;

QString refusalWord(core::Verdict verdict)
{
    switch (verdict) {
    case Verdict::AlreadyIn:
        return qtTrId("staff.no.already");
    case Verdict::NotYetOpen:
        return qtTrId("staff.no.early");
    case Verdict::Closed:
        return qtTrId("staff.no.closed");
    case Verdict::WrongSession:
        return qtTrId("staff.no.session");
    case Verdict::NotOnList:
        return qtTrId("staff.no.list");
    case Verdict::Revoked:
        return qtTrId("staff.no.revoked");
    case Verdict::Full:
        return qtTrId("staff.no.full");
    case Verdict::NeedsStaff: // of a sign-out: they never came
        return qtTrId("staff.no.absent");
    case Verdict::Invalid:
        return qtTrId("staff.no.invalid");
    case Verdict::NotSaved:
        return qtTrId("staff.notsaved");
    case Verdict::Welcome:
    case Verdict::SignedOut:
        return {};
    }
    return {};
}

} // namespace plaza::ui
