// SPDX-License-Identifier: GPL-3.0-or-later
// Finding people and places by whatever somebody types: Chinese characters, pinyin, initials, a mixture, digits.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaza::names {

/// What a text is. Their order is their weight: of two equally good hits the one in the name comes first.
enum class Field : std::uint8_t {
    Person,       ///< a person's name: surnames have readings of their own
    Title,        ///< any other name, of a booth or a place
    Number,       ///< an id, a booth's number
    Organisation, ///<
    Seat,         ///< "12 排 3 座" is also found by "12-3"
    Phone,        ///< found by its last two digits or more, or by its first four or more
    Words,        ///< services, categories, anything else
};

/// How well a hit fits, best first.
enum class Fit : std::uint8_t {
    Exact,  ///< the whole text: 张三 by "张三", "zhangsan", "zs"
    Prefix, ///< its beginning; of a name that is the surname; also the end of a phone
    Inside, ///< anything else, the words of a query found apart from each other too
};

struct Entry {
    std::string id; ///< the caller's own; not searched unless it stands in `texts`, too
    std::vector<std::pair<Field, std::string>> texts; ///< UTF-8; bytes that are not become U+FFFD
};

struct Hit {
    std::string id;
    Fit fit = Fit::Inside;
    Field field = Field::Words; ///< where it fits best
    friend bool operator==(const Hit &, const Hit &) = default;
};

/// Words that stand for each other: {厕所, 洗手间, toilet, WC}. One of them finds what the others name.
using Synonyms = std::vector<std::vector<std::string>>;

/// In memory only, and personal where its entries are. One thread. 100,000 people are searched in one pass.
class Index {
public:
    static constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

    Index();
    explicit Index(const Synonyms &synonyms);
    ~Index();
    Index(Index &&) noexcept;
    Index &operator=(Index &&) noexcept;

    void put(const Entry &entry); ///< adds, or replaces what has this id; the id is not empty
    bool remove(std::string_view id);
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] std::size_t bytes() const; ///< of memory, about

    /// Best first: exact, beginning, inside; within each surnames before given names, then by field, then as it is
    /// spelled in pinyin, then by id: always the same order. Nothing for a query without a letter or digit. Case,
    /// width, tones, accents and traditional characters make no difference; v and u both stand for ü.
    [[nodiscard]] std::vector<Hit> search(std::string_view query, std::size_t limit = kAll) const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace plaza::names
