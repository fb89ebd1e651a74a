// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff.h"

#include <array>

namespace plaza::desk {

namespace {

using core::StaffAct;

struct Right {
    std::optional<StaffAct> operator()(const wish::Permission &w) const { return w.act; }
    std::optional<StaffAct> operator()(const wish::ChangePin &) const { return std::nullopt; }
    std::optional<StaffAct> operator()(const wish::Calls &) const { return StaffAct::TakeCall; }
    std::optional<StaffAct> operator()(const wish::TakeCall &) const { return StaffAct::TakeCall; }
    std::optional<StaffAct> operator()(const wish::CloseCall &) const { return StaffAct::TakeCall; }
    std::optional<StaffAct> operator()(const wish::LookUpPerson &) const { return StaffAct::LookUpPerson; }
    std::optional<StaffAct> operator()(const wish::SignIn &w) const
    {
        return w.overrule ? StaffAct::Override : StaffAct::SignIn;
    }
    std::optional<StaffAct> operator()(const wish::SignOut &) const { return StaffAct::SignOut; }
    std::optional<StaffAct> operator()(const wish::Move &) const { return StaffAct::Move; }
    std::optional<StaffAct> operator()(const wish::Revoke &) const { return StaffAct::Revoke; }
    std::optional<StaffAct> operator()(const wish::SignInGroup &) const { return StaffAct::GroupSignIn; }
    std::optional<StaffAct> operator()(const wish::EmptySession &) const { return StaffAct::EmptySession; }
    std::optional<StaffAct> operator()(const wish::Note &) const { return StaffAct::Note; }
    std::optional<StaffAct> operator()(const wish::HandOutMaterial &) const { return StaffAct::HandOutMaterial; }
    std::optional<StaffAct> operator()(const wish::StockMaterial &) const { return StaffAct::StockMaterial; }
    std::optional<StaffAct> operator()(const wish::Click &) const { return StaffAct::Click; }
    std::optional<StaffAct> operator()(const wish::CorrectHeadcount &) const { return StaffAct::CorrectHeadcount; }
    std::optional<StaffAct> operator()(const wish::Undo &) const { return StaffAct::Undo; }
    std::optional<StaffAct> operator()(const wish::LookUpVoucher &) const { return StaffAct::LookUpVoucher; }
    std::optional<StaffAct> operator()(const wish::HandOutPrize &) const { return StaffAct::HandOutPrize; }
    std::optional<StaffAct> operator()(const wish::ReturnPrize &) const { return StaffAct::ReturnPrize; }
    std::optional<StaffAct> operator()(const wish::Rounds &) const { return StaffAct::ControlQuiz; }
    std::optional<StaffAct> operator()(const wish::ControlRound &) const { return StaffAct::ControlQuiz; }
    std::optional<StaffAct> operator()(const wish::DisableStaff &) const { return StaffAct::ManageStaff; }
    std::optional<StaffAct> operator()(const wish::NewPin &) const { return StaffAct::ManageStaff; }
    std::optional<StaffAct> operator()(const wish::RaiseEmergency &) const { return StaffAct::RaiseEmergency; }
    std::optional<StaffAct> operator()(const wish::ClearEmergency &) const { return StaffAct::ClearEmergency; }
    std::optional<StaffAct> operator()(const wish::InsideWritten &) const { return StaffAct::ListInside; }
    std::optional<StaffAct> operator()(const wish::RunDraw &) const { return StaffAct::RunDraw; }
};

using What = StaffAnswer::What;
constexpr std::array kWhats{
    std::pair{What::Done, "done"},
    std::pair{What::NoRight, "no-right"},
    std::pair{What::NotIn, "not-in"},
    std::pair{What::PinToChange, "pin-to-change"},
    std::pair{What::PinTooSimple, "pin-too-simple"},
    std::pair{What::Unknown, "unknown"},
    std::pair{What::Refused, "refused"},
    std::pair{What::NeedsReason, "needs-reason"},
    std::pair{What::BadWords, "bad-words"},
    std::pair{What::Changed, "changed"},
    std::pair{What::SameSession, "same-session"},
    std::pair{What::TooLate, "too-late"},
    std::pair{What::NotUndoable, "not-undoable"},
    std::pair{What::UndoneBefore, "undone-before"},
    std::pair{What::NoneLeft, "none-left"},
    std::pair{What::HasIt, "has-it"},
    std::pair{What::BelowZero, "below-zero"},
    std::pair{What::TooMany, "too-many"},
    std::pair{What::TakenBefore, "taken-before"},
    std::pair{What::ClosedBefore, "closed-before"},
    std::pair{What::Prize, "prize"},
    std::pair{What::NotSaved, "not-saved"},
};

} // namespace

std::optional<StaffAct> rightFor(const StaffWish &wish)
{
    return std::visit(Right{}, wish);
}

std::string_view toString(StaffEntry::What what)
{
    switch (what) {
    case StaffEntry::What::In:
        return "in";
    case StaffEntry::What::WrongPin:
        return "wrong-pin";
    case StaffEntry::What::Waiting:
        return "waiting";
    case StaffEntry::What::PinExpired:
        return "pin-expired";
    case StaffEntry::What::NotSaved:
        return "not-saved";
    }
    return {};
}

std::string_view toString(StaffAnswer::What what)
{
    for (const auto &[value, name] : kWhats)
        if (value == what)
            return name;
    return {};
}

std::optional<StaffAnswer::What> staffWhatFrom(std::string_view name)
{
    for (const auto &[value, known] : kWhats)
        if (known == name)
            return value;
    return std::nullopt;
}

} // namespace plaza::desk
