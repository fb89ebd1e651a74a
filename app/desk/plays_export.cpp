// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/plays_export.h"

#include "crypto/crypto.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace plaza::desk {

namespace {

core::DrawHash hashOr0(const std::string &hex)
{
    core::DrawHash hash{};
    if (const auto bytes = crypto::fromHex(hex); bytes && bytes->size() == hash.size())
        std::ranges::copy(*bytes, hash.begin());
    return hash;
}

core::DrawnStep stepOf(const store::DrawRow &row)
{
    return {.play = row.draw.play,
            .serial = row.draw.serial,
            .at = row.at,
            .roll = row.draw.roll,
            .prize = row.draw.prize,
            .given = row.draw.given,
            .why = row.draw.why};
}

} // namespace

core::PlayRecord playRecord(store::Store &store, const std::string &round, const std::string &origin)
{
    store::Prizes &prizes = store.projections().prizes();
    const auto seed = prizes.seed(origin, round);
    core::PlayRecord record{.event = store.install().event, .round = round, .origin = origin};
    if (seed) {
        record.kiosk = seed->kiosk;
        record.commitment = hashOr0(seed->commitment);
        record.seed = hashOr0(seed->seed);
        record.record = hashOr0(seed->record);
    }
    std::map<std::int64_t, core::PlayStep> steps;
    for (const store::RulesRow &row : prizes.rules(origin, round))
        steps.emplace(row.seq, core::RulesStep{row.rules, row.reason});
    for (const store::StockRow &row : prizes.grants(origin, round))
        steps.emplace(row.seq, core::GrantedStep{row.prize, row.count});
    for (const store::StockRow &row : prizes.returns(origin, round))
        steps.emplace(row.seq, core::ReturnedStep{row.prize});
    std::set<int> drawn;
    for (const store::DrawRow &row : prizes.draws(origin, round)) {
        steps.emplace(row.seq, stepOf(row));
        drawn.insert(row.draw.play);
    }
    for (auto &[seq, step] : steps)
        if (!seed || seed->revealedSeq == 0 || seq < seed->revealedSeq)
            record.steps.push_back(std::move(step));
    for (const store::PlayRow &play : prizes.plays(origin))
        if (!drawn.contains(play.number))
            record.undrawn.push_back({play.number, play.round != round ? "other-round"
                                                   : play.end.empty()  ? "open"
                                                                       : play.end});
    while (!record.undrawn.empty() && record.undrawn.back().end == "other-round" &&
           (drawn.empty() || *drawn.rbegin() < record.undrawn.back().play))
        record.undrawn.pop_back(); // after this round's last play
    return record;
}

std::vector<core::PlayRecord> playRecords(store::Store &store, const std::string &round)
{
    std::vector<core::PlayRecord> records;
    for (const store::SeedRow &seed : store.projections().prizes().seeds(round))
        if (!seed.seed.empty())
            records.push_back(playRecord(store, round, seed.origin));
    return records;
}

} // namespace plaza::desk
