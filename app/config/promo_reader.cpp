// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/promo_reader.h"

#include "config/spelling.h"
#include "config/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

namespace plaza::config {

namespace {

constexpr std::int64_t kSlideMs = 10'000;
constexpr std::int64_t kLiveMs = 15'000;
constexpr int kLongestSeconds = 4 * 3600;
constexpr std::size_t kMostItems = 500;
constexpr int kHighestPriority = 100;
constexpr int kMostWeight = 1000;
constexpr int kMostPlays = 3600;

/// Which endings the kiosk plays, and what they are called in a message.
struct Endings {
    std::vector<std::string_view> all;
    std::string_view named;
};
const Endings kFilms{{".mp4", ".m4v", ".mov", ".webm", ".mkv"}, ".mp4, .m4v, .mov, .webm or .mkv"};
const Endings kPictures{{".png", ".jpg", ".jpeg", ".webp", ".svg"}, ".png, .jpg, .jpeg, .webp or .svg"};
const Endings kCaptions{{".srt", ".vtt"}, ".srt or .vtt"};

bool endsAs(const std::string &path, const Endings &endings)
{
    std::string ending = std::filesystem::path(path).extension().string();
    for (char &c : ending)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::ranges::find(endings.all, ending) != endings.all.end();
}

/// One item being read, with everything its parts need.
class ItemReader {
public:
    ItemReader(Fields &fields, Findings &findings, std::vector<NamedFile> &files)
        : m_fields(fields), m_findings(findings), m_files(files)
    {
    }

    core::PromoItem read(const core::Event *event, const std::vector<core::Kiosk> &kiosks)
    {
        m_item.id = m_fields.id("item id");
        readContent();
        readLength();
        readPromoTimes(m_fields, m_item, m_findings);
        readPlaces(event, kiosks);
        readRank();
        return std::move(m_item);
    }

private:
    std::string file(Fields &fields, std::string_view key, const Endings &endings)
    {
        std::string path = fields.string(key, Need::Optional).value_or("");
        if (path.empty())
            return {};
        if (!staysInside(path))
            fields.error(key, m_fields.subject() + " names a file outside of promo/: " + inQuotes(path),
                         "put the file into the package's folder promo/ and write its name alone");
        else if (!endsAs(path, endings))
            fields.error(key, m_fields.subject() + " names a file that can't be used here: " + inQuotes(path),
                         "take a file that ends in " + std::string(endings.named) +
                             "; `plazactl media check` tells how to convert others");
        else
            m_files.push_back({path, m_fields.subject(), fields.at(key)});
        return path;
    }

    /// What the other keys make of an item that does not state its kind.
    [[nodiscard]] core::PromoKind kindMeant()
    {
        if (m_fields.has("live"))
            return core::PromoKind::Live;
        const std::string path = m_fields.has("file") ? m_fields.string("file", Need::Optional).value_or("") : "";
        if (endsAs(path, kFilms))
            return core::PromoKind::Video;
        return path.empty() || m_fields.has("body") || m_fields.has("link") ? core::PromoKind::Slide
                                                                            : core::PromoKind::Picture;
    }

    void readContent()
    {
        using core::PromoKind;
        const auto meant = static_cast<std::size_t>(kindMeant());
        // The order of core::PromoKind.
        m_item.kind = static_cast<PromoKind>(m_fields.choice("kind", {"video", "picture", "slide", "live"}, meant));
        m_item.file = file(m_fields, "file", m_item.kind == PromoKind::Video ? kFilms : kPictures);
        m_item.title = m_fields.text("title", m_item.kind == PromoKind::Slide ? Need::Required : Need::Optional);
        m_item.body = m_fields.text("body", Need::Optional);
        m_item.link = m_fields.string("link", Need::Optional).value_or("");
        // The order of core::LiveSlide.
        m_item.live =
            static_cast<core::LiveSlide>(m_fields.choice("live", {"agenda", "headcount", "quiz", "sponsor"}, 0));
        m_item.language = m_fields.string("language", Need::Optional).value_or("");
        // The order of core::PromoFit.
        m_item.fit = static_cast<core::PromoFit>(m_fields.choice("fit", {"contain", "cover", "stretch"}, 0));
        if (const toml::table *captions = m_fields.table("captions")) {
            Fields inner(*captions, "the captions of " + m_fields.subject(), {"zh", "en"}, m_findings);
            for (const std::string_view language : {"zh", "en"})
                if (std::string path = file(inner, language, kCaptions); !path.empty())
                    m_item.captions.emplace(language, std::move(path));
        }
        if ((m_item.kind == PromoKind::Video || m_item.kind == PromoKind::Picture) && !m_fields.has("file"))
            m_fields.error("file", m_fields.subject() + " has no file", "add the line: file = \"welcome.mp4\"");
        if (m_item.kind == PromoKind::Live && !m_fields.has("live"))
            m_fields.error("live", m_fields.subject() + " does not say what it tells",
                           "add live = \"agenda\", \"headcount\", \"quiz\" or \"sponsor\"");
        if (!m_item.link.empty() && !m_item.link.starts_with("https://") && !m_item.link.starts_with("http://"))
            m_fields.error("link", m_fields.subject() + " has a link that no phone opens: " + inQuotes(m_item.link),
                           "write the whole address: link = \"https://…\"");
        m_item.sound = m_fields.boolean("sound", false);
        if (m_item.kind != PromoKind::Video && (m_item.sound || !m_item.captions.empty()))
            m_findings.warn(m_fields.at(m_item.sound ? "sound" : "captions"),
                            m_fields.subject() + " is no film, it has neither sound nor captions",
                            "take the line away");
    }

