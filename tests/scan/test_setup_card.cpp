// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"

#include "scan/setup_card.h"

#include <algorithm>
#include <string>

namespace {

using plaza::scan::CodeStream;
using plaza::scan::Ending;
using plaza::scan::kSetupText;
using plaza::scan::readSetupCard;
using plaza::scan::Scanned;
using plaza::scan::SetupReport;
using Letters = SetupReport::Letters;
using Length = SetupReport::Length;

const std::string kCard(kSetupText);

/// The keys in one order, alone and with Shift, as printed in the three countries.
constexpr std::string_view kUs = "1234567890-=qwertyuiopasdfghjkl;zxcvbnm,./!@#$%^&*()_+QWERTYUIOPASDFGHJKL:ZXCVBNM<>?";
constexpr std::string_view kFrench =
    "&~\"'(-~_~~)=azertyuiopqsdfghjklmwxcvbn,;:!1234567890~+AZERTYUIOPQSDFGHJKLMWXCVBN?./~";
constexpr std::string_view kGerman =
    "1234567890~~qwertzuiopasdfghjkl~yxcvbnm,.-!\"~$%&/()=?~QWERTZUIOPASDFGHJKL~YXCVBNM;:_";

/// The card by a scanner that presses the keys of `from`, read by those of `to`.
std::string typed(std::string_view from, std::string_view to)
{
    std::string garbled = kCard;
    for (char &c : garbled)
        if (const std::size_t key = from.find(c); key != std::string_view::npos)
            c = to[key];
    return garbled;
}
std::string otherCase(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char c) {
        return static_cast<char>(std::isupper(c) != 0 ? std::tolower(c) : std::toupper(c));
    });
    return text;
}
SetupReport reportOf(const std::string &transmission)
{
    CodeStream stream;
    auto scans = stream.feed(transmission, 0);
    for (auto &last : stream.quiet(1000))
        scans.push_back(last);
    REQUIRE(!scans.empty());
    return readSetupCard(std::get<Scanned>(scans.back())).value();
}

} // namespace

TEST_CASE("A scanner that is set up well has no fault", "[scanner]")
{
    CHECK(reportOf(kCard + "\r") == SetupReport{.ending = Ending::Return, .bytes = 145});
    CHECK(reportOf("]Q1" + kCard + "\t").faults() == 0);
    CHECK(readSetupCard(kSetupText) == SetupReport{.bytes = 145}); // by camera
}

TEST_CASE("Other codes are no setup card", "[scanner]")
{
    for (const std::string other : {"", "PZ1:ABC", "KIOSKSETUP", "a KIOSKSETUPCODE b", "https://example.org"})
        CHECK_FALSE(readSetupCard(std::string_view(other)));
}

TEST_CASE("Each wrong setting is told apart", "[scanner]")
{
    CHECK(reportOf(kCard) == SetupReport{.ending = Ending::Silence, .bytes = 145});
    CHECK(reportOf(kCard + kCard + "\r") == SetupReport{.ending = Ending::Return, .twice = true, .bytes = 145});
    CHECK(reportOf(kCard + "\r" + kCard + "\r").twice);
    CHECK(reportOf(otherCase(kCard) + "\r").letters == Letters::Case);
    CHECK(reportOf(kCard.substr(0, 128) + "\r").length == Length::Short);
    CHECK(reportOf(kCard.substr(20) + "\r").length == Length::Short);
}

TEST_CASE("The card is known in every layout, either way round, with Caps Lock, doubled and without an end",
          "[scanner]")
{
    for (const auto layout : {kFrench, kGerman})
        for (const std::string &garbled : {typed(kUs, layout), typed(layout, kUs)})
            for (const std::string &text : {garbled, otherCase(garbled)}) {
                CAPTURE(text);
                const SetupReport report = reportOf(text + text);
                CHECK(report.letters == Letters::Other);
                CHECK(report.length == Length::Right);
                CHECK(report.twice);
                CHECK(report.ending == Ending::Silence);
                CHECK(report.faults() == 3);
            }
}

TEST_CASE("Several faults at once are all told", "[scanner]")
{
    std::string lossy = otherCase(kCard);
    lossy.erase(60, 3);
    const SetupReport report = reportOf(lossy + otherCase(kCard)); // the copies differ: one lost three letters
    CHECK(
        report ==
        SetupReport{
            .ending = Ending::Silence, .letters = Letters::Case, .length = Length::Short, .twice = true, .bytes = 142});
}
