// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/redeem.h"

#include "desk/stamp_reward.h"
#include "desk/voucher.h"
#include "ticket/ticket.h"

#include <algorithm>
#include <functional>

namespace plaza::desk {

namespace {

using What = Redemption::What;

/// What is known of a voucher before anything is done with it.
struct Found {
    Redemption told;
    std::uint64_t serial = 0;
    std::string prize; ///< id
    bool good = false; ///< `told.what` is not yet decided: it may be paid
    std::optional<store::DrawRow> row;
};

void describe(Found &found, const config::EventConfig &config)
{
    if (!found.row)
        return;
    const store::DrawRow &row = *found.row;
    found.serial = row.draw.voucher;
    found.prize = row.draw.prize;
    found.told.voucher = store::serialText(row.draw.voucher);
    found.told.shortCode = row.draw.shortCode;
    found.told.wonAt = row.at;
    found.told.until = row.draw.until;
    if (row.draw.round == core::kStampRound && row.draw.prize == config.stamps.reward.id)
        found.told.prize = config.stamps.reward.name;
    const core::QuizRound *round = config.quiz.round(row.draw.round);
    if (round == nullptr)
        return;
    const auto prize = std::ranges::find(round->prizes, row.draw.prize, &core::Prize::id);
    if (prize == round->prizes.end())
        return;
    found.told.prize = prize->name;
    found.told.tier = prize->tier;
}

/// The prize, or the reward for a full stamp card, that this voucher was given for.
std::optional<store::DrawRow> givenFor(Desk &desk, std::uint64_t voucher)
{
    store::Projections &projections = desk.store().projections();
    if (auto draw = projections.prizes().byVoucher(voucher))
        return draw;
    const auto reward = projections.stamps().byVoucher(voucher);
    return reward ? std::optional(asDraw(*reward)) : std::nullopt;
}

/// A voucher that this kiosk signed, though its store may have been restored from before it was won.
Found byToken(Desk &desk, const ticket::Ticket &token)
{
    Found found;
    found.row = givenFor(desk, token.serial);
    describe(found, desk.config());
    found.good = true;
    if (found.row)
        return found;
    const VoucherNames names = namesIn(token.sessions, desk.config());
    found.serial = token.serial;
    found.told.voucher = store::serialText(token.serial);
    found.told.until = token.validUntil;
    if (names.stamps) {
        found.prize = desk.config().stamps.reward.id;
        found.told.prize = desk.config().stamps.reward.name;
    }
    if (names.prize != nullptr) {
        found.prize = names.prize->id;
        found.told.prize = names.prize->name;
        found.told.tier = names.prize->tier;
    }
    return found;
}

Found byQr(Desk &desk, const std::string &code)
{
    Found found;
    const std::vector<ticket::TrustedKey> own{{crypto::publicKeyOf(desk.keys().kioskSeed)}};
    const auto tag = ticket::eventTagOf(desk.config().event.id);
    const auto read = ticket::verify(code, own, tag);
    if (const auto *verified = std::get_if<ticket::Verified>(&read)) {
        if (verified->ticket.kind == ticket::TicketClass::Voucher)
            return byToken(desk, verified->ticket);
        found.told.what = What::Ticket;
        return found;
    }
    const auto known = ticket::verify(code, desk.trusted(), tag);
    if (const auto *other = std::get_if<ticket::Verified>(&known);
        other != nullptr && other->ticket.kind != ticket::TicketClass::Voucher) {
        found.told.what = What::Ticket;
        return found;
    }
    switch (std::get<ticket::Refusal>(read)) {
    case ticket::Refusal::OtherEvent:
        found.told.what = What::OtherEvent;
        break;
    case ticket::Refusal::UnknownKey: // another kiosk's, or nobody's: no word in it can be believed
        found.told.what = What::OtherDesk;
        break;
    case ticket::Refusal::Malformed:
    case ticket::Refusal::WrongSignature:
        found.told.what = What::Forged;
        break;
    }
    return found;
}

Found byShortCode(Desk &desk, const std::string &shortCode)
{
    Found found;
    auto rows = desk.store().projections().prizes().byShortCode(shortCode);
    for (const store::RewardRow &reward : desk.store().projections().stamps().byShortCode(shortCode))
        rows.push_back(asDraw(reward));
    found.told.shortCode = shortCode;
    found.told.what = rows.empty() ? What::Unknown : What::Several;
    if (rows.size() != 1)
        return found;
    found.row = rows.front();
    found.good = true;
    describe(found, desk.config());
    return found;
}

Found find(Desk &desk, const std::string &code)
{
    if (ticket::isOurs(code))
        return byQr(desk, code);
    if (const std::string shortCode = shortCodeFrom(code); !shortCode.empty())
        return byShortCode(desk, shortCode);
    Found found;
    found.told.what = What::Forged;
    return found;
}

/// Another store's journal, which came here some day: its kiosk may have paid, or taken it back.
bool isForeign(const Found &found, const store::Install &install)
{
    return found.row && !found.row->origin.starts_with(install.id + ".");
}

/// `afterPaid`: `act` is also asked about a voucher that this store has paid.
Redemption decided(Desk &desk, const std::string &code,
                   const std::function<void(store::Store &, core::Instant, Found &)> &act, bool afterPaid = false)
{
    try {
        Found found;
        desk.act([&](store::Store &store, core::Instant at) {
            found = find(desk, code);
            if (!found.good)
                return;
            if (isForeign(found, store.install())) {
                found.told.what = What::OtherDesk;
                return;
            }
            if (const auto end = store.projections().prizes().end(found.serial)) {
                found.told.what = end->redeemed ? What::Already : What::Gone;
                found.told.endedAt = end->at;
                found.told.endedBy = end->staff;
                if (end->redeemed && afterPaid && found.row)
                    act(store, at, found);
                return;
            }
            if (found.told.until && *found.told.until <= at) {
                found.told.what = What::Expired;
                return;
            }
            act(store, at, found);
        });
        return found.told;
    } catch (const std::runtime_error &) {
        return {.what = What::NotSaved};
    }
}

void note(Found &found, What what, core::Instant at, const std::string &staff)
{
    found.told.what = what;
    found.told.endedAt = at;
    found.told.endedBy = staff;
}

} // namespace

std::string_view toString(Redemption::What what)
{
    switch (what) {
    case What::Payable:
        return "payable";
    case What::Ticket:
        return "ticket";
    case What::Paid:
        return "paid";
    case What::Returned:
        return "returned";
    case What::Already:
        return "already-paid";
    case What::Gone:
        return "taken-back";
    case What::Expired:
        return "expired";
    case What::OtherDesk:
        return "other-kiosk";
    case What::Forged:
        return "forged";
    case What::OtherEvent:
        return "other-event";
    case What::Unknown:
        return "unknown";
    case What::Unrecorded:
        return "unrecorded";
    case What::Several:
        return "several";
    case What::NotSaved:
        return "not-saved";
    }
    return {};
}

Redemption lookUp(Desk &desk, const std::string &code)
{
    return decided(desk, code, [&](store::Store & /*store*/, core::Instant /*at*/, Found &found) {
        found.told.what = found.row ? What::Payable : What::Unrecorded;
    });
}

Redemption redeem(Desk &desk, const HandIn &in)
{
    return decided(desk, in.code, [&](store::Store &store, core::Instant at, Found &found) {
        if (!found.row && !in.unrecorded) {
            found.told.what = What::Unrecorded;
            return;
        }
        store.record(crypto::randomId(), at, in.kiosk,
                     core::VoucherRedeemed{.voucher = found.serial, .prize = found.prize, .staff = in.staff});
        note(found, What::Paid, at, in.staff);
    });
}

bool isReturnReason(std::string_view reason)
{
    return reason == "declined" || reason == "mistake" || reason == "brought-back";
}

Redemption takeBack(Desk &desk, const HandIn &in, const std::string &reason)
{
    const auto back = [&](store::Store &store, core::Instant at, Found &found) {
        if (!found.row) { // no stock of this store's to go back to
            found.told.what = What::Unrecorded;
            return;
        }
        store.record(crypto::randomId(), at, in.kiosk,
                     core::PrizeReturned{.voucher = found.serial,
                                         .round = found.row->draw.round,
                                         .prize = found.prize,
                                         .giver = found.row->origin,
                                         .reason = reason,
                                         .staff = in.staff});
        note(found, What::Returned, at, in.staff);
    };
    return decided(desk, in.code, back, reason != "declined");
}

} // namespace plaza::desk
