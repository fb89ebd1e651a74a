// SPDX-License-Identifier: GPL-3.0-or-later
// The header row of a table of booths: which column means what.
#pragma once

#include "config/table.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plaza::config {

enum class BoothField {
    Id,
    Number,
    Name,
    NameEn,
    Organisation,
    OrganisationEn,
    Category,
    Services,
    ServicesEn,
    Hours,
    Picture,
    Link,
    Level,
    X,
    Y,
    Width,
    Depth,
    Angle,
    Shape,
    Front,
    Stamp,
    Note, ///< the organiser's own; read by nobody
};
inline constexpr std::size_t kBoothFieldCount = 22;
/// Chinese and English, for messages: "展位号/number".
[[nodiscard]] std::string bothNamesOf(BoothField field);

/// What a header cell means; case, width, spaces and remarks in brackets do not count, but for the language: （英文）,
/// (en) or _en at its end makes it the English column.
[[nodiscard]] std::optional<BoothField> boothFieldOf(std::string_view header);

struct BoothColumns {
    int row = 0;                                      ///< of the header; 0: there is none
    std::array<int, kBoothFieldCount> column{};       ///< 1-based; 0: the file has no such column
    int count = 0;                                    ///< the last column with a header
    std::vector<std::pair<int, std::string>> unknown; ///< columns with a header that we don't know
    std::vector<std::pair<int, BoothField>> again;    ///< columns that mean what an earlier one does

    [[nodiscard]] int of(BoothField field) const { return column[static_cast<std::size_t>(field)]; }
    [[nodiscard]] int known() const;
    [[nodiscard]] bool isKnown(int number) const;
};
/// Of the first row among ten that names a booth's number and its name; the table is at its first row again.
[[nodiscard]] BoothColumns findBoothColumns(Table &table);

} // namespace plaza::config
