// SPDX-License-Identifier: GPL-3.0-or-later
#include "names/index.h"

#include "names/query.h"
#include "names/rank.h"
#include "names/shelves.h"

#include <algorithm>
#include <tuple>

namespace plaza::names {

namespace {

/// A word of a group of synonyms, spelled to be recognised, and ready to be looked for.
struct Synonym {
    std::vector<UnitId> units;
    Query query;
};

/// How a query came to be looked for.
enum class Way : std::uint8_t { Itself, Synonym, SynonymBegun };

/// Where an entry stands among the hits.
struct Place {
    Rank rank = kNone;
    std::uint64_t order = 0;
    Slot entry = 0;
};

std::optional<Match> fitOfCode(const Query &query, const Code &code)
{
    if (code.code.empty())
        return {};
    if (!query.groups.empty() && query.groups == code.groups)
        return Match{Fit::Exact, Match::Where::Start, Match::Spelled::Whole};
    return matchCode(query, code.code, code.field);
}

} // namespace

struct Index::Inside {
    Shelves shelves;
    std::vector<std::vector<Synonym>> groups;

    void look(const Query &query, Way way, std::vector<Rank> &ranks) const;
    void lookForSynonyms(const Query &query, std::vector<Rank> &ranks) const;
    [[nodiscard]] std::optional<Fit> names(const Query &query, const std::vector<Synonym> &group) const;
    [[nodiscard]] std::vector<Rank> rank(std::string_view text) const;
};

void Index::Inside::look(const Query &query, Way way, std::vector<Rank> &ranks) const
{
    const std::uint64_t first = symbolBit(query.symbols.front());
    const auto rankFor = [way](Match match, Field field) {
        if (way == Way::SynonymBegun)
            match.fit = Fit::Inside;
        return rankOf(match, field, way != Way::Itself);
    };
    for (const Text &text : shelves.texts()) {
        if ((text.starts & first) == 0 && !text.hasWords)
            continue;
        const auto match = matchUnits(query, text.units, shelves.units());
        if (!match)
            continue;
        const Rank rank = rankFor(*match, text.field);
        for (const Slot entry : text.entries)
            ranks[entry] = std::min(ranks[entry], rank);
    }
    for (const Code &code : shelves.codes())
        if (const auto match = fitOfCode(query, code))
            ranks[code.entry] = std::min(ranks[code.entry], rankFor(*match, code.field));
}

/// A beginning names a word, too, if it is long enough to mean it: "toil", 洗手间 by "洗手" or "xish".
std::optional<Fit> Index::Inside::names(const Query &query, const std::vector<Synonym> &group) const
{
    constexpr std::size_t kEnough = 6; ///< bytes: two Chinese characters, or three letters and more
    constexpr std::size_t kEnoughLetters = 3;
    const bool isEnough = query.letters.size() >= kEnough || query.symbols.size() >= kEnoughLetters;
    std::optional<Fit> best;
    for (const Synonym &word : group)
        if (const auto match = matchUnits(query, word.units, shelves.units()))
            if (match->fit == Fit::Exact || (match->fit == Fit::Prefix && isEnough))
                best = best ? std::min(*best, match->fit) : match->fit;
    return best;
}

void Index::Inside::lookForSynonyms(const Query &query, std::vector<Rank> &ranks) const
{
    for (const auto &group : groups)
        if (const auto fit = names(query, group))
            for (const Synonym &word : group)
                look(word.query, fit == Fit::Exact ? Way::Synonym : Way::SynonymBegun, ranks);
}

std::vector<Rank> Index::Inside::rank(std::string_view text) const
{
    const auto lookFor = [this](const Query &query) {
        std::vector<Rank> ranks(shelves.entries().size(), kNone);
        look(query, Way::Itself, ranks);
        lookForSynonyms(query, ranks);
        return ranks;
    };
    const Query whole = queryFrom(text);
    if (whole.empty())
        return {};
    std::vector<Rank> ranks = lookFor(whole);
    const std::vector<Query> words = wordsOf(text);
    std::vector<Rank> all;
    for (const Query &word : words) {
        const std::vector<Rank> found = lookFor(word);
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = together(all[i], found[i]);
        if (all.empty())
            all = found;
    }
    for (std::size_t i = 0; i < all.size(); ++i)
        ranks[i] = std::min(ranks[i], all[i]);
    return ranks;
}

Index::Index() : Index(Synonyms{}) {}

Index::Index(const Synonyms &synonyms) : m_inside(std::make_unique<Inside>())
{
    for (const auto &words : synonyms) {
        std::vector<Synonym> group;
        for (const std::string &word : words)
            if (Query query = queryFrom(word); !query.empty())
                group.push_back({m_inside->shelves.spell(word), std::move(query)});
        m_inside->groups.push_back(std::move(group));
    }
}

Index::~Index() = default;
Index::Index(Index &&) noexcept = default;
Index &Index::operator=(Index &&) noexcept = default;

void Index::put(const Entry &entry)
{
    m_inside->shelves.put(entry);
}

bool Index::remove(std::string_view id)
{
    return m_inside->shelves.remove(id);
}

std::size_t Index::size() const
{
    return m_inside->shelves.size();
}

std::size_t Index::bytes() const
{
    return m_inside->shelves.bytes();
}

std::vector<Hit> Index::search(std::string_view query, std::size_t limit) const
{
    const std::vector<Kept> &entries = m_inside->shelves.entries();
    const std::vector<Rank> ranks = m_inside->rank(query);
    std::vector<Place> places;
    for (std::size_t i = 0; i < ranks.size(); ++i)
        if (ranks[i] != kNone)
            places.push_back({ranks[i], entries[i].order, static_cast<Slot>(i)});
    const std::size_t count = std::min(limit, places.size());
    std::ranges::partial_sort(places, places.begin() + static_cast<std::ptrdiff_t>(count),
                              [&](const Place &one, const Place &other) {
                                  return std::tie(one.rank, one.order, entries[one.entry].id) <
                                         std::tie(other.rank, other.order, entries[other.entry].id);
                              });
    std::vector<Hit> hits;
    hits.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        hits.push_back({entries[places[i].entry].id, fitOf(places[i].rank), fieldOf(places[i].rank)});
    return hits;
}

} // namespace plaza::names
