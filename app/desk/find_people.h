// SPDX-License-Identifier: GPL-3.0-or-later
// Staff look for somebody by whatever they know: the same search on the command line and on the staff page.
#pragma once

#include "names/index.h"
#include "store/keys.h"
#include "store/people.h"
#include "store/store.h"
#include "store/visits.h"

#include <string>
#include <string_view>
#include <vector>

namespace plaza::desk {

/// What staff find a person by: name, id, organisation, seat, phone, title and category. Of who is erased the id alone.
names::Entry searchEntryOf(const store::Person &person);

struct FoundPerson {
    names::Fit fit = names::Fit::Inside;
    names::Field field = names::Field::Person; ///< where the text fits best
    store::Person person;
    std::vector<store::Visit> visits;
};

struct FoundPeople {
    std::size_t total = 0;           ///< however many were asked for
    std::vector<FoundPerson> people; ///< best first (names/index.h)
};

/// Looks through everybody in the store, whose names are plain: for staff only. Throws StoreError.
FoundPeople findPeople(store::Reader &reader, const store::Keys &keys, std::string_view text, std::size_t limit);

} // namespace plaza::desk
