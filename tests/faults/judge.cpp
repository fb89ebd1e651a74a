// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/judge.h"

#include "core/clock.h"
#include "store/connection.h"
#include "store/store.h"
#include "store/verify.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <map>

namespace plaza::tests {

namespace {

/// The sentence that refuses the store; empty: it opened.
std::string refusalOf(const std::filesystem::path &file, const store::Keys &keys)
{
    try {
        const core::SystemClock clock;
        const store::Store next(file, keys, clock);
        return {};
    } catch (const store::StoreError &error) {
        return error.what();
    }
}

} // namespace

void judge(const std::filesystem::path &file, const store::Keys &keys, const Acknowledged &acknowledged, Row &row)
{
    ++row.tried;
    const std::string refusal = refusalOf(file, keys);
    const bool clean = refusal.empty() && store::verifyStore(file, &keys).problems.empty();
    row.unclean += clean ? 0 : 1;
    count(file, acknowledged, row);
}

void count(const std::filesystem::path &file, const Acknowledged &acknowledged, Row &row)
{
    std::set<std::string> kept;
    std::map<std::string, int> times;
    try {
        const auto db = store::openReader(file);
        store::forEachRow(*db, [&](const store::JournalRow &fact) {
            kept.insert(fact.op);
            if (const auto recorded = fact.decoded(); const auto *in = std::get_if<core::GuestSignedIn>(&recorded.fact))
                ++times[in->attendee];
        });
    } catch (const store::StoreError &) {
        kept.clear(); // nothing can be read: all is lost
    } catch (const SQLite::Exception &) {
        kept.clear();
    }
    row.acknowledged += static_cast<int>(acknowledged.size());
    for (const std::string &op : acknowledged)
        row.lost += kept.contains(op) ? 0 : 1;
    for (const auto &[id, often] : times)
        row.doubled += often > 1 ? 1 : 0;
}

} // namespace plaza::tests
