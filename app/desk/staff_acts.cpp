// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do for people: in, out, elsewhere, together; the other acts stand in staff_chores.cpp.
#include "desk/staff_acts.h"

#include "desk/person_sheet.h"
#include "desk/staff_undo.h"
#include "desk/text.h"

#include <algorithm>

namespace plaza::desk {

using core::StaffAct;
using core::Verdict;
using What = StaffAnswer::What;

bool StaffActs::mayOrRecord(StaffAct right) const
{
    if (core::may(m_by.role, right))
        return true;
    m_desk.act([&](store::Store &store, core::Instant at) {
        store.record(crypto::randomId(), at, m_kiosk, core::StaffOverstepped{m_by, right});
    });
    return false;
}

StaffAnswer StaffActs::run(const StaffWish &wish) const
{
    return std::visit(*this, wish);
}

StaffAnswer StaffActs::recorded(core::Fact fact) const
{
    StaffAnswer answer;
    m_desk.act([&](store::Store &store, core::Instant at) {
        answer.fact = store.record(crypto::randomId(), at, m_kiosk, std::move(fact)).position;
        answer.at = at;
    });
    return answer;
}

Act StaffActs::actFor(Who who, const std::string &session) const
{
    return {
        .who = std::move(who), .session = session, .kiosk = m_kiosk, .at = {}, .op = crypto::randomId(), .by = m_by};
}

StaffAnswer StaffActs::answerTo(const Outcome &outcome) const
{
    StaffAnswer answer{.verdict = outcome.verdict,
                       .overrulable = outcome.overrulable,
                       .fact = {},
                       .at = outcome.at,
                       .attendee = outcome.attendee};
    switch (outcome.verdict) {
    case Verdict::Welcome:
    case Verdict::SignedOut:
        if (const auto fact = m_desk.store().journal().find(outcome.op))
            answer.fact = fact->position;
        answer.count = 1;
        break;
    case Verdict::Revoked:
    case Verdict::AlreadyIn:
    case Verdict::NotYetOpen:
    case Verdict::Closed:
    case Verdict::WrongSession:
    case Verdict::NotOnList:
    case Verdict::Invalid:
    case Verdict::Full:
    case Verdict::NeedsStaff:
        answer.what = outcome.attendee.empty() && outcome.verdict == Verdict::NotOnList ? What::Unknown : What::Refused;
        break;
    case Verdict::NotSaved:
        answer.what = What::NotSaved;
        break;
    }
    return answer;
}

/// Two colleagues may have the same sheet open.
bool StaffActs::changedSince(const std::string &attendee, const std::string &seen) const
{
    if (seen.empty())
        return false;
    const auto sheet = personSheet(m_desk, attendee);
    return !sheet || sheet->seen != seen;
}

StaffAnswer StaffActs::operator()(const wish::Permission & /*wish*/) const
{
    return {};
}

StaffAnswer StaffActs::operator()(const wish::ChangePin & /*wish*/) const
{
    return {.what = What::PinTooSimple}; // StaffDesk does it, who knows the session
}

StaffAnswer StaffActs::operator()(const wish::LookUpPerson &wish) const
{
    StaffAnswer answer{.attendee = wish.attendee, .sheet = personSheet(m_desk, wish.attendee)};
    if (!answer.sheet)
        answer.what = What::Unknown;
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::SignIn &wish) const
{
    if (m_desk.config().event.session(wish.session) == nullptr)
        return {.what = What::Unknown};
    if (wish.overrule && wish.reason.empty())
        return {.what = What::NeedsReason};
    if (!wish.reason.empty() && !isOneLine(wish.reason, kLongestWords))
        return {.what = What::BadWords};
    if (changedSince(wish.attendee, wish.seen))
        return {.what = What::Changed};
    Act act = actFor(AttendeeId{wish.attendee}, wish.session);
    if (!wish.code.empty())
        act.who = ShownCode{wish.code};
    act.reason = wish.reason;
    act.overrule = wish.overrule;
    act.overruleRevoked = core::may(m_by.role, StaffAct::OverrideRevoked);
    return answerTo(m_desk.signIn(act));
}

StaffAnswer StaffActs::operator()(const wish::SignOut &wish) const
{
    if (m_desk.config().event.session(wish.session) == nullptr)
        return {.what = What::Unknown};
    if (changedSince(wish.attendee, wish.seen))
        return {.what = What::Changed};
    return answerTo(m_desk.signOut(actFor(AttendeeId{wish.attendee}, wish.session)));
}

StaffAnswer StaffActs::operator()(const wish::Move &wish) const
{
    const core::Event &event = m_desk.config().event;
    const core::Session *from = event.session(wish.from);
    const core::Session *to = event.session(wish.to);
    store::Store &store = m_desk.store();
    const auto person = store.people().byId(wish.attendee);
    if (to == nullptr || (from == nullptr && !wish.from.empty()) || !person)
        return {.what = What::Unknown};
    if (from == to)
        return {.what = What::SameSession};
    if (!wish.reason.empty() && !isOneLine(wish.reason, kLongestWords))
        return {.what = What::BadWords};
    if (changedSince(wish.attendee, wish.seen))
        return {.what = What::Changed};
    if (store.projections().isRevoked(person->serial))
        return {.what = What::Refused, .verdict = Verdict::Revoked};
    const core::Day day = m_desk.dayForStaff(*to);
    const auto there = store.projections().presence(to->id, day, wish.attendee);
    if (there && there->inside)
        return {.what = What::Refused, .verdict = Verdict::AlreadyIn};
    if (to->capacity && store.projections().insideWithUnlisted(to->id, day) >= *to->capacity)
        return {.what = What::Refused, .verdict = Verdict::Full};
    const core::Day fromDay = from != nullptr ? m_desk.dayForStaff(*from) : core::Day{};
    const auto here = from != nullptr ? store.projections().presence(from->id, fromDay, wish.attendee) : std::nullopt;
    if (wish.reason.empty() && !(here && here->inside))
        return {.what = What::NeedsReason}; // who was nowhere is let in, whatever the verdict at the door would be
    StaffAnswer answer = recorded(core::GuestMoved{.attendee = wish.attendee,
                                                   .from = wish.from,
                                                   .fromDay = fromDay,
                                                   .to = wish.to,
                                                   .toDay = day,
                                                   .reason = wish.reason,
                                                   .by = m_by});
    answer.attendee = wish.attendee;
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::Revoke &wish) const
{
    if (!wish.reason.empty() && !isOneLine(wish.reason, kLongestWords))
        return {.what = What::BadWords};
    if (changedSince(wish.attendee, wish.seen))
        return {.what = What::Changed};
    Act act = actFor(AttendeeId{wish.attendee}, {});
    act.reason = wish.reason;
    const Outcome outcome = m_desk.revoke(act);
    StaffAnswer answer = answerTo(outcome);
    if (outcome.verdict == Verdict::Revoked) {
        answer.what = What::Done;
        if (const auto fact = m_desk.store().journal().find(outcome.op))
            answer.fact = fact->position;
    }
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::SignInGroup &wish) const
{
    if (m_desk.config().event.session(wish.session) == nullptr)
        return {.what = What::Unknown};
    if (wish.attendees.size() > kMostAtOnce)
        return {.what = What::TooMany};
    std::vector<Act> acts;
    for (const std::string &attendee : wish.attendees)
        acts.push_back(actFor(AttendeeId{attendee}, wish.session));
    StaffAnswer answer{.at = m_desk.now()};
    for (std::size_t i = 0; const Outcome &outcome : m_desk.signInAll(acts)) {
        if (outcome.verdict == Verdict::NotSaved)
            return {.what = What::NotSaved, .verdict = Verdict::NotSaved};
        if (outcome.verdict == Verdict::Welcome)
            ++answer.count;
        else
            answer.refused.emplace_back(wish.attendees[i], outcome.verdict);
        ++i;
    }
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::EmptySession &wish) const
{
    const core::Session *session = m_desk.config().event.session(wish.session);
    if (session == nullptr)
        return {.what = What::Unknown};
    const core::Day day = m_desk.dayForStaff(*session);
    StaffAnswer answer;
    m_desk.act([&](store::Store &store, core::Instant at) {
        const auto inside = store.projections().whoIsInside(session->id, day, kMostAtOnce);
        for (const std::string &attendee : inside)
            store.record(crypto::randomId(), at, m_kiosk,
                         core::GuestSignedOut{.session = session->id,
                                              .day = day,
                                              .attendee = attendee,
                                              .code = {},
                                              .by = m_by,
                                              .reason = "session-end"});
        answer.at = at;
        answer.count = static_cast<int>(inside.size());
        answer.more = inside.size() == kMostAtOnce;
    });
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::Undo &wish) const
{
    if (wish.reason.empty())
        return {.what = What::NeedsReason};
    if (!isOneLine(wish.reason, kLongestWords))
        return {.what = What::BadWords};
    const auto plan = planUndo(m_desk, wish.fact);
    if (const auto *why = std::get_if<What>(&plan))
        return {.what = *why};
    const auto &undo = std::get<UndoPlan>(plan);
    const bool honours = undo.revokedBy && *undo.revokedBy != m_by.staff;
    if (!mayOrRecord(honours ? StaffAct::OverrideRevoked : undo.right))
        return {.what = What::NoRight};
    if (const auto no = whyNotNow(m_desk, undo))
        return *no;
    return recorded(core::ActUndone{undo.target.origin, undo.target.seq, undo.again, wish.reason, m_by});
}

} // namespace plaza::desk
