// SPDX-License-Identifier: GPL-3.0-or-later
// Single values of a roster. Pure functions; any thread.
#pragma once

#include "core/event.h"

#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

namespace plaza::config {

/// Why a value is not taken, and the remedy.
struct Refused {
    std::string what;
    std::string mend;
};

/// The number as digits, possibly with a leading +. Spaces, dashes, dots, brackets, full width and a ".0" left by a
/// spreadsheet are taken away, +86 before a Chinese mobile too. Taken: Chinese mobiles, landlines with or without area
/// code, 400/800 numbers, + and 6–15 digits (ITU-T E.164). Refused: 1.38E+10, two numbers, letters. Empty stays empty.
[[nodiscard]] std::variant<std::string, Refused> readPhone(std::string_view text);

/// Whether digits were lost when a spreadsheet showed a long number: "1.38E+10".
[[nodiscard]] bool isScientific(std::string_view text);

/// Resolves what stands in a 场次 cell. Keeps views of nothing; copies the sessions' ids and names.
class SessionNames {
public:
    explicit SessionNames(const core::Event &event);

    /// Ids in the event's order, without repeats. The cell as a whole may be one session's id or name; else its parts
    /// between 、 ， , ； ; / | or line ends each must be, and a part with spaces may be several.
    [[nodiscard]] std::variant<std::vector<std::string>, Refused> read(std::string_view cell) const;

private:
    /// Index of the session, kUnknown or kSeveral.
    [[nodiscard]] int find(std::string_view name) const;
    [[nodiscard]] bool add(std::string_view part, std::vector<bool> &chosen, std::string &unknown) const;

    std::vector<std::string> m_ids;
    std::unordered_map<std::string, int> m_byName; ///< folded
    /// Rosters repeat the same few cells again and again.
    mutable std::unordered_map<std::string, std::vector<std::string>> m_readBefore;
    std::string m_known; ///< for the remedy: "forum 论坛, square 广场"
};

} // namespace plaza::config
