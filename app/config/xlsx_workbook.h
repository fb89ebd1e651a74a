// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a workbook that a list needs, parsed. Inside app/config only (it shows pugixml).
#pragma once

#include "config/xlsx_archive.h"

#include <pugixml.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plaza::config {

/// Bytes and the tree that points into them; stays where it is.
struct XmlPart {
    std::string bytes;
    pugi::xml_document document;
};

struct Workbook {
    std::vector<std::string> sharedStrings;
    std::vector<bool> dateStyles; ///< by cell style: whether a number is shown as a date or time
    bool from1904 = false;        ///< days are counted from 1904-01-01
    std::unique_ptr<XmlPart> sheet;
    std::string sheetName;
    std::size_t sheetCount = 0;
};

/// Throws BadWorkbook.
Workbook readWorkbook(std::string_view bytes, const XlsxLimits &limits);

/// The element's name without its namespace prefix.
[[nodiscard]] std::string_view localName(const pugi::xml_node &node);
[[nodiscard]] pugi::xml_node childNamed(const pugi::xml_node &parent, std::string_view name);
/// The text of an <si> or <is>: plain, or the runs of a rich text; readings (phonetic runs) left out.
[[nodiscard]] std::string richText(const pugi::xml_node &node);
/// `_x000D_` and its like, by which XLSX writes what XML can't, as characters.
[[nodiscard]] std::string unescaped(std::string_view text);

} // namespace plaza::config
