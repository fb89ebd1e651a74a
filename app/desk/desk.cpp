// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/bearer.h"
#include "desk/person_sheet.h"
#include "desk/replay.h"
#include "desk/roster_import.h"
#include "desk/rules.h"

#include <algorithm>

namespace plaza::desk {

using core::CodeKind;
using core::Verdict;

namespace {

/// The day of the latest window that has opened: an exit after closing time belongs to it.
core::Day dayBegun(const core::Session &session, core::Instant now)
{
    core::Day day = session.windows.front().day;
    for (const core::Window &window : session.windows)
        if (window.opens <= now)
            day = window.day;
    return day;
}

} // namespace

Desk::Desk(std::filesystem::path storeFile, store::Keys keys, config::EventConfig config,
           const core::Clock &machineClock, const core::Clock &eventClock)
    : m_file(std::move(storeFile)), m_keys(std::move(keys)), m_config(std::move(config)), m_machineClock(machineClock),
      m_eventClock(eventClock), m_eventTag(ticket::eventTagOf(m_config.event.id))
{
    for (const crypto::PublicKey &key : m_keys.trusted)
        m_trusted.push_back({key});
    m_trusted.push_back({crypto::publicKeyOf(m_keys.kioskSeed)}); // its own vouchers and badges are known by name
    for (const auto &key : m_config.event.pretix.keys)
        m_shopKeys.push_back({key});
    store();
}

Desk::~Desk() = default;

store::Store &Desk::store()
{
    if (!m_store) {
        m_store = std::make_unique<store::Store>(m_file, m_keys, m_machineClock);
        m_logToEmpty = true;
        keepPromises();
    }
    return *m_store;
}

bool Desk::breaksHandle(store::Trouble trouble)
{
    return trouble != store::Trouble::Full && trouble != store::Trouble::InUse;
}

/// What the store throws passes through; after a breakage of the disk's the next act opens it anew.
void Desk::unlessBroken(const std::function<void()> &work)
{
    try {
        work();
    } catch (const store::StoreError &error) {
        if (breaksHandle(error.trouble()))
            m_store.reset();
        throw;
    }
}

/// Runs one act: a retry gives the first answer; a breakage of the store gives NotSaved.
template <class Work> Outcome Desk::answered(const Act &act, Work &&work)
{
    const core::Instant at = act.at.value_or(m_eventClock.now());
    Outcome outcome;
    try {
        store::Store &open = store();
        keepPromises(); // before the act: what goes wrong with them must not be taken for what became of it
        open.transact([&] { outcome = work(at); });
    } catch (const store::StoreError &error) {
        if (breaksHandle(error.trouble()))
            m_store.reset(); // never retried on this handle: the next act opens and checks anew
        outcome = outcomeOf({}, act, at);
        outcome.verdict = Verdict::NotSaved;
        outcome.error = error.what();
    }
    return outcome;
}

std::optional<Outcome> Desk::replay(const Act &act, const Outcome &fresh, std::initializer_list<std::string_view> kinds)
{
    if (act.op.empty())
        return std::nullopt;
    const auto recorded = store().journal().find(act.op);
    if (!recorded)
        return std::nullopt;
    const bool kindFits = std::ranges::find(kinds, core::kindOf(recorded->fact)) != kinds.end();
    auto first = kindFits ? outcomeOfFact(*recorded, fresh, mark(act.who)) : std::nullopt;
    if (!first)
        throw OpReused(act.op);
    if (first->verdict == Verdict::Welcome) {
        const auto person = store().people().byId(first->attendee);
        first->walkIn = !person || std::ranges::find(person->expectedAt, first->session) == person->expectedAt.end();
    }
    return first;
}

Outcome Desk::signIn(const Act &act)
{
    return answered(act, [&](core::Instant at) { return signInNow(act, at); });
}

Outcome Desk::signOut(const Act &act)
{
    return answered(act, [&](core::Instant at) { return signOutNow(act, at); });
}

std::vector<Outcome> Desk::allAnswered(const std::vector<Act> &acts, Outcome (Desk::*work)(const Act &, core::Instant))
{
    std::vector<Outcome> outcomes;
    if (acts.empty())
        return outcomes;
    const Outcome last = answered(acts.front(), [&](core::Instant at) {
        outcomes.clear();
        for (const Act &act : acts)
            outcomes.push_back((this->*work)(act, act.at.value_or(at)));
        return outcomes.back();
    });
    if (last.verdict == Verdict::NotSaved)
        outcomes.assign(acts.size(), last);
    return outcomes;
}

std::vector<Outcome> Desk::signInAll(const std::vector<Act> &acts)
{
    return allAnswered(acts, &Desk::signInNow);
}

std::vector<Outcome> Desk::signOutAll(const std::vector<Act> &acts)
{
    return allAnswered(acts, &Desk::signOutNow);
}

Outcome Desk::signInNow(const Act &act, core::Instant at)
{
    const core::Session &session = *m_config.event.session(act.session);
    const bool byStaff = !act.by.empty();
    const core::Window &window =
        byStaff ? core::windowForStaff(session, at, m_config.event.offset) : core::windowAt(session, at);
    const Bearer bearer = look(act.who, &session, window.day);
    Outcome outcome = outcomeOf(bearer, act, at);
    if (auto first = replay(act, outcome, {"GuestSignedIn", "SignInRefused"}))
        return *first;
    core::Decision decision = byStaff ? core::decideSignInByStaff(m_config.event, session, bearer.state, at)
                                      : core::decideSignIn(m_config.event, session, bearer.state, at);
    outcome.overrulable = byStaff && !bearer.id.empty() && core::canOverrule(decision.verdict, bearer.state) &&
                          (decision.verdict != Verdict::Revoked || act.overruleRevoked);
    if (outcome.overrulable && act.overrule) {
        outcome.overruled = toString(decision.verdict);
        decision = {.verdict = Verdict::Welcome,
                    .walkIn = std::ranges::find(bearer.state.expectedAt, session.id) == bearer.state.expectedAt.end(),
                    .goTo = {},
                    .opens = {}};
    }
    outcome.verdict = decision.verdict;
    outcome.walkIn = decision.walkIn || (bearer.vouched && decision.verdict == Verdict::Welcome);
    outcome.goTo = decision.goTo;
    outcome.opens = decision.verdict == Verdict::Welcome ? window.starts : decision.opens;
    if (decision.verdict == Verdict::Invalid)
        outcome.reason = bearer.reason;
    if (decision.verdict == Verdict::AlreadyIn) {
        outcome.firstAt = bearer.state.presence->firstAt;
        outcome.firstKiosk = bearer.state.presence->firstKiosk;
    }
    if (decision.verdict == Verdict::Welcome)
        store().record(outcome.op, at, act.kiosk,
                       core::GuestSignedIn{.session = session.id,
                                           .day = window.day,
                                           .attendee = bearer.id,
                                           .code = mark(act.who),
                                           .by = act.by,
                                           .reason = act.reason,
                                           .overruled = outcome.overruled});
    else if (!byStaff) // what staff ask for and don't get happens to nobody
        store().record(outcome.op, at, act.kiosk,
                       core::SignInRefused{.session = session.id,
                                           .day = window.day,
                                           .verdict = decision.verdict,
                                           .attendee = bearer.id,
                                           .code = mark(act.who),
                                           .reason = bearer.reason,
                                           .firstAt = outcome.firstAt,
                                           .firstKiosk = outcome.firstKiosk,
                                           .goTo = outcome.goTo,
                                           .opens = decision.opens});
    return outcome;
}

Outcome Desk::signOutNow(const Act &act, core::Instant at)
{
    const core::Session &session = *m_config.event.session(act.session);
    const bool byStaff = !act.by.empty();
    const core::Day day =
        byStaff ? core::windowForStaff(session, at, m_config.event.offset).day : dayBegun(session, at);
    const Bearer bearer = look(act.who, &session, day);
    Outcome outcome = outcomeOf(bearer, act, at);
    if (auto first = replay(act, outcome, {"GuestSignedOut", "SignOutRefused"}))
        return *first;
    outcome.verdict = core::decideSignOut(bearer.state);
    if (outcome.verdict == Verdict::Invalid)
        outcome.reason = bearer.reason;
    if (outcome.verdict == Verdict::SignedOut)
        store().record(outcome.op, at, act.kiosk,
                       core::GuestSignedOut{.session = session.id,
                                            .day = day,
                                            .attendee = bearer.id,
                                            .code = mark(act.who),
                                            .by = act.by,
                                            .reason = act.reason});
    else if (!byStaff)
        store().record(outcome.op, at, act.kiosk,
                       core::SignOutRefused{session.id, day, outcome.verdict, bearer.id, mark(act.who), bearer.reason});
    return outcome;
}

Outcome Desk::revoke(const Act &act)
{
    return answered(act, [&](core::Instant at) {
        const Bearer bearer = look(act.who, nullptr, {});
        Outcome outcome = outcomeOf(bearer, act, at);
        if (auto first = replay(act, outcome, {"TicketRevoked"}))
            return *first;
        if (bearer.serial == 0) {
            outcome.verdict = bearer.state.code == CodeKind::Unknown ? Verdict::NotOnList : Verdict::Invalid;
            return outcome; // nothing happened to anybody: nothing to record
        }
        outcome.verdict = Verdict::Revoked;
        store().record(outcome.op, at, act.kiosk,
                       core::TicketRevoked{bearer.serial,
                                           bearer.state.onRoster || bearer.vouched ? bearer.id : std::string{}, act.by,
                                           act.reason});
        return outcome;
    });
}

Imported Desk::importRoster(const std::string &rosterFile)
{
    const config::Roster roster = config::readRoster(rosterFile, m_config.event);
    store::Store &open = store();
    if (isPurgeDue())
        return {.skipped = {rosterFile + ": not imported: this event's people were to be forgotten by " +
                            core::toString(core::dayOf(m_config.event.retentionEnds(), m_config.event.offset)) +
                            "; if that is wrong, mend retention_days or the dates in event.toml, or this machine's "
                            "clock"}};
    ImportResult result;
    unlessBroken([&] {
        result = desk::importRoster(open, m_keys.eventKey, roster, rosterFile, m_eventClock.now(), m_config.event);
    });
    const auto texts = [](const std::vector<config::Problem> &problems) {
        std::vector<std::string> lines;
        for (const config::Problem &problem : problems)
            lines.push_back(problem.text());
        return lines;
    };
    return {.added = result.added,
            .changed = result.changed,
            .same = result.same,
            .notes = texts(roster.notes),
            .skipped = texts(result.skipped)};
}

Desk::Identity Desk::identify(const std::string &code)
{
    Bearer bearer;
    unlessBroken([&] { bearer = lookAtCode(code); });
    switch (bearer.state.code) {
    case CodeKind::Malformed:
    case CodeKind::Broken:
        return {Verdict::Invalid, {}};
    case CodeKind::Unknown:
        return {Verdict::NotOnList, {}};
    case CodeKind::Ticket:
    case CodeKind::External:
        break;
    }
    if (bearer.state.revoked || store().projections().isRevoked(bearer.serial))
        return {Verdict::Revoked, {}};
    return {Verdict::Welcome, bearer.id};
}

void Desk::act(const std::function<void(store::Store &, core::Instant)> &work)
{
    unlessBroken([&] {
        store::Store &open = store();
        keepPromises();
        open.transact([&] { work(open, m_eventClock.now()); });
    });
}

std::string Desk::callStaff(const std::string &kiosk, const std::string &reason)
{
    const Outcome outcome =
        answered({.who = ShownCode{}, .session = {}, .kiosk = kiosk, .at = {}, .op = {}}, [&](core::Instant at) {
            // whoever presses again while nobody is on the way waits with the same call
            for (OpenCall &call : openCalls(*this))
                if (call.kiosk == kiosk && call.reason == reason && call.takenBy.empty())
                    return Outcome{.verdict = Verdict::Welcome, .op = std::move(call.id)};
            Outcome done{.verdict = Verdict::Welcome, .op = crypto::randomId()};
            store().record(done.op, at, kiosk, core::StaffCalled{reason});
            return done;
        });
    return outcome.verdict != Verdict::NotSaved ? outcome.op : std::string();
}

core::Day Desk::dayForStaff(const core::Session &session) const
{
    return core::windowForStaff(session, m_eventClock.now(), m_config.event.offset).day;
}

int Desk::inside(const std::string &session)
{
    const core::Session *known = m_config.event.session(session);
    if (known == nullptr)
        return 0;
    return store().projections().insideWithUnlisted(session, core::windowAt(*known, m_eventClock.now()).day);
}

std::optional<bool> Desk::diskNearlyFull() const
{
    return m_store ? std::optional(!m_store->ballast().whole()) : std::nullopt;
}

void Desk::adoptPackage(const config::PackageTexts &texts)
{
    store::Store &open = store();
    if (store::readPackageFiles(open.database()) == texts)
        return;
    std::string changed;
    for (const std::string &round : changedRounds(*this))
        changed += (changed.empty() ? "'" : ", '") + round + "'";
    if (!changed.empty())
        throw RulesStand("somebody has played the quiz's round " + changed +
                         " already, so its rules stand, and quiz/quiz.toml says something else; put the old rules "
                         "back, or state why they change: plazactl quiz restate --store " +
                         m_file.string() + " --event DIR --reason \"…\"");
    open.transact([&] {
        open.putPackageFiles(texts);
        open.record(crypto::randomId(), m_eventClock.now(), open.install().kiosk,
                    core::PackageAdopted{store::digestOf(texts)});
    });
}

} // namespace plaza::desk
