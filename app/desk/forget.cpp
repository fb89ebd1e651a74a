// SPDX-License-Identifier: GPL-3.0-or-later
// People's data destroyed: at a wish, and when the event's retention date has passed.
#include "store/forget.h"
#include "desk/bearer.h"
#include "desk/inside_files.h"
#include "store/migrate.h"

namespace plaza::desk {

namespace {
constexpr int kPatienceMs = 500; ///< a guest may be waiting to sign in
}

Forgotten Desk::forget(const Who &who, const std::string &reason)
{
    store::Store &open = store();
    Forgotten answer{.at = m_eventClock.now()};
    unlessBroken([&] {
        open.transact([&] {
            const Bearer bearer = look(who, nullptr, {});
            const auto *named = std::get_if<AttendeeId>(&who);
            const std::string &id = named != nullptr ? named->id : bearer.id;
            const bool known = open.people().byId(id).has_value();
            const auto before = open.projections().forgottenAt(id);
            answer.what = before ? Forgotten::What::Before : known ? Forgotten::What::Now : Forgotten::What::Unknown;
            answer.attendee = named != nullptr || known || before ? id : std::string{};
            answer.at = before.value_or(answer.at);
            if (answer.what == Forgotten::What::Now)
                store::forget(open, {crypto::randomId(), answer.at, open.install().kiosk}, id, reason);
        });
        if (answer.what != Forgotten::What::Unknown) // again after a cut between the commit and this
            answer.logEmptied = wipe();
    });
    return answer;
}

Purged Desk::purge()
{
    store::Store &open = store();
    Purged answer{.due = m_config.event.retentionEnds()};
    if (open.install().clockShiftMs != 0)
        answer.what = Purged::What::Rehearsal;
    else if (m_machineClock.now() < answer.due)
        answer.what = Purged::What::NotYet;
    else
        unlessBroken([&] { purgeNow(answer); });
    return answer;
}

void Desk::purgeNow(Purged &answer)
{
    m_store->transact([&] {
        answer.people = store::purge(*m_store, {crypto::randomId(), m_machineClock.now(), m_store->install().kiosk});
    });
    answer.logEmptied = wipe();
}

/// Whatever held erased data beside the tables: the log, copies from before a migration, lists of who was inside.
bool Desk::wipe()
{
    store::removeSchemaCopies(m_store->file());
    removeInsideFiles(m_store->file());
    m_logToEmpty = !m_store->emptyLog(kPatienceMs);
    return !m_logToEmpty;
}

/// A store that was made after the date, by the machine's clock, is left to plazactl purge: there a clock or a date is
/// wrong, or an event of the past is played again.
bool Desk::isPurgeDue()
{
    const core::Instant due = m_config.event.retentionEnds();
    if (m_store->install().clockShiftMs != 0 || m_machineClock.now() < due)
        return false;
    return m_store->install().createdMs < due.ms;
}

void Desk::keepPromises()
{
    try {
        if (m_logToEmpty)
            m_logToEmpty = !m_store->emptyLog(0);
        if (!m_purged && isPurgeDue()) {
            Purged automatic;
            purgeNow(automatic);
            m_purged = true;
            m_purgedByItself += automatic.people;
        }
    } catch (const store::StoreError &error) {
        if (breaksHandle(error.trouble())) {
            m_store.reset();
            throw;
        } // else a full disk, on which signing in may still go on: tried again at the next act
    }
}

} // namespace plaza::desk
