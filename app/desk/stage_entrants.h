// SPDX-License-Identifier: GPL-3.0-or-later
// Who enters a draw on the stage.
#pragma once

#include "desk/desk.h"
#include "desk/stage_refused.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plaza::desk {

enum class EntrantSource {
    Passed,   ///< who passed a play of a quiz round
    SignedIn, ///< who came to a session
    List,     ///< who stands in a file: an attendee's id or a code of theirs a line
};

struct EntrantChoice {
    EntrantSource source = EntrantSource::Passed;
    std::string of; ///< the round's or the session's id; the file's name
};
/// "passed:quiz-1", "signed-in:forum", "list:/home/host/vip.txt".
std::optional<EntrantChoice> entrantChoiceFrom(std::string_view text);
/// What the journal keeps of it: of a file its name alone.
std::string toString(const EntrantChoice &choice);

struct Entrants {
    std::vector<std::string> attendees; ///< ascending, each once
    int revoked = 0;                    ///< left out: their ticket was withdrawn
    int forgotten = 0;                  ///< left out: they asked to be forgotten, or everybody was
};

/// Whom a list names, in its order.
struct Listed {
    std::vector<std::string> attendees;
    int revoked = 0; ///< codes that are not honoured any more
};
/// Reads the list; empty for the other sources. Not inside a transaction: it asks the desk who shows a code.
std::variant<Listed, StageRefused> readListed(Desk &desk, const EntrantChoice &choice);
/// Inside a transaction.
std::variant<Entrants, StageRefused> entrantsOf(Desk &desk, const EntrantChoice &choice, Listed listed);

} // namespace plaza::desk
