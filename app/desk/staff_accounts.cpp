// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/staff_accounts.h"

#include "core/permissions.h"
#include "desk/text.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace plaza::desk {

namespace {

constexpr std::size_t kLongestId = 60;

using Accounts = std::map<std::string, store::StaffAccount>; // by id

bool isDigits(const std::string &text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool mayEnterAsSupervisor(const store::StaffAccount &account)
{
    return account.role == toString(core::Role::Supervisor) && !account.disabled && !account.pinHash.empty();
}

/// Nobody is called what is somebody else's number: one would enter, or be locked out, as the other. Only what changes
/// is looked at, so that a store of before this rule can still be mended.
std::string clashOf(const Accounts &before, const Accounts &after, const std::vector<AccountChange> &changes)
{
    for (const AccountChange &change : changes) {
        const store::StaffAccount &mine = change.account;
        const auto was = before.find(mine.id);
        for (const auto &[id, other] : after) {
            if (id == mine.id)
                continue;
            if (id == mine.number && (was == before.end() || was->second.number != mine.number))
                return "the number " + mine.number + " is somebody's name; choose another for " + mine.id;
            if (other.number == mine.id && was == before.end())
                return "the name " + mine.id + " is the number of " + id + "; choose another name";
        }
    }
    return {};
}

} // namespace

bool isGoodPin(const std::string &pin)
{
    if (!isDigits(pin, kPinDigits, kPinDigits))
        return false;
    for (const int step : {-1, 0, 1}) {
        const auto breaks = [step](char one, char next) {
            return next - one != step;
        };
        if (std::ranges::adjacent_find(pin, breaks) == pin.end())
            return false;
    }
    return true;
}

std::string newPin()
{
    std::string pin;
    do
        pin = crypto::randomPin(kPinDigits);
    while (!isGoodPin(pin));
    return pin;
}

std::string whyNot(Desk &desk, const std::vector<AccountChange> &changes)
{
    Accounts before;
    for (const store::StaffAccount &account : store::allStaff(desk.store().database()))
        before[account.id] = account;
    Accounts after = before;
    for (const AccountChange &change : changes) {
        const store::StaffAccount &account = change.account;
        if (!isOneLine(account.id, kLongestId))
            return "a name is one line of at most 60 bytes";
        if (!core::roleFrom(account.role))
            return "'" + account.role + "' is no role: scan, desk, prize-desk, host, supervisor";
        if (!account.number.empty() && !isDigits(account.number, 2, 8))
            return "'" + account.number + "' is no number: two to eight digits";
        if (change.what == "added" && after.contains(account.id))
            return "'" + account.id +
                   "' is there already; name somebody else, or give them a new PIN: plazactl staff pins";
        if (change.what != "added" && change.what != "copied" && !after.contains(account.id))
            return "there is no '" + account.id + "'; plazactl staff list shows who is";
        after[account.id] = account;
    }
    std::map<std::string, std::string> numbers;
    for (const auto &[id, account] : after)
        if (const auto [it, isNew] = numbers.emplace(account.number, id); !isNew && !account.number.empty())
            return "the number " + account.number + " is " + it->second + "'s and " + id + "'s; each has their own";
    if (std::string clash = clashOf(before, after, changes); !clash.empty())
        return clash;
    if (std::ranges::none_of(after, [](const auto &entry) { return mayEnterAsSupervisor(entry.second); }))
        return "nobody would be left who may enter as a supervisor";
    return {};
}

void changeAccounts(Desk &desk, const std::vector<AccountChange> &changes, const core::By &by)
{
    if (const std::string why = whyNot(desk, changes); !why.empty())
        throw std::runtime_error(why);
    desk.act([&](store::Store &store, core::Instant at) {
        for (const AccountChange &change : changes) { // two may have swapped their numbers
            if (auto was = store::staffById(store.database(), change.account.id)) {
                was->number.clear();
                store::putStaff(store.database(), *was);
            }
        }
        for (const AccountChange &change : changes)
            store::putStaff(store.database(), change.account);
        const std::string digest = store::staffDigest(store.database());
        for (const AccountChange &change : changes) {
            const store::StaffAccount &account = change.account;
            const core::Fact fact = change.what == "added"
                                        ? core::Fact(core::StaffAdded{account.id, account.role, digest})
                                        : core::Fact(core::StaffChanged{account.id, change.what, digest, by});
            store.record(crypto::randomId(), at, store.install().kiosk, fact);
        }
    });
}

} // namespace plaza::desk
