// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiz.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace plaza::core {

namespace {

/// Fisher and Yates.
void shuffle(std::vector<int> &items, const RandomBelow &random)
{
    for (std::size_t left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[random(static_cast<std::uint32_t>(left))]);
}

std::int64_t lengthMs(const QuizWindow &window)
{
    return window.closes.ms - window.opens.ms;
}

/// In random order, those not seen first.
std::vector<int> candidates(const std::vector<Question> &bank, const std::string *category,
                            const std::set<std::string> &seen, const RandomBelow &random)
{
    std::vector<int> found;
    for (std::size_t i = 0; i < bank.size(); ++i)
        if (category == nullptr || bank[i].category == *category)
            found.push_back(static_cast<int>(i));
    shuffle(found, random);
    std::ranges::stable_partition(
        found, [&](int question) { return !seen.contains(bank[static_cast<std::size_t>(question)].id); });
    return found;
}

void take(std::vector<int> &chosen, std::vector<int> from, int count)
{
    from.resize(std::min(from.size(), static_cast<std::size_t>(std::max(count, 0))));
    chosen.insert(chosen.end(), from.begin(), from.end());
}

} // namespace

bool Quiz::hasPrizes() const
{
    return std::ranges::any_of(rounds, [](const QuizRound &each) { return !each.prizes.empty(); });
}

const QuizRound *Quiz::round(std::string_view id) const
{
    const auto found = std::ranges::find(rounds, id, &QuizRound::id);
    return found == rounds.end() ? nullptr : &*found;
}

const QuizWindow *openWindow(const QuizRound &round, Instant now)
{
    const auto found = std::ranges::find_if(
        round.windows, [now](const QuizWindow &window) { return window.opens <= now && now < window.closes; });
    return found == round.windows.end() ? nullptr : &*found;
}

std::optional<Instant> opensNext(const QuizRound &round, Instant now)
{
    if (openWindow(round, now) != nullptr)
        return std::nullopt;
    for (const QuizWindow &window : round.windows)
        if (now < window.opens)
            return window.opens;
    return std::nullopt;
}

PlayVerdict decidePlay(const QuizRound &round, const PlayHistory *history, Instant now)
{
    if (openWindow(round, now) == nullptr)
        return opensNext(round, now) ? PlayVerdict::NotYetOpen : PlayVerdict::Over;
    if (history == nullptr)
        return round.who == MayPlay::Ticket ? PlayVerdict::TicketNeeded : PlayVerdict::Play;
    if (round.attemptsPerPerson > 0 && history->plays >= round.attemptsPerPerson)
        return PlayVerdict::AlreadyPlayed;
    if (round.attemptsPerDay > 0 && history->playsToday >= round.attemptsPerDay)
        return PlayVerdict::PlayedToday;
    return PlayVerdict::Play;
}

std::vector<int> chooseQuestions(const std::vector<Question> &bank, const QuizRound &round,
                                 const std::set<std::string> &seen, const RandomBelow &random)
{
    std::vector<int> chosen;
    if (round.categories.empty())
        take(chosen, candidates(bank, nullptr, seen, random), round.questions);
    for (const auto &[category, count] : round.categories)
        take(chosen, candidates(bank, &category, seen, random), count);
    shuffle(chosen, random);
    return chosen;
}

std::vector<int> shuffleOptions(const Question &question, bool shuffled, const RandomBelow &random)
{
    std::vector<int> order(question.options.size());
    std::iota(order.begin(), order.end(), 0);
    const bool ordering = question.type == QuestionType::Ordering;
    if (question.type == QuestionType::TrueFalse || order.size() < 2 || !(shuffled || ordering))
        return order;
    shuffle(order, random);
    if (ordering && std::ranges::is_sorted(order))
        std::ranges::rotate(order, order.begin() + 1);
    return order;
}

int rollOf(const std::array<std::uint8_t, 32> &hmac)
{
    std::uint64_t first = 0;
    for (std::size_t i = 0; i < 4; ++i)
        first = first << 8 | hmac[i];
    return static_cast<int>(first * kMillion >> 32);
}

int quotaOf(const Prize &prize, const QuizRound &round, std::string_view kiosk)
{
    const auto place = std::ranges::find(round.kiosks, kiosk);
    if (place == round.kiosks.end())
        return 0;
    if (!prize.quota.empty()) {
        const auto given = prize.quota.find(std::string(kiosk));
        return given == prize.quota.end() ? 0 : given->second;
    }
    const auto kiosks = static_cast<int>(round.kiosks.size());
    return prize.stock / kiosks + (place - round.kiosks.begin() < prize.stock % kiosks ? 1 : 0);
}

int releasedBy(const Prize &prize, const QuizRound &round, std::string_view kiosk, Instant now)
{
    return releasedOf(prize, round, quotaOf(prize, round, kiosk), now);
}

int releasedOf(const Prize &prize, const QuizRound &round, int share, Instant now)
{
    if (prize.release == PrizeRelease::AtOnce || share == 0)
        return share;
    std::int64_t whole = 0;
    std::int64_t gone = 0;
    for (const QuizWindow &window : round.windows) {
        whole += lengthMs(window);
        gone += std::clamp<std::int64_t>(now.ms - window.opens.ms, 0, lengthMs(window));
    }
    return static_cast<int>(std::min<std::int64_t>(share, 1 + share * gone / std::max<std::int64_t>(whole, 1)));
}

DrawOutcome decideDraw(const QuizRound &round, int roll, std::optional<int> wins,
                       const std::function<int(const Prize &)> &left)
{
    const Prize *prize = prizeAt(round, roll);
    if (prize == nullptr)
        return {};
    if (wins && round.winsPerPerson > 0 && *wins >= round.winsPerPerson)
        return {.prize = prize, .given = false, .why = NotGiven::HasWon};
    if (left(*prize) <= 0)
        return {.prize = prize, .given = false, .why = NotGiven::NoneReleased};
    return {.prize = prize, .given = true, .why = {}};
}

const Prize *prizeAt(const QuizRound &round, int roll)
{
    int above = 0;
    for (const Prize &prize : round.prizes) {
        above += prize.oddsPpm;
        if (roll < above)
            return &prize;
    }
    return nullptr;
}

} // namespace plaza::core
