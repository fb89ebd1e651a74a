// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"
#include "ctl/pdf_application.h"
#include "report/atomic_file.h"
#include "report/setup_card.h"
#include "scan/setup_card.h"

#include <memory>
#include <ostream>

namespace plaza::ctl {

void addSetupCard(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("setup-card", "Draw the card that tells whether a scanner is set up right.");
    auto out = std::make_shared<std::string>();
    command.addOption("--out", *out, "the PDF to write, one A6 page").required();
    command.footer("Print it, scan it once at a kiosk: the screen says of suffix, letters, doubling and length what\n"
                   "to change in the scanner. The card is no ticket and leaves no trace in any store.\n"
                   "Example: plazactl setup-card --out card.pdf");
    command.callback([out, streams, &exit] {
        const auto application = pdfApplication();
        report::writeFileAtomically(*out, report::setupCardPdf(scan::kSetupText));
        streams.out << *out << '\n';
        exit = Done;
    });
}

} // namespace plaza::ctl
