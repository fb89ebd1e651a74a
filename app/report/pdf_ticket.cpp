// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_ticket.h"

#include "report/pdf_page.h"

namespace plaza::report {

std::vector<std::uint8_t> toPdf(const TicketPage &page)
{
    const std::optional<ticket::Symbol> symbol = ticket::makeSymbol(page.code, ticket::ErrorCorrection::M);
    if (!symbol)
        throw WriteError("can't draw a ticket: its code is empty or too long for a QR symbol (" +
                         std::to_string(page.code.size()) + " bytes)");
    needFont("a ticket");
    return toPdf(layOutTicket(page, symbol->size), *symbol, QString::fromStdString(page.eventName.zh));
}

void writePdfTicket(const std::filesystem::path &path, const TicketPage &page)
{
    writeFileAtomically(path, toPdf(page));
}

} // namespace plaza::report
