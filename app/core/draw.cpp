// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/draw.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>
#include <utility>

namespace plaza::core {

namespace {

// The first words of every hashed text say what it is, so that none can be taken for another.
constexpr std::string_view kEntrantDomain = "plaza:draw-entrant:1\n";
constexpr std::string_view kListDomain = "plaza:draw-list:1\n";
constexpr std::string_view kPlanDomain = "plaza:draw:1\n";
constexpr std::string_view kPlayDomain = "plaza:play:1\n";

std::string_view bytesOf(const DrawHash &hash)
{
    return {reinterpret_cast<const char *>(hash.data()), hash.size()};
}

std::string line(std::string_view word, std::string_view rest)
{
    return std::string(word).append(" ").append(rest).append("\n");
}

std::string keyText(const DrawPlan &plan, std::string_view called)
{
    return planText(plan) + line("called", called);
}

} // namespace

std::string hexOf(const DrawHash &hash)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : hash) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 0xf];
    }
    return text;
}

std::string_view toString(DrawKind kind)
{
    switch (kind) {
    case DrawKind::Event:
        return "event";
    case DrawKind::Rehearsal:
        return "rehearsal";
    }
    return {};
}

std::optional<DrawKind> drawKindFrom(std::string_view name)
{
    for (const DrawKind kind : std::array{DrawKind::Event, DrawKind::Rehearsal})
        if (toString(kind) == name)
            return kind;
    return std::nullopt;
}

std::string_view toString(CallOutcome outcome)
{
    switch (outcome) {
    case CallOutcome::Won:
        return "won";
    case CallOutcome::Absent:
        return "absent";
    case CallOutcome::Declined:
        return "declined";
    case CallOutcome::NotEligible:
        return "not-eligible";
    }
    return {};
}

std::optional<CallOutcome> callOutcomeFrom(std::string_view name)
{
    for (const CallOutcome outcome :
         std::array{CallOutcome::Won, CallOutcome::Absent, CallOutcome::Declined, CallOutcome::NotEligible})
        if (toString(outcome) == name)
            return outcome;
    return std::nullopt;
}

bool isDrawText(std::string_view text, std::size_t longest)
{
    constexpr unsigned char kSpace = 0x20;
    constexpr unsigned char kDelete = 0x7f;
    return !text.empty() && text.size() <= longest && std::ranges::none_of(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < kSpace || byte == kDelete;
    });
}

DrawHash entrantHash(const DrawHashes &hashes, const DrawHash &salt, std::string_view token)
{
    return hashes.sha256(std::string(kEntrantDomain).append(bytesOf(salt)).append(token));
}

DrawHash listCommitment(const DrawHashes &hashes, const DrawHash &salt, const std::vector<DrawHash> &entrants)
{
    std::string all(kListDomain);
    all.reserve(all.size() + salt.size() * (entrants.size() + 1));
    all.append(bytesOf(salt));
    for (const DrawHash &entrant : entrants)
        all.append(bytesOf(entrant));
    return hashes.sha256(all);
}

std::string planText(const DrawPlan &plan)
{
    std::string text(kPlanDomain);
    text += line("kind", toString(plan.kind));
    text += line("event", plan.event);
    text += line("draw", plan.draw);
    text += line("seed", hexOf(plan.seedCommitment));
    text += line("entrants", std::to_string(plan.entrants) + " " + hexOf(plan.listCommitment));
    for (const DrawBatch &batch : plan.batches)
        text += line("batch", std::to_string(batch.places) + " " + batch.name);
    return text;
}

DrawHash promiseOf(const DrawHashes &hashes, const DrawPlan &plan)
{
    return hashes.sha256(planText(plan));
}

std::vector<DrawHash> rankEntrants(const DrawHashes &hashes, const DrawPlan &plan, std::string_view called,
                                   const DrawHash &seed, const std::vector<DrawHash> &entrants)
{
    const DrawHash key = hashes.hmac(seed, keyText(plan, called));
    std::vector<DrawHash> lots;
    lots.reserve(entrants.size());
    for (const DrawHash &entrant : entrants)
        lots.push_back(hashes.hmac(key, bytesOf(entrant)));
    std::vector<std::size_t> order(entrants.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return std::tie(lots[a], entrants[a]) < std::tie(lots[b], entrants[b]);
    });
    std::vector<DrawHash> ranking;
    ranking.reserve(entrants.size());
    for (const std::size_t index : order)
        ranking.push_back(entrants[index]);
    return ranking;
}