    void readLength()
    {
        const auto seconds = m_fields.number("seconds", 1, kLongestSeconds);
        if (seconds)
            m_item.durationMs = std::llround(*seconds * 1000);
        else if (m_item.kind != core::PromoKind::Video)
            m_item.durationMs = m_item.kind == core::PromoKind::Live ? kLiveMs : kSlideMs;
    }

    void readPlaces(const core::Event *event, const std::vector<core::Kiosk> &kiosks)
    {
        m_item.kiosks = m_fields.strings("kiosks");
        for (const std::string &id : m_item.kiosks)
            if (!kiosks.empty())
                m_fields.checkReference("kiosks", id, idsOf(kiosks));
        m_item.venues = m_fields.strings("venues");
        for (const std::string &id : m_item.venues)
            if (event != nullptr)
                m_fields.checkReference("venues", id, idsOf(event->venues));
        constexpr std::array kRoles{core::KioskRole::SignIn, core::KioskRole::SignOut, core::KioskRole::Info,
                                    core::KioskRole::Promo,  core::KioskRole::Stage,   core::KioskRole::Booth};
        std::vector<std::string_view> names;
        for (const core::KioskRole role : kRoles)
            names.push_back(core::toString(role));
        for (const std::string &name : m_fields.strings("roles")) {
            m_fields.checkReference("roles", name, names);
            if (const auto found = std::ranges::find(names, name); found != names.end())
                m_item.roles.push_back(kRoles.at(static_cast<std::size_t>(found - names.begin())));
        }
    }

    void readRank()
    {
        m_item.priority = m_fields.integer("priority", -kHighestPriority, kHighestPriority).value_or(0);
        m_item.weight = m_fields.integer("weight", 1, kMostWeight).value_or(1);
        m_item.maxPerHour = m_fields.integer("max_per_hour", 1, kMostPlays).value_or(0);
        m_item.fallback = m_fields.boolean("fallback", false);
        if (m_fields.has("transition"))
            // The order of core::PromoTransition.
            m_item.transition =
                static_cast<core::PromoTransition>(m_fields.choice("transition", {"cut", "cross-fade"}, 1));
    }

    Fields &m_fields;
    Findings &m_findings;
    std::vector<NamedFile> &m_files;
    core::PromoItem m_item;
};

void readVolumes(Fields &top, core::Playlist &playlist, Findings &findings)
{
    playlist.volume = top.integer("volume", 0, 100).value_or(playlist.volume);
    const auto tables = top.tables("volumes", Need::Optional);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        Fields fields(*tables[i], "volume " + std::to_string(i + 1), {"from", "to", "percent"}, findings);
        const auto hours = readStretch(fields);
        const auto percent = fields.integer("percent", 0, 100);
        if (!fields.has("percent"))
            fields.error("percent", fields.subject() + " has no percent", "add the line: percent = 40");
        if (hours && percent)
            playlist.volumes.push_back({*hours, *percent});
    }
}

} // namespace

core::Playlist readPlaylist(const toml::table &root, const core::Event *event, const std::vector<core::Kiosk> &kiosks,
                            Findings &findings, std::vector<NamedFile> &files)
{
    Fields top(root, "the file", {"items", "transition", "volume", "volumes", "safe"}, findings);
    core::Playlist playlist;
    // The order of core::PromoTransition.
    playlist.transition = static_cast<core::PromoTransition>(top.choice("transition", {"cut", "cross-fade"}, 1));
    readVolumes(top, playlist, findings);
    const auto tables = top.tables("items", Need::Required);
    if (tables.size() > kMostItems)
        top.error("items", "there are " + std::to_string(tables.size()) + " items",
                  "keep at most " + std::to_string(kMostItems));
    UsedIds used("item", findings);
    for (std::size_t i = 0; i < std::min(tables.size(), kMostItems); ++i) {
        Fields fields(*tables[i], subjectOf("item", *tables[i], i),
                      {"id",     "kind",     "file",   "title",    "body",   "link",     "live",         "seconds",
                       "fit",    "captions", "sound",  "language", "from",   "until",    "weekdays",     "hours",
                       "kiosks", "roles",    "venues", "priority", "weight", "fallback", "max_per_hour", "transition"},
                      findings);
        playlist.items.push_back(ItemReader(fields, findings, files).read(event, kiosks));
        used.add(playlist.items.back().id, fields.at("id"));
    }
    playlist.safe = top.strings("safe");
    for (const std::string &id : playlist.safe)
        if (playlist.item(id) == nullptr)
            top.error("safe", "the safe loop names the unknown item " + inQuotes(id),
                      didYouMean(id, idsOf(playlist.items)));
    return playlist;
}

} // namespace plaza::config
