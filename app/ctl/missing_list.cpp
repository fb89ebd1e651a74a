// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/missing_list.h"

#include "ctl/open_store.h"
#include "desk/headcount_book.h"
#include "store/keys.h"

#include <limits>

namespace plaza::ctl {

std::vector<desk::MissingPerson> missingOf(const std::string &store, const std::string &session,
                                           const std::string &organisation)
{
    OpenReader open(store);
    requireSession(open.config.event, session);
    const store::Keys keys = store::readKeys(store::keyFileOf(store));
    desk::HeadcountBook book(open.reader, &keys, open.config);
    return book.missing({.scope = {core::Scope::Kind::Session, session},
                         .organisation = organisation,
                         .names = true,
                         .most = std::numeric_limits<std::size_t>::max()},
                        open.eventClock.now());
}

void print(std::ostream &out, const std::vector<desk::MissingPerson> &missing)
{
    for (const desk::MissingPerson &each : missing)
        out << each.attendee << '\t' << (each.name.empty() ? "(not readable)" : each.name) << '\n';
}

} // namespace plaza::ctl
