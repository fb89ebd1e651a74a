// SPDX-License-Identifier: GPL-3.0-or-later
// From what was shown to who shows it: our tickets, a shop's, codes of the roster, ids.
#include "desk/bearer.h"
#include "desk/pretix_guest.h"
#include "desk/text.h"

#include <algorithm>

namespace plaza::desk {

using core::CodeKind;

namespace {

/// The id under which a valid ticket counts whose bearer is not on this store's roster.
std::string idOfTicket(std::uint64_t serial)
{
    return "ticket-" + store::serialText(serial);
}

} // namespace

core::CodeMark Desk::mark(const Who &who) const
{
    const auto *code = std::get_if<ShownCode>(&who);
    if (code == nullptr)
        return {};
    const crypto::Digest digest = crypto::hmac(m_keys.eventKey, "code", crypto::bytesOf(code->text));
    return {crypto::toHex(crypto::ByteView(digest.bytes).first(16)), code->text.size()};
}

void Desk::recognise(Bearer &bearer, store::Person person)
{
    bearer.id = person.id;
    bearer.serial = person.serial;
    bearer.state.onRoster = true;
    bearer.state.readable = person.attendee.has_value() || person.erased; // whom nobody can name any more may come in
    bearer.state.expectedAt = std::move(person.expectedAt);
    bearer.state.category = std::move(person.category);
    bearer.person = std::move(person.attendee);
}

Desk::Bearer Desk::lookAtTicket(const std::string &text)
{
    Bearer bearer;
    const auto result = ticket::verify(text, m_trusted, m_eventTag);
    if (const auto *refusal = std::get_if<ticket::Refusal>(&result)) {
        bearer.state.code = CodeKind::Broken;
        bearer.reason = toString(*refusal);
        return bearer;
    }
    const auto &verified = std::get<ticket::Verified>(result);
    if (verified.ticket.kind == ticket::TicketClass::Voucher) {
        bearer.state.code = CodeKind::Broken; // admits nobody
        bearer.reason = "voucher";
        return bearer;
    }
    if (verified.ticket.kind == ticket::TicketClass::Staff) {
        bearer.state.code = CodeKind::Broken; // opens the staff's pages, with a PIN
        bearer.reason = kStaffBadgeReason;
        return bearer;
    }
    bearer.state.code = CodeKind::Ticket;
    bearer.state.validFrom = verified.ticket.validFrom;
    bearer.state.validUntil = verified.ticket.validUntil;
    bearer.state.revoked = verified.keyRevoked;
    bearer.serial = verified.ticket.serial;
    bearer.id = idOfTicket(bearer.serial);
    if (auto person = store().people().bySerial(bearer.serial))
        recognise(bearer, std::move(*person));
    return bearer;
}

Desk::Bearer Desk::lookAtPretix(const std::string &text)
{
    Bearer bearer;
    const auto result = ticket::verifyPretix(text, m_shopKeys);
    auto person = store().people().byCode(text);
    if (const auto *refusal = std::get_if<ticket::PretixRefusal>(&result)) {
        // The roster vouches for what stands in it letter for letter, whoever signed it.
        bearer.state.code = person ? CodeKind::External : CodeKind::Broken;
        if (person)
            recognise(bearer, std::move(*person));
        else
            bearer.reason = toString(*refusal);
        return bearer;
    }
    const auto &shown = std::get<ticket::PretixTicket>(result);
    if (!person)
        person = store().people().byCode(shown.seed);
    const core::Pretix &shop = m_config.event.pretix;
    const bool otherDate =
        !shop.subevents.empty() && std::ranges::find(shop.subevents, shown.subevent) == shop.subevents.end();
    if (!person && (otherDate || !shop.admitUnlisted)) {
        bearer.state.code = otherDate ? CodeKind::Broken : CodeKind::Unknown;
        bearer.reason = otherDate ? "pretix-other-date" : "pretix-unlisted";
        return bearer;
    }
    bearer.state.code = CodeKind::Ticket;
    bearer.state.validFrom = shown.validFrom;
    bearer.state.validUntil = shown.validUntil;
    const std::string ownId = idOfPretix(m_keys.eventKey, shown);
    if (person) {
        recognise(bearer, std::move(*person));
        bearer.earlierId = ownId;
    } else {
        bearer.id = ownId;
        bearer.serial = store::serialOf(m_keys.eventKey, ownId);
        bearer.vouched = true;
        bearer.state.onRoster = true;
        bearer.state.expectedAt = core::sessionsOfItem(m_config.event, shown.item);
    }
    return bearer;
}

Desk::Bearer Desk::lookAtCode(const std::string &text)
{
    Bearer bearer;
    if (!isWellFormedCode(text)) {
        bearer.state.code = CodeKind::Malformed;
        bearer.reason = "malformed";
        return bearer;
    }
    if (ticket::isOurs(text))
        return lookAtTicket(text);
    if (!m_shopKeys.empty() && ticket::isPretix(text))
        return lookAtPretix(text);
    if (auto person = store().people().byCode(text)) {
        bearer.state.code = CodeKind::External;
        recognise(bearer, std::move(*person));
    }
    return bearer;
}

Desk::Bearer Desk::lookAtId(const std::string &id)
{
    Bearer bearer;
    if (auto person = store().people().byId(id)) {
        bearer.state.code = CodeKind::External;
        recognise(bearer, std::move(*person));
    } else if (isPretixId(id)) {
        bearer.state.code = CodeKind::External;
        bearer.id = id;
        bearer.serial = store::serialOf(m_keys.eventKey, id);
        bearer.vouched = true;
    }
    return bearer;
}

Desk::Bearer Desk::look(const Who &who, const core::Session *session, core::Day day)
{
    const auto *code = std::get_if<ShownCode>(&who);
    Bearer bearer = code != nullptr ? lookAtCode(code->text) : lookAtId(std::get<AttendeeId>(who).id);
    store::Projections &counts = store().projections();
    const auto isRevoked = [&](std::uint64_t serial) {
        return serial != 0 && counts.isRevoked(serial);
    };
    const bool hasEarlier = !bearer.earlierId.empty();
    if (isRevoked(bearer.serial) || (hasEarlier && isRevoked(store::serialOf(m_keys.eventKey, bearer.earlierId))))
        bearer.state.revoked = true;
    if (session == nullptr)
        return bearer;
    if (!bearer.id.empty())
        bearer.state.presence = counts.presence(session->id, day, bearer.id);
    // Who came in before the roster knew the ticket stays one person: under the id of that time.
    if (hasEarlier && !bearer.state.presence) {
        bearer.state.presence = counts.presence(session->id, day, bearer.earlierId);
        if (bearer.state.presence)
            bearer.id = bearer.earlierId;
    }
    if (session->capacity)
        bearer.state.inside = counts.insideWithUnlisted(session->id, day);
    return bearer;
}

Outcome Desk::outcomeOf(const Bearer &bearer, const Act &act, core::Instant at) const
{
    return {.verdict = core::Verdict::Invalid,
            .op = act.op.empty() ? crypto::randomId() : act.op,
            .at = at,
            .kiosk = act.kiosk,
            .session = act.session,
            .attendee = bearer.id,
            .person = bearer.person};
}

} // namespace plaza::desk
