// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/event_reader.h"

#include "config/fields.h"
#include "config/text.h"
#include "crypto/crypto.h"

#include <algorithm>

namespace plaza::config {

namespace {

bool isColour(std::string_view text)
{
    return text.size() == 7 && text.front() == '#' && std::ranges::all_of(text.substr(1), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
}

void readColour(Fields &fields, std::string_view key, std::string &colour)
{
    const auto given = fields.string(key, Need::Optional);
    if (!given)
        return;
    if (!isColour(*given)) {
        fields.error(key, "the colour " + std::string(key) + " is " + inQuotes(*given),
                     "write # and six digits 0-9 a-f: " + std::string(key) + " = \"" + colour + "\"");
        return;
    }
    colour.clear();
    for (const char c : *given)
        colour += c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool endsWithPicture(std::string_view name)
{
    const std::string lower = folded(name);
    return lower.ends_with(".png") || lower.ends_with(".svg");
}

core::Theme readTheme(const toml::table *table, Findings &findings, Place &logoPlace)
{
    core::Theme theme;
    if (table == nullptr)
        return theme;
    Fields fields(*table, "the theme", {"primary", "accent", "highlight", "logo"}, findings);
    readColour(fields, "primary", theme.primary);
    readColour(fields, "accent", theme.accent);
    readColour(fields, "highlight", theme.highlight);
    theme.logo = fields.string("logo", Need::Optional).value_or("");
    logoPlace = fields.at("logo");
    const bool plain = theme.logo.find_first_of("/\\:") == std::string::npos && !theme.logo.starts_with('.');
    if (!theme.logo.empty() && (!plain || !endsWithPicture(theme.logo))) {
        fields.error("logo", "the logo is " + inQuotes(theme.logo),
                     "write the name of a .png or .svg file that stands beside event.toml: logo = \"logo.svg\"");
        theme.logo.clear();
    }
    return theme;
}

std::vector<core::Organiser> readOrganisers(const std::vector<const toml::table *> &tables, Findings &findings)
{
    std::vector<core::Organiser> organisers;
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], "organiser " + std::to_string(i + 1), {"role", "name"}, findings);
        core::Organiser organiser;
        static_cast<core::LocalizedText &>(organiser) = fields.text("name", Need::Required);
        organiser.role = fields.text("role", Need::Optional);
        organisers.push_back(std::move(organiser));
    }
    return organisers;
}

std::vector<core::Venue> readVenues(const std::vector<const toml::table *> &tables, Findings &findings)
{
    std::vector<core::Venue> venues;
    UsedIds used("venue", findings);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], subjectOf("venue", *tables[i], i), {"id", "name", "outdoor", "direction"}, findings);
        core::Venue venue;
        venue.id = fields.id("venue id");
        used.add(venue.id, fields.at("id"));
        venue.name = fields.text("name", Need::Required);
        venue.outdoor = fields.boolean("outdoor", false);
        venue.direction = fields.direction("direction");
        venues.push_back(std::move(venue));
    }
    return venues;
}

bool isVersion(std::string_view text)
{
    return !text.empty() && text.size() <= 32 && std::ranges::all_of(text, [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '-';
    });
}

/// Where no version is given, the text's own hash is one.
core::PrivacyNotice readNotice(const toml::table *table, Findings &findings)
{
    core::PrivacyNotice notice;
    if (table == nullptr)
        return notice;
    constexpr std::size_t kHashBytes = 6;
    Fields fields(*table, "the table privacy", {"notice", "version"}, findings);
    notice.text = fields.text("notice", Need::Required);
    const crypto::Digest digest = crypto::sha256(crypto::bytesOf(notice.text.zh + "\n" + notice.text.en));
    notice.version = fields.string("version", Need::Optional)
                         .value_or(crypto::toHex(crypto::ByteView(digest.bytes).first(kHashBytes)));
    if (!isVersion(notice.version))
        fields.error("version", "the notice's version is " + inQuotes(notice.version),
                     "write 1 to 32 letters, digits, dots and hyphens, such as version = \"2018-05\", or leave it out");
    return notice;
}

core::UtcOffset readOffset(Fields &fields)
{
    const auto given = fields.string("utc_offset", Need::Optional);
    const auto offset = given ? readUtcOffset(*given) : core::UtcOffset{};
    if (!offset)
        fields.error("utc_offset", "utc_offset is " + inQuotes(*given),
                     "write the distance from UTC as hours and minutes; China is \"+08:00\"");
    return offset.value_or(core::UtcOffset{});
}

} // namespace

core::Event readEvent(const toml::table &root, Findings &findings, Place &logoPlace)
{
    Fields fields(root, "the event",
                  {"id", "name", "short_name", "slogan", "organisers", "utc_offset", "theme", "retention_days",
                   "privacy", "find_name", "venues", "sessions", "agenda", "valid_keys", "pretix", "draws"},
                  findings);
    core::Event event;
    event.id = fields.id("event id");
    event.name = fields.text("name", Need::Required);
    event.shortName = fields.text("short_name", Need::Optional);
    event.slogan = fields.text("slogan", Need::Optional);
    event.organisers = readOrganisers(fields.tables("organisers", Need::Optional), findings);
    event.offset = readOffset(fields);
    event.theme = readTheme(fields.table("theme"), findings, logoPlace);
    event.retentionDays = fields.integer("retention_days", 1, 365).value_or(event.retentionDays);
    event.notice = readNotice(fields.table("privacy"), findings);
    event.findName = fields.boolean("find_name", event.findName);
    event.venues = readVenues(fields.tables("venues", Need::Required), findings);
    event.sessions = readSessions(fields.tables("sessions", Need::Required), event, findings);
    event.agenda = readAgenda(fields.tables("agenda", Need::Optional), event, findings);
    event.pretix = readPretix(fields.table("valid_keys"), fields.table("pretix"), event, findings);
    static_cast<void>(fields.tables("draws", Need::Optional)); // readDraws reads them, after the quiz
    if (event.sessions.size() > kMostSessions)
        fields.error("sessions", "the event has " + std::to_string(event.sessions.size()) + " sessions",
                     "keep at most 128; several days of one thing are one session with several [[sessions.windows]]");
    return event;
}

} // namespace plaza::config
