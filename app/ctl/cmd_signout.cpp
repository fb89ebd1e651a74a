// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/act_options.h"

#include <memory>

namespace plaza::ctl {

namespace {

int act(const ActOptions &options, Streams streams, desk::Errand::What what)
{
    if (options.code.has_value() == !options.attendee.empty())
        throw BadUse("name either --code TEXT or --attendee ID");
    OpenDesk open(options.store);
    return tell(open.act(what, options.act(open)), options.code, open.event(), streams);
}

} // namespace

void addSignOut(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("signout", "Sign a person out who leaves.");
    auto options = std::make_shared<ActOptions>();
    options->addTo(command, true);
    command.addOption("--attendee", options->attendee, "the attendee's id");
    command.footer("One line of JSON; verdict signed-out, or needs-staff for somebody who never signed in here.\n"
                   "Example: plazactl signout --store k1.db --session forum --kiosk k1 --attendee A017");
    command.callback([options, streams, &exit] { exit = act(*options, streams, desk::Errand::What::SignOut); });
}

void addRevoke(Command app, Streams streams, int &exit)
{
    const auto command = app.addSubcommand("revoke", "Refuse a person's ticket from now on.");
    auto options = std::make_shared<ActOptions>();
    options->addTo(command, false);
    command.addOption("--attendee", options->attendee, "the attendee's id");
    command.footer("One line of JSON; verdict revoked. Every code of this person is refused.\n"
                   "Example: plazactl revoke --store k1.db --kiosk k1 --attendee A017");
    command.callback([options, streams, &exit] { exit = act(*options, streams, desk::Errand::What::Revoke); });
}

} // namespace plaza::ctl
