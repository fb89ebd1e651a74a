// SPDX-License-Identifier: GPL-3.0-or-later
// The header row of a roster: which column means what.
#pragma once

#include "config/table.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

enum class Field { Id, Name, Organisation, Title, Phone, Category, Sessions, Seat, Zone, Code, Note, Hidden };
inline constexpr std::size_t kFieldCount = 12;
/// As in the format page: "id", "name", "organisation" …
[[nodiscard]] std::string_view nameOf(Field field);
/// Chinese and English, for messages: "姓名/name".
[[nodiscard]] std::string bothNamesOf(Field field);

/// What a header cell means; case, width, spaces, a star and remarks in brackets do not count: "手机号*（必填）".
[[nodiscard]] std::optional<Field> fieldOf(std::string_view header);

struct Columns {
    std::array<int, kFieldCount> column{};    ///< 1-based; 0: the file has no such column
    int count = 0;                            ///< the last column with a header
    std::vector<int> unnamed;                 ///< columns before the last header that have none
    std::vector<int> unknown;                 ///< columns with a header that means nothing to us
    std::vector<std::pair<int, Field>> again; ///< columns that mean what an earlier one does

    [[nodiscard]] int of(Field field) const { return column[static_cast<std::size_t>(field)]; }
    [[nodiscard]] int known() const;
};

/// A row without a name column is no header; then `of(Field::Name)` is 0.
[[nodiscard]] Columns columnsOf(const TableRow &header);

} // namespace plaza::config
