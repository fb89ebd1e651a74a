// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/gift.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <string>

namespace plaza::config {

namespace {

constexpr auto kNone = std::string_view::npos;

struct Sign {
    std::string_view wide;
    char narrow;
};
constexpr std::array<Sign, 6> kSigns{{{"＝", '='}, {"～", '~'}, {"＃", '#'}, {"｛", '{'}, {"｝", '}'}, {"：：", ':'}}};

/// Whether the text begins with a number, as people count: "5～10", "三～五".
bool beginsWithNumber(std::string_view text)
{
    static constexpr std::array<std::string_view, 12> kNumbers{"一", "二", "三", "四", "五", "六",
                                                               "七", "八", "九", "十", "百", "千"};
    const std::string first = narrowed(text.substr(0, 3));
    return (!first.empty() && first.front() >= '0' && first.front() <= '9') ||
           std::ranges::any_of(kNumbers, [&](std::string_view number) { return text.starts_with(number); });
}

/// Where answers may stand: from the first brace of either width to the first closing one or the explanation.
struct Inside {
    std::size_t begin = 0;
    std::size_t end = 0;
    bool missesTilde = false; ///< a choice without any ~: each ～ is suspect
};

Inside insideOf(std::string_view text)
{
    const std::size_t begin = std::min(text.find('{'), text.find("｛"));
    const std::size_t close = std::min(text.find('}', std::min(begin, text.size())), text.find("｝"));
    const std::size_t end = std::min({close, text.rfind("####"), text.size()});
    const std::string_view answers = text.substr(std::min(begin, end), end - std::min(begin, end));
    const bool isChoice = answers.find('=') != kNone || answers.find("＝") != kNone;
    return {std::min(begin, end), end, isChoice && answers.find('~') == kNone};
}

/// Whether the full-width sign at `at`, inside the braces, stands where an answer or a feedback could begin. "5～10 天"
/// is a text.
bool looksMeant(std::string_view text, std::size_t at, const Sign &sign, Inside inside)
{
    const bool isMissed = sign.narrow == '~' && inside.missesTilde;
    const std::string_view before = text.substr(0, at);
    const bool afterSpace = before.ends_with(' ') || before.ends_with('\n') || before.ends_with('\t') ||
                            before.ends_with("　") || before.ends_with('{') || before.ends_with("｛");
    return isMissed || afterSpace || !beginsWithNumber(text.substr(at + sign.wide.size()));
}

} // namespace

void warnOfFullWidthSigns(GiftPiece whole, QuestionSink &sink)
{
    const std::string_view text = whole.text;
    if (isAscii(text))
        return;
    const Inside inside = insideOf(text);
    std::string wides;
    std::string narrows;
    const auto tell = [&](std::size_t at) {
        if (!wides.empty())
            sink.warn({whole.lineAt(at)}, "the full-width " + wides + " here is no sign of GIFT, it counts as text",
                      "type the half-width " + narrows + " if an answer, title or category begins or ends here");
        wides.clear();
        narrows.clear();
    };
    for (std::size_t at = 0; at < text.size() && !sink.isFull(); ++at) {
        if (text[at] == '\n')
            tell(at);
        if (static_cast<unsigned char>(text[at]) < 0x80)
            continue;
        for (const Sign &sign : kSigns) {
            if (!text.substr(at).starts_with(sign.wide))
                continue;
            const bool isBrace = sign.narrow == '{' || sign.narrow == '}' || sign.narrow == ':';
            const bool isInside = at >= inside.begin && at < inside.end;
            if (!isBrace && !(isInside && looksMeant(text, at, sign, inside)))
                continue;
            if (wides.find(sign.wide) == std::string::npos) {
                wides += sign.wide;
                narrows += sign.narrow == ':' ? std::string("::") : std::string(1, sign.narrow);
            }
        }
    }
    tell(text.size());
    if (text.starts_with("$CATEGORY：") || text.starts_with("＄CATEGORY"))
        sink.warn({whole.line},
                  "the full-width " + std::string(text.starts_with('$') ? "：" : "＄") +
                      " here is no sign of GIFT, it counts as text",
                  "write $CATEGORY: with half-width signs");
}

} // namespace plaza::config
