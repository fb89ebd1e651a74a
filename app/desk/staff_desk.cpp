// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff_desk.h"

#include "desk/staff_accounts.h"
#include "desk/staff_acts.h"
#include "ticket/ticket.h"

#include <algorithm>
#include <stdexcept>
#include <utility>

namespace plaza::desk {

namespace {

using What = StaffAnswer::What;

std::optional<ticket::Ticket> badgeIn(const Desk &desk, const std::string &code)
{
    if (!ticket::isOurs(code))
        return std::nullopt;
    const auto read = ticket::verify(code, desk.trusted(), ticket::eventTagOf(desk.config().event.id));
    const auto *verified = std::get_if<ticket::Verified>(&read);
    if (verified == nullptr || verified->keyRevoked || verified->ticket.kind != ticket::TicketClass::Staff)
        return std::nullopt;
    return verified->ticket;
}

} // namespace

bool isStaffBadge(const Desk &desk, const std::string &code)
{
    return badgeIn(desk, code).has_value();
}

StaffDesk::StaffDesk(Desk &desk, CheckPin checkPin) : m_desk(desk), m_checkPin(std::move(checkPin))
{
    if (m_checkPin)
        return;
    m_checkPin = [this](const std::string &pin, const std::string &hash) {
        if (!hash.empty())
            return crypto::checkPin(pin, hash, m_desk.keys().pepper);
        if (m_nobodysHash.empty())
            m_nobodysHash = crypto::hashPin(crypto::randomId(), m_desk.keys().pepper);
        return crypto::checkPin(pin, m_nobodysHash, m_desk.keys().pepper) && false;
    };
}

std::optional<store::StaffAccount> StaffDesk::accountOf(Credentials &shown)
{
    SQLite::Database &db = m_desk.store().database();
    if (const auto badge = badgeIn(m_desk, shown.who)) {
        shown.how = "badge";
        return store::staffByBadge(db, store::serialText(badge->serial));
    }
    if (auto account = store::staffById(db, shown.who))
        return account;
    return store::staffByNumber(db, shown.who);
}

/// Two brakes: one for each account, and one for all accounts together, so that trying them in turn gains nothing.
/// Names that nobody has share a brake of their own: whoever types such names keeps nobody out who has one.
std::int64_t StaffDesk::waitMs(const std::string &staff, core::Instant now)
{
    store::StaffWork &work = m_desk.store().projections().staffWork();
    core::PinWaits &waits = m_desk.pinWaits();
    const store::PinMisses misses = work.misses(staff);
    std::int64_t wait = waits.each[staff].leftMs(misses.last, core::pinDelayMs(misses.count), now);
    if (const auto oldest = work.nthLastMiss(core::kGuessesAnHour); oldest && !staff.empty())
        wait = std::max(wait, waits.house.leftMs(*oldest, core::kHourMs, now));
    return wait;
}

StaffEntry StaffDesk::enter(const Credentials &shown, const std::string &kiosk)
{
    try {
        return judged(shown, kiosk);
    } catch (const std::runtime_error &) {
        return {.what = StaffEntry::What::NotSaved, .session = {}};
    }
}

StaffEntry StaffDesk::judged(const Credentials &given, const std::string &kiosk)
{
    Credentials shown = given;
    auto account = accountOf(shown);
    const auto role = account ? core::roleFrom(account->role) : std::nullopt;
    if (account && (account->disabled || !role))
        account.reset();
    const std::string staff = account ? account->id : std::string();
    const core::Instant now = m_desk.machineNow();
    if (const std::int64_t wait = waitMs(staff, now); wait > 0)
        return {.what = StaffEntry::What::Waiting, .session = {}, .waitMs = wait};
    if (!m_checkPin(shown.pin, account ? account->pinHash : std::string()) || !account) {
        m_desk.act([&](store::Store &store, core::Instant at) {
            store.record(crypto::randomId(), at, kiosk, core::StaffKeptOut{staff});
        });
        return {.what = StaffEntry::What::WrongPin, .session = {}, .waitMs = waitMs(staff, now)};
    }
    if (account->temporary && account->until.ms != 0 && account->until <= now)
        return {.what = StaffEntry::What::PinExpired, .session = {}};
    const core::By by{staff, *role};
    m_desk.act([&](store::Store &store, core::Instant at) {
        store.record(crypto::randomId(), at, kiosk, core::StaffEntered{by, shown.how});
    });
    const StaffSession session{
        .token = crypto::randomId(), .staff = staff, .role = *role, .mustChangePin = account->temporary};
    m_open[session.token] = {session, kiosk, now};
    return {.what = StaffEntry::What::In, .session = session};
}

void StaffDesk::end(const std::string &token, const char *why)
{
    const auto open = m_open.extract(token);
    if (open.empty())
        return;
    const Open &was = open.mapped();
    m_desk.act([&](store::Store &store, core::Instant at) {
        store.record(crypto::randomId(), at, was.kiosk, core::StaffLeft{{was.session.staff, was.session.role}, why});
    });
}

void StaffDesk::leave(const std::string &token)
{
    try {
        end(token, "left");
    } catch (const std::runtime_error &) {
        return; // left all the same
    }
}

/// Not for longer than kStaffIdleMs without an act, and only as long as the account is what it was.
bool StaffDesk::stillOpen(const std::string &token)
{
    const auto found = m_open.find(token);
    if (found == m_open.end())
        return false;
    Open &open = found->second;
    const core::Instant now = m_desk.machineNow();
    const auto account = store::staffById(m_desk.store().database(), open.session.staff);
    const bool same = account && !account->disabled && core::roleFrom(account->role) == open.session.role;
    const bool setBack = now < open.lastAct; // then nobody knows how long it was left alone
    if (!same || setBack || now.ms - open.lastAct.ms > kStaffIdleMs) {
        end(token, "locked");
        return false;
    }
    open.lastAct = now;
    return true;
}

StaffAnswer StaffDesk::act(const std::string &token, const StaffWish &wish)
{
    try {
        if (!stillOpen(token))
            return {.what = What::NotIn};
        Open &open = m_open.at(token);
        if (const auto *change = std::get_if<wish::ChangePin>(&wish))
            return changePin(open, *change);
        if (open.session.mustChangePin)
            return {.what = What::PinToChange};
        const StaffActs acts(m_desk, {open.session.staff, open.session.role}, open.kiosk);
        if (const auto right = rightFor(wish); right && !acts.mayOrRecord(*right))
            return {.what = What::NoRight};
        return acts.run(wish);
    } catch (const std::runtime_error &) {
        return {.what = What::NotSaved};
    }
}

StaffAnswer StaffDesk::changePin(Open &open, const wish::ChangePin &wish)
{
    auto account = store::staffById(m_desk.store().database(), open.session.staff);
    if (!isGoodPin(wish.pin) || !account || m_checkPin(wish.pin, account->pinHash))
        return {.what = What::PinTooSimple};
    account->pinHash = crypto::hashPin(wish.pin, m_desk.keys().pepper);
    account->temporary = false;
    account->until = {};
    changeAccounts(m_desk, {{*account, "pin"}}, {open.session.staff, open.session.role});
    open.session.mustChangePin = false;
    return {.what = What::Done};
}

} // namespace plaza::desk
