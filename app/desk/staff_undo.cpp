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

bool isEntry(const core::Fact &fact, const std::string &session, core::Day day)
{
    const auto *moved = std::get_if<core::GuestMoved>(&fact);
    return std::holds_alternative<core::GuestSignedIn>(fact) ||
           (moved != nullptr && moved->to == session && moved->toDay == day);
}

/// What would stop the plan now.
struct Obstacle {
    Desk &desk;
    const UndoPlan &plan;

    using Answer = std::optional<StaffAnswer>;
    [[nodiscard]] store::StaffWork &work() const { return desk.store().projections().staffWork(); }
    /// What becomes of a count: its change is taken back, or made once more.
    [[nodiscard]] int effectOf(int change) const { return plan.again ? change : -change; }

    /// Times that somebody comes in who is inside: as it is, or as it would be.
    [[nodiscard]] int conflicts(const std::string &session, core::Day day, const std::string &who, bool planned) const
    {
        bool inside = false;
        int found = 0;
        for (const core::Position &position : desk.store().projections().movements(session, day, who)) {
            const bool counts = planned && position == plan.target ? plan.again : !work().isUndone(position);
            const auto fact = counts ? desk.store().journal().at(position) : std::nullopt;
            if (!fact)
                continue;
            const bool entry = isEntry(fact->fact, session, day);
            found += entry && inside ? 1 : 0;
            inside = entry;
        }
        return found;
    }
    [[nodiscard]] Answer inTwice(const std::string &session, core::Day day, const std::string &who) const
    {
        if (conflicts(session, day, who, true) <= conflicts(session, day, who, false))
            return std::nullopt;
        return StaffAnswer{.what = What::Refused, .verdict = core::Verdict::AlreadyIn, .attendee = who};
    }

    Answer operator()(const core::GuestSignedIn &fact) const { return inTwice(fact.session, fact.day, fact.attendee); }
    Answer operator()(const core::GuestSignedOut &fact) const { return inTwice(fact.session, fact.day, fact.attendee); }
    Answer operator()(const core::GuestMoved &fact) const
    {
        if (auto twice = inTwice(fact.to, fact.toDay, fact.attendee))
            return twice;
        return fact.from.empty() ? std::nullopt : inTwice(fact.from, fact.fromDay, fact.attendee);
    }
    Answer operator()(const core::MaterialHandedOut &fact) const
    {
        if (!plan.again)
            return std::nullopt;
        if (!fact.attendee.empty() && work().handedOut(fact.item, fact.attendee) > 0)
            return StaffAnswer{.what = What::HasIt, .attendee = fact.attendee};
        if (const auto left = work().stock(fact.item); left && *left < fact.count)
            return StaffAnswer{.what = What::NoneLeft, .count = *left};
        return std::nullopt;
    }
    Answer operator()(const core::MaterialStocked &fact) const
    {
        const int left = work().stock(fact.item).value_or(0);
        return belowZero(left, effectOf(fact.change), left);
    }
    Answer operator()(const core::PeopleClicked &fact) const
    {
        return belowZero(work().headChanges(fact.session, fact.day).clicked, effectOf(fact.change),
                         desk.store().projections().insideWithUnlisted(fact.session, fact.day));
    }
    Answer operator()(const core::HeadcountCorrected &fact) const
    {
        const int inside = desk.store().projections().insideWithUnlisted(fact.session, fact.day);
        return belowZero(inside, effectOf(fact.change), inside);
    }
    template <class Fact> Answer operator()(const Fact & /*fact*/) const { return std::nullopt; }

private:
    [[nodiscard]] static Answer belowZero(int now, int effect, int told)
    {
        if (effect >= 0 || now + effect >= 0)
            return std::nullopt;
        return StaffAnswer{.what = What::BelowZero, .count = told};
    }
};

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
    if (const auto *revoked = std::get_if<core::TicketRevoked>(&fact->fact); revoked != nullptr && !plan.again)
        plan.revokedBy = revoked->by.staff;
    return plan;
}

std::optional<StaffAnswer> whyNotNow(Desk &desk, const UndoPlan &plan)
{
    const auto fact = desk.store().journal().at(plan.target);
    return fact ? std::visit(Obstacle{desk, plan}, fact->fact) : std::nullopt;
}

} // namespace plaza::desk
