// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/forget.h"

#include "store/connection.h"
#include "store/fact_json.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace plaza::store {

bool forget(Store &store, const Erasure &erasure, const std::string &attendee, const std::string &reason)
{
    const auto person = store.people().byId(attendee);
    if (!person || store.projections().forgottenAt(attendee))
        return false;
    store.people().erase(attendee); // of somebody purged nothing is left, but they must not be imported again
    store.record(erasure.op, erasure.eventTime, erasure.kiosk,
                 core::PersonForgotten{attendee, reason, store.people().digest()});
    return true;
}

int purge(Store &store, const Erasure &erasure)
{
    const int people = store.people().eraseAll();
    if (people > 0)
        store.record(erasure.op, erasure.eventTime, erasure.kiosk, core::PeoplePurged{people, store.people().digest()});
    return people;
}

int eraseForgotten(Store &store)
{
    int erased = 0;
    SQLite::Statement query(store.database(), "SELECT attendee FROM forgotten");
    while (query.executeStep())
        erased += store.people().erase(query.getColumn(0).getString()) ? 1 : 0;
    return erased;
}

std::vector<core::PersonForgotten> forgottenIn(const std::filesystem::path &file)
{
    std::vector<core::PersonForgotten> found;
    try {
        const auto db = openReader(file);
        SQLite::Statement query(*db, "SELECT kind, body FROM journal WHERE kind = 'PersonForgotten'");
        while (query.executeStep())
            found.push_back(std::get<core::PersonForgotten>(
                decodeBody(query.getColumn(0).getString(), query.getColumn(1).getString())));
    } catch (const SQLite::Exception &) {
        return found; // the rest of it can't be read
    } catch (const StoreError &) {
        return found;
    }
    return found;
}

} // namespace plaza::store
