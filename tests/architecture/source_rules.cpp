// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_rules.h"

#include <algorithm>
#include <regex>

namespace plaza::architecture {
namespace {

struct Ban {
    std::string_view where; ///< the path begins with this
    std::string_view but;   ///< except this file
    std::regex what;
    std::string_view why;
};

std::size_t lineAt(std::string_view text, std::size_t position)
{
    return 1 + static_cast<std::size_t>(std::ranges::count(text.substr(0, position), '\n'));
}

Complaints judgeBans(std::string_view path, std::string_view text, const std::vector<Ban> &bans)
{
    Complaints complaints;
    for (const auto &ban : bans) {
        if (!path.starts_with(ban.where) || path == ban.but)
            continue;
        const std::cregex_iterator end;
        for (std::cregex_iterator at{text.data(), text.data() + text.size(), ban.what}; at != end; ++at)
            complaints.push_back(complaint(path, lineAt(text, static_cast<std::size_t>(at->position())), ban.why));
    }
    return complaints;
}

/// The text between the brace at `open` and its partner, with nested objects left out.
std::string ownProperties(std::string_view text, std::size_t open)
{
    std::string own;
    int depth = 0;
    for (auto at = open; at < text.size(); ++at) {
        depth += text[at] == '{' ? 1 : 0;
        if (depth == 1)
            own += text[at];
        depth -= text[at] == '}' ? 1 : 0;
        if (depth == 0)
            break;
    }
    return own;
}

/// Comments are blanked, not cut, so that lines keep their numbers.
std::string withoutComments(std::string_view text)
{
    static const std::regex comment{R"((//[^\n]*)|(/\*[^*]*\*+([^/*][^*]*\*+)*/))"};
    std::string blanked{text};
    const std::cregex_iterator end;
    for (std::cregex_iterator at{text.data(), text.data() + text.size(), comment}; at != end; ++at)
        for (auto i = at->position(); i < at->position() + at->length(); ++i)
            if (blanked[static_cast<std::size_t>(i)] != '\n')
                blanked[static_cast<std::size_t>(i)] = ' ';
    return blanked;
}

} // namespace

Complaints judgeLicence(std::string_view path, std::string_view text)
{
    const auto found = text.find("SPDX-License-Identifier: GPL-3.0-or-later");
    if (found != std::string_view::npos && lineAt(text, found) <= 5)
        return {};
    return {complaint(path, 1, "no line SPDX-License-Identifier: GPL-3.0-or-later among the first five")};
}

Complaints judgeQml(std::string_view path, std::string_view text)
{
    static const std::vector<Ban> bans{
        {"qml/", "", std::regex{R"(\bimport\s+QtQuick\.Controls)"},
         "QtQuick.Controls' labels interpret markup: use components/"},
        {"qml/", "", std::regex{R"(Text(Edit)?\.(AutoText|RichText|StyledText|MarkdownText)\b)"}, "text must be plain"},
        {"qml/", "qml/theme/Theme.qml", std::regex{R"(\bpragma\s+Singleton\b)"}, "only theme/Theme.qml is a singleton"},
    };
    static const std::regex item{R"((^|[\s;{:])(Text|TextEdit|TextArea)\s*\{)"};
    static const std::regex plain{R"(textFormat\s*:\s*Text(Edit)?\.PlainText)"};
    const auto code = withoutComments(text);
    auto complaints = judgeBans(path, code, bans);
    const std::sregex_iterator end;
    for (std::sregex_iterator at{code.begin(), code.end(), item}; at != end; ++at) {
        const auto open = static_cast<std::size_t>(at->position() + at->length() - 1);
        if (!std::regex_search(ownProperties(code, open), plain))
            complaints.push_back(
                complaint(path, lineAt(code, open), "a text item without textFormat: Text.PlainText: use Label"));
    }
    return complaints;
}

Complaints judgeCpp(std::string_view path, std::string_view text)
{
    static const std::vector<Ban> bans{
        {"app/", "", std::regex{"setContextProperty|qmlRegister\\w+"},
         "types reach QML by declaration, not by string names"},
        {"app/", "", std::regex{"\\bQML_SINGLETON\\b"},
         "no C++ singletons: a page gets its view-model as a required property"},
        {"app/core/", "app/core/clock.cpp", std::regex{"_clock::now\\b|\\btime\\(nullptr\\)|\\brandom_device\\b"},
         "core takes time and chance as parameters"},
        {"tests/", "tests/architecture/test_source_rules.cpp",
         std::regex{"\\bsleep_for\\b|\\bsleep_until\\b|\\bmsleep\\(|\\busleep\\(|\\bqWait\\(|\\bqSleep\\("},
         "tests wait on signals or fake time, never by the clock"},
    };
    return judgeBans(path, withoutComments(text), bans);
}

} // namespace plaza::architecture
