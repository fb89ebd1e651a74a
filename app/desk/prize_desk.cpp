// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/prize_desk.h"

#include "core/quiz_text.h"
#include "desk/draw_file.h"
#include "desk/plays_export.h"
#include "desk/stamp_reward.h"
#include "desk/voucher.h"

#include <algorithm>

namespace plaza::desk {

namespace {

/// What the sealed seed can't be moved away from.
std::string sealContext(const std::string &origin, const std::string &round)
{
    return "plaza:quiz-seed:1/" + origin + "/" + round;
}

std::optional<core::DrawHash> hashFrom(const crypto::Bytes &bytes)
{
    core::DrawHash hash{};
    if (bytes.size() != hash.size())
        return std::nullopt;
    std::ranges::copy(bytes, hash.begin());
    return hash;
}

} // namespace

core::Instant revealTimeOf(const core::QuizRound &round)
{
    return {round.windows.back().closes.ms + kRevealAfterMs};
}

std::string playSerialOf(const crypto::EventKey &key, const std::string &attendee)
{
    constexpr std::string_view kTicket = "ticket-"; // a bearer who is on no roster here counts under the serial itself
    if (attendee.starts_with(kTicket))
        return attendee.substr(kTicket.size());
    return attendee.empty() ? std::string() : store::serialText(store::serialOf(key, attendee));
}

bool PrizeDesk::isMine(const core::QuizRound &round)
{
    return !round.prizes.empty() &&
           std::ranges::find(round.kiosks, m_desk.store().install().kiosk) != round.kiosks.end();
}

bool PrizeDesk::isRevealed(const core::QuizRound &round)
{
    const auto seed = m_desk.store().projections().prizes().seed(m_desk.store().install().origin(), round.id);
    return seed && seed->revealedSeq != 0;
}

void PrizeDesk::keepHouse()
{
    store::Prizes &prizes = m_desk.store().projections().prizes();
    const store::Install &install = m_desk.store().install();
    const core::Instant now = m_desk.now();
    std::vector<const core::QuizRound *> toCommit;
    std::vector<std::pair<std::string, std::string>> toReveal; ///< round, origin
    for (const core::QuizRound &round : m_desk.config().quiz.rounds) {
        if (isMine(round) && now < round.windows.back().closes && !prizes.seed(install.origin(), round.id))
            toCommit.push_back(&round);
        for (const store::SeedRow &seed : prizes.seeds(round.id))
            if (seed.origin.starts_with(install.id + ".") && seed.seed.empty() && now >= revealTimeOf(round))
                toReveal.emplace_back(round.id, seed.origin);
    }
    if (toCommit.empty() && toReveal.empty() && prizes.expired(install.origin(), now).empty())
        return;
    m_desk.act([&](store::Store &store, core::Instant at) {
        takeBackExpired(store, at);
        for (const core::QuizRound *round : toCommit)
            commit(store, at, *round);
        for (const auto &[round, origin] : toReveal)
            reveal(store, at, round, origin);
    });
}

void PrizeDesk::commit(store::Store &store, core::Instant at, const core::QuizRound &round)
{
    const auto seed = crypto::randomBytes(32);
    const std::string origin = store.install().origin();
    store.record(crypto::randomId(), at, store.install().kiosk,
                 core::SeedCommitted{.round = round.id,
                                     .commitment = crypto::toHex(crypto::sha256(seed).bytes),
                                     .sealed = crypto::toHex(
                                         crypto::seal(m_desk.keys().sealKey, seed, sealContext(origin, round.id)))});
}

std::optional<core::DrawHash> PrizeDesk::openSeed(const std::string &origin, const std::string &round)
{
    const auto row = m_desk.store().projections().prizes().seed(origin, round);
    const auto sealed = row ? crypto::fromHex(row->sealed) : std::nullopt;
    const auto seed = sealed ? crypto::open(m_desk.keys().sealKey, *sealed, sealContext(origin, round)) : std::nullopt;
    return seed ? hashFrom(*seed) : std::nullopt;
}

/// What is still being played has taken too long: it counts as no attempt.
void PrizeDesk::reveal(store::Store &store, core::Instant at, const std::string &round, const std::string &origin)
{
    const auto seed = openSeed(origin, round);
    if (!seed)
        return; // the store's key is another one than then
    if (origin == store.install().origin())
        for (const auto &play : store.projections().plays().open(origin))
            if (play.round == round)
                store.record(crypto::randomId(), at, store.install().kiosk,
                             core::QuizEnded{play.round, play.number, core::PlayEnd::Void, 0, 0});
    core::PlayRecord record = playRecord(store, round, origin);
    record.seed = *seed;
    store.record(crypto::randomId(), at, store.install().kiosk,
                 core::SeedRevealed{.round = round,
                                    .origin = origin,
                                    .seed = core::hexOf(*seed),
                                    .record = core::hexOf(core::playRecordOf(drawHashes(), record))});
}

void PrizeDesk::takeBackExpired(store::Store &store, core::Instant at)
{
    const std::string origin = store.install().origin();
    for (const store::DrawRow &row : store.projections().prizes().expired(origin, at))
        store.record(crypto::randomId(), at, store.install().kiosk,
                     core::PrizeReturned{.voucher = row.draw.voucher,
                                         .round = row.draw.round,
                                         .prize = row.draw.prize,
                                         .giver = origin,
                                         .reason = "expired",
                                         .staff = {}});
}

void PrizeDesk::fixRules(store::Store &store, core::Instant at, const core::QuizRound &round)
{
    const std::string origin = store.install().origin();
    if (!store.projections().prizes().rules(origin, round.id).empty())
        return;
    store.record(crypto::randomId(), at, store.install().kiosk,
                 core::RulesFixed{.round = round.id,
                                  .rules = core::rulesText(m_desk.config().event.id, m_desk.config().quiz, round),
                                  .reason = {}});
}

int PrizeDesk::shareOf(const core::QuizRound &round, const core::Prize &prize)
{
    const store::Install &install = m_desk.store().install();
    const int own = core::hasQuota(install.origin()) ? core::quotaOf(prize, round, install.kiosk) : 0;
    return own + m_desk.store().projections().prizes().granted(install.origin(), round.id, prize.id);
}

core::PrizeDrawn PrizeDesk::decide(const core::QuizRound &round, int play, const std::string &serial,
                                   const core::DrawHash &seed, core::Instant at)
{
    store::Prizes &prizes = m_desk.store().projections().prizes();
    const std::string origin = m_desk.store().install().origin();
    core::PrizeDrawn drawn{.round = round.id, .play = play, .serial = serial};
    drawn.roll = core::rollOf(drawHashes().hmac(seed, core::playText(origin, play, serial)));
    const auto wins = serial.empty() ? std::nullopt : std::optional(prizes.wins(round.id, serial));
    const auto outcome = core::decideDraw(round, drawn.roll, wins, [&](const core::Prize &prize) {
        return core::releasedOf(prize, round, shareOf(round, prize), at) - prizes.out(origin, round.id, prize.id);
    });
    drawn.prize = outcome.prize != nullptr ? outcome.prize->id : "";
    drawn.given = outcome.given;
    drawn.why = outcome.why;
    if (!drawn.given)
        return drawn;
    drawn.voucher = randomSerial();
    drawn.shortCode = freeShortCode(m_desk, drawn.voucher);
    drawn.until = voucherEnd(round, at, m_desk.config().event.offset);
    return drawn;
}

PrizeDraw PrizeDesk::draw(const core::QuizRound &round, int play, const std::string &attendee, const std::string &kiosk)
{
    PrizeDraw result;
    std::optional<store::DrawRow> row;
    m_desk.act([&](store::Store &store, core::Instant at) {
        const std::string origin = store.install().origin();
        store::Prizes &prizes = store.projections().prizes();
        row = prizes.draw(origin, play);
        const auto seed = openSeed(origin, round.id);
        const auto known = prizes.seed(origin, round.id);
        if (row || !seed || !known->seed.empty()) // drawn before; no seed was promised; published already
            return;
        store.record(crypto::randomId(), at, kiosk,
                     decide(round, play, playSerialOf(m_desk.keys().eventKey, attendee), *seed, at));
        row = prizes.draw(origin, play);
    });
    result.drawn = row.has_value();
    if (row && row->draw.given)
        result.voucher = voucherOf(*row);
    return result;
}

std::optional<Voucher> PrizeDesk::voucherOf(const store::DrawRow &row)
{
    return desk::voucherOf(row, m_desk.config(), m_desk.keys());
}

Fairness PrizeDesk::fairness(const core::QuizRound &round)
{
    keepHouse();
    Fairness told;
    store::Prizes &prizes = m_desk.store().projections().prizes();
    const std::string origin = m_desk.store().install().origin();
    if (const auto seed = prizes.seed(origin, round.id)) {
        told.committedAt = seed->committedAt;
        told.commitment = seed->commitment;
        told.seed = seed->seed;
        told.record = seed->record;
    }
    for (const core::Prize &prize : round.prizes) {
        const int total = shareOf(round, prize);
        told.stock.push_back(
            {prize.tier, prize.name, std::max(0, total - prizes.out(origin, round.id, prize.id)), total});
    }
    const auto rules = prizes.rules(origin, round.id);
    const std::string text =
        rules.empty() ? core::rulesText(m_desk.config().event.id, m_desk.config().quiz, round) : rules.back().rules;
    told.rules = crypto::toHex(crypto::sha256(crypto::bytesOf(text)).bytes);
    if (!rules.empty())
        told.rulesFixedAt = rules.front().at;
    for (const store::RulesRow &row : rules)
        if (!row.reason.empty())
            told.restated.push_back({row.at, row.reason});
    return told;
}

std::optional<Voucher> PrizeDesk::held(const core::QuizRound &round, const std::string &attendee)
{
    const auto open =
        m_desk.store().projections().prizes().open(round.id, playSerialOf(m_desk.keys().eventKey, attendee));
    const auto good = std::ranges::find_if(
        open, [&](const store::DrawRow &row) { return row.draw.until && m_desk.now() < *row.draw.until; });
    return good == open.end() ? std::nullopt : voucherOf(*good);
}

std::optional<Voucher> PrizeDesk::unshown()
{
    store::Projections &projections = m_desk.store().projections();
    const std::string origin = m_desk.store().install().origin();
    const auto last = projections.prizes().lastDraw(origin);
    const core::Instant now = m_desk.now();
    const bool recent = last && last->at <= now && now.ms - last->at.ms < kUnshownMs;
    if (!recent || !last->draw.given || projections.plays().last(origin) != last->draw.play ||
        projections.prizes().end(last->draw.voucher))
        return std::nullopt;
    return voucherOf(*last);
}

} // namespace plaza::desk
