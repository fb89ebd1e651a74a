// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fact.h"

namespace plaza::core {

namespace {

struct Kind {
    std::string_view operator()(const StoreCreated &) const { return "StoreCreated"; }
    std::string_view operator()(const PackageAdopted &) const { return "PackageAdopted"; }
    std::string_view operator()(const RosterImported &) const { return "RosterImported"; }
    std::string_view operator()(const StaffAdded &) const { return "StaffAdded"; }
    std::string_view operator()(const GuestSignedIn &) const { return "GuestSignedIn"; }
    std::string_view operator()(const SignInRefused &) const { return "SignInRefused"; }
    std::string_view operator()(const GuestSignedOut &) const { return "GuestSignedOut"; }
    std::string_view operator()(const SignOutRefused &) const { return "SignOutRefused"; }
    std::string_view operator()(const TicketRevoked &) const { return "TicketRevoked"; }
    std::string_view operator()(const StaffCalled &) const { return "StaffCalled"; }
    std::string_view operator()(const PersonForgotten &) const { return "PersonForgotten"; }
    std::string_view operator()(const PeoplePurged &) const { return "PeoplePurged"; }
    std::string_view operator()(const QuizStarted &) const { return "QuizStarted"; }
    std::string_view operator()(const QuizAnswered &) const { return "QuizAnswered"; }
    std::string_view operator()(const QuizEnded &) const { return "QuizEnded"; }
    std::string_view operator()(const SeedCommitted &) const { return "SeedCommitted"; }
    std::string_view operator()(const SeedRevealed &) const { return "SeedRevealed"; }
    std::string_view operator()(const RulesFixed &) const { return "RulesFixed"; }
    std::string_view operator()(const PrizeDrawn &) const { return "PrizeDrawn"; }
    std::string_view operator()(const VoucherRedeemed &) const { return "VoucherRedeemed"; }
    std::string_view operator()(const InsideListWritten &) const { return "InsideListWritten"; }
    std::string_view operator()(const PrizeReturned &) const { return "PrizeReturned"; }
    std::string_view operator()(const QuotaGranted &) const { return "QuotaGranted"; }
    std::string_view operator()(const DrawPromised &) const { return "DrawPromised"; }
    std::string_view operator()(const DrawCalledOut &) const { return "DrawCalledOut"; }
    std::string_view operator()(const DrawTurned &) const { return "DrawTurned"; }
    std::string_view operator()(const DrawTakenBack &) const { return "DrawTakenBack"; }
    std::string_view operator()(const DrawBatchBegun &) const { return "DrawBatchBegun"; }
    std::string_view operator()(const DrawEnded &) const { return "DrawEnded"; }
    std::string_view operator()(const DrawCancelled &) const { return "DrawCancelled"; }
    std::string_view operator()(const PromoPlayed &) const { return "PromoPlayed"; }
    std::string_view operator()(const BoothStamped &) const { return "BoothStamped"; }
    std::string_view operator()(const StampRefused &) const { return "StampRefused"; }
    std::string_view operator()(const StampRewardIssued &) const { return "StampRewardIssued"; }
    std::string_view operator()(const StaffChanged &) const { return "StaffChanged"; }
    std::string_view operator()(const StaffEntered &) const { return "StaffEntered"; }
    std::string_view operator()(const StaffKeptOut &) const { return "StaffKeptOut"; }
    std::string_view operator()(const StaffLeft &) const { return "StaffLeft"; }
    std::string_view operator()(const StaffOverstepped &) const { return "StaffOverstepped"; }
    std::string_view operator()(const ActUndone &) const { return "ActUndone"; }
    std::string_view operator()(const GuestMoved &) const { return "GuestMoved"; }
    std::string_view operator()(const GuestNoted &) const { return "GuestNoted"; }
    std::string_view operator()(const MaterialHandedOut &) const { return "MaterialHandedOut"; }
    std::string_view operator()(const MaterialStocked &) const { return "MaterialStocked"; }
    std::string_view operator()(const PeopleClicked &) const { return "PeopleClicked"; }
    std::string_view operator()(const HeadcountCorrected &) const { return "HeadcountCorrected"; }
    std::string_view operator()(const RoundControlled &) const { return "RoundControlled"; }
    std::string_view operator()(const CallTaken &) const { return "CallTaken"; }
    std::string_view operator()(const CallClosed &) const { return "CallClosed"; }
    std::string_view operator()(const EmergencyRaised &) const { return "EmergencyRaised"; }
    std::string_view operator()(const EmergencyCleared &) const { return "EmergencyCleared"; }
};

} // namespace

std::string_view kindOf(const Fact &fact)
{
    return std::visit(Kind{}, fact);
}

} // namespace plaza::core
