// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/issue_tickets.h"

#include "ticket/ticket.h"

#include <algorithm>

namespace plaza::desk {

std::string ticketCodeFor(const store::Person &person, const core::Event &event, const crypto::Signer &signer)
{
    std::uint32_t sessions = 0;
    for (std::size_t i = 0; i < event.sessions.size() && i < 32; ++i)
        if (std::ranges::find(person.expectedAt, event.sessions[i].id) != person.expectedAt.end())
            sessions |= 1U << i;
    return ticket::issue({.eventTag = ticket::eventTagOf(event.id),
                          .serial = person.serial,
                          .kind = ticket::TicketClass::Guest,
                          .sessions = sessions},
                         signer);
}

} // namespace plaza::desk
