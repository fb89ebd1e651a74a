// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/table_file.h"

#include "config/csv.h"
#include "config/encoding.h"
#include "config/xlsx.h"

#include <utility>

namespace plaza::config {

namespace {

std::unique_ptr<Table> openCsv(std::string text, const std::function<int(Table &)> &knownColumns)
{
    if (const char declared = declaredSeparator(text); declared != '\0')
        return std::make_unique<CsvTable>(std::move(text), declared);
    constexpr std::size_t kSample = 64 * 1024;
    char best = ',';
    int most = 0;
    for (const char separator : {',', ';', '\t'}) {
        CsvTable trial(text.substr(0, kSample), separator);
        const int known = knownColumns(trial);
        if (known > most) {
            best = separator;
            most = known;
        }
    }
    return std::make_unique<CsvTable>(std::move(text), best);
}

bool isOldOffice(std::string_view bytes)
{
    return bytes.starts_with("\xD0\xCF\x11\xE0");
}

} // namespace

std::optional<std::string> decodedText(std::string bytes, const std::string &shown, const std::string &mend,
                                       std::vector<Problem> &problems)
{
    const auto encoding = detectEncoding(bytes);
    if (!encoding) {
        const TextPlace at = firstInvalidUtf8(bytes).value_or(TextPlace{});
        problems.push_back(
            {shown, at.line, at.column, "the text is neither UTF-8, UTF-16 nor GBK (GB18030) from here on", mend});
        return std::nullopt;
    }
    auto text = decodeText(std::move(bytes), *encoding);
    if (!text)
        problems.push_back({.file = shown,
                            .what = "the text is damaged: it is not valid " + std::string(nameOf(*encoding)),
                            .mend = mend});
    return text;
}

std::unique_ptr<Table> openTable(std::string bytes, const std::string &shown,
                                 const std::function<int(Table &)> &knownColumns, std::vector<Problem> &problems,
                                 std::vector<Problem> &notes)
{
    if (looksLikeZip(bytes))
        return openXlsx(bytes, shown, problems, notes);
    if (isOldOffice(bytes)) {
        problems.push_back({.file = shown,
                            .what = "this is an old .xls workbook, or one protected by a password",
                            .mend = "open it in Excel or WPS and save it as .xlsx without a password, or as CSV"});
        return nullptr;
    }
    auto text =
        decodedText(std::move(bytes), shown, "save it again as CSV UTF-8 (Excel: Save as, CSV UTF-8)", problems);
    return text ? openCsv(std::move(*text), knownColumns) : nullptr;
}

} // namespace plaza::config
