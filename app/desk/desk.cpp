// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/desk.h"

#include "desk/replay.h"
#include "desk/text.h"

#include <algorithm>
#include <array>

namespace plaza::desk {

using core::CodeKind;
using core::Verdict;

/// Who stands at the desk, as far as the store can tell.
struct Desk::Bearer {
    core::SignInState state;
    std::string id; ///< empty: nobody known
    std::uint64_t serial = 0;
    std::optional<core::Attendee> person;
    std::string reason; ///< why a code is broken
};

namespace {

/// The id under which a valid ticket counts whose bearer is not on this store's roster.
std::string idOfTicket(std::uint64_t serial)
{
    std::array<std::uint8_t, 8> bytes{};
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<std::uint8_t>(serial >> (8 * (7 - i)));
    return "ticket-" + crypto::toHex(bytes);
}

/// The day of the latest window that has opened: an exit after closing time belongs to it.
core::Day dayBegun(const core::Session &session, core::Instant now)
{
    core::Day day = session.windows.front().day;
    for (const core::Window &window : session.windows)
        if (window.opens <= now)
            day = window.day;
    return day;
}

bool breaksHandle(store::Trouble trouble)
{
    return trouble != store::Trouble::Full && trouble != store::Trouble::InUse;
}

} // namespace

Desk::Desk(std::filesystem::path storeFile, store::Keys keys, config::EventConfig config,
           const core::Clock &machineClock, const core::Clock &eventClock)
    : m_file(std::move(storeFile)), m_keys(std::move(keys)), m_config(std::move(config)), m_machineClock(machineClock),
      m_eventClock(eventClock), m_eventTag(ticket::eventTagOf(m_config.event.id))
{
    for (const crypto::PublicKey &key : m_keys.trusted)
        m_trusted.push_back({key});
    store();
}

Desk::~Desk() = default;

store::Store &Desk::store()
{
    if (!m_store)
        m_store = std::make_unique<store::Store>(m_file, m_keys, m_machineClock);
    return *m_store;
}

core::CodeMark Desk::mark(const Who &who) const
{
    const auto *code = std::get_if<ShownCode>(&who);
    if (code == nullptr)
        return {};
    const crypto::Digest digest = crypto::hmac(m_keys.eventKey, "code", crypto::bytesOf(code->text));
    return {crypto::toHex(crypto::ByteView(digest.bytes).first(16)), code->text.size()};
}

Desk::Bearer Desk::lookAtCode(const std::string &text)
{
    Bearer bearer;
    if (!isWellFormedCode(text)) {
        bearer.state.code = CodeKind::Malformed;
        bearer.reason = "malformed";
        return bearer;
    }
    std::optional<store::Person> person;
    if (ticket::isOurs(text)) {
        const auto result = ticket::verify(text, m_trusted, m_eventTag);
        if (const auto *refusal = std::get_if<ticket::Refusal>(&result)) {
            bearer.state.code = CodeKind::Broken;
            bearer.reason = toString(*refusal);
            return bearer;
        }
        const auto &verified = std::get<ticket::Verified>(result);
        bearer.state.code = CodeKind::Ticket;
        bearer.state.validFrom = verified.ticket.validFrom;
        bearer.state.validUntil = verified.ticket.validUntil;
        bearer.state.revoked = verified.keyRevoked;
        bearer.serial = verified.ticket.serial;
        bearer.id = idOfTicket(bearer.serial);
        person = store().people().bySerial(bearer.serial);
    } else {
        person = store().people().byCode(text);
        bearer.state.code = person ? CodeKind::External : CodeKind::Unknown;
    }
    if (person) {
        bearer.id = person->id;
        bearer.serial = person->serial;
        bearer.state.onRoster = true;
        bearer.state.readable = person->attendee.has_value();
        bearer.state.expectedAt = std::move(person->expectedAt);
        bearer.state.category = std::move(person->category);
        bearer.person = std::move(person->attendee);
    }
    return bearer;
}

Desk::Bearer Desk::look(const Who &who, const core::Session *session, core::Day day)
{
    Bearer bearer;
    if (const auto *code = std::get_if<ShownCode>(&who)) {
        bearer = lookAtCode(code->text);
    } else if (auto person = store().people().byId(std::get<AttendeeId>(who).id)) {
        bearer.state = {.code = CodeKind::External,
                        .onRoster = true,
                        .readable = person->attendee.has_value(),
                        .expectedAt = std::move(person->expectedAt),
                        .category = std::move(person->category)};
        bearer.id = person->id;
        bearer.serial = person->serial;
        bearer.person = std::move(person->attendee);
    }
    if (bearer.serial != 0 && store().projections().isRevoked(bearer.serial))
        bearer.state.revoked = true;
    if (session != nullptr) {
        if (!bearer.id.empty())
            bearer.state.presence = store().projections().presence(session->id, day, bearer.id);
        if (session->capacity)
            bearer.state.inside = store().projections().inside(session->id, day);
    }
    return bearer;
}

Outcome Desk::outcomeOf(const Bearer &bearer, const Act &act, core::Instant at) const
{
    return {.verdict = Verdict::Invalid,
            .op = act.op.empty() ? crypto::randomId() : act.op,
            .at = at,
            .kiosk = act.kiosk,
            .session = act.session,
            .attendee = bearer.id,
            .person = bearer.person};
}

/// Runs one act: a retry gives the first answer; a breakage of the store gives NotSaved.
template <class Work> Outcome Desk::answered(const Act &act, Work &&work)
{
    const core::Instant at = act.at.value_or(m_eventClock.now());
    Outcome outcome;
    try {
        store().transact([&] { outcome = work(at); });
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
    if (first->verdict == Verdict::Welcome)
        if (const auto person = store().people().byId(first->attendee))
            first->walkIn = std::ranges::find(person->expectedAt, first->session) == person->expectedAt.end();
    return first;
}

Outcome Desk::signIn(const Act &act)
{
    return answered(act, [&](core::Instant at) {
        const core::Session &session = *m_config.event.session(act.session);
        const core::Window &window = core::windowAt(session, at);
        const Bearer bearer = look(act.who, &session, window.day);
        Outcome outcome = outcomeOf(bearer, act, at);
        if (auto first = replay(act, outcome, {"GuestSignedIn", "SignInRefused"}))
            return *first;
        const core::Decision decision = core::decideSignIn(m_config.event, session, bearer.state, at);
        outcome.verdict = decision.verdict;
        outcome.walkIn = decision.walkIn;
        outcome.goTo = decision.goTo;
        outcome.opens = decision.verdict == Verdict::Welcome ? window.starts : decision.opens;
        if (decision.verdict == Verdict::AlreadyIn) {
            outcome.firstAt = bearer.state.presence->firstAt;
            outcome.firstKiosk = bearer.state.presence->firstKiosk;
        }
        if (decision.verdict == Verdict::Welcome)
            store().record(outcome.op, at, act.kiosk,
                           core::GuestSignedIn{session.id, window.day, bearer.id, mark(act.who)});
        else
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
    });
}

Outcome Desk::signOut(const Act &act)
{
    return answered(act, [&](core::Instant at) {
        const core::Session &session = *m_config.event.session(act.session);
        const core::Day day = dayBegun(session, at);
        const Bearer bearer = look(act.who, &session, day);
        Outcome outcome = outcomeOf(bearer, act, at);
        if (auto first = replay(act, outcome, {"GuestSignedOut", "SignOutRefused"}))
            return *first;
        outcome.verdict = core::decideSignOut(bearer.state);
        if (outcome.verdict == Verdict::SignedOut)
            store().record(outcome.op, at, act.kiosk, core::GuestSignedOut{session.id, day, bearer.id, mark(act.who)});
        else
            store().record(
                outcome.op, at, act.kiosk,
                core::SignOutRefused{session.id, day, outcome.verdict, bearer.id, mark(act.who), bearer.reason});
        return outcome;
    });
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
                       core::TicketRevoked{bearer.serial, bearer.state.onRoster ? bearer.id : std::string{}});
        return outcome;
    });
}

bool Desk::callStaff(const std::string &kiosk, const std::string &reason)
{
    const Outcome outcome =
        answered({.who = ShownCode{}, .session = {}, .kiosk = kiosk, .at = {}, .op = {}}, [&](core::Instant at) {
            Outcome done{.verdict = Verdict::Welcome, .op = crypto::randomId()};
            store().record(done.op, at, kiosk, core::StaffCalled{reason});
            return done;
        });
    return outcome.verdict != Verdict::NotSaved;
}

int Desk::inside(const std::string &session)
{
    const core::Session *known = m_config.event.session(session);
    if (known == nullptr)
        return 0;
    return store().projections().inside(session, core::windowAt(*known, m_eventClock.now()).day);
}

void Desk::adoptPackage(const config::PackageTexts &texts)
{
    store::Store &open = store();
    if (store::readPackageFiles(open.database()) == texts)
        return;
    open.transact([&] {
        open.putPackageFiles(texts);
        open.record(crypto::randomId(), m_eventClock.now(), open.install().kiosk,
                    core::PackageAdopted{store::digestOf(texts)});
    });
}

} // namespace plaza::desk
