// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/replay.h"

namespace plaza::desk {

namespace {

struct Answer {
    const Outcome &fresh;
    const core::CodeMark &code;

    /// The first answer, if the retry is of the same act: same session, same code or same attendee.
    template <class Fact> [[nodiscard]] std::optional<Outcome> first(const Fact &fact, core::Verdict verdict) const
    {
        const bool sameWho = fact.code == code && (!code.hash.empty() || fact.attendee == fresh.attendee);
        if (fact.session != fresh.session || !sameWho)
            return std::nullopt;
        Outcome outcome = fresh;
        outcome.verdict = verdict;
        outcome.attendee = fact.attendee;
        return outcome;
    }

    std::optional<Outcome> operator()(const core::GuestSignedIn &fact) const
    {
        return first(fact, core::Verdict::Welcome);
    }
    std::optional<Outcome> operator()(const core::GuestSignedOut &fact) const
    {
        return first(fact, core::Verdict::SignedOut);
    }
    std::optional<Outcome> operator()(const core::SignOutRefused &fact) const { return first(fact, fact.verdict); }

    std::optional<Outcome> operator()(const core::SignInRefused &fact) const
    {
        auto outcome = first(fact, fact.verdict);
        if (outcome) {
            outcome->firstAt = fact.firstAt;
            outcome->firstKiosk = fact.firstKiosk;
            outcome->goTo = fact.goTo;
            outcome->opens = fact.opens;
        }
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

    /// Facts that no act of an attendee's leaves behind.
    template <class Fact> std::optional<Outcome> operator()(const Fact &) const { return std::nullopt; }
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
