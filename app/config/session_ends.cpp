// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/session_ends.h"

#include "config/event_reader.h"
#include "config/fields.h"

namespace plaza::config {

std::vector<core::SessionEnd> sessionEndsOf(const PackageTexts &texts)
{
    const auto text = texts.find("event.toml");
    std::vector<Problem> unread;
    Findings findings("event.toml", unread, unread);
    const auto root = text == texts.end() ? std::nullopt : parseToml(text->second, findings);
    if (!root)
        return {};
    Place logo;
    const core::Event event = readEvent(*root, findings, logo);
    std::vector<core::SessionEnd> ends;
    Fields fields(*root, "the event", {"sessions"}, findings);
    readSessions(fields.tables("sessions", Need::Required), event, findings, &ends);
    return ends;
}

} // namespace plaza::config