std::string recordText(const DrawRecord &draw)
{
    std::string text = keyText(draw.plan, draw.called);
    text += line("revealed", hexOf(draw.seed));
    int number = 0;
    for (const DrawCalls &calls : draw.results) {
        text += line("drawn", std::to_string(++number));
        for (const DrawCall &call : calls)
            text += line(toString(call.outcome), std::to_string(call.rank) + " " + hexOf(call.entrant));
    }
    return text;
}

DrawHash recordOf(const DrawHashes &hashes, const DrawRecord &draw)
{
    return hashes.sha256(recordText(draw));
}

DrawTurns::DrawTurns(std::size_t entrants, std::vector<DrawBatch> batches)
    : m_batches(std::move(batches)), m_won(entrants, false), m_left(m_batches.empty() ? 0 : m_batches.front().places)
{
}

std::optional<int> DrawTurns::next() const
{
    if (atEnd() || m_left == 0 || m_at >= m_won.size())
        return std::nullopt;
    return static_cast<int>(m_at) + 1;
}

void DrawTurns::call(CallOutcome outcome)
{
    if (outcome == CallOutcome::Won) {
        m_won[m_at] = true;
        --m_left;
    }
    ++m_at;
    skipWinners();
}

void DrawTurns::nextBatch()
{
    ++m_batch;
    m_at = 0;
    m_left = atEnd() ? 0 : m_batches[m_batch].places;
    skipWinners();
}

void DrawTurns::skipWinners()
{
    while (m_at < m_won.size() && m_won[m_at])
        ++m_at;
}

void callAll(const DrawHashes &hashes, DrawRecord &draw, const std::function<CallOutcome(int rank)> &outcomeOf)
{
    const auto ranking = rankEntrants(hashes, draw.plan, draw.called, draw.seed, draw.entrants);
    draw.results.clear();
    for (DrawTurns turns(ranking.size(), draw.plan.batches); !turns.atEnd(); turns.nextBatch()) {
        DrawCalls &calls = draw.results.emplace_back();
        while (const auto rank = turns.next()) {
            calls.push_back({*rank, ranking[static_cast<std::size_t>(*rank) - 1], outcomeOf(*rank)});
            turns.call(calls.back().outcome);
        }
    }
    draw.record = recordOf(hashes, draw);
}

namespace {

std::optional<DrawFinding> faultInResults(const DrawRecord &draw, const std::vector<DrawHash> &ranking)
{
    DrawTurns turns(ranking.size(), draw.plan.batches);
    int batch = 0;
    for (const DrawCalls &calls : draw.results) {
        ++batch;
        if (turns.atEnd())
            return DrawFinding{DrawFault::TooManyBatches, batch, 0};
        int number = 0;
        for (const DrawCall &call : calls) {
            ++number;
            if (turns.next() != call.rank)
                return DrawFinding{DrawFault::Turn, batch, number};
            if (ranking[static_cast<std::size_t>(call.rank) - 1] != call.entrant)
                return DrawFinding{DrawFault::Winner, batch, number};
            turns.call(call.outcome);
        }
        if (turns.next())
            return DrawFinding{DrawFault::Unfinished, batch, 0};
        turns.nextBatch();
    }
    return std::nullopt;
}

} // namespace

std::optional<DrawFinding> firstFault(const DrawHashes &hashes, const DrawRecord &draw)
{
    if (std::ranges::adjacent_find(draw.entrants, std::greater_equal<>{}) != draw.entrants.end())
        return DrawFinding{DrawFault::Order};
    if (draw.entrants.size() != draw.plan.entrants ||
        listCommitment(hashes, draw.salt, draw.entrants) != draw.plan.listCommitment)
        return DrawFinding{DrawFault::List};
    if (hashes.sha256(bytesOf(draw.seed)) != draw.plan.seedCommitment)
        return DrawFinding{DrawFault::Seed};
    if (promiseOf(hashes, draw.plan) != draw.promise)
        return DrawFinding{DrawFault::Promise};
    const auto wrong = faultInResults(draw, rankEntrants(hashes, draw.plan, draw.called, draw.seed, draw.entrants));
    if (wrong)
        return wrong;
    if (recordOf(hashes, draw) != draw.record)
        return DrawFinding{DrawFault::Record};
    return std::nullopt;
}

std::string playText(std::string_view origin, int play, std::string_view serial)
{
    return std::string(kPlayDomain)
        .append(origin)
        .append("/")
        .append(std::to_string(play))
        .append("/")
        .append(serial.empty() ? "-" : serial)
        .append("\n");
}

} // namespace plaza::core
