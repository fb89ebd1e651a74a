// SPDX-License-Identifier: GPL-3.0-or-later
// What a scanner device sends, byte by byte → codes. Serial lines and keyboards alike. Pure; one thread at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plaza::scan {

inline constexpr std::size_t kLongestCode = 4096; ///< bytes; a QR code holds at most 2,953

/// What told us that a code was over.
enum class Ending { Return, LineFeed, Tab, Mark, Silence }; // Mark: NUL, ETX or EOT

/// A code, exactly as it was encoded: valid UTF-8 without control characters other than FS, GS, RS and US.
struct Scanned {
    std::string text;
    Ending ending = Ending::Return;
    bool doubled = false; ///< it came twice in one piece, "XX", and is given once
    bool again = false;   ///< the same code as the one before, within Rules::againMs: no new scan
    friend bool operator==(const Scanned &, const Scanned &) = default;
};

/// Why something that came over the line is no code.
enum class BadScan {
    TooLong, ///< more than kLongestCode bytes; dropped up to its end
    NotText, ///< not UTF-8, or a control character inside: line noise, a wrong speed, a binary code
    Empty,   ///< a prefix and nothing behind it
    Torn,    ///< a part was lost on the way
};
std::string_view toString(BadScan why);

struct RefusedScan {
    BadScan why = BadScan::Empty;
    std::size_t bytes = 0; ///< how many came; the bytes themselves are gone
    friend bool operator==(const RefusedScan &, const RefusedScan &) = default;
};

using Scan = std::variant<Scanned, RefusedScan>;
using Scans = std::vector<Scan>;

/// Collects bytes into codes and keeps no more than two codes' worth of them; a finished code is remembered as a hash.
/// All times are milliseconds of one steady clock.
class CodeStream {
public:
    struct Rules {
        std::int64_t silenceMs = 100; ///< a scanner that sends no suffix has ended a code after so long
        std::int64_t againMs = 500;   ///< nobody scans the same code twice within so long; devices do
        std::size_t shortest = 1;     ///< bytes; less is not worth a word (a finger on a keyboard)
    };

    CodeStream() = default;
    explicit CodeStream(const Rules &rules) : m_rules(rules) {}

    /// Bytes that arrived at `atMs`. Never splits by time: a busy program reads late what came at once.
    Scans feed(std::string_view bytes, std::int64_t atMs);
    /// Ends the code if `atMs`, when the next key was pressed, is Rules::silenceMs or more after the last one.
    Scans quiet(std::int64_t atMs);
    /// Ends the code: the line has been silent, and nothing waits on it.
    Scans finish();
    /// Something was lost on the way: what is being collected is Torn when it ends.
    void tear(std::int64_t atMs)
    {
        m_torn = true;
        m_lastMs = atMs;
    }
    /// Forgets what is being collected.
    void discard();

    [[nodiscard]] bool pending() const { return m_bytes > 0 || m_torn; }
    [[nodiscard]] const Rules &rules() const { return m_rules; }

private:
    void end(Ending ending, std::int64_t atMs, Scans &scans);
    [[nodiscard]] Scan judge(Ending ending);

    Rules m_rules;
    std::string m_raw;       ///< of the code being collected
    std::size_t m_bytes = 0; ///< how many came, also those that m_raw has no room for
    bool m_torn = false;
    std::int64_t m_firstMs = 0; ///< of the code being collected
    std::int64_t m_lastMs = 0;
    std::size_t m_doneHash = 0; ///< of the last good code
    std::int64_t m_doneMs = 0;
    bool m_done = false; ///< whether there is one
};

} // namespace plaza::scan
