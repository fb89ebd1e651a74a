// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/voucher.h"

#include "core/time.h"
#include "ticket/ticket.h"

#include <algorithm>
#include <utility>

namespace plaza::desk {

namespace {

/// Letters that nobody takes for a digit, or hears wrong.
constexpr std::string_view kLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::uint32_t kUnknown = 0xFF;
/// In the place of a round: a full card of the stamp rally was exchanged.
constexpr std::uint32_t kStamps = 0xFE;

std::uint32_t placeOr(std::ptrdiff_t place, std::size_t size)
{
    return std::cmp_less(place, size) && place < static_cast<std::ptrdiff_t>(kStamps)
               ? static_cast<std::uint32_t>(place)
               : kUnknown;
}

std::ptrdiff_t kioskPlace(const config::EventConfig &config, const std::string &kiosk)
{
    return std::ranges::find(config.kiosks, kiosk, &core::Kiosk::id) - config.kiosks.begin();
}

std::uint32_t packedKiosk(const config::EventConfig &config, const std::string &kiosk)
{
    return static_cast<std::uint32_t>(std::min<std::ptrdiff_t>(kioskPlace(config, kiosk), 0xFFFF)) << 16U;
}

/// Round, prize and paying kiosk by their places in the package, a byte each, the kiosk's two.
std::uint32_t packed(const config::EventConfig &config, const std::string &roundId, const std::string &prizeId,
                     const std::string &kiosk)
{
    const auto &rounds = config.quiz.rounds;
    const auto round = std::ranges::find(rounds, roundId, &core::QuizRound::id);
    std::uint32_t prizePlace = kUnknown;
    if (round != rounds.end())
        prizePlace = placeOr(std::ranges::find(round->prizes, prizeId, &core::Prize::id) - round->prizes.begin(),
                             round->prizes.size());
    return packedKiosk(config, kiosk) | placeOr(round - rounds.begin(), rounds.size()) << 8U | prizePlace;
}

std::string signedVoucher(const config::EventConfig &config, std::uint64_t serial, std::uint32_t sessions,
                          core::Instant until, const store::Keys &keys)
{
    const ticket::Ticket token{.eventTag = ticket::eventTagOf(config.event.id),
                               .serial = serial,
                               .kind = ticket::TicketClass::Voucher,
                               .sessions = sessions,
                               .validFrom = {},
                               .validUntil = until};
    return ticket::issue(token, crypto::Signer(keys.kioskSeed));
}

} // namespace

std::string shortCodeOf(const config::EventConfig &config, const std::string &kiosk, std::uint64_t voucher,
                        std::uint32_t attempt)
{
    const auto place = static_cast<std::size_t>(kioskPlace(config, kiosk));
    const auto number = static_cast<std::uint32_t>((voucher + attempt) % kShortCodes);
    std::string digits = std::to_string(kShortCodes + number).substr(1);
    return std::string(1, kLetters[place % kLetters.size()]) + digits[0] + "-" + digits.substr(1);
}

std::string shortCodeFrom(std::string_view typed)
{
    std::string plain;
    for (const char c : typed)
        if (c != '-' && c != ' ')
            plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    const bool fits = plain.size() == 6 && kLetters.find(plain[0]) != std::string_view::npos &&
                      std::ranges::all_of(plain.substr(1), [](char c) { return c >= '0' && c <= '9'; });
    return fits ? plain.substr(0, 2) + "-" + plain.substr(2) : std::string();
}

core::Instant voucherEnd(const core::QuizRound &round, core::Instant at, core::UtcOffset offset)
{
    core::Day day = core::dayOf(at, offset);
    for (const core::QuizWindow &window : round.windows) // one that goes past midnight belongs to the day it began
        if (window.opens <= at && at.ms < window.closes.ms + kRevealAfterMs)
            day = window.day;
    const auto midnight = core::fromLocal({.year = day.yyyymmdd / 10000,
                                           .month = day.yyyymmdd / 100 % 100,
                                           .day = day.yyyymmdd % 100,
                                           .hour = 0,
                                           .minute = 0,
                                           .second = 0,
                                           .ms = 0,
                                           .weekday = 0},
                                          offset);
    return {midnight.value_or(at).ms + std::int64_t{round.voucherUntil} * 1000};
}

std::optional<Voucher> voucherOf(const store::DrawRow &row, const config::EventConfig &config, const store::Keys &keys)
{
    const core::QuizRound *round = config.quiz.round(row.draw.round);
    if (round == nullptr || !row.draw.given)
        return std::nullopt;
    const auto prize = std::ranges::find(round->prizes, row.draw.prize, &core::Prize::id);
    if (prize == round->prizes.end())
        return std::nullopt;
    const core::Instant until = row.draw.until.value_or(core::Instant{});
    return Voucher{
        .code = signedVoucher(config, row.draw.voucher, packed(config, round->id, prize->id, keys.kiosk), until, keys),
        .shortCode = row.draw.shortCode,
        .prize = prize->name,
        .tier = prize->tier,
        .desk = prize->desk,
        .picture = prize->picture,
        .wonAt = row.at,
        .until = until};
}

std::string rewardCode(const config::EventConfig &config, std::uint64_t voucher, core::Instant until,
                       const store::Keys &keys)
{
    return signedVoucher(config, voucher, packedKiosk(config, keys.kiosk) | kStamps << 8U, until, keys);
}

VoucherNames namesIn(std::uint32_t sessions, const config::EventConfig &config)
{
    VoucherNames names;
    const std::size_t round = sessions >> 8U & kUnknown;
    const std::size_t prize = sessions & kUnknown;
    const std::size_t kiosk = sessions >> 16U;
    names.stamps = round == kStamps;
    if (!names.stamps && round < config.quiz.rounds.size()) {
        names.round = &config.quiz.rounds[round];
        if (prize < names.round->prizes.size())
            names.prize = &names.round->prizes[prize];
    }
    if (kiosk < config.kiosks.size())
        names.payer = &config.kiosks[kiosk];
    return names;
}

} // namespace plaza::desk
