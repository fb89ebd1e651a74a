// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/stage_entrants.h"

#include "config/file.h"
#include "config/lines.h"
#include "config/text.h"
#include "desk/draw_file.h"
#include "desk/pretix_guest.h"
#include "store/draws.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

namespace plaza::desk {

namespace {

constexpr std::array kSources{EntrantSource::Passed, EntrantSource::SignedIn, EntrantSource::List};
constexpr std::string_view kTicketId = "ticket-"; ///< of a valid ticket whose bearer is not on this store's roster

std::string_view nameOf(EntrantSource source)
{
    switch (source) {
    case EntrantSource::Passed:
        return "passed";
    case EntrantSource::SignedIn:
        return "signed-in";
    case EntrantSource::List:
        return "list";
    }
    return {};
}

template <class List> std::string idsOf(const List &list)
{
    std::string text;
    for (const auto &item : list)
        text += (text.empty() ? "" : ", ") + item.id;
    return text.empty() ? "none" : text;
}

std::optional<std::uint64_t> serialInTicketId(std::string_view id)
{
    if (!id.starts_with(kTicketId))
        return std::nullopt;
    const auto bytes = crypto::fromHex(id.substr(kTicketId.size()));
    if (!bytes || bytes->size() != sizeof(std::uint64_t))
        return std::nullopt;
    std::uint64_t serial = 0;
    for (const std::uint8_t byte : *bytes)
        serial = serial << 8 | byte;
    return serial;
}

/// `ids`, each once, without those whose ticket was withdrawn or who are forgotten.
Entrants withoutLeftOut(Desk &desk, std::vector<std::string> ids, int revoked)
{
    store::Store &store = desk.store();
    Entrants entrants{.attendees = {}, .revoked = revoked};
    std::ranges::sort(ids);
    for (std::string &id : ids) {
        const auto person = store.people().byId(id);
        const std::uint64_t serial =
            serialInTicketId(id).value_or(store::serialOf(desk.keys().eventKey, id)); // the same in every store
        if ((person && person->erased) || store.projections().forgottenAt(id))
            ++entrants.forgotten;
        else if (store.projections().isRevoked(serial))
            ++entrants.revoked;
        else
            entrants.attendees.push_back(std::move(id));
    }
    return entrants;
}

StageRefused badLine(const EntrantChoice &choice, const config::TextLine &line, const std::string &what)
{
    return {"bad-line",
            choice.of + ":" + std::to_string(line.number) + ": " + config::inQuotes(line.text) + " " + what};
}

std::variant<Listed, StageRefused> whoStandsIn(Desk &desk, const EntrantChoice &choice,
                                               const std::vector<config::TextLine> &lines)
{
    Listed listed;
    std::map<std::string, int> seen;
    for (const config::TextLine &line : lines) {
        std::string id = line.text;
        if (!desk.store().people().byId(id) && !isPretixId(id) && !serialInTicketId(id)) {
            const Desk::Identity shown = desk.identify(line.text);
            if (shown.verdict == core::Verdict::Revoked) {
                ++listed.revoked;
                continue;
            }
            if (shown.verdict != core::Verdict::Welcome)
                return badLine(choice, line,
                               "is no attendee's id and no code of this event; remove the line, or write the id as it "
                               "stands in the roster");
            id = shown.attendee;
        }
        const auto [first, fresh] = seen.emplace(id, line.number);
        if (!fresh)
            return badLine(choice, line,
                           "is the person of line " + std::to_string(first->second) +
                               " already; nobody is drawn twice: remove one");
        listed.attendees.push_back(std::move(id));
    }
    return listed;
}

} // namespace

std::optional<EntrantChoice> entrantChoiceFrom(std::string_view text)
{
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 == text.size())
        return std::nullopt;
    for (const EntrantSource source : kSources)
        if (nameOf(source) == text.substr(0, colon))
            return EntrantChoice{source, std::string(text.substr(colon + 1))};
    return std::nullopt;
}

std::string toString(const EntrantChoice &choice)
{
    const bool file = choice.source == EntrantSource::List;
    return std::string(nameOf(choice.source)) + ":" +
           (file ? std::filesystem::path(choice.of).filename().string() : choice.of);
}

std::variant<Listed, StageRefused> readListed(Desk &desk, const EntrantChoice &choice)
{
    if (choice.source != EntrantSource::List)
        return Listed{};
    std::vector<config::Problem> problems;
    auto bytes = config::readRegularFile(choice.of, choice.of, kLargestDrawFile, config::Links::Follow, problems);
    if (!bytes)
        return StageRefused{"bad-list", problems.front().text()};
    const auto lines = config::linesThatHold(std::move(*bytes));
    if (!lines)
        return StageRefused{"bad-list", choice.of + ": the encoding of this file is unclear; save it as UTF-8"};
    return whoStandsIn(desk, choice, *lines);
}

std::variant<Entrants, StageRefused> entrantsOf(Desk &desk, const EntrantChoice &choice, Listed listed)
{
    SQLite::Database &db = desk.store().database();
    switch (choice.source) {
    case EntrantSource::Passed:
        if (desk.config().quiz.round(choice.of) == nullptr)
            return StageRefused{"unknown-round", "no quiz round '" + choice.of +
                                                     "' in this event; there are: " + idsOf(desk.config().quiz.rounds)};
        return withoutLeftOut(desk, store::whoPassed(db, choice.of), 0);
    case EntrantSource::SignedIn:
        if (desk.config().event.session(choice.of) == nullptr)
            return StageRefused{"unknown-session", "no session '" + choice.of + "' in this event; there are: " +
                                                       idsOf(desk.config().event.sessions)};
        return withoutLeftOut(desk, store::whoCame(db, choice.of), 0);
    case EntrantSource::List:
        break;
    }
    return withoutLeftOut(desk, std::move(listed.attendees), listed.revoked);
}

} // namespace plaza::desk
