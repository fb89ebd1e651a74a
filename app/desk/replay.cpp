// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/replay.h"

namespace plaza::desk {

namespace {

struct Answer {
    const Outcome &fresh;
    const core::CodeMark &code;

    [[nodiscard]] bool isSameAct(const std::string &session, const std::string &attendee,
                                 const core::CodeMark &recorded) const
    {
        return session == fresh.session && recorded == code && (!code.hash.empty() || attendee == fresh.attendee);
    }

    std::optional<Outcome> operator()(const core::GuestSignedIn &fact) const
    {
        if (!isSameAct(fact.session, fact.attendee, fact.code))
            return std::nullopt;
        Outcome outcome = fresh;
        outcome.verdict = core::Verdict::Welcome;
        outcome.attendee = fact.attendee;
        return outcome;
    }

    std::optional<Outcome> operator()(const core::SignInRefused &fact) const
    {
        if (!isSameAct(fact.session, fact.attendee, fact.code))
            return std::nullopt;
        Outcome outcome = fresh;
        outcome.verdict = fact.verdict;
        outcome.attendee = fact.attendee;
        outcome.firstAt = fact.firstAt;
        outcome.firstKiosk = fact.firstKiosk;
        outcome.goTo = fact.goTo;
        outcome.opens = fact.opens;
        return outcome;
    }

    std::optional<Outcome> operator()(const core::GuestSignedOut &fact) const
    {
        if (!isSameAct(fact.session, fact.attendee, fact.code))
            return std::nullopt;
        Outcome outcome = fresh;
        outcome.verdict = core::Verdict::SignedOut;
        outcome.attendee = fact.attendee;
        return outcome;
    }

    std::optional<Outcome> operator()(const core::SignOutRefused &fact) const
    {
        if (!isSameAct(fact.session, fact.attendee, fact.code))
            return std::nullopt;
        Outcome outcome = fresh;
        outcome.verdict = fact.verdict;
        outcome.attendee = fact.attendee;
        return outcome;
    }

    std::optional<Outcome> operator()(const core::TicketRevoked &fact) const
    {
        if (!fact.attendee.empty() && fact.attendee != fresh.attendee)
            return std::nullopt;
        Outcome outcome = fresh;
        outcome.verdict = core::Verdict::Revoked;
        return outcome;
    }

    std::optional<Outcome> operator()(const core::StoreCreated &) const { return std::nullopt; }
    std::optional<Outcome> operator()(const core::PackageAdopted &) const { return std::nullopt; }
    std::optional<Outcome> operator()(const core::RosterImported &) const { return std::nullopt; }
    std::optional<Outcome> operator()(const core::StaffAdded &) const { return std::nullopt; }
    std::optional<Outcome> operator()(const core::StaffCalled &) const { return std::nullopt; }
};

} // namespace

std::optional<Outcome> outcomeOfFact(const core::Recorded &recorded, const Outcome &fresh, const core::CodeMark &code)
{
    auto outcome = std::visit(Answer{fresh, code}, recorded.fact);
    if (outcome) {
        outcome->at = recorded.eventTime;
        outcome->kiosk = recorded.kiosk;
        outcome->replayed = true;
    }
    return outcome;
}

} // namespace plaza::desk
