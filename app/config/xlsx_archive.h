// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/xlsx.h"

#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace plaza::config {

/// A workbook that will not be read; `what()` and `mend` are for the organiser.
class BadWorkbook : public std::runtime_error {
public:
    BadWorkbook(const std::string &what, std::string mendIt) : std::runtime_error(what), mend(std::move(mendIt)) {}
    std::string mend;
};

/// The XML parts of the zip in `bytes`, by name, inflated within the limits. Throws BadWorkbook. Nothing is ever
/// written to disk; names that point outside are refused all the same.
std::map<std::string, std::string> readArchive(std::string_view bytes, const XlsxLimits &limits);

} // namespace plaza::config
