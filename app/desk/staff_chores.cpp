// SPDX-License-Identifier: GPL-3.0-or-later
// What staff do beside signing people in: calls, notes, materials, counts by hand, prizes, the quiz, colleagues'
// accounts.
#include "desk/emergency.h"
#include "desk/person_sheet.h"
#include "desk/staff_accounts.h"
#include "desk/staff_acts.h"
#include "desk/text.h"

#include <stdexcept>

namespace plaza::desk {

using What = StaffAnswer::What;

namespace {

constexpr std::size_t kLongestItem = 60; ///< bytes
constexpr int kMostHandedOut = 1000;     ///< at once
constexpr int kMostStocked = 1'000'000;
constexpr int kMostClicked = 100; ///< a press of the clicker, held down

StaffAnswer asStaffAnswer(const EmergencyAnswer &told)
{
    StaffAnswer answer{.count = told.cleared, .emergency = told.id};
    if (told.refused == "bad-words")
        answer.what = What::BadWords;
    else if (told.refused == "nothing-to-clear")
        answer.what = What::Unknown;
    else if (told.refused == "not-allowed")
        answer.what = What::NoRight;
    else if (!told.refused.empty())
        answer.what = What::NotSaved;
    return answer;
}

bool isWithin(int change, int most)
{
    return change != 0 && change >= -most && change <= most;
}

} // namespace

/// What can't be undone: the answer names no fact for it.
StaffAnswer StaffActs::unretractable(core::Fact fact) const
{
    StaffAnswer answer = recorded(std::move(fact));
    answer.fact.reset();
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::Calls & /*wish*/) const
{
    return {.calls = openCalls(m_desk)};
}

StaffAnswer StaffActs::operator()(const wish::TakeCall &wish) const
{
    const auto call = m_desk.store().projections().staffWork().call(wish.call);
    if (!call)
        return {.what = What::Unknown};
    if (call->closedAt)
        return {.what = What::ClosedBefore, .staff = call->closedBy};
    if (call->takenAt)
        return {.what = What::TakenBefore, .staff = call->takenBy};
    return unretractable(core::CallTaken{wish.call, m_by});
}

StaffAnswer StaffActs::operator()(const wish::CloseCall &wish) const
{
    if (!wish.reason.empty() && !isOneLine(wish.reason, kLongestWords))
        return {.what = What::BadWords};
    const auto call = m_desk.store().projections().staffWork().call(wish.call);
    if (!call)
        return {.what = What::Unknown};
    if (call->closedAt)
        return {.what = What::ClosedBefore, .staff = call->closedBy};
    return unretractable(core::CallClosed{wish.call, wish.reason, m_by});
}

StaffAnswer StaffActs::operator()(const wish::Note &wish) const
{
    if (!isOneLine(wish.text, kLongestWords))
        return {.what = What::BadWords};
    const auto person = m_desk.store().people().byId(wish.attendee);
    if (!person || person->erased)
        return {.what = What::Unknown};
    StaffAnswer answer{.attendee = wish.attendee};
    m_desk.act([&](store::Store &store, core::Instant at) {
        const std::string op = crypto::randomId();
        answer.fact = store.record(op, at, m_kiosk, core::GuestNoted{wish.attendee, m_by}).position;
        store::putNote(store.database(), m_desk.keys().sealKey, op, wish.attendee, wish.text);
        answer.at = at;
    });
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::HandOutMaterial &wish) const
{
    if (!isOneLine(wish.item, kLongestItem) || wish.count < 1 || wish.count > kMostHandedOut)
        return {.what = What::BadWords};
    store::Store &store = m_desk.store();
    store::StaffWork &work = store.projections().staffWork();
    if (!wish.attendee.empty()) {
        if (!personSheet(m_desk, wish.attendee))
            return {.what = What::Unknown};
        if (work.handedOut(wish.item, wish.attendee) > 0)
            return {.what = What::HasIt, .attendee = wish.attendee};
    }
    if (const auto left = work.stock(wish.item); left && *left < wish.count)
        return {.what = What::NoneLeft, .count = *left};
    StaffAnswer answer = recorded(core::MaterialHandedOut{wish.item, wish.attendee, wish.count, m_by});
    answer.attendee = wish.attendee;
    answer.count = work.stock(wish.item).value_or(-1);
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::StockMaterial &wish) const
{
    if (!isOneLine(wish.item, kLongestItem) || !isWithin(wish.change, kMostStocked) ||
        (!wish.reason.empty() && !isOneLine(wish.reason, kLongestWords)))
        return {.what = What::BadWords};
    if (wish.change < 0 && wish.reason.empty())
        return {.what = What::NeedsReason};
    store::StaffWork &work = m_desk.store().projections().staffWork();
    if (wish.change < 0 && work.stock(wish.item).value_or(0) + wish.change < 0)
        return {.what = What::BelowZero, .count = work.stock(wish.item).value_or(0)};
    StaffAnswer answer = recorded(core::MaterialStocked{wish.item, wish.change, wish.reason, m_by});
    answer.count = work.stock(wish.item).value_or(0);
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::Click &wish) const
{
    const core::Session *session = m_desk.config().event.session(wish.session);
    if (session == nullptr)
        return {.what = What::Unknown};
    if (!isWithin(wish.change, kMostClicked))
        return {.what = What::BadWords};
    const core::Day day = m_desk.dayForStaff(*session);
    store::Projections &counts = m_desk.store().projections();
    if (counts.staffWork().headChanges(session->id, day).clicked + wish.change < 0)
        return {.what = What::BelowZero, .count = counts.insideWithUnlisted(session->id, day)};
    StaffAnswer answer = recorded(core::PeopleClicked{session->id, day, wish.change, m_by});
    answer.count = counts.insideWithUnlisted(session->id, day);
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::CorrectHeadcount &wish) const
{
    const core::Session *session = m_desk.config().event.session(wish.session);
    if (session == nullptr)
        return {.what = What::Unknown};
    if (wish.reason.empty())
        return {.what = What::NeedsReason};
    if (!isOneLine(wish.reason, kLongestWords) || !isWithin(wish.change, kMostStocked))
        return {.what = What::BadWords};
    const core::Day day = m_desk.dayForStaff(*session);
    store::Projections &counts = m_desk.store().projections();
    if (counts.insideWithUnlisted(session->id, day) + wish.change < 0)
        return {.what = What::BelowZero, .count = counts.insideWithUnlisted(session->id, day)};
    StaffAnswer answer = recorded(core::HeadcountCorrected{session->id, day, wish.change, wish.reason, m_by});
    answer.count = counts.insideWithUnlisted(session->id, day);
    return answer;
}

HandIn StaffActs::handIn(const std::string &code) const
{
    return {.code = isWellFormedCode(code) ? code : std::string(), .staff = m_by.staff, .kiosk = m_kiosk};
}

StaffAnswer StaffActs::operator()(const wish::LookUpVoucher &wish) const
{
    return {.what = What::Prize, .at = m_desk.now(), .prize = lookUp(m_desk, handIn(wish.code).code)};
}

StaffAnswer StaffActs::operator()(const wish::HandOutPrize &wish) const
{
    HandIn in = handIn(wish.code);
    in.unrecorded = wish.unrecorded;
    return {.what = What::Prize, .at = m_desk.now(), .prize = redeem(m_desk, in)};
}

StaffAnswer StaffActs::operator()(const wish::ReturnPrize &wish) const
{
    if (!isReturnReason(wish.reason))
        return {.what = What::NeedsReason};
    return {.what = What::Prize, .at = m_desk.now(), .prize = takeBack(m_desk, handIn(wish.code), wish.reason)};
}

StaffAnswer StaffActs::operator()(const wish::Rounds & /*wish*/) const
{
    StaffAnswer answer;
    for (const core::QuizRound &round : m_desk.config().quiz.rounds)
        answer.rounds.emplace_back(round.id, m_desk.store().projections().staffWork().roundState(round.id));
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::ControlRound &wish) const
{
    if (m_desk.config().quiz.round(wish.round) == nullptr)
        return {.what = What::Unknown};
    if (!wish.reason.empty() && !isOneLine(wish.reason, kLongestWords))
        return {.what = What::BadWords};
    return unretractable(core::RoundControlled{wish.round, wish.state, wish.reason, m_by});
}

StaffAnswer StaffActs::operator()(const wish::DisableStaff &wish) const
{
    auto account = store::staffById(m_desk.store().database(), wish.staff);
    if (!account)
        return {.what = What::Unknown};
    account->disabled = true;
    const std::vector<AccountChange> change{{*account, "disabled"}};
    if (!whyNot(m_desk, change).empty())
        return {.what = What::Refused}; // the last supervisor stays
    changeAccounts(m_desk, change, m_by);
    return {};
}

StaffAnswer StaffActs::operator()(const wish::NewPin &wish) const
{
    auto account = store::staffById(m_desk.store().database(), wish.staff);
    if (!account)
        return {.what = What::Unknown};
    StaffAnswer answer{.pin = newPin()};
    account->pinHash = crypto::hashPin(answer.pin, m_desk.keys().pepper);
    account->temporary = true;
    account->until = {m_desk.machineNow().ms + kTemporaryPinMs};
    changeAccounts(m_desk, {{*account, "temporary-pin"}}, m_by);
    return answer;
}

StaffAnswer StaffActs::operator()(const wish::RaiseEmergency &wish) const
{
    return asStaffAnswer(
        raiseEmergency(m_desk, {m_by.staff, std::string(toString(m_by.role))},
                       {.kind = wish.kind, .words = {.zh = wish.zh, .en = wish.en}, .kiosk = m_kiosk}));
}

StaffAnswer StaffActs::operator()(const wish::ClearEmergency &wish) const
{
    return asStaffAnswer(clearEmergency(m_desk, {m_by.staff, std::string(toString(m_by.role))}, m_kiosk, wish.id));
}

StaffAnswer StaffActs::operator()(const wish::InsideWritten &wish) const
{
    return unretractable(core::InsideListWritten{wish.people, wish.medium ? "medium" : "kiosk", m_by.staff,
                                                 std::string(toString(m_by.role))});
}

} // namespace plaza::desk
