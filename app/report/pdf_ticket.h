// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/atomic_file.h"
#include "report/ticket_page.h"

#include <cstdint>
#include <filesystem>
#include <vector>

namespace plaza::report {

/// The ticket as one A6 page of PDF: fonts embedded, text that can be searched and copied, the symbol (level M: see
/// app/ticket/ticket.md) with modules of 1.1 mm. Reads well without colour. Needs a QGuiApplication (the "offscreen"
/// platform will do) and its thread. Throws WriteError when the code fits no symbol or the font family Noto Sans CJK SC
/// is not installed.
std::vector<std::uint8_t> toPdf(const TicketPage &page);

/// toPdf into a file, atomically.
void writePdfTicket(const std::filesystem::path &path, const TicketPage &page);

} // namespace plaza::report
