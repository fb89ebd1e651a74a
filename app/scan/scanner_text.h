// SPDX-License-Identifier: GPL-3.0-or-later
// What scanners put around a code, and how a code is told from noise. Pure functions, any thread; views into the
// argument come back.
#pragma once

#include <string_view>

namespace plaza::scan {

/// Without the control characters at both ends: STX, ACK, a leading FNC1 (sent as GS) frame a code and are none of it.
std::string_view framing(std::string_view raw);

/// The first half when `text` is twice the same, as from a scanner set to send each code twice, else all of it. Only on
/// real evidence: our own form (a ticket is never its own double), or halves of at least 16 bytes, of which 6 differ.
/// "1111" stays whole.
std::string_view half(std::string_view text);

/// Without an AIM symbology identifier ("]Q1": ISO/IEC 15424) and an ECI ("\000026": AIM ITS/04-023) at the start, in
/// this order; inside a code both are its own text.
std::string_view withoutPrefixes(std::string_view text);

/// Whether it is valid UTF-8 and holds no control character but FS, GS, RS and US, which separate the fields of GS1 and
/// ISO/IEC 15434 codes. Characters that are invisible or turn the direction of writing are text.
bool isCodeText(std::string_view text);

} // namespace plaza::scan
