// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/question_file.h"

#include "config/aiken.h"
#include "config/file.h"
#include "config/gift.h"
#include "config/moodle_xml.h"
#include "config/question_sheet.h"
#include "config/question_sink.h"
#include "config/table_file.h"
#include "config/text.h"
#include "config/xlsx.h"

#include <utility>

namespace plaza::config {

namespace {

constexpr std::size_t kLargestFile = std::size_t{5} << 20;
constexpr const char *kSaveAgain = "save it again as UTF-8";

bool isSheet(const std::filesystem::path &file, std::string_view bytes)
{
    const std::string ending = folded(file.extension().string());
    return looksLikeZip(bytes) || ending == ".csv" || ending == ".tsv" || ending == ".xlsx" || ending == ".xls";
}

bool isXml(const std::filesystem::path &file, std::string_view text)
{
    constexpr std::size_t kLook = 1024;
    const std::string_view begin = trimmed(text.substr(0, kLook));
    return begin.starts_with("<?xml") || begin.starts_with("<quiz") || folded(file.extension().string()) == ".xml";
}

/// Line ends of every kind as LF.
std::string withLineFeeds(std::string text)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isPair)
            text[kept++] = text[i] == '\r' ? '\n' : text[i];
    }
    text.resize(kept);
    return text;
}

void readText(const std::filesystem::path &file, std::string bytes, const std::string &shown, QuestionSink &sink,
              BankResult &result)
{
    auto decoded = decodedText(std::move(bytes), shown, kSaveAgain, result.problems);
    if (!decoded)
        return;
    const std::string text = withLineFeeds(std::move(*decoded));
    if (isXml(file, text))
        readMoodleXml(text, sink);
    else if (looksLikeAiken(text))
        readAiken(text, sink);
    else
        readGift(text, sink);
}

} // namespace

BankResult readQuestionFile(const std::filesystem::path &file)
{
    BankResult result;
    const std::string shown = file.generic_string();
    auto bytes = readRegularFile(file, shown, kLargestFile, Links::Follow, result.problems);
    if (!bytes)
        return result;
    QuestionSink sink(shown, file.parent_path(), result);
    if (isSheet(file, *bytes)) {
        if (const auto table =
                openTable(std::move(*bytes), shown, knownQuestionColumns, result.problems, result.warnings))
            readQuestionSheet(*table, sink);
    } else {
        readText(file, std::move(*bytes), shown, sink, result);
    }
    sink.finish();
    if (result.questions.empty() && result.refused.empty() && result.problems.empty())
        sink.error({}, "there is no question in this file", "write one, or take the file away");
    return result;
}

} // namespace plaza::config
