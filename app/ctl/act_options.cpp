// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/act_options.h"

#include "ctl/json_line.h"

#include <algorithm>
#include <ostream>

namespace plaza::ctl {

namespace {
constexpr std::size_t kLongestOp = 64;
}

void ActOptions::addTo(Command command, bool sessionRequired)
{
    command.addOption("--store", store, "the store's file").required();
    command.addOption("--session", session, "the session's id").required(sessionRequired);
    command.addOption("--kiosk", kiosk, "the kiosk's id").required();
    command.addOption("--at", at, "event time, ISO 8601 (default: now)");
    command.addOption("--code", code, "the code as shown");
    command.addOption("--op", op, "the act's own id: a retry with the same id changes nothing");
}

desk::Act ActOptions::act(const OpenDesk &open) const
{
    if (!session.empty())
        requireSession(open.event(), session);
    requireKiosk(open.config(), kiosk);
    if (!op.empty() && !isOpId(op))
        throw BadUse("--op: an id has 1 to 64 letters, digits, dots, dashes or underscores");
    desk::Act act{.who = desk::AttendeeId{attendee}, .session = session, .kiosk = kiosk, .at = {}, .op = op};
    if (code)
        act.who = desk::ShownCode{*code};
    if (!at.empty())
        act.at = timeFrom(at, open.event().offset);
    return act;
}

bool isOpId(const std::string &text)
{
    return !text.empty() && text.size() <= kLongestOp && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '_' ||
               c == '-';
    });
}

int tell(const desk::Outcome &outcome, const std::optional<std::string> &code, const core::Event &event,
         Streams streams)
{
    streams.out << jsonLine(outcome, code, event.offset) << '\n' << std::flush;
    if (outcome.verdict != core::Verdict::NotSaved)
        return Done;
    streams.err << outcome.error << '\n';
    return NotSaved;
}

} // namespace plaza::ctl
