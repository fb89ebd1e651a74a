// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff_undo.h"

namespace plaza::desk {

namespace {

using core::StaffAct;
using What = StaffAnswer::What;

/// The right to do what the fact says; nullopt: it is nothing that can be undone.
struct RightToUndo {
    std::optional<StaffAct> operator()(const core::GuestSignedIn &fact) const
    {
        return fact.overruled.empty() ? StaffAct::SignIn : StaffAct::Override;
    }
    std::optional<StaffAct> operator()(const core::GuestSignedOut &) const { return StaffAct::SignOut; }
    std::optional<StaffAct> operator()(const core::GuestMoved &) const { return StaffAct::Move; }
    std::optional<StaffAct> operator()(const core::TicketRevoked &) const { return StaffAct::Revoke; }
    std::optional<StaffAct> operator()(const core::GuestNoted &) const { return StaffAct::Note; }
    std::optional<StaffAct> operator()(const core::MaterialHandedOut &) const { return StaffAct::HandOutMaterial; }
    std::optional<StaffAct> operator()(const core::MaterialStocked &) const { return StaffAct::StockMaterial; }
    std::optional<StaffAct> operator()(const core::PeopleClicked &) const { return StaffAct::Click; }
    std::optional<StaffAct> operator()(const core::HeadcountCorrected &) const { return StaffAct::CorrectHeadcount; }
    template <class Fact> std::optional<StaffAct> operator()(const Fact &) const { return std::nullopt; }
};

/// By hybrid time, which a clock that is set back does not shorten.
bool isTooOld(Desk &desk, const core::Recorded &fact)
{
    const core::Instant now = desk.store().journal().hybridNow(desk.machineNow());
    return now.ms - fact.hybridTime / store::kHybridTicksPerMs > kUndoMs;
}

} // namespace

std::variant<UndoPlan, What> planUndo(Desk &desk, const core::Position &position)
{
    store::StaffWork &work = desk.store().projections().staffWork();
    store::Journal &journal = desk.store().journal();
    const auto named = journal.at(position);
    if (!named)
        return What::Unknown;
    UndoPlan plan{.target = position};
    auto fact = named;
    if (const auto *undo = std::get_if<core::ActUndone>(&named->fact)) {
        plan.target = {undo->origin, undo->seq};
        if (work.lastWordOn(plan.target) != position)
            return What::UndoneBefore; // something was said after it
        plan.again = !undo->again;
        fact = journal.at(plan.target);
        if (!fact)
            return What::Unknown;
    } else if (work.isUndone(position)) {
        return What::UndoneBefore;
    }
    const auto right = std::visit(RightToUndo{}, fact->fact);
    if (!right)
        return What::NotUndoable;
    if (isTooOld(desk, *named))
        return What::TooLate;
    plan.right = *right;
    return plan;
}

} // namespace plaza::desk
