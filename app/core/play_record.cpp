// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/play_record.h"

#include "core/quiz.h"
#include "core/quiz_text.h"

#include <map>
#include <set>
#include <type_traits>

namespace plaza::core {

namespace {

std::string orDash(const std::string &text)
{
    return text.empty() ? "-" : text;
}

/// Walks one kiosk's steps and holds each against what must have come out.
class Walk {
public:
    /// `winsOf`: what a ticket won at all kiosks of the round together.
    Walk(const DrawHashes &hashes, const PlayRecord &record, const std::map<std::string, int> &winsOf)
        : m_hashes(hashes), m_record(record), m_winsOf(winsOf)
    {
    }

    std::optional<PlayFault> fault()
    {
        if (m_hashes.sha256(bytes(m_record.seed)) != m_record.commitment)
            return PlayFault::Seed;
        for (const PlayStep &step : m_record.steps)
            if (const auto found = std::visit([this](const auto &each) { return take(each); }, step))
                return found;
        m_play = 0;
        if (!numbersFit())
            return PlayFault::Numbers;
        if (playRecordOf(m_hashes, m_record) != m_record.record)
            return PlayFault::Record;
        return std::nullopt;
    }
    [[nodiscard]] int play() const { return m_play; }

private:
    static std::string_view bytes(const DrawHash &hash)
    {
        return {reinterpret_cast<const char *>(hash.data()), hash.size()}; // NOLINT(*-reinterpret-cast)
    }

    std::optional<PlayFault> take(const RulesStep &step)
    {
        const bool first = !m_round;
        m_round = scheduleFrom(step.rules);
        if (first != step.reason.empty() || step.reason == "-") // "-" is how the record writes an empty one
            return PlayFault::Rules;
        return m_round ? std::nullopt : std::optional(PlayFault::Rules);
    }
    std::optional<PlayFault> take(const GrantedStep &step)
    {
        m_granted[step.prize] += step.count;
        return std::nullopt;
    }
    std::optional<PlayFault> take(const ReturnedStep &step)
    {
        if (--m_out[step.prize] < 0)
            return PlayFault::Given;
        return std::nullopt;
    }
    std::optional<PlayFault> take(const DrawnStep &step)
    {
        m_play = step.play;
        if (!m_round)
            return PlayFault::Rules;
        const std::string message = playText(m_record.origin, step.play, step.serial);
        if (rollOf(m_hashes.hmac(m_record.seed, message)) != step.roll)
            return PlayFault::Roll;
        int &wins = m_wins[step.serial];
        const auto outcome =
            decideDraw(*m_round, step.roll, std::nullopt, [&](const Prize &prize) { return leftOf(prize, step.at); });
        if ((outcome.prize != nullptr ? outcome.prize->id : "") != step.prize)
            return PlayFault::Prize;
        if (!isFair(step, outcome.given, wins))
            return PlayFault::Given;
        if (step.given) {
            ++m_out[step.prize];
            ++wins;
        }
        return std::nullopt;
    }

    [[nodiscard]] int leftOf(const Prize &prize, Instant at)
    {
        const int share =
            (hasQuota(m_record.origin) ? quotaOf(prize, *m_round, m_record.kiosk) : 0) + m_granted[prize.id];
        return releasedOf(prize, *m_round, share, at) - m_out[prize.id];
    }

    /// `there`: one was left to be given. Who won at other kiosks may have been known here, or not yet.
    [[nodiscard]] bool isFair(const DrawnStep &step, bool there, int wins) const
    {
        const int limit = m_round->winsPerPerson;
        const bool counted = limit > 0 && !step.serial.empty();
        if (step.why == NotGiven::HasWon)
            return counted && !step.given && m_winsOf.contains(step.serial) && m_winsOf.at(step.serial) >= limit;
        if (counted && wins >= limit)
            return step.prize.empty() && !step.given;
        if (step.why == NotGiven::NoneReleased)
            return !step.given && !step.prize.empty() && !there;
        return step.given == there;
    }

    /// Every number is there once, from 1 on. (Other rounds of the same kiosk have some of them.)
    [[nodiscard]] bool numbersFit() const
    {
        std::set<int> seen;
        bool once = true;
        for (const UndrawnPlay &play : m_record.undrawn)
            once = once && seen.insert(play.play).second;
        for (const PlayStep &step : m_record.steps)
            if (const auto *draw = std::get_if<DrawnStep>(&step))
                once = once && seen.insert(draw->play).second;
        return once && (seen.empty() || *seen.rbegin() - *seen.begin() + 1 == std::ssize(seen));
    }

    const DrawHashes &m_hashes;
    const PlayRecord &m_record;
    const std::map<std::string, int> &m_winsOf;
    std::optional<QuizRound> m_round;
    std::map<std::string, int> m_out;
    std::map<std::string, int> m_granted;
    std::map<std::string, int> m_wins;
    int m_play = 0;
};

} // namespace

std::string_view outcomeOf(const DrawnStep &draw)
{
    if (draw.given)
        return "given";
    return draw.why ? toString(*draw.why) : "none";
}

bool hasQuota(std::string_view origin)
{
    return origin.ends_with(".1");
}

std::string playRecordText(const DrawHashes &hashes, const PlayRecord &record)
{
    std::string text = "plaza:plays:1\nevent " + record.event + "\nround " + record.round + "\norigin " +
                       record.origin + "\nkiosk " + record.kiosk + "\nseed " + hexOf(record.commitment) +
                       "\nrevealed " + hexOf(record.seed) + "\n";
    for (const PlayStep &step : record.steps)
        std::visit(
            [&](const auto &each) {
                using Step = std::decay_t<decltype(each)>;
                if constexpr (std::is_same_v<Step, RulesStep>)
                    text += "rules " + hexOf(hashes.sha256(each.rules)) + " " + orDash(each.reason) + "\n";
                else if constexpr (std::is_same_v<Step, GrantedStep>)
                    text += "granted " + each.prize + " " + std::to_string(each.count) + "\n";
                else if constexpr (std::is_same_v<Step, ReturnedStep>)
                    text += "returned " + each.prize + "\n";
                else
                    text += "drawn " + std::to_string(each.play) + " " + orDash(each.serial) + " " +
                            std::to_string(each.at.ms) + " " + std::to_string(each.roll) + " " + orDash(each.prize) +
                            " " + std::string(outcomeOf(each)) + "\n";
            },
            step);
    for (const UndrawnPlay &play : record.undrawn)
        text += "undrawn " + std::to_string(play.play) + " " + play.end + "\n";
    return text;
}

DrawHash playRecordOf(const DrawHashes &hashes, const PlayRecord &record)
{
    return hashes.sha256(playRecordText(hashes, record));
}

std::optional<PlayFinding> firstFault(const DrawHashes &hashes, const std::vector<PlayRecord> &records)
{
    std::map<std::string, int> winsOf;
    for (const PlayRecord &record : records)
        for (const PlayStep &step : record.steps)
            if (const auto *draw = std::get_if<DrawnStep>(&step); draw != nullptr && draw->given)
                ++winsOf[draw->serial];
    for (std::size_t i = 0; i < records.size(); ++i) {
        Walk walk(hashes, records[i], winsOf);
        if (const auto fault = walk.fault())
            return PlayFinding{*fault, static_cast<int>(i), walk.play()};
    }
    return std::nullopt;
}

} // namespace plaza::core
