// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/ticket_layout.h"
#include "ticket/symbol.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace plaza::report {

/// One A6 page of PDF as `layout` says, with `symbol` in its square: fonts embedded, text that can be searched and
/// copied. Needs a QGuiApplication and its thread.
std::vector<std::uint8_t> toPdf(const TicketLayout &layout, const ticket::Symbol &symbol, const QString &title);

/// Throws WriteError when the font family that everything is set in is not installed. `what` is "a ticket".
void needFont(const std::string &what);

} // namespace plaza::report
