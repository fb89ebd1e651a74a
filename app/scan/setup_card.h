// SPDX-License-Identifier: GPL-3.0-or-later
// The setup card: one test code tells whether a scanner device is set up as the kiosk needs it. Pure, any thread.
#pragma once

#include "scan/code_stream.h"

#include <cstddef>
#include <optional>
#include <string_view>

namespace plaza::scan {

/// At both ends of the card's code: only letters that stand on the same keys in the US, German and French layouts, so
/// that a garbled card is still known for one.
inline constexpr std::string_view kSetupMark = "KIOSKSETUPCODE";

/// What the card says: every character of our tickets and of most other platforms' codes, letters in both cases, as
/// long as a ticket (145 bytes). No dead key of any of these layouts.
inline constexpr std::string_view kSetupText =
    "KIOSKSETUPCODE:PLAZA 1 ABCDEFGHIJKLMNOPQRSTUVWXYZ abcdefghijklmnopqrstuvwxyz AzErTy QwErTz QwErTy 1aB "
    "0123456789 $%*+-./:=_?&#@!;, KIOSKSETUPCODE";

struct SetupReport {
    enum class Letters {
        Right,
        Case,  ///< capitals and small letters are changed: the scanner converts them, or Caps Lock does
        Other, ///< other characters: the scanner presses the keys of another country
    };
    enum class Length {
        Right,
        Short,  ///< a part is missing
        Unknown ///< can't be told as long as the letters are wrong
    };
    std::optional<Ending> ending; ///< nullopt: a camera read the card, and a camera needs no suffix
    Letters letters = Letters::Right;
    Length length = Length::Right;
    bool twice = false;    ///< one scan sent the code twice
    std::size_t bytes = 0; ///< of the code as it came, once

    [[nodiscard]] bool hasSuffix() const { return ending != Ending::Silence; }
    /// How many of the four settings want mending.
    [[nodiscard]] int faults() const;
    friend bool operator==(const SetupReport &, const SetupReport &) = default;
};

/// The report when `scan` is the setup card, however garbled, doubled or cut off at one end; nullopt for other codes.
std::optional<SetupReport> readSetupCard(const Scanned &scan);
/// The same for a text that a camera read.
std::optional<SetupReport> readSetupCard(std::string_view text);

} // namespace plaza::scan
