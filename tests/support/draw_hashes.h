// SPDX-License-Identifier: GPL-3.0-or-later
// What the draw needs from outside, and a small draw to try things on.
#pragma once

#include "core/draw.h"
#include "crypto/crypto.h"

#include <algorithm>
#include <string>

namespace plaza::tests {

inline core::DrawHashes drawHashes()
{
    return {.sha256 = [](std::string_view data) { return crypto::sha256(crypto::bytesOf(data)).bytes; },
            .hmac =
                [](const core::DrawHash &key, std::string_view data) {
                    return crypto::hmacSha256(key, {crypto::bytesOf(data)}).bytes;
                }};
}

inline core::DrawHash filledWith(std::uint8_t byte)
{
    core::DrawHash hash;
    hash.fill(byte);
    return hash;
}

/// Everybody comes but the ranks in `absent`; the seed is 32 bytes 0x01, the salt 32 bytes 0x02.
inline core::DrawRecord drawn(const std::vector<std::string> &tokens, const std::vector<core::DrawBatch> &batches,
                              const std::string &called, const std::vector<int> &absent = {})
{
    const core::DrawHashes hashes = drawHashes();
    core::DrawRecord draw{.plan = {.kind = core::DrawKind::Rehearsal, .event = "demo", .draw = "stage-1"},
                          .called = called,
                          .seed = filledWith(1),
                          .salt = filledWith(2)};
    draw.plan.batches = batches;
    for (const std::string &token : tokens)
        draw.entrants.push_back(core::entrantHash(hashes, draw.salt, token));
    std::ranges::sort(draw.entrants);
    draw.plan.seedCommitment = crypto::sha256(draw.seed).bytes;
    draw.plan.entrants = draw.entrants.size();
    draw.plan.listCommitment = core::listCommitment(hashes, draw.salt, draw.entrants);
    draw.promise = core::promiseOf(hashes, draw.plan);
    core::callAll(hashes, draw, [&](int rank) {
        return std::ranges::find(absent, rank) == absent.end() ? core::CallOutcome::Won : core::CallOutcome::Absent;
    });
    return draw;
}

} // namespace plaza::tests
