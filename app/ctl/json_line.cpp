// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/json_line.h"

#include "ctl/json_text.h"
#include "ctl/unseen.h"

#include <nlohmann/json.hpp>

namespace plaza::ctl {

std::string jsonLine(const desk::Outcome &outcome, const std::optional<std::string> &code, core::UtcOffset offset)
{
    nlohmann::ordered_json line;
    line["code"] = code ? nlohmann::ordered_json(*code) : nlohmann::ordered_json(nullptr);
    line["verdict"] = core::toString(outcome.verdict);
    line["attendee"] =
        outcome.attendee.empty() ? nlohmann::ordered_json(nullptr) : nlohmann::ordered_json(outcome.attendee);
    line["op"] = outcome.op;
    line["at"] = core::toIso(outcome.at, offset);
    line["kiosk"] = outcome.kiosk;
    if (outcome.firstAt) {
        line["first_at"] = core::toIso(*outcome.firstAt, offset);
        line["first_kiosk"] = outcome.firstKiosk;
    }
    if (!outcome.goTo.empty())
        line["go_to"] = outcome.goTo;
    if (outcome.verdict == core::Verdict::NotYetOpen && outcome.opens)
        line["opens"] = core::toIso(*outcome.opens, offset);
    if (outcome.reason == "voucher" || outcome.reason == "staff-badge")
        line["reason"] = outcome.reason; // what was shown in place of a ticket
    if (outcome.walkIn)
        line["walk_in"] = true;
    if (outcome.replayed)
        line["replayed"] = true;
    return withUnseenEscaped(mendedJsonText(line));
}

} // namespace plaza::ctl
