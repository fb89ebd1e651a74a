// SPDX-License-Identifier: GPL-3.0-or-later
// The prizes at one kiosk: its seed is sealed before a round opens, every play that passed has one draw, the seed is
// published when the round is over. app/core/draw.md tells how a draw is decided.
#pragma once

#include "core/draw.h"
#include "core/quiz.h"
#include "desk/desk.h"
#include "desk/prize.h"

#include <cstdint>
#include <optional>
#include <string>

namespace plaza::desk {

/// A voucher that was won so recently is shown again when the kiosk comes back.
inline constexpr std::int64_t kUnshownMs = 2 * 60'000;

/// When a round is over and its seeds may be known.
core::Instant revealTimeOf(const core::QuizRound &round);

/// On the desk's thread, like the desk, which outlives it.
class PrizeDesk {
public:
    explicit PrizeDesk(Desk &desk) : m_desk(desk) {}

    /// Seals the seeds of this kiosk's rounds that are to come, publishes those of rounds that are over, and takes back
    /// what was won here and not handed in in time. Throws StoreError.
    void keepHouse();

    /// Inside a transaction, with the first play: what the rules say is fixed from here on.
    void fixRules(store::Store &store, core::Instant at, const core::QuizRound &round);

    /// The seed of this store is public: nobody can win here any more, also when the clock or the round's hours were
    /// put back since.
    [[nodiscard]] bool isRevealed(const core::QuizRound &round);
    /// The one draw of a play that passed; asked again, the same. Throws StoreError.
    PrizeDraw draw(const core::QuizRound &round, int play, const std::string &attendee, const std::string &kiosk);
    /// Throws StoreError.
    Fairness fairness(const core::QuizRound &round);
    /// What this person won in the round and has not handed in yet. Throws StoreError.
    std::optional<Voucher> held(const core::QuizRound &round, const std::string &attendee);
    /// The last prize won here, if that was a moment ago and nothing came after it. Throws StoreError.
    std::optional<Voucher> unshown();

private:
    [[nodiscard]] bool isMine(const core::QuizRound &round);
    [[nodiscard]] std::optional<core::DrawHash> openSeed(const std::string &origin, const std::string &round);
    [[nodiscard]] int shareOf(const core::QuizRound &round, const core::Prize &prize);
    [[nodiscard]] core::PrizeDrawn decide(const core::QuizRound &round, int play, const std::string &serial,
                                          const core::DrawHash &seed, core::Instant at);
    [[nodiscard]] std::optional<Voucher> voucherOf(const store::DrawRow &row);
    void commit(store::Store &store, core::Instant at, const core::QuizRound &round);
    void reveal(store::Store &store, core::Instant at, const std::string &round, const std::string &origin);
    void takeBackExpired(store::Store &store, core::Instant at);

    Desk &m_desk;
};

/// What stands for a person in a play's draw: the serial of the ticket that every store gives them, 16 hex digits;
/// empty: a guest.
std::string playSerialOf(const crypto::EventKey &key, const std::string &attendee);

} // namespace plaza::desk
