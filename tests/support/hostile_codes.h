// SPDX-License-Identifier: GPL-3.0-or-later
// What people may hold before a kiosk that was made to do harm, or by mistake: with the verdict that it must get.
#pragma once

#include "core/verdict.h"

#include <string>
#include <string_view>
#include <vector>

namespace plaza::tests {

/// Stands in every hostile code that can hold it, and nowhere else: whoever finds it has found a raw code.
inline constexpr std::string_view kHostileMark = "xQ9mark7Zk";

struct HostileCode {
    const char *name;
    std::string code;
    core::Verdict verdict;
};

/// `listed` is an external code on the roster, `ticket` one of ours: what merely resembles them must not pass.
inline std::vector<HostileCode> hostileCodes(const std::string &listed, const std::string &ticket)
{
    using core::Verdict;
    const std::string mark(kHostileMark);
    const std::string zero(1, '\0');
    return {
        {"SQL", mark + "'; DROP TABLE journal; --", Verdict::NotOnList},
        {"SQL for a lookup", mark + "' OR '1'='1", Verdict::NotOnList},
        {"HTML", "<img src=\"http://127.0.0.1:9/" + mark + ".png\"><b>张三</b>", Verdict::NotOnList},
        {"a web address", "https://example.org/" + mark + "?next=PZ1:", Verdict::NotOnList},
        {"a script's address", "javascript:alert('" + mark + "')", Verdict::NotOnList},
        {"a path", "../../../../etc/" + mark, Verdict::NotOnList},
        {"format words", mark + " %s%n {} {0} ${HOME} $(id) `id`", Verdict::NotOnList},
        {"JSON", R"({"verdict":"welcome","code":")" + mark + "\"}", Verdict::NotOnList},
        {"right to left", mark + "\u202Egnp.exe\u2066", Verdict::NotOnList},
        {"zero width", mark + "\u200B\u200D\uFEFF", Verdict::NotOnList},
        {"a listed code with a zero-width space", listed + "\u200B", Verdict::NotOnList},
        {"a listed code with a mark in front", "\uFEFF" + listed, Verdict::NotOnList},
        {"a listed code in other letters", listed + "\uFF0E", Verdict::NotOnList},
        {"a listed code, then a line end", listed + "\t", Verdict::Invalid},
        {"no character at all", mark + "\uFFFF", Verdict::NotOnList},
        {"the first half of our ticket", ticket.substr(0, ticket.size() / 2), Verdict::Invalid},
        {"the second half of our ticket", ticket.substr(ticket.size() / 2), Verdict::NotOnList},
        {"our ticket twice", ticket + ticket, Verdict::Invalid},
        {"our ticket with a space", ticket + " ", Verdict::Invalid},
        {"our prefix alone", "PZ1:", Verdict::Invalid},
        {"our prefix before anything", "PZ1:" + mark, Verdict::Invalid},
        {"a terminal's command", mark + "\x1b]0;owned\x07", Verdict::Invalid},
        {"a terminal's command in one character", mark + "\u009b31m", Verdict::Invalid},
        {"a tab", mark + "\tx", Verdict::Invalid},
        {"a deleted character", mark + "\x7f", Verdict::Invalid},
        {"a zero byte", mark + zero + "x", Verdict::Invalid},
        {"bytes that are no text", mark + "\xff\xfe\x80", Verdict::Invalid},
        {"Chinese in GB 18030", mark + "\xd5\xc5\xc8\xfd", Verdict::Invalid},
        {"an overlong slash", mark + "\xc0\xaf", Verdict::Invalid},
        {"half a character", mark + "\xe6\x9d", Verdict::Invalid},
        {"nothing", "", Verdict::Invalid},
        {"4 kB", mark + std::string(4096 - mark.size(), 'A'), Verdict::NotOnList},
        {"a byte more", mark + std::string(4097 - mark.size(), 'A'), Verdict::Invalid},
        {"10 kB", mark + std::string(10'000, 'A'), Verdict::Invalid},
    };
}

} // namespace plaza::tests
