// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace plaza::report {

struct PinSlip {
    std::string name;
    std::string role; ///< as it is to be printed
    std::string number;
    std::string pin;
};

/// A4 pages of slips to be cut apart, one for each of the staff: name, number, PIN, and that it is to be changed.
/// Needs a QGuiApplication and its thread. Throws WriteError when the font family Noto Sans CJK SC is not installed.
std::vector<std::uint8_t> pinSheetPdf(const std::string &event, const std::vector<PinSlip> &slips);

} // namespace plaza::report
