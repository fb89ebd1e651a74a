// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks made here with libzip.
#pragma once

#include "support/catch.h"

#include <zip.h>

#include <string>
#include <utility>
#include <vector>

namespace plaza::test {

using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::string zipped(const Parts &parts)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    REQUIRE(archive != nullptr);
    for (const auto &[name, bytes] : parts)
        REQUIRE(zip_file_add(archive, name.c_str(), zip_source_buffer(archive, bytes.data(), bytes.size(), 0),
                             ZIP_FL_ENC_UTF_8) >= 0);
    REQUIRE(zip_close(archive) == 0);
    REQUIRE(zip_source_open(source) == 0);
    std::string bytes(10 << 20, '\0');
    bytes.resize(static_cast<std::size_t>(zip_source_read(source, bytes.data(), bytes.size())));
    zip_source_close(source);
    zip_source_free(source);
    return bytes;
}

inline constexpr const char *kStyles = R"(<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts><numFmt numFmtId="176" formatCode="0&quot;day&quot;"/><numFmt numFmtId="177" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="176"/><xf numFmtId="177"/></cellXfs></styleSheet>)";

inline Parts workbook(const std::string &rows, const std::string &after = {}, const std::string &strings = {})
{
    return {{"[Content_Types].xml", "<Types/>"},
            {"xl/workbook.xml",
             R"(<workbook xmlns:r="r"><sheets><sheet name="隐藏" sheetId="1" state="hidden" r:id="rId9"/>)"
             R"(<sheet name="名单" sheetId="2" r:id="rId1"/></sheets></workbook>)"},
            {"xl/_rels/workbook.xml.rels",
             R"(<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>)"},
            {"xl/styles.xml", kStyles},
            {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>"}};
}

inline std::string text(const std::string &reference, const std::string &value)
{
    return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + value + "</t></is></c>";
}

} // namespace plaza::test
