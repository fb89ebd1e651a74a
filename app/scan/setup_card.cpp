// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan/setup_card.h"

#include <algorithm>
#include <string>

namespace plaza::scan {

namespace {

std::string lower(std::string_view text)
{
    std::string small(text);
    std::ranges::transform(small, small.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return small;
}

/// Whether `part` comes out of `whole` by leaving characters away.
bool isLeftOf(std::string_view part, std::string_view whole)
{
    std::size_t found = 0;
    for (const char c : whole)
        if (found < part.size() && part[found] == c)
            ++found;
    return found == part.size();
}

/// One copy of the card where two follow each other unequally, as when a doubling scanner loses characters.
std::string_view firstCopy(std::string_view text)
{
    const std::string mark = lower(kSetupMark);
    const std::size_t seam = lower(text).find(mark + mark);
    return seam == std::string::npos ? text : text.substr(0, seam + mark.size());
}

} // namespace

int SetupReport::faults() const
{
    return (hasSuffix() ? 0 : 1) + (letters == Letters::Right ? 0 : 1) + (twice ? 1 : 0) +
           (length == Length::Short ? 1 : 0);
}

std::optional<SetupReport> readSetupCard(std::string_view text)
{
    const std::string mark = lower(kSetupMark);
    if (const std::string small = lower(text); !small.starts_with(mark) && !small.ends_with(mark))
        return std::nullopt;
    const std::string_view once = firstCopy(text);
    const std::string card = lower(kSetupText), came = lower(once);
    SetupReport report;
    report.twice = once.size() < text.size();
    report.bytes = once.size();
    if (isLeftOf(once, kSetupText))
        report.letters = SetupReport::Letters::Right;
    else
        report.letters = isLeftOf(came, card) ? SetupReport::Letters::Case : SetupReport::Letters::Other;
    if (once.size() == kSetupText.size())
        report.length = SetupReport::Length::Right;
    else if (report.letters == SetupReport::Letters::Other)
        report.length = SetupReport::Length::Unknown;
    else
        report.length = SetupReport::Length::Short;
    return report;
}

std::optional<SetupReport> readSetupCard(const Scanned &scan)
{
    auto report = readSetupCard(std::string_view(scan.text));
    if (report) {
        report->ending = scan.ending;
        report->twice = report->twice || scan.doubled || scan.again;
    }
    return report;
}

} // namespace plaza::scan
