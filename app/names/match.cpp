// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/match.h"

#include <array>
#include <bit>

namespace plaza::names {

namespace {

using Spelled = Match::Spelled;
using Where = Match::Where;
/// Bit p: the first p symbols of the query are spelled so far.
using Positions = std::uint64_t;

constexpr std::size_t kWays = 6; ///< as many as Spelled has
constexpr std::size_t kUnusual = 3;

/// How a query came so far, and by which step it goes on.
std::size_t wayAfter(std::optional<std::size_t> way, bool isInitial, bool isUsual)
{
    const auto step = static_cast<std::size_t>(isInitial ? Spelled::Initials : Spelled::Whole);
    const std::size_t unusual = isUsual ? 0 : kUnusual;
    if (!way)
        return step + unusual;
    const std::size_t before = *way % kUnusual;
    const std::size_t mixed = before == step ? step : static_cast<std::size_t>(Spelled::Mixed);
    return mixed + ((*way >= kUnusual || unusual > 0) ? kUnusual : 0);
}

/// Walks along a text from one of its units on. All positions of the query are kept at once, so that no text and no
/// query, however they repeat, makes this more than units × symbols.
class Walk {
public:
    Walk(const Query &query, const Units &units) : m_query(query), m_units(units) {}

    void from(std::span<const UnitId> text, std::size_t start)
    {
        std::array<Positions, kWays> reached{};
        m_reached = {};
        m_where = start == 0 ? Where::Start : Where::Unit;
        for (std::size_t i = start; i < text.size(); ++i) {
            const Unit &unit = m_units[text[i]];
            m_isLast = i + 1 == text.size();
            m_reached = {};
            if (i == start)
                step(unit, 0, std::nullopt);
            else
                for (std::size_t way = 0; way < kWays; ++way)
                    for (Positions left = reached[way]; left != 0; left &= left - 1)
                        step(unit, static_cast<std::size_t>(std::countr_zero(left)), way);
            reached = m_reached;
            if (reached == std::array<Positions, kWays>{})
                return;
        }
    }
    [[nodiscard]] const std::optional<Match> &best() const { return m_best; }

private:
    void step(const Unit &unit, std::size_t at, std::optional<std::size_t> way)
    {
        const std::u32string &symbols = m_query.symbols;
        if (!unit.isWord() && symbols[at] == unit.sign)
            go(at + 1, wayAfter(way, false, true));
        for (const Reading &reading : unit.readings) {
            const std::size_t same = sameLetters(reading.letters, at);
            if (same == 0)
                continue;
            const std::size_t whole = wayAfter(way, false, reading.usual);
            if (same == reading.letters.size() && !goesAcross(unit, at, same))
                go(at + same, whole);
            else if (at + same == symbols.size() && !goesAcross(unit, at, same))
                end(whole, false);
            const std::size_t initials = wayAfter(way, true, reading.usual);
            go(at + 1, initials);
            if (same >= 2 && !unit.isWord() && reading.letters[1] == 'h' && !goesAcross(unit, at, 2))
                go(at + 2, initials); // zh, ch, sh
        }
    }

    [[nodiscard]] std::size_t sameLetters(const std::string &letters, std::size_t at) const
    {
        std::size_t same = 0;
        while (same < letters.size() && at + same < m_query.symbols.size() &&
               m_query.symbols[at + same] == static_cast<char32_t>(letters[same]))
            ++same;
        return same;
    }

    /// Whether a gap stands within these symbols: xi'an is not xian. In a Latin word it may: O'Brien.
    [[nodiscard]] bool goesAcross(const Unit &unit, std::size_t at, std::size_t length) const
    {
        const Positions within = ((Positions{1} << (length - 1)) - 1) << (at + 1);
        return !unit.isWord() && (m_query.edges & within) != 0;
    }

    void go(std::size_t to, std::size_t way)
    {
        if (to < m_query.symbols.size())
            m_reached[way] |= Positions{1} << to;
        else
            end(way, true);
    }

    void end(std::size_t way, bool isUnitDone)
    {
        const auto spelled = static_cast<Spelled>(way);
        const bool isMixed = spelled == Spelled::Mixed || spelled == Spelled::MixedUnusual;
        Match match{Fit::Inside, m_where, spelled};
        if (m_where == Where::Start)
            match.fit = m_isLast && isUnitDone && (!isMixed || isExactWhenMixed()) ? Fit::Exact : Fit::Prefix;
        if (!m_best || match < *m_best)
            m_best = match;
    }

    /// 张s is the beginning of 张三, not all of it; z三 is all.
    [[nodiscard]] bool isExactWhenMixed() const { return m_query.symbols.back() >= 0x80; }

    const Query &m_query;
    const Units &m_units;
    std::array<Positions, kWays> m_reached{};
    Where m_where = Where::Start;
    bool m_isLast = false;
    std::optional<Match> m_best;
};

bool isWithin(const Query &query, const Unit &unit)
{
    return unit.readings.front().letters.find(query.letters, 1) != std::string::npos;
}

} // namespace

std::optional<Match> matchUnits(const Query &query, std::span<const UnitId> text, const Units &units)
{
    const std::uint64_t first = symbolBit(query.symbols.front());
    Walk walk(query, units);
    for (std::size_t start = 0; start < text.size(); ++start)
        if ((units[text[start]].starts & first) != 0 && !(walk.best() && walk.best()->fit != Fit::Inside))
            walk.from(text, start);
    if (walk.best() || query.symbols.size() < 2)
        return walk.best();
    for (const UnitId id : text)
        if (units[id].isWord() && isWithin(query, units[id]))
            return Match{Fit::Inside, Where::WithinWord, Spelled::Whole};
    return {};
}

std::optional<Match> matchCode(const Query &query, std::string_view code, Field field)
{
    constexpr std::size_t kPhoneEnd = 2;
    constexpr std::size_t kPhoneBeginning = 4;
    constexpr std::size_t kInside = 2;
    const std::size_t length = query.symbols.size();
    const std::string &typed = query.letters;
    if (code == typed)
        return Match{Fit::Exact, Where::Start, Spelled::Whole};
    if (field == Field::Phone) {
        if (length >= kPhoneEnd && code.ends_with(typed))
            return Match{Fit::Prefix, Where::Start, Spelled::Whole};
        if (length >= kPhoneBeginning && code.starts_with(typed))
            return Match{Fit::Inside, Where::Unit, Spelled::Whole};
        return {};
    }
    if (code.starts_with(typed))
        return Match{Fit::Prefix, Where::Start, Spelled::Whole};
    if (length >= kInside && code.find(typed) != std::string_view::npos)
        return Match{Fit::Inside, Where::WithinWord, Spelled::Whole};
    return {};
}

} // namespace plaza::names
