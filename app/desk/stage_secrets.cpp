// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stage_secrets.h"

#include "desk/draw_file.h"
#include "desk/draw_token.h"
#include "store/error.h"

#include <algorithm>
#include <map>
#include <stdexcept>

namespace plaza::desk {

using core::DrawHash;

namespace {

std::string contextOf(const core::DrawPlan &plan, const std::string &origin)
{
    return "plaza:draw-secrets:1\n" + plan.event + "\n" + plan.draw + "\n" + origin + "\n";
}

DrawHash hashOf(const store::Keys &keys, const DrawHash &salt, const std::string &draw, const std::string &attendee)
{
    return core::entrantHash(drawHashes(), salt, drawToken(keys.eventKey, draw, attendee));
}

} // namespace

std::string sealSecrets(const store::Keys &keys, const core::DrawPlan &plan, const std::string &origin,
                        const DrawSecrets &secrets)
{
    crypto::Bytes plain(secrets.seed.begin(), secrets.seed.end());
    plain.insert(plain.end(), secrets.salt.begin(), secrets.salt.end());
    return crypto::toHex(crypto::seal(keys.sealKey, plain, contextOf(plan, origin)));
}

OpenDraw openDraw(const store::Keys &keys, const core::StageDraw &draw)
{
    if (draw.called.empty())
        throw std::logic_error("a draw's seed is opened after the public has called out its text");
    const core::DrawPlan &plan = draw.promised.plan;
    const auto sealed = crypto::fromHex(draw.promised.sealed);
    const auto plain = sealed ? crypto::open(keys.sealKey, *sealed, contextOf(plan, draw.origin)) : std::nullopt;
    OpenDraw open;
    const bool whole = plain && plain->size() == open.secrets.seed.size() + open.secrets.salt.size();
    if (!whole)
        throw store::StoreError(
            store::Trouble::WrongKeys,
            "the seed of the draw '" + plan.draw +
                "' can't be opened with these keys; use the key file of the store that promised it");
    std::copy_n(plain->begin(), open.secrets.seed.size(), open.secrets.seed.begin());
    std::copy_n(plain->begin() + static_cast<std::ptrdiff_t>(open.secrets.seed.size()), open.secrets.salt.size(),
                open.secrets.salt.begin());

    std::map<DrawHash, std::string> attendees;
    for (const std::string &attendee : draw.promised.attendees)
        attendees.emplace(hashOf(keys, open.secrets.salt, plan.draw, attendee), attendee);
    for (const auto &[entrant, attendee] : attendees)
        open.entrants.push_back(entrant);
    for (const DrawHash &entrant :
         core::rankEntrants(drawHashes(), plan, draw.called, open.secrets.seed, open.entrants))
        open.ranking.push_back({entrant, attendees.at(entrant)});
    return open;
}

std::vector<DrawHash> entrantHashes(const store::Keys &keys, const DrawHash &salt, const std::string &draw,
                                    const std::vector<std::string> &attendees)
{
    std::vector<DrawHash> entrants;
    for (const std::string &attendee : attendees)
        entrants.push_back(hashOf(keys, salt, draw, attendee));
    std::ranges::sort(entrants);
    return entrants;
}

core::DrawRecord recordFrom(const store::Keys &keys, const core::StageDraw &draw)
{
    OpenDraw open = openDraw(keys, draw);
    core::DrawRecord record{.plan = draw.promised.plan,
                            .promise = draw.promised.promise,
                            .called = draw.called,
                            .seed = open.secrets.seed,
                            .salt = open.secrets.salt,
                            .entrants = std::move(open.entrants)};
    for (const auto &turns : draw.drawn()) {
        core::DrawCalls &calls = record.results.emplace_back();
        for (const core::StageTurn &turn : turns)
            calls.push_back(
                {turn.rank, open.ranking.at(static_cast<std::size_t>(turn.rank) - 1).entrant, turn.outcome});
    }
    record.record = core::recordOf(drawHashes(), record);
    return record;
}

} // namespace plaza::desk
