// SPDX-License-Identifier: GPL-3.0-or-later
// Where everything stands on an A6 ticket. All lengths are in hundredths of a millimetre from the top left corner.
// Needs a QGuiApplication and its thread.
#pragma once

#include "report/fitted_text.h"
#include "report/ticket_page.h"
#include "ticket/symbol.h"

#include <optional>
#include <vector>

namespace plaza::report {

inline constexpr double kPageWidth = 10500;
inline constexpr double kPageHeight = 14800;
inline constexpr double kMargin = 800; ///< home printers leave up to 6 mm blank

struct PlacedText {
    QRectF box;
    FittedText text;
};

struct PlacedBar {
    QRectF box;
    QColor colour;
};

struct TicketLayout {
    std::vector<PlacedText> texts;
    std::vector<PlacedBar> bars;
    double tear = 0; ///< height of the dashed line above the symbol
    QRectF symbol;   ///< the modules; nothing else within four modules of it
    int modulesASide = 0;
};

/// Lays `page` out around a symbol of `modulesASide`. Whatever the texts, every box lies inside the margins and no two
/// meet: what is too long wraps, then shrinks, then is shortened; sessions that find no room are counted in a line.
TicketLayout layOutTicket(const TicketPage &page, int modulesASide);

} // namespace plaza::report
