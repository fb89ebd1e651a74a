// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/roster_import.h"

#include <set>

namespace plaza::desk {

namespace {

constexpr std::size_t kIdBytes = 6;

int lineOf(const config::Roster &roster, std::size_t row)
{
    return row < roster.lines.size() ? roster.lines[row] : 0;
}

} // namespace

std::string derivedId(const crypto::EventKey &eventKey, const core::Attendee &attendee)
{
    const std::string person = attendee.name + "|" + attendee.phone + "|" + attendee.organisation;
    const crypto::Digest digest = crypto::hmac(eventKey, "attendee-id", crypto::bytesOf(person));
    return "p-" + crypto::toHex(crypto::ByteView(digest.bytes).first(kIdBytes));
}

ImportResult importRoster(store::Store &store, const crypto::EventKey &eventKey, const config::Roster &roster,
                          const std::string &fileName, core::Instant eventTime, const core::Event &event)
{
    ImportResult result;
    store.transact([&] {
        result = {};
        result.skipped = roster.skipped;
        std::set<std::string> seen;
        for (std::size_t i = 0; i < roster.rows.size(); ++i) {
            core::Attendee attendee = roster.rows[i];
            attendee.notice = event.notice.version;
            const auto skip = [&](const std::string &what, const std::string &mend) {
                result.skipped.push_back({fileName, lineOf(roster, i), 0, what, mend});
            };
            if (attendee.id.empty())
                attendee.id = derivedId(eventKey, attendee);
            if (!seen.insert(attendee.id).second) {
                skip("the same person stands in this file twice", "delete one of the two rows");
                continue;
            }
            switch (store.people().put(attendee)) {
            case store::PutResult::Added:
                ++result.added;
                break;
            case store::PutResult::Changed:
                ++result.changed;
                break;
            case store::PutResult::Same:
                ++result.same;
                break;
            case store::PutResult::CodeTaken:
                skip("its code is another person's already", "give each person a code of their own");
                break;
            case store::PutResult::Forgotten: {
                const core::Instant at = store.projections().forgottenAt(attendee.id).value_or(eventTime);
                skip("forgotten on " + core::toString(core::dayOf(at, event.offset)) + ", not imported",
                     "delete the row");
                break;
            }
            }
        }
        if (result.added + result.changed > 0)
            store.record(
                crypto::randomId(), eventTime, store.install().kiosk,
                core::RosterImported{result.added, result.changed, store.people().digest(), event.notice.version});
    });
    return result;
}

} // namespace plaza::desk
